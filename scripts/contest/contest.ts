import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { type IsoDate, isoDate, mondayOf } from "../../src/domain/calendar.js";
import { compiled } from "../../test/compiled.js";

/** The program of the benches, which begins on the coming Monday. */
export const SET_UP = 'start program:half strength-weeks:12 result:"10k 50:00" health:ok';

/** A day of its first week with a run and its steps on the card: the Tuesday. */
export function trainingDay(): IsoDate {
  const today = Math.floor(Date.now() / MS_PER_DAY);
  return isoDate(mondayOf(today + 6) + 1);
}

const MS_PER_DAY = 86_400_000;

/** A bot in a process of its own, which says when it is ready and how much memory it has. */
export interface Contestant {
  readonly child: ChildProcess;
  readonly readyMs: number;
}

/**
 * Both run as plain JavaScript, as a bot does that is started for real.
 *
 * @param script the bot's program, a TypeScript file
 * @param isReady resolves when it can be asked; left out, the process says so itself
 */
export async function started(
  script: URL,
  env: Readonly<Record<string, string>>,
  isReady: (child: ChildProcess) => Promise<unknown> = (child) => once(child, "message"),
): Promise<Contestant> {
  const bot = await compiled(script);
  const memory = await compiled(new URL("memory.ts", import.meta.url));
  const began = performance.now();
  const child = fork(bot.entry, {
    env: { ...process.env, ...env },
    execArgv: ["--import", pathToFileURL(memory.entry).href],
  });
  await isReady(child);
  const readyMs = performance.now() - began;
  child.once("exit", () => {
    bot.remove();
    memory.remove();
  });
  return { child, readyMs };
}

async function memoryMb({ child }: Contestant): Promise<number> {
  child.send("memory");
  const [{ rssBytes }] = (await once(child, "message")) as [{ readonly rssBytes: number }];
  return rssBytes / 1e6;
}

export async function ended({ child }: Contestant): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  await exited;
}

/** What one round of commands brought. */
export interface Round {
  readonly perSecond: number;
  /** The time of each command in milliseconds. */
  readonly times: readonly number[];
}

/** Asks so many times, several at once, and waits for each answer. */
export async function round(
  commands: number,
  atOnce: number,
  ask: () => Promise<void>,
): Promise<Round> {
  const times: number[] = [];
  let left = commands;
  const began = performance.now();
  const lane = async () => {
    while (left-- > 0) {
      const asked = performance.now();
      await ask();
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { perSecond: (commands * 1000) / (performance.now() - began), times };
}

/** Everything that was measured of one contestant. */
interface Measured {
  readonly rounds: readonly Round[];
  readonly readyMs: number;
  readonly memoryMb: number;
}

/** Lunge beside the bare bot, a row for each thing that was measured. */
export function table(lunge: Measured, bare: Measured): string {
  const row = (what: string, of: (one: Measured) => number, unit: string) => {
    const [own, other] = [of(lunge), of(bare)];
    const numbers = `${own.toFixed(1).padStart(9)}${other.toFixed(1).padStart(9)}`;
    return `${what.padEnd(18)}${numbers} ${unit.padEnd(4)}${(own / other).toFixed(2).padStart(7)}`;
  };
  const times = (share: number) => (one: Measured) =>
    quantile(
      one.rounds.flatMap((each) => each.times),
      share,
    );
  return [
    "                      lunge     bare       ratio",
    row(
      "throughput",
      ({ rounds }) =>
        quantile(
          rounds.map((one) => one.perSecond),
          0.5,
        ),
      "/s",
    ),
    row("latency, median", times(0.5), "ms"),
    row("latency, 99 %", times(0.99), "ms"),
    row("memory", (one) => one.memoryMb, "MB"),
    row("start to ready", (one) => one.readyMs, "ms"),
  ].join("\n");
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

/** The two take turns, after a round each that does not count. */
export async function inTurns(
  rounds: number,
  lunge: Contestant & { ask(): Promise<Round> },
  bare: Contestant & { ask(): Promise<Round> },
): Promise<readonly [Measured, Measured]> {
  const found = { lunge: [] as Round[], bare: [] as Round[] };
  await lunge.ask();
  await bare.ask();
  for (let nth = 0; nth < rounds; nth++) {
    found.bare.push(await bare.ask());
    found.lunge.push(await lunge.ask());
  }
  const measured = async (one: Contestant, all: readonly Round[]): Promise<Measured> => {
    return { rounds: all, readyMs: one.readyMs, memoryMb: await memoryMb(one) };
  };
  return [await measured(lunge, found.lunge), await measured(bare, found.bare)];
}
