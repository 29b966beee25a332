import { readFileSync } from "node:fs";
import { Readable, type Writable } from "node:stream";
import {
  type ConsoleOptions,
  consoleClock,
  groupHeartbeat,
  parseOptions,
  runConsole,
} from "../../src/adapters/console/index.js";
import { openDatabase } from "../../src/adapters/database/open.js";
import { openLunge } from "../../src/application/open-lunge.js";
import type { Database, Ids } from "../../src/application/ports.js";
import { withReferences } from "../../src/application/with-references.js";
import { startReminders } from "../../src/start-reminders.js";
import { sink } from "../adapters/console/converse.js";

/**
 * A conversation as text. The first line holds the console's options after `$ console`, `// ` begins
 * a remark to the reader, and a line that begins with `>` is said to the bot:
 *
 * - `> /today` as it stands;
 * - `>! /today \u202e\xff` with escapes for what no eye sees, `\xff` being a bare byte;
 * - `>* 10000001 x` the character so many times;
 * - `>+ own-strength.txt` says nothing: that file of `programs/` becomes the speaker's own program;
 * - `>@ 2027-03-28T12:00+02:00` ends the process; a new one starts over the same database then.
 *
 * Whatever stands below is the answer.
 */
export async function replayed(text: string): Promise<string> {
  const [head = "", ...lines] = text.split("\n");
  const words = /^\$ console (.+)$/.exec(head)?.[1] ?? "";
  const database = await inMemory();
  let id = 0;
  const ids = { next: () => `id-${++id}` };
  const shown = [head];
  try {
    for (const [now, said] of processes(lines)) {
      if (now !== null) shown.push("", `>@ ${now}`);
      const given = [...words.split(" "), ...(now === null ? [] : ["--now", now])];
      await talkedTo(database, ids, given, said, shown);
    }
  } finally {
    await database.close();
  }
  return `${shown.join("\n").trimEnd()}\n`;
}

/** What is said to each process, and when it starts; null where the options say it. */
function processes(lines: readonly string[]): readonly (readonly [string | null, string[]])[] {
  const found: [string | null, string[]][] = [[null, []]];
  for (const line of lines) {
    if (line.startsWith(">@ ")) found.push([line.slice(3), []]);
    else found.at(-1)?.[1].push(line);
  }
  return found;
}

async function talkedTo(
  database: Database,
  ids: Ids,
  words: readonly string[],
  lines: readonly string[],
  shown: string[],
): Promise<void> {
  const options = parseOptions(words);
  if (!options.ok) throw new Error(options.problem);
  const clock = consoleClock(options.value.now);
  const keep = (name: string) => keepProgram(database, options.value, name);
  const log = { warn: rethrown };
  const reminders = startReminders({ database, clock, platforms: [], log, metricsPort: null });
  const output = sink();
  const status = await runConsole(options.value, {
    input: asAsked(asTyped(lines, shown, output, keep)),
    output,
    errors: sink(),
    lunge: withReferences(openLunge({ database, clock, ids }), { error: rethrown }, ids),
    clock,
    heartbeat: reminders.heartbeat(options.value.timeZone),
    groups: groupHeartbeat(database),
    folder: import.meta.dirname,
  });
  if (status !== 0) throw new Error("the bot itself failed in this conversation");
}

async function inMemory(): Promise<Database> {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

/** Stores a program as if it had been imported by the one who speaks first. */
async function keepProgram(database: Database, { as }: ConsoleOptions, name: string) {
  const text = readFileSync(new URL(`programs/${name}`, import.meta.url), "utf8");
  await database.transaction(async ({ runners, programs }) => {
    const runner = await runners.find({ platform: "console", workspace: "", externalId: as });
    if (runner === null) throw new Error(`${as} has no program yet`);
    await programs.add({
      id: name,
      runnerId: runner.id,
      source: "import",
      builtInId: null,
      title: /^# (.+)$/m.exec(text)?.[1] ?? "",
      text,
      storedAt: runner.createdAt,
    });
  });
}

function rethrown({ error }: { readonly error?: unknown }): void {
  throw error;
}

/** Hands the next line over only when the one before is answered, and notes both. */
async function* asTyped(
  lines: readonly string[],
  shown: string[],
  output: Writable & { readonly written: () => string },
  keep: (name: string) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const atStart = output.written();
  if (atStart !== "") shown.push(atStart.trimEnd());
  let told = atStart.length;
  for (const line of lines.filter((one) => /^(>|\/\/ )/.test(one))) {
    if (line.startsWith("// ")) {
      shown.push("", line);
      continue;
    }
    if (line.startsWith(">+ ")) {
      await keep(line.slice(3));
      shown.push("", line);
      continue;
    }
    yield Buffer.concat([bytesOf(line), Buffer.from("\n")]);
    const said = output.written();
    const answer = said.slice(told).trimEnd();
    told = said.length;
    shown.push("", line, ...(answer === "" ? [] : [answer]));
  }
}

/** A stream that reads no further than it is asked to. */
function asAsked(chunks: AsyncGenerator<Uint8Array>): Readable {
  return Object.assign(Readable.from([]), { [Symbol.asyncIterator]: () => chunks });
}

function bytesOf(line: string): Uint8Array {
  const [, mark = "", said = ""] = /^>([!*]?) ?(.*)$/.exec(line) ?? [];
  if (mark === "!") return unescaped(said);
  if (mark === "") return Buffer.from(said);
  const [times, character = ""] = said.split(" ");
  return Buffer.from(character.repeat(Number(times)));
}

/** `\u202e` is a character, `\x1b` a byte. */
function unescaped(text: string): Uint8Array {
  const parts = text.split(/(\\u[0-9a-f]{4}|\\x[0-9a-f]{2})/);
  return Buffer.concat(
    parts.map((part) => {
      const code = Number.parseInt(part.slice(2), 16);
      if (part.startsWith("\\u")) return Buffer.from(String.fromCharCode(code));
      return part.startsWith("\\x") ? Buffer.from([code]) : Buffer.from(part);
    }),
  );
}
