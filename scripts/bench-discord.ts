import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DiscordDouble, openDiscord } from "../test/doubles/discord/discord.js";
import type { DoublePerson } from "../test/doubles/discord/person.js";

/**
 * `/today` through the real client against the loopback Discord, beside a bare bot on the same
 * library that answers the same text: `npm run bench:discord -- [commands 400] [rounds 5]`. The two
 * take turns in one run, each in a process of its own; what is shown are medians.
 */
const [commands, rounds] = [400, 5].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number];

const TOGETHER = 8;
const SET_UP = '/start program:half strength-weeks:12 result:"10k 50:00" health:ok';

interface Contestant {
  readonly discord: DiscordDouble;
  readonly child: ChildProcess;
  readonly ana: DoublePerson;
  readonly readyMs: number;
}

async function contestant(script: string, env: Record<string, string>): Promise<Contestant> {
  const discord = await openDiscord({ quietMs: 0 });
  const started = performance.now();
  const child = fork(new URL(script, import.meta.url), {
    env: { ...process.env, DISCORD_TOKEN: discord.token, LUNGE_DISCORD_API: discord.api, ...env },
    execArgv: ["--import", "tsx"],
  });
  await once(child, "message");
  const readyMs = performance.now() - started;
  return { discord, child, readyMs, ana: discord.person("ana") };
}

/** Commands a second, and the time of each in milliseconds. */
async function round({ ana }: Contestant): Promise<{ perSecond: number; times: number[] }> {
  const times: number[] = [];
  let left = commands;
  const started = performance.now();
  const ask = async () => {
    while (left-- > 0) {
      const asked = performance.now();
      const { kind } = await ana.slash("/today");
      if (kind !== "answered") throw new Error(`/today: ${kind}`);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, ask));
  return { perSecond: (commands * 1000) / (performance.now() - started), times };
}

async function memoryMb({ child }: Contestant): Promise<number> {
  child.send("memory");
  const [{ rssBytes }] = (await once(child, "message")) as [{ readonly rssBytes: number }];
  return rssBytes / 1e6;
}

async function end({ child, discord }: Contestant): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  await exited;
  await discord.close();
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

const folder = mkdtempSync(join(tmpdir(), "lunge-bench-"));
const lunge = await contestant("discord-bench/lunge.ts", { LUNGE_DB: join(folder, "lunge.db") });
await lunge.ana.slash(SET_UP);
const { text } = await lunge.ana.slash("/today");
const bare = await contestant("discord-bench/bare.ts", { BENCH_TEXT: text });

const results = {
  lunge: { perSecond: [] as number[], times: [] as number[] },
  bare: { perSecond: [] as number[], times: [] as number[] },
};
await round(lunge);
await round(bare);
for (let nth = 0; nth < rounds; nth++) {
  for (const [name, one] of [
    ["bare", bare],
    ["lunge", lunge],
  ] as const) {
    const { perSecond, times } = await round(one);
    results[name].perSecond.push(perSecond);
    results[name].times.push(...times);
  }
}
const memory = { lunge: await memoryMb(lunge), bare: await memoryMb(bare) };
await end(lunge);
await end(bare);
rmSync(folder, { recursive: true });

const row = (what: string, own: number, other: number, unit: string) =>
  `${what.padEnd(18)}${own.toFixed(1).padStart(9)}${other.toFixed(1).padStart(9)} ${unit.padEnd(4)}${(own / other).toFixed(2).padStart(7)}`;
const throughput = [median(results.lunge.perSecond), median(results.bare.perSecond)] as const;
console.log(
  [
    "                      lunge     bare       ratio",
    row("throughput", ...throughput, "/s"),
    row("latency, median", median(results.lunge.times), median(results.bare.times), "ms"),
    row(
      "latency, 99 %",
      quantile(results.lunge.times, 0.99),
      quantile(results.bare.times, 0.99),
      "ms",
    ),
    row("memory", memory.lunge, memory.bare, "MB"),
    row("start to ready", lunge.readyMs, bare.readyMs, "ms"),
  ].join("\n"),
);
