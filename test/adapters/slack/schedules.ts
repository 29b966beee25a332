import type { Fault } from "../../doubles/slack/faults.js";
import { addPerson, eventOf, GENERAL, type ScriptedPerson } from "../../doubles/slack/person.js";
import type { DisconnectReason } from "../../doubles/slack/socket-mode.js";
import { directChannel } from "../../doubles/slack/world.js";
import { type Mode, type SlackBot, startSlackBot } from "./bot.js";

/** What a schedule of faults came to. */
export interface ScheduleOutcome {
  readonly commands: number;
  readonly faults: number;
  /** Commands without an answer, doubled messages, changes made twice; none when all is well. */
  readonly wrong: readonly string[];
}

const REASONS: readonly DisconnectReason[] = [
  "warning",
  "refresh_requested",
  "too_many_websockets",
  "link_disabled",
];

const CALL_FAULTS: readonly (readonly [string, Fault])[] = [
  ["response", { kind: "http", status: 500, done: false }],
  ["response", { kind: "http", status: 404, done: false }],
  ["response", { kind: "drop-before" }],
  ["response", { kind: "rate-limited", seconds: 1 }],
  ["chat.postMessage", { kind: "drop-before" }],
  ["chat.postMessage", { kind: "drop-after" }],
  ["chat.postMessage", { kind: "http", status: 500, done: true }],
  ["chat.postMessage", { kind: "http", status: 503, done: false }],
  ["chat.postMessage", { kind: "rate-limited", seconds: 1 }],
  ["chat.postMessage", { kind: "platform", error: "fatal_error" }],
  ["users.info", { kind: "http", status: 500, done: false }],
  ["users.info", { kind: "drop-before" }],
  ["views.publish", { kind: "rate-limited", seconds: 1 }],
  ["views.publish", { kind: "platform", error: "hash_conflict" }],
  ["apps.connections.open", { kind: "platform", error: "invalid_auth" }],
  ["apps.connections.open", { kind: "http", status: 500, done: false }],
  ["apps.connections.open", { kind: "platform", error: "internal_error" }],
];

/** Numbers from 0 to 1 that are the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** Lets people talk while a random schedule of faults goes on, and counts what they got. */
export async function runSchedule(seed: number): Promise<ScheduleOutcome> {
  const random = numbers(seed);
  const mode: Mode = seed % 4 === 0 ? "http" : "socket";
  const bot = await startSlackBot(mode);
  let faults = 0;
  const wrong: string[] = [];
  try {
    const ana = addPerson(bot.slack, "UANA");
    await ana.slash("/lunge", "start program:half race:2027-02-14 health:ok");
    const steps = 4 + Math.floor(random() * 3);
    for (let step = 0; step < steps; step++) {
      faults += goWrong(bot, mode, random);
      wrong.push(...(await oneStep(bot, ana, step, random)));
    }
    wrong.push(...doubled(ana), ...(await doneTwice(bot)));
    wrong.push(...ana.troubles.map((trouble) => `trouble: ${trouble}`));
    return { commands: steps, faults, wrong: wrong.map((one) => `seed ${seed}: ${one}`) };
  } finally {
    await bot.close();
  }
}

/** Brings about a fault or two; of the two connections one at a time. */
function goWrong({ slack }: SlackBot, mode: Mode, random: () => number): number {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  let count = 0;
  for (let more = random() < 0.4 ? 2 : 1; more > 0; more--) {
    const [method, fault] = pick(CALL_FAULTS) ?? [];
    if (method !== undefined && fault !== undefined) slack.faults.add(method, fault);
    count += 1;
  }
  if (mode === "http" || slack.sockets.connections() < 2) return count;
  const kind = random();
  if (kind < 0.3) slack.sockets.disconnect(pick(REASONS) ?? "warning");
  else if (kind < 0.4) {
    const payload = { type: "app_rate_limited", team_id: "T1", minute_rate_limited: 1 };
    slack.sockets.sendRaw({ envelope_id: "e", type: "events_api", payload });
  } else return count;
  return count + 1;
}

/** One thing that Ana does, and whether she was answered. */
async function oneStep(
  bot: SlackBot,
  ana: ScriptedPerson,
  step: number,
  random: () => number,
): Promise<readonly string[]> {
  const seen = () => ana.messages(GENERAL).length + own(ana).length;
  const before = seen();
  const kind = Math.floor(random() * 3);
  if (kind === 0) await ana.slash("/lunge", `week ${2 + step}`);
  else if (kind === 1) await ana.slash("/done", `rpe:${step} day:2026-11-22 note:n${step}`);
  else await redelivered(bot, ana, step);
  await answered(bot, () => seen() > before);
  return seen() > before ? [] : [`step ${step} of kind ${kind} was not answered`];
}

/** The same event three times over, as Slack delivers what it believes lost. */
async function redelivered({ slack }: SlackBot, ana: ScriptedPerson, step: number): Promise<void> {
  const channel = directChannel(slack.team, ana.id).id;
  const event = {
    type: "message",
    channel,
    channel_type: "im",
    user: ana.id,
    text: `week ${step + 1}`,
  };
  const envelope = eventOf(slack.team, event);
  for (const retry of [0, 1, 2]) await slack.transport.deliver(envelope, retry);
}

/** Waits for the answer, through the pauses between attempts. */
async function answered({ slack }: SlackBot, isThere: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!isThere() && Date.now() < end) await slack.still(40);
  await slack.still(40);
}

function own(ana: ScriptedPerson) {
  return ana.messages().filter((message) => message.metadata !== null);
}

/** Keys that stand twice: a message that was posted again though it had arrived. */
function doubled(ana: ScriptedPerson): readonly string[] {
  const keys = own(ana).map(({ metadata }) => JSON.stringify(metadata));
  return keys
    .filter((key, index) => keys.indexOf(key) < index)
    .map((key) => `the message ${key} stands twice`);
}

/** Log entries that stand twice: a command that was done again though it had been done. */
async function doneTwice(bot: SlackBot): Promise<readonly string[]> {
  const account = { platform: "slack", workspace: bot.slack.team.id, externalId: "UANA" } as const;
  const notes = await bot.database.transaction(async ({ runners, logs }) => {
    const runner = await runners.find(account);
    return runner === null ? [] : (await logs.all(runner.id)).map((entry) => entry.note);
  });
  return notes
    .filter((note, index) => notes.indexOf(note) < index)
    .map((note) => `the entry ${note} stands twice`);
}
