import type { AccountKey } from "../../../../src/application/ports.js";
import { openDiscord } from "../../../doubles/discord/discord.js";
import type {
  Fault as DiscordFault,
  Faults as DiscordFaults,
} from "../../../doubles/discord/faults.js";
import { userNamed } from "../../../doubles/discord/world.js";
import type { Fault as SlackFault, Faults as SlackFaults } from "../../../doubles/slack/faults.js";
import { openSlackDouble, TOKENS } from "../../../doubles/slack/slack.js";

/**
 * What the bot talks to: Discord, a Slack whose history the app may read (an internal app), and one
 * whose history it may not (a distributed app).
 */
export const FAR_ENDS = ["discord", "slack", "slack-blind"] as const;
export type FarEndKind = (typeof FAR_ENDS)[number];

/** A platform double, and what the process needs to be told to talk to it. */
export interface FarEnd {
  readonly environment: Readonly<Record<string, string>>;
  /** Attempts to post a message so far, whatever became of them. */
  attempts(): number;
  /** Requests that count for the rate limits and were carried out. */
  requests(): number;
  /** The body of the first message that came in; null before. */
  sample(): unknown;
  /** How often a connection for events has come to stand. */
  connections(): number;
  /** How many messages each person has, in the order of the accounts. */
  delivered(): readonly number[];
  /** Requests that were over the rate limits. */
  limited(): number;
  close(): Promise<void>;
}

/** How a platform misbehaves. */
export interface Trouble {
  /** Share of requests that meet each fault. */
  readonly share: number;
  /** Whether the platform's own rate limits are in force. */
  readonly hasLimits?: boolean;
  readonly longestDelayMs: number;
  readonly random: () => number;
}

/** The account of each person; the same in every run. */
export function accountOn(kind: FarEndKind, index: number): AccountKey {
  return kind === "discord"
    ? { platform: "discord", workspace: "", externalId: String(10n ** 17n + BigInt(index)) }
    : { platform: "slack", workspace: "T1", externalId: `U${index}` };
}

export function farEnd(kind: FarEndKind, people: number, trouble: Trouble): Promise<FarEnd> {
  const accounts = Array.from({ length: people }, (_, index) => accountOn(kind, index).externalId);
  return kind === "discord"
    ? discordEnd(accounts, trouble)
    : slackEnd(accounts, trouble, kind === "slack");
}

async function discordEnd(accounts: readonly string[], trouble: Trouble): Promise<FarEnd> {
  let attempts = 0;
  const faults: DiscordFaults = {
    take(target) {
      if (target === "message") attempts++;
      return target === "message" || target === "open-direct"
        ? drawn(trouble, DISCORD_FAULTS, (ms) => ({ kind: "slow", ms }))
        : null;
    },
    add: () => undefined,
    clear: () => undefined,
  };
  const double = await openDiscord({ faults, hasLimits: trouble.hasLimits ?? false });
  const { users, channels, messages } = double.world;
  for (const id of accounts) users.set(id, userNamed(`u${id}`, id));
  return {
    environment: {
      DISCORD_TOKEN: double.token,
      LUNGE_DISCORD_API: double.api,
      ...(trouble.hasLimits === true ? {} : { LUNGE_DISCORD_PER_SECOND: UNLIMITED }),
    },
    attempts: () => attempts,
    connections: () => double.gateway.counts.identified,
    delivered() {
      const counts = new Map(accounts.map((id) => [id, 0]));
      for (const { channelId } of messages.values()) {
        const reader = channels.get(channelId)?.recipient ?? "";
        counts.set(reader, (counts.get(reader) ?? 0) + 1);
      }
      return [...counts.values()];
    },
    requests: () => double.bodies.length,
    sample: () => double.bodies.find(({ target }) => target === "message")?.json ?? null,
    limited: double.limited,
    close: double.close,
  };
}

async function slackEnd(
  accounts: readonly string[],
  trouble: Trouble,
  readsHistory: boolean,
): Promise<FarEnd> {
  let attempts = 0;
  const faults: SlackFaults = {
    next(method) {
      if (method === "chat.postMessage") attempts++;
      return SLACK_METHODS.has(method)
        ? drawn(trouble, SLACK_FAULTS, (ms) => ({ kind: "slow", ms }))
        : null;
    },
    add: () => undefined,
  };
  const double = await openSlackDouble({ faults });
  double.team.readsHistory = readsHistory;
  for (const id of accounts) {
    double.team.users.set(id, { id, name: id, tz: "Europe/Copenhagen", locale: "en-GB" });
  }
  return {
    environment: {
      SLACK_BOT_TOKEN: TOKENS.bot,
      SLACK_APP_TOKEN: TOKENS.app,
      LUNGE_SLACK_API: double.apiUrl,
      LUNGE_SLACK_PER_SECOND: UNLIMITED,
    },
    attempts: () => attempts,
    connections: () => double.sockets.opened,
    delivered() {
      const counts = new Map(accounts.map((id) => [id, 0]));
      for (const { members, messages } of double.team.channels.values()) {
        const [reader = ""] = members;
        counts.set(reader, messages.length);
      }
      return [...counts.values()];
    },
    requests: () => double.calls.length,
    sample: () => double.calls.find(({ method }) => method === "chat.postMessage")?.args ?? null,
    limited: () => 0,
    close: double.close,
  };
}

const UNLIMITED = "1000000";

const DISCORD_FAULTS: readonly DiscordFault[] = [
  { kind: "drop", when: "before" },
  { kind: "drop", when: "after" },
  { kind: "status", status: 500, done: false },
  { kind: "status", status: 500, done: true },
  { kind: "rate-limit", ms: 50 },
];

const SLACK_METHODS: ReadonlySet<string> = new Set([
  "chat.postMessage",
  "conversations.open",
  "conversations.history",
]);

const SLACK_FAULTS: readonly SlackFault[] = [
  { kind: "drop-before" },
  { kind: "drop-after" },
  { kind: "http", status: 500, done: false },
  { kind: "http", status: 500, done: true },
  // Slack asks for whole seconds.
  { kind: "rate-limited", seconds: 1 },
];

/** One of the faults, each with its share, or else a delay. */
function drawn<Fault>(
  { share, longestDelayMs, random }: Trouble,
  faults: readonly Fault[],
  slow: (ms: number) => Fault,
): Fault {
  const one = random();
  const fault = one < share * faults.length ? faults[Math.floor(one / share)] : undefined;
  return fault ?? slow(random() * longestDelayMs);
}
