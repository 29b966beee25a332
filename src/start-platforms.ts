import type { Logger } from "pino";
import { discordSettings } from "./adapters/discord/settings.js";
import { readSlackSettings } from "./adapters/slack/settings.js";
import type { ChatPlatform } from "./application/chat-platform.js";
import type { Lunge } from "./application/lunge.js";
import type { Clock, Database, Ids } from "./application/ports.js";
import { fail, ok, type Result } from "./domain/result.js";

/** What every platform is built from. */
interface PlatformParts {
  readonly lunge: Lunge;
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly announce: (line: string) => void;
}

/** A platform's libraries are loaded when it is built: who has no token for it need not have them. */
type Build = (parts: PlatformParts) => Promise<ChatPlatform>;
export type ChosenPlatforms = readonly Build[];

/** So long the bot waits, when it is stopped, for all that is under way. */
const STOP_WITHIN_MS = 9000;

/**
 * The chat platforms that the environment has a token for, ready to be built; none for the console.
 * Every problem is reported together, a line each.
 */
export function chosenPlatforms(
  environment: Readonly<Record<string, string | undefined>>,
): Result<ChosenPlatforms, readonly string[]> {
  const chosen = [discordChoice(environment), slackChoice(environment)];
  const problems = chosen.flatMap((one) => (one.ok ? [] : one.problem));
  if (problems.length > 0) return fail(problems);
  return ok(chosen.flatMap((one) => (one.ok && one.value !== null ? [one.value] : [])));
}

function discordChoice(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Build | null, readonly string[]> {
  const settings = discordSettings(environment);
  if (!settings.ok || settings.value === null) return settings.ok ? ok(null) : settings;
  const { value } = settings;
  const nowMs = () => performance.now();
  return ok(async (parts) => {
    const { discordPlatform } = await import("./adapters/discord/index.js");
    return discordPlatform({ ...parts, settings: value, nowMs });
  });
}

function slackChoice(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Build | null, readonly string[]> {
  const settings = readSlackSettings(environment);
  if (!settings.ok || settings.value === null) return settings.ok ? ok(null) : settings;
  const { value } = settings;
  return ok(async (parts) => {
    const { openSlack } = await import("./adapters/slack/open-slack.js");
    return openSlack(value, parts);
  });
}

/**
 * Answers people until the process is told to stop. A platform that cannot start is said and left
 * out; with none at all there is nothing to do.
 *
 * @param whileUp begins what is done beside answering, and is stopped before the platforms are
 * @returns the exit status
 */
export async function serve(
  platforms: readonly ChatPlatform[],
  log: Logger,
  whileUp: (running: readonly ChatPlatform[]) => { stop(withinMs: number): Promise<void> },
): Promise<0 | 1> {
  // A fault in a library's own background work must not end the bot for everybody.
  process.on("unhandledRejection", (reason) => {
    const name = reason instanceof Error ? reason.name : "unknown";
    log.error({ error: name }, "a rejection that nobody handled");
  });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  const started = await Promise.all(platforms.map((platform) => startedWell(platform, log)));
  const running = platforms.filter((_, index) => started[index]);
  if (running.length > 0) {
    const work = whileUp(running);
    await stopped;
    const until = performance.now() + STOP_WITHIN_MS;
    const leftMs = () => Math.max(0, until - performance.now());
    await work.stop(leftMs());
    await Promise.all(running.map((platform) => platform.stop(leftMs())));
  }
  return running.length > 0 ? 0 : 1;
}

async function startedWell(platform: ChatPlatform, log: Logger): Promise<boolean> {
  try {
    await platform.start();
    return true;
  } catch (error) {
    const sentence = error instanceof Error ? error.message : "it could not be started";
    log.error({ platform: platform.platform }, sentence);
    return false;
  }
}
