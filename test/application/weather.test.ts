import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/adapters/database/open.js";
import { openMeteo } from "../../src/adapters/weather/open-meteo.js";
import type { Lunge } from "../../src/application/lunge.js";
import { openLunge } from "../../src/application/open-lunge.js";
import { plainText } from "../../src/application/plain-text.js";
import type { Database } from "../../src/application/ports.js";
import { en } from "../../src/messages/en.js";
import { type Answer, type Loopback, loopback, steadySky } from "../adapters/weather/loopback.js";
import { ANA } from "./ana.js";

/** Tuesday 22 December 2026, 08:00 in Copenhagen: intervals with squats and lunges at 18:00. */
const NOW = Date.parse("2026-12-22T08:00+01:00") / 60_000;
const INTERVALS = Date.parse("2026-12-22T18:00+01:00") / 60_000;

let database: Database;
let server: Loopback | null = null;

beforeEach(async () => {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  database = opened.value;
});

afterEach(async () => {
  await database.close();
  await server?.close();
  server = null;
});

/** A runner in week 5 of the half-marathon program, under that sky. */
async function under(
  answer: Answer | null,
  place: string | null = "55.68,12.57",
  timeoutMs = 5000,
) {
  let now = Date.parse("2026-11-23T05:00+01:00") / 60_000;
  let id = 0;
  const clock = { now: () => now };
  server = answer === null ? null : await loopback(answer);
  const weather =
    server === null
      ? {}
      : { weather: openMeteo({ url: server.url, timeoutMs }, clock, { warn: () => {} }) };
  const lunge = openLunge({ database, clock, ids: { next: () => `id-${++id}` }, ...weather });
  const start = { program: "half", start: "2026-11-23", health: "ok", "strength-weeks": "12" };
  await say(lunge, "start", { ...start, ...(place === null ? {} : { place }) });
  now = NOW;
  return lunge;
}

const say = async (lunge: Lunge, name: string, args: Readonly<Record<string, string>> = {}) =>
  plainText(await lunge.command(ANA, { name, args, bare: [], attachment: null }));

describe("the day's card under a sky that answers", () => {
  it("is the one of ice where it froze after rain, and says whose data it is", async () => {
    const lunge = await under(steadySky(INTERVALS, { temperature: -1, rainMm: 0.5 }));
    const card = await say(lunge, "today");
    expect(card).toContain("Icy today, dark at 18:00. Your intervals become 6 ×");
    expect(card).toContain("The exercises move indoors, after the run.");
    expect(card).toContain("Reflectors on ankles and wrists");
    expect(card).toContain("At 18:00: -1 °C, ice. Weather data by Open-Meteo.com");
    expect(await say(lunge, "why")).toContain("(EN-5, from the article)");
  });

  it("is the one of heat where it is hot", async () => {
    const lunge = await under(steadySky(INTERVALS, { temperature: 32, humidity: 40 }));
    expect(await say(lunge, "today")).toContain("Hot today");
  });

  it("is as prescribed on a mild day, but for the dark", async () => {
    const lunge = await under(steadySky(INTERVALS));
    const card = await say(lunge, "today");
    expect(card).toContain("30 lunges, 15 each leg");
    expect(card).toContain("Dark at 18:00.");
    expect(card).toContain("At 18:00: 10 °C.");
  });

  it("says nothing of a day that the forecast does not reach", async () => {
    const lunge = await under(steadySky(INTERVALS, { temperature: -1, rainMm: 0.5 }));
    expect(await say(lunge, "today", { day: "2027-01-05" })).not.toMatch(/Icy|Open-Meteo|unknown/);
  });

  it("lets the runner's own word count for more", async () => {
    const lunge = await under(steadySky(INTERVALS, { temperature: -1, rainMm: 0.5 }));
    expect(await say(lunge, "swap", { surface: "treadmill" })).not.toContain("Icy");
    expect(await say(lunge, "today")).toContain("Treadmill today. The run moves to the treadmill");
  });
});

describe("the day's card without an answer", () => {
  it.each<[string, Answer]>([
    ["a slow server", () => {}],
    ["a broken server", (_, response) => void response.writeHead(500).end()],
    ["a server of something else", (_, response) => void response.end("<html></html>")],
  ])("stands as prescribed with %s, and says that the weather is unknown", async (_, answer) => {
    const card = await say(await under(answer, undefined, 50), "today");
    expect(card).toContain(en.swap.weatherUnknown);
    expect(card).toContain("Intervals with lunges and squats");
  });

  it("speaks of no weather where nobody is asked, and still knows the dark", async () => {
    const card = await say(await under(null), "today");
    expect(card).toContain("Dark at 18:00.");
    expect(card).not.toMatch(/unknown|Open-Meteo/);
  });

  it("asks nobody for a runner without a place", async () => {
    const lunge = await under(steadySky(INTERVALS), null);
    expect(await say(lunge, "today")).not.toMatch(/Dark|unknown|Open-Meteo/);
    expect(server?.asked).toEqual([]);
  });
});

describe("the place", () => {
  it("is kept to a kilometre, shown, and forgotten when asked to", async () => {
    const lunge = await under(null, null);
    await say(lunge, "settings", { place: "-33.86789,151.20699" });
    expect(await say(lunge, "settings")).toContain("33.87° S, 151.21° E");
    await say(lunge, "settings", { place: "none" });
    expect(await say(lunge, "settings")).not.toContain("33.87");
  });

  it.each(["55.68", "91,12", "55,181", "55.68;12.57", "north,south", "1e9,2"])(
    "is no place: %s",
    async (place) => {
      const lunge = await under(null, null);
      expect(await say(lunge, "settings", { place })).toContain("degrees north and east");
    },
  );
});
