import { standingIn } from "./interactions.js";
import { buttonsOf, seenMessage } from "./reading.js";
import { modalData, modalText } from "./sent-modal.js";
import { type SlashData, slashData } from "./typed.js";
import {
  type DoubleInteraction,
  type DoubleMessage,
  directChannel,
  type SentModal,
  snowflake,
  userNamed,
  type World,
} from "./world.js";

/** What came of something a person did. */
export interface Outcome {
  /**
   * `silence` is what Discord shows as "the application did not respond"; `unreachable` the same,
   * where the bot never heard of it.
   */
  readonly kind: "answered" | "modal" | "silence" | "unreachable" | "direct";
  readonly messages: readonly DoubleMessage[];
  /** All of it as a person reads it. */
  readonly text: string;
  readonly modal: SentModal | null;
}

/** A scripted person: says this, sees that. */
export interface DoublePerson {
  readonly id: string;
  /** `/today day:thu`: bare values go to the first options not yet given, as a person would. */
  slash(
    line: string,
    file?: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<Outcome>;
  /** Presses that button of the newest message they see that has it. */
  press(label: string): Promise<Outcome>;
  /** Presses by the button's id, in whatever message. */
  pressIn(message: DoubleMessage, customId: string): Promise<Outcome>;
  /** Sends the open modal, with those fields changed. */
  submit(values: Readonly<Record<string, string>>): Promise<Outcome>;
  /** What is offered while that option is being typed. */
  typing(command: string, option: string, typed: string): Promise<readonly string[]>;
  /** The messages that they see, oldest first. */
  readonly screen: () => readonly DoubleMessage[];
  /** The bot's direct messages to them. */
  readonly direct: () => readonly DoubleMessage[];
  readonly openModal: () => SentModal | null;
  /** The id of that button in that message; null where there is none. */
  buttonIn(message: DoubleMessage | undefined, label: string): string | null;
  /** Messages as they read them. */
  read(messages: readonly DoubleMessage[]): string;
}

/** Where a person is, and how they came to the bot. */
export interface Whereabouts {
  readonly locale?: string;
  /** `server`, the direct messages with the bot, or a group where only they have installed it. */
  readonly where?: "server" | "direct" | "group";
}

export interface PersonParts {
  readonly world: World;
  readonly patienceMs: number;
  /** An answer is whole when nothing is added for so long; 0 where its first message is enough. */
  readonly quietMs: number;
  readonly dispatch: (event: string, data: unknown, guildId: string | null) => boolean;
  /** Resolves when something changed, or after so many milliseconds. */
  readonly change: (withinMs: number) => Promise<void>;
  readonly filesUrl: string;
}

const CONTEXTS = { server: 0, direct: 1, group: 2 } as const;

export function person(
  parts: PersonParts,
  name: string,
  { locale = "en-GB", where = "server" }: Whereabouts = {},
): DoublePerson {
  const { world } = parts;
  const user = userNamed(name);
  world.users.set(user.id, user);
  const group = { id: snowflake(), type: 3, guildId: null, recipient: null } as const;
  if (where === "group") world.channels.set(group.id, group);
  const channel =
    where === "server"
      ? world.channels.get(world.guildChannelId)
      : where === "direct"
        ? directChannel(world, user.id)
        : group;
  if (channel === undefined) throw new Error("no such channel");
  const seen = new Set<DoubleMessage>();
  const unheard = new Set<string>();
  let modal: SentModal | null = null;

  function begin(type: 2 | 3 | 4 | 5, data: object, source: DoubleMessage | null) {
    const place = source === null ? channel : world.channels.get(source.channelId);
    const interaction: DoubleInteraction = {
      id: snowflake(),
      token: `token-${snowflake()}`,
      type,
      userId: user.id,
      channelId: place?.id ?? "",
      createdMs: Date.now(),
      isUserInstallOnly: where === "group",
      state: "waiting",
      isEphemeral: false,
      followUps: 0,
      source,
      original: null,
      answers: [],
      modal: null,
      choices: null,
    };
    world.interactions.set(interaction.token, interaction);
    const context = place?.type === 0 ? 0 : place?.type === 1 ? 1 : CONTEXTS[where];
    const guildId = place?.guildId ?? null;
    const event = {
      id: interaction.id,
      application_id: world.applicationId,
      type,
      data,
      channel: { id: place?.id, type: place?.type },
      channel_id: place?.id,
      token: interaction.token,
      version: 1,
      locale,
      entitlements: [],
      app_permissions: "0",
      attachment_size_limit: 10_485_760,
      context,
      authorizing_integration_owners:
        where === "group" ? { "1": user.id } : { "0": guildId ?? "0" },
      ...(guildId === null
        ? { user }
        : { guild_id: guildId, guild_locale: "en-US", member: memberJson(user) }),
      ...(source === null ? {} : { message: sourceJson(world, source) }),
    };
    if (!parts.dispatch("INTERACTION_CREATE", event, guildId)) unheard.add(interaction.id);
    return interaction;
  }

  async function outcomeOf(interaction: DoubleInteraction): Promise<Outcome> {
    if (unheard.has(interaction.id)) {
      return { kind: "unreachable", messages: [], text: "", modal: null };
    }
    const before = direct().length;
    const endMs = interaction.createdMs + parts.patienceMs;
    const isDone = () => interaction.state === "answered" || freshDirect().length > 0;
    const freshDirect = () => direct().slice(before);
    while (!isDone() && Date.now() < endMs) await parts.change(endMs - Date.now());
    let count = -1;
    while (parts.quietMs > 0 && count !== interaction.answers.length) {
      count = interaction.answers.length;
      await parts.change(parts.quietMs);
    }
    for (const message of interaction.answers) seen.add(message);
    modal = interaction.modal ?? modal;
    const messages = interaction.answers.length > 0 ? interaction.answers : freshDirect();
    for (const message of messages) seen.add(message);
    const shown = interaction.modal;
    const kind = shown !== null ? "modal" : interaction.answers.length > 0 ? "answered" : "direct";
    return {
      kind: kind === "direct" && messages.length === 0 ? silenceOr(interaction) : kind,
      messages,
      text: shown !== null ? modalText(shown) : messages.map(seenMessage).join("\n"),
      modal: shown,
    };
  }

  const direct = () => {
    const between = world.directChannels.get(user.id);
    return between === undefined ? [] : standingIn(world, between.id);
  };
  const screen = () => {
    const all = [...new Set([...seen, ...direct()])];
    return all.sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
  };
  return {
    id: user.id,
    screen,
    direct: () => [...direct()],
    openModal: () => modal,
    buttonIn(message, label) {
      const buttons = message === undefined ? [] : buttonsOf(message);
      return buttons.find((one) => one.label === label)?.customId ?? null;
    },
    read: (messages) => messages.map(seenMessage).join("\n"),
    slash(line, file) {
      const data = slashData(world.commands, line);
      return outcomeOf(begin(2, file === undefined ? data : withFile(data, file), null));
    },
    press(label) {
      for (const message of screen().toReversed()) {
        const found = buttonsOf(message).find((one) => one.label === label);
        if (found !== undefined) return this.pressIn(message, found.customId);
      }
      throw new Error(`${name} sees no button ${label}`);
    },
    pressIn: (message, customId) =>
      outcomeOf(begin(3, { component_type: 2, custom_id: customId }, message)),
    submit(values) {
      if (modal === null) throw new Error(`${name} has no form open`);
      const sent = modal;
      modal = null;
      return outcomeOf(begin(5, modalData(sent, values), sent.source));
    },
    async typing(command, option, typed) {
      const options = [{ name: option, type: 3, value: typed, focused: true }];
      const interaction = begin(4, { id: snowflake(), name: command, type: 1, options }, null);
      await outcomeOf(interaction);
      return interaction.choices?.map(({ name: shown }) => shown) ?? [];
    },
  };

  function withFile(
    data: SlashData,
    { name: filename, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  ): SlashData {
    const id = snowflake();
    world.files.set(id, bytes);
    const url = `${parts.filesUrl}/${id}/${filename}`;
    const attachment = { id, filename, size: bytes.length, url, proxy_url: url };
    return {
      ...data,
      options: [...data.options, { name: "file", type: 11, value: id }],
      resolved: { attachments: { [id]: attachment } },
    };
  }
}

/** An acknowledgement without a message is what a second press gets. */
function silenceOr({ state }: DoubleInteraction): Outcome["kind"] {
  return state === "deferred-update" || state === "answered" ? "answered" : "silence";
}

function memberJson(user: object): object {
  return {
    user,
    roles: [],
    permissions: "0",
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
  };
}

function sourceJson(world: World, message: DoubleMessage): object {
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
    attachments: [],
    embeds: [],
    pinned: false,
    type: 20,
    flags: message.flags,
    components: message.components,
  };
}
