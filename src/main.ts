import { randomUUID } from "node:crypto";
import { pino } from "pino";
import {
  type ConsoleOptions,
  consoleClock,
  groupHeartbeat,
  parseOptions,
  runConsole,
  UNUSABLE_OPTIONS,
} from "./adapters/console/index.js";
import { openDatabase } from "./adapters/database/open.js";
import { openLunge } from "./application/open-lunge.js";
import { withReferences } from "./application/with-references.js";
import { type Config, readConfig } from "./config.js";
import { messagesFor } from "./messages/messages.js";

/** The composition root: nothing else builds objects. */
async function main(): Promise<number> {
  const config = readConfig(process.env);
  if (!config.ok) return complain(config.problem.join("\n"));
  const words = process.argv[2] === "console" ? process.argv.slice(3) : process.argv.slice(2);
  const options = parseOptions(words);
  if (!options.ok) return complain(options.problem);
  return talk(
    options.value,
    config.value,
    words.some((word) => word.startsWith("--db")),
  );
}

async function talk(
  options: ConsoleOptions,
  config: Config,
  isFileGiven: boolean,
): Promise<number> {
  const file = isFileGiven ? options.db : (config.database ?? options.db);
  const opened = await openDatabase(file);
  if (!opened.ok) {
    const { kind, path } = opened.problem;
    return complain(messagesFor("en").errors.database[kind](path));
  }
  const database = opened.value;
  const clock = consoleClock(options.now);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const ids = { next: () => randomUUID() };
  const lunge = withReferences(openLunge({ database, clock, ids }), log, ids);
  try {
    return await runConsole(options, {
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      lunge,
      clock,
      groups: groupHeartbeat(database),
      folder: process.env.INIT_CWD ?? process.cwd(),
    });
  } finally {
    await database.close();
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return UNUSABLE_OPTIONS;
}

process.exitCode = await main();
