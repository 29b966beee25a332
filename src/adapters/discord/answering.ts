import { MessageFlags } from "discord.js";
import { failed, privately } from "../../application/replies.js";
import type { DirectWord, Form, Reply } from "../../application/reply.js";
import { messagesFor } from "../../messages/messages.js";
import { type Attempted, surely, within } from "./attempts.js";
import { sendDirectly } from "./direct.js";
import { refuseFaults } from "./drawing.js";
import type { AnswerTools, Exchange, Interaction } from "./exchange.js";
import type { Opened } from "./forms.js";
import { type DiscordMessage, editing, sendable } from "./message.js";
import { modalOf } from "./modal.js";
import { isAmongOthers } from "./person.js";

/** Discord waits three seconds; what takes longer than this is acknowledged first. */
const DEFER_AFTER_MS = 1500;

type When = "at once" | "deferred" | "late";

/** Gives the answer where it was asked for, or directly where that is no longer possible. */
export async function answer(
  exchange: Exchange,
  work: Promise<Reply>,
  tools: AnswerTools,
): Promise<void> {
  const early = await within(work, DEFER_AFTER_MS);
  if (early !== null) await deliver(exchange, early, "at once", tools);
  else {
    const acknowledged = await surely(() => defer(exchange), tools.log);
    await deliver(exchange, await work, acknowledged === "done" ? "deferred" : "late", tools);
  }
  const { directly } = early ?? (await work);
  if (directly !== undefined) await sayDirectly(exchange, directly, tools);
}

/** In the direct messages themselves nothing needs to be tried. */
async function sayDirectly(
  exchange: Exchange,
  { blocks, ifRefused }: DirectWord,
  tools: AnswerTools,
): Promise<void> {
  const { interaction, account, language } = exchange;
  if (!isAmongOthers(interaction)) return;
  const to = { kind: "person", account } as const;
  const key = `directly ${interaction.id}`;
  const outcome = await tools.messenger.send({ key, to, reply: privately(...blocks), language });
  if (outcome.kind !== "refused") return;
  const refused = privately(...ifRefused);
  for (const message of await tools.drawing.messages(refused, account, language, "components")) {
    await surely(() => say(exchange, refused, message, "more"), tools.log);
  }
}

/** Shows one step of a form; the interaction must be fresh, and no modal itself. */
export function showStep(
  { interaction, account, language }: Exchange,
  { form, answers }: Opened,
  step: number,
  { drawing, checksBodies, log }: AnswerTools,
): Promise<Attempted> {
  return surely(async () => {
    if (interaction.isModalSubmit()) throw new TypeError("a modal cannot answer a modal");
    const id = await drawing.formId(account, "answers", form.id, step);
    const modal = modalOf(form, step, answers, id, messagesFor(language).discord);
    if (checksBodies) refuseFaults(modal);
    await interaction.showModal(modal);
  }, log);
}

async function deliver(
  exchange: Exchange,
  reply: Reply,
  when: When,
  tools: AnswerTools,
): Promise<void> {
  const { interaction, account, language } = exchange;
  const form = formIn(reply);
  const opened = form === null ? null : await tools.forms.open(account, form);
  const canShow = when === "at once" && reply.blocks.length === 1 && !interaction.isModalSubmit();
  if (opened !== null && canShow) {
    const shown = await showStep(exchange, opened, 0, tools);
    if (shown === "done") return;
    return shown === "refused"
      ? sorry(exchange, when, tools)
      : sendDirectly(exchange, reply, tools);
  }
  if (when === "late") return sendDirectly(exchange, reply, tools);
  const kind = isReplaced(exchange, reply) && !isOfComponents(exchange) ? "classic" : "components";
  const messages = await tools.drawing.messages(reply, account, language, kind);
  for (const [index, message] of messages.entries()) {
    const send = () => say(exchange, reply, message, index === 0 ? when : "more");
    const said = await surely(send, tools.log);
    if (said === "refused") return sorry(exchange, when, tools);
    if (said === "late") return sendDirectly(exchange, reply, tools);
  }
}

function formIn({ blocks }: Reply): Form | null {
  for (const block of blocks) if (block.type === "form") return block.form;
  return null;
}

/** What was asked cannot be shown: the person hears so, with a reference to the log. */
async function sorry(exchange: Exchange, when: When, tools: AnswerTools): Promise<void> {
  const { account, language } = exchange;
  const reference = tools.reference();
  tools.log.error({ reference }, "discord: an answer was refused");
  const words = messagesFor(language).errors.internal(reference);
  const reply = failed("internal", words);
  const [message] = await tools.drawing.messages(reply, account, language, "components");
  if (message === undefined) return;
  const outcome = await surely(() => say(exchange, reply, message, when), tools.log);
  if (outcome !== "done") await sendDirectly(exchange, reply, tools);
}

/** Acknowledges, with the visibility that the answer will have. */
async function defer({ interaction, inPlace }: Exchange): Promise<void> {
  if (inPlace && hasMessage(interaction)) {
    await interaction.deferUpdate();
    return;
  }
  const flags = isAmongOthers(interaction) ? { flags: MessageFlags.Ephemeral as const } : {};
  await interaction.deferReply(flags);
}

/** One message of an answer: the first one, or one that follows it. */
async function say(
  exchange: Exchange,
  reply: Reply,
  message: DiscordMessage,
  when: When | "more",
): Promise<void> {
  const { interaction, inPlace } = exchange;
  const isForAll = isAmongOthers(interaction) && !reply.private;
  const body = sendable(message, isAmongOthers(interaction) && !isForAll);
  const replaces = isReplaced(exchange, reply);
  if (when === "at once") {
    if (replaces && hasMessage(interaction)) await interaction.update(editing(message));
    else await interaction.reply(body);
    return;
  }
  // An earlier attempt may have arrived without our hearing of it.
  interaction.deferred = true;
  const fillsPlace = replaces || !(inPlace && hasMessage(interaction));
  if (when === "deferred" && fillsPlace && !isForAll) {
    await interaction.editReply(editing(message));
    return;
  }
  // What was deferred for one person alone cannot become everybody's.
  if (when === "deferred" && isForAll) await interaction.deleteReply();
  await interaction.followUp(body);
}

/** An error leaves the message with the button as it is. */
function isReplaced({ interaction, inPlace }: Exchange, { error }: Reply): boolean {
  return inPlace && error === null && hasMessage(interaction);
}

function hasMessage(
  interaction: Interaction,
): interaction is Extract<Interaction, { update: unknown }> {
  if (interaction.isModalSubmit()) return interaction.isFromMessage();
  return interaction.isMessageComponent();
}

/** A message of components stays one; a classic one stays classic. */
function isOfComponents({ interaction }: Exchange): boolean {
  if (interaction.isChatInputCommand() || interaction.message === null) return true;
  return interaction.message.flags.has(MessageFlags.IsComponentsV2);
}
