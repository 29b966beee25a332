import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/adapters/database/open.js";
import { readCommandLine } from "../../src/application/command-line.js";
import type { Lunge } from "../../src/application/lunge.js";
import { openLunge } from "../../src/application/open-lunge.js";
import { plainText } from "../../src/application/plain-text.js";
import type { Database, Person } from "../../src/application/ports.js";
import type { Reply } from "../../src/application/reply.js";

const ANA: Person = {
  platform: "console",
  workspace: "",
  id: "ana",
  name: "ana",
  timeZone: "Europe/Copenhagen",
  language: "en",
  units: "km",
};

/** Sunday 20 December 2026, 20:00 in Copenhagen, in the middle of the program. */
const NOW = Date.UTC(2026, 11, 20, 19) / 60_000;
const START = "start program:half start:2026-11-23 health:ok strength-weeks:12 equipment:dumbbell";

let database: Database;
let lunge: Lunge;

beforeEach(async () => {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  database = opened.value;
  let id = 0;
  let now = Date.UTC(2026, 10, 23, 4) / 60_000;
  lunge = openLunge({ database, clock: { now: () => now }, ids: { next: () => `id-${++id}` } });
  await say(START);
  now = NOW;
});

afterEach(() => database.close());

async function say(line: string): Promise<Reply> {
  const call = readCommandLine(line);
  if (!call.ok) throw new Error(`no command: ${line}`);
  return lunge.command(ANA, { ...call.value, attachment: null });
}

async function legDays(): Promise<readonly string[]> {
  const runner = { platform: "console", workspace: "", externalId: "ana" } as const;
  return database.transaction(async ({ runners, plans }) => {
    const found = await runners.find(runner);
    const record = found === null ? null : await plans.current(found.id);
    return (record?.plan.sessions ?? [])
      .filter((one) => one.kind === "placed-strength" && one.class !== "CU" && one.week === 5)
      .filter(({ status }) => status === "planned")
      .map(({ date }) => date);
  });
}

describe("moving strength", () => {
  it.each([
    ["2026-12-21", "Saturday"],
    ["2026-12-24", "Tuesday"],
    ["2026-12-24", "Wednesday"],
    ["2026-12-23", "Friday"],
  ])("costs what /why says of it: %s to %s", async (from, weekday) => {
    const why = plainText(await say(`why ${from}`));
    const told = new RegExp(`${weekday}\\W+possible, but costs (\\d+) more`).exec(why)?.[1];
    expect(told).toBeDefined();
    const moved = await say(`move session:dose-${from} to:${weekday}`);
    expect(/It costs (\d+) points/.exec(plainText(moved))?.[1]).toBe(told);
  });

  it.each([
    ["a skip", "skip day:2026-12-26", ["2026-12-26"]],
    ["fever", "feel fever:yes", ["2026-12-21", "2026-12-24", "2026-12-26"]],
    ["pain", "feel pain:7 where:shin", ["2026-12-21", "2026-12-24", "2026-12-26"]],
    ["a break", "pause until:2026-12-27", ["2026-12-21", "2026-12-24", "2026-12-26"]],
  ])("never stands in the way of %s", async (_, line, without) => {
    expect((await say("move session:2026-12-21 to:saturday")).error).toBeNull();
    expect(await legDays()).toContain("2026-12-26");
    expect((await say(line)).error).toBeNull();
    const days = await legDays();
    for (const day of without) expect(days).not.toContain(day);
  });

  it("can be taken further and back again", async () => {
    const before = await legDays();
    await say("move session:2026-12-21 to:saturday");
    expect(await legDays()).not.toContain("2026-12-21");
    expect((await say("move session:dose-2026-12-26 to:2026-12-21")).error).toBeNull();
    expect(await legDays()).toContain("2026-12-21");
    expect(before).toContain("2026-12-21");
  });

  it("to a day that holds the same is refused", async () => {
    await say("settings equipment:none");
    const [first, second] = await legDays();
    const reply = await say(`move session:dose-${first} to:${second}`);
    expect(reply.error?.code).toBe("unsafe-move");
    expect(reply.error?.message).toContain("holds the same already");
  });
});
