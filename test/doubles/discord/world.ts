/** What the double knows: people, places, messages, registered commands, interactions. */

export interface DoubleUser {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: "0";
  readonly avatar: null;
  readonly bot?: true;
}

export interface DoubleFile {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly description: string | null;
}

/** A component as it was sent; the double looks at its parts by name. */
export interface SentComponent {
  readonly type: number;
  readonly [part: string]: unknown;
}

export interface DoubleMessage {
  readonly id: string;
  readonly channelId: string;
  content: string;
  components: readonly SentComponent[];
  flags: number;
  files: readonly DoubleFile[];
  /** Who alone sees it; null for everybody in its channel. */
  readonly onlyFor: string | null;
  readonly nonce: string | null;
}

export interface DoubleChannel {
  readonly id: string;
  /** 0 in a server, 1 between two, 3 a group of people. */
  readonly type: 0 | 1 | 3;
  readonly guildId: string | null;
  /** Whose direct messages these are; null elsewhere. */
  readonly recipient: string | null;
}

export type InteractionState = "waiting" | "deferred" | "deferred-update" | "answered";

export interface DoubleInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: 2 | 3 | 4 | 5;
  readonly userId: string;
  readonly channelId: string;
  readonly createdMs: number;
  readonly isUserInstallOnly: boolean;
  state: InteractionState;
  isEphemeral: boolean;
  followUps: number;
  /** The message with the button that was pressed. */
  readonly source: DoubleMessage | null;
  /** The answer's first message. */
  original: DoubleMessage | null;
  /** All messages that answer it, the changed one among them. */
  readonly answers: DoubleMessage[];
  modal: SentModal | null;
  choices: readonly { readonly name: string; readonly value: unknown }[] | null;
}

export interface SentModal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly SentComponent[];
  /** The message with the button that opened it. */
  readonly source: DoubleMessage | null;
}

export interface RegisteredCommand {
  readonly name: string;
  readonly options?: readonly RegisteredOption[];
  readonly [part: string]: unknown;
}

export interface RegisteredOption {
  readonly name: string;
  readonly type: number;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly autocomplete?: boolean;
}

export interface World {
  readonly bot: DoubleUser;
  readonly applicationId: string;
  readonly users: Map<string, DoubleUser>;
  readonly channels: Map<string, DoubleChannel>;
  /** Those between the bot and one person, by the person. */
  readonly directChannels: Map<string, DoubleChannel>;
  readonly messages: Map<string, DoubleMessage>;
  /** What stands in each channel for everybody in it, oldest first. */
  readonly standing: Map<string, DoubleMessage[]>;
  /** By their tokens. */
  readonly interactions: Map<string, DoubleInteraction>;
  readonly files: Map<string, Uint8Array>;
  commands: readonly RegisteredCommand[];
  registrations: number;
  /** Errors that Discord gives when the bot writes to a person: 50007, 50278. */
  readonly directRefusals: Map<string, number>;
  readonly guildId: string;
  readonly guildChannelId: string;
}

const EPOCH_MS = 1_420_070_400_000;
let counter = 0n;

/** A new id, as large as Discord's own. */
export function snowflake(): string {
  counter = (counter + 1n) % 4096n;
  return ((BigInt(Date.now() - EPOCH_MS) << 22n) + counter).toString();
}

export function newWorld(): World {
  const applicationId = snowflake();
  const bot = userNamed("lunge", applicationId);
  const guildId = snowflake();
  const guildChannelId = snowflake();
  const channel = { id: guildChannelId, type: 0, guildId, recipient: null } as const;
  return {
    bot: { ...bot, bot: true },
    applicationId,
    users: new Map(),
    channels: new Map([[guildChannelId, channel]]),
    directChannels: new Map(),
    messages: new Map(),
    standing: new Map(),
    interactions: new Map(),
    files: new Map(),
    commands: [],
    registrations: 0,
    directRefusals: new Map(),
    guildId,
    guildChannelId,
  };
}

export function userNamed(name: string, id = snowflake()): DoubleUser {
  return { id, username: name, global_name: name, discriminator: "0", avatar: null };
}

/** The direct messages between the bot and a person, opened if they were not. */
export function directChannel(world: World, userId: string): DoubleChannel {
  const known = world.directChannels.get(userId);
  if (known !== undefined) return known;
  const channel: DoubleChannel = { id: snowflake(), type: 1, guildId: null, recipient: userId };
  world.channels.set(channel.id, channel);
  world.directChannels.set(userId, channel);
  return channel;
}

/** A message as Discord gives it to bots. */
export function messageJson(world: World, message: DoubleMessage): object {
  return {
    id: message.id,
    channel_id: message.channelId,
    author: world.bot,
    content: message.content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: message.files.map(({ id, filename, size }) => ({
      id,
      filename,
      size,
      url: `https://cdn.invalid/${id}/${filename}`,
      proxy_url: `https://media.invalid/${id}/${filename}`,
    })),
    embeds: [],
    pinned: false,
    type: 0,
    flags: message.flags,
    components: message.components,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
  };
}
