import { openDatabase } from "../../src/adapters/database/open.js";
import { callOf } from "../../src/application/command-line.js";
import { openLunge } from "../../src/application/open-lunge.js";
import type { Person } from "../../src/application/ports.js";
import type { Reply } from "../../src/application/reply.js";

const RUNNER: Person = {
  platform: "console",
  workspace: "",
  id: "runner",
  name: "runner",
  timeZone: "Europe/Copenhagen",
  language: "en",
  units: "km",
  place: null,
};

const SET_UP = '/start program:half strength-weeks:12 result:"10k 50:00" health:ok';
/** The evening before the program, the days on which something is logged, and the day of the picture. */
const BEGINS = "2026-11-22T20:00:00+01:00";
const LOGGED = ["24", "26", "28", "29"].map((day) => `2026-11-${day}`);
const LOGGED_LATER = ["01", "03", "06", "08", "10", "13", "15", "17", "20"].map(
  (day) => `2026-12-${day}`,
);
const MORNING = "2026-12-22T07:00:00+01:00";

/** What the bot answers to those lines on the morning of an interval day, in the fifth week. */
export async function exampleReplies(lines: readonly string[]): Promise<readonly Reply[]> {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  const database = opened.value;
  let minute = 0;
  let id = 0;
  const at = (instant: string) => {
    minute = Math.floor(Date.parse(instant) / 60_000);
  };
  const ids = { next: () => `id-${++id}` };
  const lunge = openLunge({ database, clock: { now: () => minute }, ids });
  const say = (line: string) =>
    lunge.command(RUNNER, { ...callOf(line.slice(1)), attachment: null });
  at(BEGINS);
  await say(SET_UP);
  for (const day of [...LOGGED, ...LOGGED_LATER]) {
    at(`${day}T20:00:00+01:00`);
    await say("/done");
  }
  at(MORNING);
  const replies: Reply[] = [];
  for (const line of lines) replies.push(await say(line));
  await database.close();
  return replies;
}
