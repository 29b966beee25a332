import { invalidBody, Refusal } from "./refusal.js";
import {
  COMPONENTS_V2,
  checkMessage,
  checkModal,
  EPHEMERAL,
  type MessageBody,
} from "./strictness.js";
import {
  type DoubleFile,
  type DoubleInteraction,
  type DoubleMessage,
  type SentModal,
  snowflake,
  type World,
} from "./world.js";

/** How long Discord waits, in milliseconds. */
export interface Patience {
  readonly forAnswer: number;
  readonly forToken: number;
}

export interface CallbackBody {
  readonly type: number;
  readonly data?: MessageBody &
    Partial<SentModal> & { readonly choices?: DoubleInteraction["choices"] };
}

/** The first response to an interaction. */
export function answerInteraction(
  world: World,
  interaction: DoubleInteraction,
  { type, data = {} }: CallbackBody,
  files: readonly DoubleFile[],
  patience: Patience,
): void {
  if (interaction.state !== "waiting") {
    throw new Refusal(400, 40060, "Interaction has already been acknowledged.");
  }
  if (Date.now() - interaction.createdMs > patience.forAnswer) {
    throw new Refusal(404, 10062, "Unknown interaction");
  }
  const isEphemeral = ((data.flags ?? 0) & EPHEMERAL) !== 0;
  switch (type) {
    case 4:
      interaction.original = posted(world, interaction, data, files, isEphemeral);
      break;
    case 5:
      if (((data.flags ?? 0) & ~EPHEMERAL) !== 0) throw invalidBody("flags of a deferred reply");
      interaction.isEphemeral = isEphemeral;
      interaction.state = "deferred";
      return;
    case 6:
      needsSource(interaction);
      interaction.state = "deferred-update";
      return;
    case 7:
      changeMessage(needsSource(interaction), data, files);
      interaction.original = interaction.source;
      noteAnswer(interaction, needsSource(interaction));
      break;
    case 8:
      if (interaction.type !== 4) throw invalidBody("choices for no autocomplete");
      if ((data.choices?.length ?? 0) > 25) throw invalidBody("more than 25 choices");
      interaction.choices = data.choices ?? [];
      break;
    case 9:
      if (interaction.type === 5) throw invalidBody("a modal cannot answer a modal");
      checkModal(data);
      interaction.modal = { ...(data as SentModal), source: interaction.source };
      break;
    default:
      throw invalidBody(`callback type ${type}`);
  }
  interaction.state = "answered";
}

/** Later changes of the first answer. */
export function editOriginal(
  world: World,
  interaction: DoubleInteraction,
  body: MessageBody,
  files: readonly DoubleFile[],
  patience: Patience,
): DoubleMessage {
  checkToken(interaction, patience);
  if (interaction.state === "deferred") {
    interaction.original = posted(world, interaction, body, files, interaction.isEphemeral);
    interaction.state = "answered";
    return interaction.original;
  }
  const message =
    interaction.state === "deferred-update" ? needsSource(interaction) : interaction.original;
  if (message === null) throw new Refusal(404, 10008, "Unknown Message");
  changeMessage(message, body, files);
  interaction.state = "answered";
  interaction.original = message;
  noteAnswer(interaction, message);
  return message;
}

export function followUp(
  world: World,
  interaction: DoubleInteraction,
  body: MessageBody,
  files: readonly DoubleFile[],
  patience: Patience,
): DoubleMessage {
  checkToken(interaction, patience);
  if (interaction.state === "waiting") throw new Refusal(404, 10015, "Unknown Webhook");
  // The first follow-up to a deferred reply takes its place.
  if (interaction.state === "deferred") {
    return editOriginal(world, interaction, body, files, patience);
  }
  interaction.followUps++;
  if (interaction.isUserInstallOnly && interaction.followUps > 5) {
    throw new Refusal(400, 40094, "Too many follow-ups");
  }
  return posted(world, interaction, body, files, ((body.flags ?? 0) & EPHEMERAL) !== 0);
}

function checkToken(interaction: DoubleInteraction, patience: Patience): void {
  if (Date.now() - interaction.createdMs > patience.forToken) {
    throw new Refusal(401, 50027, "Invalid Webhook Token");
  }
}

function needsSource({ source }: DoubleInteraction): DoubleMessage {
  if (source === null) throw invalidBody("no message to update");
  return source;
}

function posted(
  world: World,
  interaction: DoubleInteraction,
  body: MessageBody,
  files: readonly DoubleFile[],
  isEphemeral: boolean,
): DoubleMessage {
  const onlyFor = isEphemeral ? interaction.userId : null;
  const message = addMessage(world, interaction.channelId, body, files, onlyFor);
  noteAnswer(interaction, message);
  return message;
}

function noteAnswer({ answers }: DoubleInteraction, message: DoubleMessage): void {
  if (!answers.includes(message)) answers.push(message);
}

export function addMessage(
  world: World,
  channelId: string,
  body: MessageBody,
  files: readonly DoubleFile[],
  onlyFor: string | null,
): DoubleMessage {
  const flags = body.flags ?? 0;
  const { content = "", components = [] } = body;
  const names = files.map(({ filename }) => filename);
  if ((content ?? "") === "" && components.length === 0 && files.length === 0) {
    throw new Refusal(400, 50006, "Cannot send an empty message");
  }
  checkMessage(body, flags, names);
  const nonce = body.nonce === undefined ? null : String(body.nonce);
  const message = {
    id: snowflake(),
    channelId,
    content: content ?? "",
    components,
    flags,
    files,
    onlyFor,
    nonce,
  };
  world.messages.set(message.id, message);
  if (onlyFor === null) standingIn(world, channelId).push(message);
  return message;
}

/** What stands in a channel for everybody in it. */
export function standingIn({ standing }: World, channelId: string): DoubleMessage[] {
  const known = standing.get(channelId);
  if (known !== undefined) return known;
  const none: DoubleMessage[] = [];
  standing.set(channelId, none);
  return none;
}

export function changeMessage(
  message: DoubleMessage,
  body: MessageBody,
  files: readonly DoubleFile[],
): void {
  const flags = message.flags | ((body.flags ?? 0) & COMPONENTS_V2);
  const kept = body.attachments === undefined ? message.files : [];
  const all = [...kept, ...files];
  checkMessage({ content: message.content, components: message.components, ...body }, flags, [
    ...all.map(({ filename }) => filename),
  ]);
  message.flags = flags;
  message.files = all;
  if (body.content !== undefined) message.content = body.content ?? "";
  if (body.components !== undefined) message.components = body.components;
}
