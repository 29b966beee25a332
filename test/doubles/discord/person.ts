import { byName, readArguments } from "../../../src/application/command-line.js";
import { buttonsOf, fieldsOf, seenMessage, textsOf } from "./reading.js";
import {
  type DoubleInteraction,
  type DoubleMessage,
  directChannel,
  type RegisteredCommand,
  type SentModal,
  snowflake,
  userNamed,
  type World,
} from "./world.js";

/** What came of something a person did. */
export interface Outcome {
  /** `silence` is what Discord shows as "the application did not respond". */
  readonly kind: "answered" | "modal" | "silence" | "direct";
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
  readonly dispatch: (event: string, data: unknown, guildId: string | null) => void;
  /** Resolves when something changed, or after so many milliseconds. */
  readonly change: (withinMs: number) => Promise<void>;
  readonly filesUrl: string;
}

/** An answer is whole when nothing is added for so long. */
const QUIET_MS = 25;
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
  const seen: DoubleMessage[] = [];
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
    world.interactions.set(interaction.id, interaction);
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
    parts.dispatch("INTERACTION_CREATE", event, guildId);
    return interaction;
  }

  async function outcomeOf(interaction: DoubleInteraction): Promise<Outcome> {
    const directBefore = new Set(direct());
    const endMs = interaction.createdMs + parts.patienceMs;
    const isDone = () => interaction.state === "answered" || freshDirect().length > 0;
    const freshDirect = () => direct().filter((one) => !directBefore.has(one));
    while (!isDone() && Date.now() < endMs) await parts.change(endMs - Date.now());
    let count = -1;
    while (count !== interaction.answers.length) {
      count = interaction.answers.length;
      await parts.change(QUIET_MS);
    }
    for (const message of interaction.answers) if (!seen.includes(message)) seen.push(message);
    modal = interaction.modal ?? modal;
    const messages = interaction.answers.length > 0 ? interaction.answers : freshDirect();
    for (const message of messages) if (!seen.includes(message)) seen.push(message);
    const isModal = interaction.modal !== null;
    const kind = isModal ? "modal" : interaction.answers.length > 0 ? "answered" : "direct";
    return {
      kind: kind === "direct" && messages.length === 0 ? silenceOr(interaction) : kind,
      messages,
      text: isModal ? modalText(interaction.modal) : messages.map(seenMessage).join("\n"),
      modal: interaction.modal,
    };
  }

  const direct = () =>
    [...world.messages.values()].filter(
      ({ channelId, onlyFor }) =>
        world.channels.get(channelId)?.recipient === user.id && onlyFor === null,
    );
  const screen = () => {
    const all = [...new Set([...seen, ...direct()])];
    return all.sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
  };
  return {
    id: user.id,
    screen,
    direct,
    openModal: () => modal,
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

interface SlashData {
  readonly id: string;
  readonly name: string;
  readonly type: 1;
  readonly options: readonly object[];
  readonly resolved?: object;
}

/** A typed command with each value at its option, as Discord's own input makes it. */
function slashData(commands: readonly RegisteredCommand[], line: string): SlashData {
  const name = /^\/(\S+)/.exec(line)?.[1] ?? "";
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`no command /${name} is registered`);
  const options = command.options ?? [];
  const read = readArguments(line, name.length + 1, ":");
  const named = read.ok ? byName(read.value) : read;
  if (!read.ok || !named.ok) throw new Error(`unreadable: ${line}`);
  const given = new Map(Object.entries(named.value));
  for (const { name: at, value } of read.value) {
    if (at !== null || options.some((option) => option.name === value)) continue;
    const free = options.find((option) => !given.has(option.name));
    if (free === undefined) throw new Error(`no option left for ${value} in ${line}`);
    given.set(free.name, value);
  }
  const values = [...given].map(([optionName, value]) => {
    const option = options.find((one) => one.name === optionName);
    if (option === undefined) throw new Error(`/${name} has no option ${optionName}`);
    const { choices } = option;
    if (choices !== undefined && !choices.some((choice) => choice.value === value)) {
      throw new Error(`/${name} does not offer ${value} for ${optionName}`);
    }
    return { name: optionName, type: option.type, value: typedValue(option.type, value) };
  });
  return { id: snowflake(), name, type: 1, options: values };
}

function typedValue(type: number, value: string): string | number | boolean {
  if (type === 4 || type === 10) return Number(value);
  return type === 5 ? /^(yes|true)$/i.test(value) : value;
}

function modalData(modal: SentModal, values: Readonly<Record<string, string>>): object {
  const fields = fieldsOf(modal.components);
  const unknown = Object.keys(values).find((name) => !fields.some((field) => field.name === name));
  if (unknown !== undefined) throw new Error(`the form does not ask for ${unknown}`);
  let at = 0;
  const components = modal.components.map((one) => {
    if (one.type !== 18) return { type: 10, id: ++at };
    const [field] = fieldsOf([one]);
    const value = values[field?.name ?? ""] ?? field?.value ?? "";
    if (field?.required && value === "") throw new Error(`${field.name} is required`);
    const id = field?.name;
    const component =
      field?.choices === null
        ? { type: 4, id: ++at, custom_id: id, value }
        : { type: 3, id: ++at, custom_id: id, values: value === "" ? [] : [value] };
    return { type: 18, id: ++at, component };
  });
  return { custom_id: modal.custom_id, components };
}

function modalText(modal: SentModal | null): string {
  if (modal === null) return "";
  const fields = fieldsOf(modal.components).map(({ label, hint, value, required }) => {
    const shown = `${label}${required ? " *" : ""}: ${value ?? ""}`.trimEnd();
    return hint === null ? shown : `${shown} (${hint})`;
  });
  return [`<${modal.title}>`, ...textsOf(modal.components), ...fields].join("\n");
}
