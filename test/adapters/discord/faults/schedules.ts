import { setTimeout as pause } from "node:timers/promises";
import type { Fault, Target } from "../../../doubles/discord/faults.js";
import type { DoublePerson, Outcome } from "../../../doubles/discord/person.js";
import { type Running, running } from "../running.js";

export interface ScheduleCounts {
  schedules: number;
  commands: number;
  answered: number;
  /** Answered in a direct message instead. */
  direct: number;
  /** Never reached the bot: Discord tells the person so by itself. */
  lost: number;
  faults: number;
  readonly problems: string[];
}

const LINES = ["/today", "/week", "/help", "/why", "/done", "/plan", "/privacy", "/undo"];
const TARGETS: readonly Target[] = ["callback", "edit", "follow-up", "message", "open-direct"];
const COMMANDS_EACH = 3;
const SET_UP = '/start program:half strength-weeks:12 result:"10k 50:00" health:ok';

/**
 * Random trouble while people talk: dropped connections, 429, 5xx, slow answers, op 7 and op 9.
 * Every command must be answered once, or the person told; whatever is not is a problem.
 */
export async function faultSchedules(schedules: number, seed: number): Promise<ScheduleCounts> {
  const random = mulberry(seed);
  const counts: ScheduleCounts = {
    schedules,
    commands: 0,
    answered: 0,
    direct: 0,
    lost: 0,
    faults: 0,
    problems: [],
  };
  const unhandled = (reason: unknown) => counts.problems.push(`unhandled rejection: ${reason}`);
  process.on("unhandledRejection", unhandled);
  const bot = await running({ patienceMs: 8000 });
  try {
    for (let at = 0; at < schedules; at++) await schedule(bot, at, random, counts);
    await checkRecovery(bot, counts);
  } finally {
    await bot.close();
    process.off("unhandledRejection", unhandled);
  }
  return counts;
}

async function schedule(
  bot: Running,
  at: number,
  random: () => number,
  counts: ScheduleCounts,
): Promise<void> {
  const { discord } = bot;
  const ana = discord.person(`ana ${at}`, { where: random() < 0.3 ? "direct" : "server" });
  await ana.slash(SET_UP);
  for (let nth = 0; nth < COMMANDS_EACH; nth++) {
    for (const target of TARGETS) {
      if (random() > 0.4) continue;
      discord.faults.add(target, faultOf(random));
      counts.faults++;
    }
    const line = LINES[Math.floor(random() * LINES.length)] ?? "/today";
    counts.commands++;
    count(await asked(bot, ana, line, random), `${at}.${nth} ${line}`, ana, counts);
    discord.faults.clear();
    while (discord.gateway.shards() === 0) await pause(50);
  }
}

function count(
  { kind, messages }: Outcome,
  what: string,
  ana: DoublePerson,
  counts: ScheduleCounts,
): void {
  if (kind === "unreachable") counts.lost++;
  else if (kind === "silence") counts.problems.push(`${what}: nobody answered`);
  else if (kind === "direct") counts.direct++;
  else counts.answered++;
  const texts = messages.map((message) => ana.read([message]));
  if (new Set(texts).size < texts.length) counts.problems.push(`${what}: answered twice`);
}

/** Now and then the gateway is in trouble too, just before a command or while it is answered. */
async function asked(
  { discord }: Running,
  ana: DoublePerson,
  line: string,
  random: () => number,
): Promise<Outcome> {
  const dice = random();
  const trouble = () => {
    if (dice < 0.1) discord.gateway.drop();
    else if (dice < 0.2) discord.gateway.reconnect();
    else if (dice < 0.23) discord.gateway.invalidate();
  };
  const isBefore = random() < 0.5;
  if (isBefore) trouble();
  const answered = ana.slash(line);
  if (!isBefore) trouble();
  return answered;
}

function faultOf(random: () => number): Fault {
  const dice = random();
  if (dice < 0.25) return { kind: "drop", when: "before" };
  if (dice < 0.5) return { kind: "drop", when: "after" };
  if (dice < 0.65) return { kind: "status", status: 500, done: false };
  if (dice < 0.8) return { kind: "status", status: 502, done: true };
  if (dice < 0.9) return { kind: "rate-limit", ms: 40 };
  return { kind: "slow", ms: 60 };
}

/** When the trouble is over, the bot is as it was. */
async function checkRecovery({ discord }: Running, counts: ScheduleCounts): Promise<void> {
  const bo = discord.person("bo");
  for (let attempt = 0; attempt < 20; attempt++) {
    if ((await bo.slash("/help")).kind === "answered") return;
    await pause(200);
  }
  counts.problems.push("the bot did not recover");
}

/** A small random generator with a seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
