import { openDatabase } from "../../src/adapters/database/open.js";
import { readCommandLine } from "../../src/application/command-line.js";
import { openLunge } from "../../src/application/open-lunge.js";
import type { Person, Stores } from "../../src/application/ports.js";
import type { Reply } from "../../src/application/reply.js";

export const ANA: Person = {
  platform: "console",
  workspace: "",
  id: "ana",
  name: "ana",
  timeZone: "Europe/Copenhagen",
  language: "en",
  units: "km",
};

/** Ana begins on Monday 23 November 2026, early in the morning. */
const BEGUN = Date.parse("2026-11-23T05:00+01:00") / 60_000;
export const START = "start program:half start:2026-11-23 health:ok strength-weeks:12";

/** A bot with one runner, in the half-marathon program. */
export interface Ana {
  /** A command line, without its slash. */
  run(line: string): Promise<Reply>;
  /** A direct message. */
  say(text: string): Promise<Reply>;
  /** What is stored of her. */
  stored<Value>(read: (stores: Stores, runnerId: string) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/**
 * @param instant at which she speaks, such as `2026-12-22T08:00+01:00`, once the program has begun
 * @param start the line with which it began
 */
export async function ana(instant: string, start = START): Promise<Ana> {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  const database = opened.value;
  let id = 0;
  let now = BEGUN;
  const clock = { now: () => now };
  const lunge = openLunge({ database, clock, ids: { next: () => `id-${++id}` } });
  const run = async (line: string) => {
    const call = readCommandLine(line);
    if (!call.ok) throw new Error(`no command: ${line}`);
    return lunge.command(ANA, { ...call.value, attachment: null });
  };
  await run(start);
  now = Date.parse(instant) / 60_000;
  return {
    run,
    say: (text) => lunge.message(ANA, text),
    stored: (read) =>
      database.transaction(async (stores) => {
        const account = { platform: "console", workspace: "", externalId: "ana" } as const;
        const runner = await stores.runners.find(account);
        if (runner === null) throw new Error("Ana is not known");
        return read(stores, runner.id);
      }),
    close: () => database.close(),
  };
}
