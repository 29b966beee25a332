import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Messenger } from "../../../src/application/chat-platform.js";
import { readCommandLine } from "../../../src/application/command-line.js";
import { openLunge } from "../../../src/application/open-lunge.js";
import { postOffice } from "../../../src/application/outbox/post-office.js";
import { plainText } from "../../../src/application/plain-text.js";
import type { Database, Person } from "../../../src/application/ports.js";
import { cardContent } from "../../../src/application/reminders/card.js";
import { claimDue } from "../../../src/application/reminders/claim.js";
import { claimClosings, closingContent } from "../../../src/application/reminders/closing.js";
import { ANA } from "../ana.js";
import { DUE, opened } from "./crash/people.js";

const MS = 60_000;
const WHO: Person = { ...ANA, platform: "discord" };
const BEGUN = Date.parse("2026-11-30T05:00+01:00") / MS;
/** Tuesday 1 December at 06:30, as the cards of these tests are due. */
const MORNING = DUE;
const NIGHT = Date.parse("2026-12-02T04:01+01:00") / MS;

let database: Database;
let now = BEGUN;
beforeEach(async () => {
  database = await opened(":memory:");
  now = BEGUN;
  said.length = 0;
});
afterEach(() => database.close());

/** What was sent and, after an arrow, what took its place; each under the name of its message. */
const said: string[] = [];
const messenger: Messenger = {
  async send({ reply }) {
    said.push(plainText(reply));
    return { kind: "sent", messageId: `m${said.length}` };
  },
  async edit(messageId, { reply }) {
    said.push(`${messageId} -> ${plainText(reply)}`);
    return { kind: "sent", messageId };
  },
  turnsFor: () => 1,
  arrivalOf: async () => ({ kind: "unknowable" }),
};

async function ana(line: string): Promise<void> {
  let id = 0;
  const ids = { next: () => `${line}-${++id}` };
  const read = readCommandLine(line);
  if (!read.ok) throw new Error(line);
  const lunge = openLunge({ database, clock: { now: () => now }, ids });
  const { error } = await lunge.command(WHO, { ...read.value, attachment: null });
  if (error !== null) throw new Error(error.message);
}

/** What the bot does of its own accord at that minute. */
async function at(minute: number): Promise<void> {
  now = minute;
  const office = postOffice({
    database,
    platform: "discord",
    messenger,
    contents: { reminder: cardContent, closing: closingContent },
    random: () => 0,
    log: { warn: () => undefined },
    leaseMs: 1000,
  });
  await claimDue(database, "discord", minute, () => 0);
  await claimClosings(database, "discord", minute);
  const { letters } = await office.exchange([], minute * MS, 10);
  for (const one of letters) {
    await office.exchange([await office.attempt(one, () => minute * MS)], minute * MS, 0);
  }
}

const start = (rest = "") =>
  ana(`start program:half start:2026-11-30 health:ok strength-weeks:12 reminder:06:30 ${rest}`);
const closings = () => said.filter((one) => one.includes("->"));
const LINE = "Repetitions · 18:00 · about 36 min · 5.5 km";

describe("a card whose day is over", () => {
  it.each([
    ["shrinks to its first line and a way to log it", [], [`m2 -> ${LINE}`, "[Log it]"]],
    ["keeps the record of what was done", ["done rpe:4"], [`m2 -> ${LINE}`, "Logged: effort 4"]],
    ["of a day that was left out offers nothing", ["skip"], ["m2 -> ", "skipped"]],
  ] as const)("%s", async (_, lines, parts) => {
    await start();
    await at(BEGUN + 120);
    await at(MORNING);
    for (const line of lines) await ana(line);
    await at(NIGHT);
    const [closing = "", ...more] = closings().filter((one) => one.startsWith("m2"));
    for (const part of parts) expect(closing).toContain(part);
    expect(closing.includes("[Log it]")).toBe(lines.length === 0);
    expect(closing).not.toContain("Why");
    expect(more).toEqual([]);
  });

  it("is left alone by whoever stopped reminders", async () => {
    await start();
    await at(MORNING);
    await ana("reminder stop");
    await at(NIGHT);
    expect(closings()).toEqual([]);
  });

  it("is let go by a bot that slept through the night", async () => {
    await start();
    await at(MORNING);
    await at(NIGHT + 4 * 60);
    expect(closings()).toEqual([]);
  });

  it("stays as it is while its day lasts, and where the runner is it may last longer", async () => {
    await start();
    await at(MORNING);
    await at(MORNING + 17 * 60);
    expect(closings()).toEqual([]);
    await ana("settings tz:America/Los_Angeles");
    await at(NIGHT);
    expect(closings()).toEqual([]);
    await at(NIGHT + 9 * 60);
    expect(closings()).toHaveLength(1);
  });

  it("came the evening before, and shrinks when its own day is over", async () => {
    await start();
    await ana("reminder eve-20:00");
    const evening = Date.parse("2026-11-30T20:00+01:00") / MS;
    await at(evening);
    await at(evening + 8 * 60);
    expect(closings()).toEqual([]);
    await at(evening + 24 * 60);
    await at(NIGHT);
    expect(closings()).toHaveLength(1);
    expect(closings()[0]).toContain(LINE);
  });

  it("stays when it asks something", async () => {
    await start();
    for (let day = 0; day < 12; day++) {
      await at(MORNING + day * 1440);
      await at(NIGHT + day * 1440);
    }
    const names = new Map(said.map((text, index) => [`m${index + 1}`, text]));
    const shrunk = closings().map((one) => one.split(" ", 1)[0] ?? "");
    const asking = [...names].filter(([, text]) => /\[Keep\]|right\?/.test(text));
    expect(asking).toHaveLength(2);
    for (const [name] of asking) expect(shrunk).not.toContain(name);
    const cards = said.length - closings().length;
    expect(shrunk).toHaveLength(cards - asking.length);
  });
});
