import { openDatabase } from "../../../src/adapters/database/open.js";
import { discordPlatform } from "../../../src/adapters/discord/index.js";
import type { ChatPlatform } from "../../../src/application/chat-platform.js";
import type { Lunge } from "../../../src/application/lunge.js";
import { openLunge } from "../../../src/application/open-lunge.js";
import type { Database } from "../../../src/application/ports.js";
import { withReferences } from "../../../src/application/with-references.js";
import {
  type DiscordDouble,
  type DoubleOptions,
  openDiscord,
} from "../../doubles/discord/discord.js";

/** Where the real client connects to. */
export interface Peer {
  readonly api: string;
  readonly token: string;
}

/** The whole bot on the real client. */
export interface Bot {
  readonly platform: ChatPlatform;
  readonly database: Database;
  readonly logged: readonly string[];
  readonly announced: readonly string[];
  /** Sets the bot's clock. */
  at(instant: string): void;
  /** Stops the bot and starts a new one over the same database, as a restart does. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The same, connected to a double of Discord. */
export interface Running extends Bot {
  readonly discord: DiscordDouble;
}

export interface BotOptions {
  /** Changes what the adapter talks to: to listen in, to delay, to fail. */
  readonly through?: (lunge: Lunge) => Lunge;
  readonly rate?: { readonly burst: number; readonly perMinute: number };
}

export interface RunningOptions extends DoubleOptions, BotOptions {}

/** The evening before the first week of the README's program. */
const BEGINS = "2026-11-22T20:00:00+01:00";

export async function running(options: RunningOptions = {}): Promise<Running> {
  const discord = await openDiscord(options);
  const bot = await botOn(discord, options);
  return {
    ...bot,
    discord,
    get platform() {
      return bot.platform;
    },
    async close() {
      await bot.close();
      await discord.close();
    },
  };
}

export async function botOn(peer: Peer, options: BotOptions = {}): Promise<Bot> {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  const database = opened.value;
  const logged: string[] = [];
  const announced: string[] = [];
  const log = (level: string) => (facts: object, message: string) => {
    logged.push(`${level} ${message} ${JSON.stringify(facts)}`);
  };
  let nowMs = Date.parse(BEGINS);
  const clock = { now: () => Math.floor(nowMs / 60_000) };
  let id = 0;
  const ids = { next: () => `id-${++id}` };
  const faults = { error: ({ error }: { readonly error: unknown }) => logged.push(String(error)) };
  const build = () => {
    const whole = withReferences(openLunge({ database, clock, ids }), faults, ids);
    return discordPlatform({
      settings: {
        token: peer.token,
        shards: "auto",
        testServer: null,
        timeZone: "Europe/Copenhagen",
        checksBodies: true,
        perSecond: 50,
        api: peer.api,
      },
      lunge: options.through?.(whole) ?? whole,
      database,
      clock,
      ids,
      log: { info: log("info"), warn: log("warn"), error: log("error") },
      nowMs: () => performance.now(),
      announce: (line) => announced.push(line),
      rate: options.rate ?? { burst: 1000, perMinute: 1000 },
    });
  };
  let platform = build();
  await platform.start();
  return {
    get platform() {
      return platform;
    },
    database,
    logged,
    announced,
    at(instant) {
      nowMs = Date.parse(instant);
    },
    async restart() {
      await platform.stop(1000);
      platform = build();
      await platform.start();
    },
    async close() {
      await platform.stop(1000);
      await database.close();
    },
  };
}
