import type {
  AutocompleteInteraction,
  BaseInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  ModalSubmitInteraction,
} from "discord.js";
import { accountOf } from "../../application/accounts.js";
import { readCommandLine } from "../../application/command-line.js";
import type { CommandCall, Lunge } from "../../application/lunge.js";
import type { Person } from "../../application/ports.js";
import { commandNamed } from "../../application/registry.js";
import { failed } from "../../application/replies.js";
import type { Reply } from "../../application/reply.js";
import type { TimeZone } from "../../domain/calendar.js";
import { type Messages, messagesFor } from "../../messages/messages.js";
import { answer, showStep } from "./answering.js";
import { surely } from "./attempts.js";
import { suggestionsFor } from "./autocomplete.js";
import type { Carrier } from "./carrier.js";
import { type CustomId, readCustomId } from "./custom-id.js";
import type { AnswerTools, Exchange, Interaction } from "./exchange.js";
import { afterStep } from "./form-answers.js";
import { stepsOf } from "./form-steps.js";
import { personOf } from "./person.js";
import { factsOf } from "./problem.js";
import type { RateLimit } from "./rate-limit.js";
import { callOfSlash } from "./receive.js";
import { type Recent, recent } from "./recent.js";
import { writeStepLine } from "./step-line.js";

export interface ConversationParts extends AnswerTools {
  readonly lunge: Lunge;
  readonly carrier: Carrier;
  readonly rateLimit: RateLimit;
  /** Discord asks for suggestions with every letter. */
  readonly typingLimit: RateLimit;
  /** Milliseconds that only grow. */
  readonly nowMs: () => number;
  readonly timeZone: TimeZone;
}

/** Answers whatever people do on Discord. Never throws. */
export interface Conversation {
  take(interaction: BaseInteraction): Promise<void>;
}

/** The form of `/start`, whose preview carries answers about health. */
const SET_UP_FORM = "start preview:yes";
/** So many are remembered, so that one delivered twice is answered once. */
const MOST_SEEN = 5000;
const MOST_PRESSED = 1000;

export function conversation(parts: ConversationParts): Conversation {
  const seen = recent(MOST_SEEN);
  const pressed = recent(MOST_PRESSED);
  return {
    async take(interaction) {
      if (!seen.add(interaction.id)) return;
      try {
        if (interaction.isAutocomplete()) await suggest(interaction, parts);
        else if (interaction.isChatInputCommand()) await slash(interaction, parts);
        else if (interaction.isButton()) await press(interaction, parts, pressed);
        else if (interaction.isModalSubmit()) await submit(interaction, parts);
      } catch (error) {
        parts.log.error(
          { reference: parts.reference(), ...factsOf(error) },
          "discord: an interaction failed",
        );
      }
    },
  };
}

/** A person with the words of their language. */
interface Speaker {
  readonly person: Person;
  readonly words: Messages["discord"];
  readonly exchange: (inPlace: boolean) => Exchange;
}

function speakerOf(interaction: Interaction, { timeZone }: ConversationParts): Speaker {
  const person = personOf(interaction, timeZone);
  const { language } = person;
  const account = accountOf(person);
  return {
    person,
    words: messagesFor(language).discord,
    exchange: (inPlace) => ({ interaction, account, language, inPlace }),
  };
}

async function suggest(
  interaction: AutocompleteInteraction,
  { log, typingLimit, nowMs }: ConversationParts,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const isTooFast = typingLimit.take(interaction.user.id, nowMs()) > 0;
  const command = isTooFast ? null : commandNamed(interaction.commandName);
  const found = suggestionsFor(command, name, String(value));
  await surely(() => interaction.respond(found.map((one) => ({ name: one, value: one }))), log);
}

async function slash(
  interaction: ChatInputCommandInteraction,
  parts: ConversationParts,
): Promise<void> {
  const speaker = speakerOf(interaction, parts);
  const work = async (): Promise<Reply> => {
    const call = await callOfSlash(interaction, speaker.words);
    if (!call.ok) return failed("bad-argument", call.problem);
    return parts.lunge.command(speaker.person, call.value);
  };
  await answer(speaker.exchange(false), limited(speaker, parts, work), parts);
}

