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
import { openMeteo } from "./adapters/weather/open-meteo.js";
import type { ChatPlatform } from "./application/chat-platform.js";
import { openLunge } from "./application/open-lunge.js";
import { withReferences } from "./application/with-references.js";
import { type Config, readConfig } from "./config.js";
import { ok } from "./domain/result.js";
import { messagesFor } from "./messages/messages.js";
import { type ChosenPlatforms, chosenPlatforms, serve } from "./start-platforms.js";
import { startReminders } from "./start-reminders.js";

/** So long requests may take to end when all else has. */
const LAST_REQUESTS_MS = 500;

/** The composition root: nothing else builds objects. */
async function main(): Promise<number> {
  const config = readConfig(process.env);
  if (!config.ok) return complain(config.problem.join("\n"));
  const wantsConsole = process.argv[2] === "console";
  const platforms = wantsConsole ? ok([]) : chosenPlatforms(process.env);
  if (!platforms.ok) return complain(platforms.problem.join("\n"));
  const words = process.argv.slice(wantsConsole ? 3 : 2);
  const options = parseOptions(words);
  if (!options.ok) return complain(options.problem);
  const isFileGiven = words.some((word) => word.startsWith("--db"));
  const file = isFileGiven ? options.value.db : (config.value.database ?? options.value.db);
  return talk(options.value, config.value, file, platforms.value);
}

async function talk(
  options: ConsoleOptions,
  config: Config,
  file: string,
  platforms: ChosenPlatforms,
): Promise<number> {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const opened = await openDatabase(file, {
    onFault: (error) => log.warn({ error }, "what was done could not be noted"),
  });
  if (!opened.ok) {
    const { kind, path } = opened.problem;
    return complain(messagesFor("en").errors.database[kind](path));
  }
  const database = opened.value;
  const clock = consoleClock(options.now);
  const ids = { next: () => randomUUID() };
  const weather = config.weather === null ? {} : { weather: openMeteo(config.weather, clock, log) };
  const lunge = withReferences(openLunge({ database, clock, ids, ...weather }), log, ids);
  const { metricsPort } = config;
  const announce = (line: string) => void process.stdout.write(`${line}\n`);
  const remind = (platforms: readonly ChatPlatform[]) =>
    startReminders({ database, clock, platforms, log, metricsPort });
  try {
    if (platforms.length > 0) {
      const parts = { lunge, database, clock, ids, log, announce };
      return await serve(await Promise.all(platforms.map((build) => build(parts))), log, remind);
    }
    return await runConsole(options, {
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      lunge,
      clock,
      heartbeat: remind([]).heartbeat(options.timeZone),
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
// A platform that answers nothing must not hold up a bot that was stopped.
setTimeout(() => process.exit(), LAST_REQUESTS_MS).unref();
