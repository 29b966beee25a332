import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { setImmediate as nextTurn, setTimeout as passed } from "node:timers/promises";
import type { Said } from "./commands.js";

/** The clock of all processes stands here, so that what they store can be compared. */
export const NOW = "2026-11-24T20:00:00+01:00";
export const ZONE = "Europe/Copenhagen";

/** How the console is started: arguments of node up to the console's own. */
export type Entry = readonly string[];

export interface Killed {
  /** Commands that the process was given, and how many of them it had answered. */
  readonly sent: number;
  readonly answered: number;
  /** What it wrote to standard error. */
  readonly errors: string;
}

/**
 * When the process is killed, once it has answered so many commands: after a while, or in the very
 * moment in which it next writes to the disk.
 */
export interface Moment {
  readonly afterAnswers: number;
  readonly pause: { readonly waitMs: number } | "as-it-writes";
}

/**
 * Starts the real console, says all commands to it at once, as a pipe would, and kills it without
 * warning. Every answer that it had written by then counts as given.
 */
export async function killedAmid(
  entry: Entry,
  file: string,
  script: readonly Said[],
  moment: Moment,
): Promise<Killed> {
  const options = ["--json", "--db", file, "--now", NOW, "--tz", ZONE];
  const child = spawn(process.execPath, [...entry, ...options], { env: environment() });
  child.stdin.on("error", () => undefined); // A killed process takes no more.
  child.stdin.write(script.map(({ as, line }) => `:as ${as}\n${line}\n`).join(""));
  const closed = once(child, "close");
  const said = { output: "", errors: "" };
  child.stderr.on("data", (part) => {
    said.errors += String(part);
  });
  await reached(child, said, Math.min(moment.afterAnswers, script.length));
  if (moment.pause === "as-it-writes") await written(file, () => child.exitCode !== null);
  else if (moment.pause.waitMs >= 1) await passed(moment.pause.waitMs);
  child.kill("SIGKILL");
  await closed;
  return { sent: script.length, answered: answersIn(said.output), errors: said.errors };
}

/** Waits for so many answers, or for the process to end. */
function reached(child: ChildProcess, said: { output: string }, answers: number): Promise<void> {
  return new Promise((resolve) => {
    child.on("close", () => resolve());
    child.stdout?.on("data", (part) => {
      said.output += String(part);
      if (answersIn(said.output) >= answers) resolve();
    });
    if (answers === 0) resolve();
  });
}

/** Commands that store nothing let one wait for ever. */
const LONGEST_WATCH_MS = 500;

/** Looks at the write-ahead log without a pause until it grows. */
async function written(file: string, hasEnded: () => boolean): Promise<void> {
  const size = () => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  const before = size();
  const until = Date.now() + LONGEST_WATCH_MS;
  while (size() === before && Date.now() < until && !hasEnded()) await nextTurn();
}

function answersIn(output: string): number {
  return output.split("\n").length - 1;
}

/** Nothing of this process's settings, such as another database. */
function environment(): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  return PATH === undefined ? {} : { PATH };
}
