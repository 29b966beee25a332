import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDiscord } from "../test/doubles/discord/discord.js";
import { ended, inTurns, round, SET_UP, started, table, trainingDay } from "./contest/contest.js";

/**
 * `/today` through the real client against the loopback Discord, beside a bare bot on the same
 * library that answers the same text: `npm run bench:discord -- [commands 2000] [rounds 5]`. The two
 * take turns in one run, each in a process of its own; what is shown are medians.
 */
const [commands, rounds] = [2000, 5].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number];

const AT_ONCE = 8;
const TODAY = `/today day:${trainingDay()}`;

async function contestant(script: string, env: Readonly<Record<string, string>>) {
  const discord = await openDiscord({ quietMs: 0 });
  const own = { DISCORD_TOKEN: discord.token, LUNGE_DISCORD_API: discord.api };
  const bot = await started(new URL(`contest/${script}`, import.meta.url), { ...own, ...env });
  const ana = discord.person("ana");
  const today = async () => {
    const { kind } = await ana.slash(TODAY);
    if (kind !== "answered") throw new Error(`/today: ${kind}`);
  };
  return { ...bot, discord, ana, ask: () => round(commands, AT_ONCE, today) };
}

const folder = mkdtempSync(join(tmpdir(), "lunge-bench-"));
const lunge = await contestant("lunge-discord.ts", { LUNGE_DB: join(folder, "lunge.db") });
await lunge.ana.slash(`/${SET_UP}`);
const { text } = await lunge.ana.slash(TODAY);
const bare = await contestant("bare-discord.ts", { BENCH_TEXT: text });
console.log(table(...(await inTurns(rounds, lunge, bare))));
for (const one of [lunge, bare]) {
  await ended(one);
  await one.discord.close();
}
rmSync(folder, { recursive: true });
