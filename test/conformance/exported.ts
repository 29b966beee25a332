import { openDatabase } from "../../src/adapters/database/open.js";
import type { CommandCall } from "../../src/application/lunge.js";
import { openLunge } from "../../src/application/open-lunge.js";
import type { Database } from "../../src/application/ports.js";
import type { Reply } from "../../src/application/reply.js";
import { ANA } from "../application/ana.js";

/** Monday 23 November 2026, 04:00 in UTC: all zones of these tests have that Monday. */
export const NOW = Date.UTC(2026, 10, 23, 4) / 60_000;

export interface Asked {
  readonly args: Readonly<Record<string, string>>;
  /** A program in canonical text, started in place of a built-in one. */
  readonly imported?: string;
  /** What happens on the Tuesday of week 5. */
  readonly afterwards?: readonly { readonly name: string; readonly args: CommandCall["args"] }[];
}

const WEEK_5 = NOW + (4 * 7 + 1) * 24 * 60;

/** Starts a program for somebody new and gives back the text of `plan.json`. */
export async function exported({ args, imported, afterwards = [] }: Asked): Promise<string> {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  const database = opened.value;
  let id = 0;
  const ids = { next: () => `id-${++id}` };
  let now = NOW;
  const lunge = openLunge({ database, clock: { now: () => now }, ids });
  const say = async (name: string, given: Readonly<Record<string, string>>) => {
    const reply = await lunge.command(ANA, { name, args: given, bare: [], attachment: null });
    if (reply.error !== null) throw new Error(`/${name}: ${reply.error.message}`);
    return reply;
  };
  try {
    await say("start", { program: "half", ...args });
    if (imported !== undefined) {
      await keep(database, imported);
      await say("start", { ...args, program: "imported" });
    }
    if (afterwards.length > 0) now = WEEK_5;
    for (const one of afterwards) await say(one.name, one.args);
    return textOf(await say("export", { format: "json" }));
  } finally {
    await database.close();
  }
}

async function keep(database: Database, text: string): Promise<void> {
  await database.transaction(async ({ runners, programs }) => {
    const runner = await runners.find({ platform: "console", workspace: "", externalId: ANA.id });
    if (runner === null) throw new Error("there is no runner yet");
    await programs.add({
      id: "theirs",
      runnerId: runner.id,
      source: "import",
      builtInId: null,
      title: "Theirs",
      text,
      storedAt: NOW,
    });
  });
}

function textOf({ blocks }: Reply): string {
  const file = blocks.find((block) => block.type === "file");
  if (file === undefined) throw new Error("no file was attached");
  return new TextDecoder().decode(file.bytes);
}
