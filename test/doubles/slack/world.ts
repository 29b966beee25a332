import { randomBytes } from "node:crypto";

/** A block, a view or a payload: whatever JSON the bot sent. */
export type Json = Readonly<Record<string, unknown>>;

export interface SlackUser {
  readonly id: string;
  readonly name: string;
  tz: string;
  locale: string;
}

export interface Message {
  readonly ts: string;
  readonly channel: string;
  text: string;
  blocks: readonly Json[];
  readonly metadata: Json | null;
  /** Only this person sees it; null for everybody in the channel. */
  readonly ephemeralTo: string | null;
  readonly by: string;
  edits: number;
}

export interface Channel {
  readonly id: string;
  /** Two for direct messages. */
  readonly members: readonly string[];
  readonly isDirect: boolean;
  readonly messages: Message[];
}

export interface View {
  readonly id: string;
  readonly user: string;
  readonly type: "modal" | "home";
  hash: string;
  body: Json;
  isOpen: boolean;
}

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  bytes: Buffer;
  channel: string | null;
}

/** A workspace and the bot's place in it. */
export interface Team {
  readonly id: string;
  readonly botUserId: string;
  readonly botId: string;
  /** Whether the app may read the history of its direct messages. */
  readsHistory: boolean;
  /** Valid tokens with their end, in milliseconds since the epoch; `Infinity` for none. */
  readonly tokens: Map<string, number>;
  readonly users: Map<string, SlackUser>;
  readonly channels: Map<string, Channel>;
  readonly views: Map<string, View>;
  readonly files: Map<string, UploadedFile>;
}

export function newTeam(id: string, token: string | null): Team {
  return {
    id,
    botUserId: `UBOT${id}`,
    botId: `BBOT${id}`,
    readsHistory: true,
    tokens: new Map(token === null ? [] : [[token, Number.POSITIVE_INFINITY]]),
    users: new Map(),
    channels: new Map(),
    views: new Map(),
    files: new Map(),
  };
}

let clock = 1_800_000_000;

/** A message's time, which is its id too. */
export function newTs(): string {
  clock += 1;
  return `${clock}.${String(clock % 1_000_000).padStart(6, "0")}`;
}

export function newId(prefix: string): string {
  return `${prefix}${randomBytes(6).toString("hex").toUpperCase()}`;
}

/** The bot's own direct messages with a person, opened when they are first needed. */
export function directChannel(team: Team, userId: string): Channel {
  for (const channel of team.channels.values()) {
    const { isDirect, members } = channel;
    if (isDirect && members.includes(userId) && members.includes(team.botUserId)) return channel;
  }
  return addChannel(team, newId("D"), [userId, team.botUserId], true);
}

export function addChannel(
  team: Team,
  id: string,
  members: readonly string[],
  isDirect: boolean,
): Channel {
  const channel: Channel = { id, members, isDirect, messages: [] };
  team.channels.set(id, channel);
  return channel;
}