async function press(
  interaction: ButtonInteraction,
  parts: ConversationParts,
  pressed: Recent,
): Promise<void> {
  const speaker = speakerOf(interaction, parts);
  const { words, person } = speaker;
  const id = readCustomId(interaction.customId);
  const line = id === null ? null : await parts.carrier.lineOf(id.carried);
  const refusal = refusalOf(id, line, speaker);
  if (refusal !== null) {
    const isForgotten = id?.carried.kind === "held" && refusal.error?.code === "expired";
    const onceMore = isForgotten ? await healthOnceMore(speaker, parts) : null;
    return say(speaker, onceMore ?? refusal, parts);
  }
  if (id === null || line === null) return;
  if (id.purpose === "open") {
    const held = tooFast(speaker, parts);
    if (held !== null) return say(speaker, held, parts);
    const opened = await parts.forms.find(accountOf(person), line);
    if (opened === null) return say(speaker, formExpired(line, words), parts);
    await showStep(speaker.exchange(false), opened, id.step, parts);
    return;
  }
  const call = readCommandLine(line);
  if (!call.ok) return say(speaker, failed("expired", words.expired), parts);
  const inPlace = commandNamed(call.value.name)?.inPlace ?? false;
  const key = `${interaction.message.id} ${interaction.customId}`;
  // A second press while the first one is being answered changes nothing.
  if (inPlace && !pressed.add(key)) {
    await surely(() => interaction.deferUpdate(), parts.log);
    return;
  }
  const work = () => parts.lunge.command(person, { ...call.value, attachment: null });
  try {
    await answer(speaker.exchange(inPlace), limited(speaker, parts, work), parts);
  } finally {
    pressed.delete(key);
  }
}

async function submit(
  interaction: ModalSubmitInteraction,
  parts: ConversationParts,
): Promise<void> {
  const speaker = speakerOf(interaction, parts);
  const { person, words } = speaker;
  const id = readCustomId(interaction.customId);
  const line = id === null ? null : await parts.carrier.lineOf(id.carried);
  const refusal = refusalOf(id, line, speaker);
  if (refusal !== null) return say(speaker, refusal, parts);
  if (id === null || line === null) return;
  const opened = await parts.forms.find(accountOf(person), line);
  if (opened === null) return say(speaker, formExpired(line, words), parts);
  const send = (call: CommandCall) => parts.lunge.command(person, call);
  const step = { interaction, opened, step: id.step, account: accountOf(person), words };
  const work = () => afterStep(step, send, parts);
  await answer(speaker.exchange(replacesStep(interaction)), limited(speaker, parts, work), parts);
}

/** A step takes the place of the message with the button that opened it. */
function replacesStep(interaction: ModalSubmitInteraction): boolean {
  if (!interaction.isFromMessage()) return false;
  return interaction.message.components.some(
    (row) =>
      "components" in row &&
      row.components.some(
        (one) =>
          "customId" in one &&
          one.customId !== null &&
          readCustomId(one.customId)?.purpose === "open",
      ),
  );
}

/** Why a button or form is not for the person who used it; null when it is. */
function refusalOf(id: CustomId | null, line: string | null, { person, words }: Speaker) {
  if (id !== null && id.owner !== null && id.owner !== person.id) {
    return failed("not-yours", words.notYours);
  }
  return id === null || line === null ? failed("expired", words.expired) : null;
}

/**
 * What was answered about health is gone with the process that heard it, the rest of a set-up is
 * not: the way back to its last step. Null when no set-up is open.
 */
async function healthOnceMore(
  { person, words }: Speaker,
  { forms }: ConversationParts,
): Promise<Reply | null> {
  const opened = await forms.find(accountOf(person), SET_UP_FORM);
  if (opened === null || Object.keys(opened.answers).length === 0) return null;
  const step = stepsOf(opened.form).length - 1;
  return failed("expired", words.healthForgotten, {
    type: "buttons",
    buttons: [
      {
        id: writeStepLine({ form: SET_UP_FORM, step }),
        label: words.healthAgain,
        style: "primary",
      },
    ],
  });
}

function formExpired(line: string, words: Messages["discord"]): Reply {
  return failed("expired", words.formExpired(line.split(" ", 1)[0] ?? ""));
}

/** The work, unless the person asks too often. */
async function limited(
  speaker: Speaker,
  parts: ConversationParts,
  work: () => Promise<Reply>,
): Promise<Reply> {
  return tooFast(speaker, parts) ?? work();
}

/** Counts one request; what to say to a person who asks too often, null to all others. */
function tooFast(
  { person, words }: Speaker,
  { rateLimit, nowMs }: ConversationParts,
): Reply | null {
  const waitMs = rateLimit.take(person.id, nowMs());
  if (waitMs === 0) return null;
  return failed("too-fast", words.tooFast(Math.max(1, Math.ceil(waitMs / 1000))));
}

/** Says something that needs no work, beside what is there. */
function say({ exchange }: Speaker, reply: Reply, parts: ConversationParts): Promise<void> {
  return answer(exchange(false), Promise.resolve(reply), parts);
}
