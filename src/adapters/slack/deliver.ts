import { setTimeout as passed } from "node:timers/promises";
import type { types } from "@slack/bolt";
import { accountOf } from "../../application/accounts.js";
import { callOf } from "../../application/command-line.js";
import type { Person } from "../../application/ports.js";
import { commandNamed } from "../../application/registry.js";
import type { Form, Reply } from "../../application/reply.js";
import { unreachable } from "../../domain/exhaustive.js";
import { type Messages, messagesFor } from "../../messages/messages.js";
import { contexts, sections } from "./block-kit.js";
import { tellsOfHealth } from "./buttons.js";
import type { Asker, Desk } from "./desk.js";
import { failureWord } from "./failures.js";
import { formView, readingView } from "./form-views.js";
import { LIMITS } from "./limits.js";
import type { Place } from "./places.js";
import { postAnswer } from "./post.js";
import { type MessageBody, renderBlocks, renderMessages } from "./render.js";
import { respondOnce } from "./respond.js";
import { hasFiles, sendFiles } from "./uploads.js";

/** An answer on its way. */
export interface Answer {
  readonly asker: Asker;
  readonly person: Person;
  readonly place: Place;
  /** Opens one modal within three seconds of the press; null where nothing was pressed. */
  readonly triggerId: string | null;
  /** The command line that was asked; null for plain words. */
  readonly line: string | null;
  readonly reply: Reply;
}

/** Brings an answer to where it was asked, whole: in messages, a modal, files. */
export async function deliver(desk: Desk, answer: Answer): Promise<void> {
  const form = formIn(answer.reply);
  if (form !== null && (await opensForm(desk, answer, form))) return;
  const { place } = answer;
  switch (place.kind) {
    case "response":
      return byResponse(desk, answer, place);
    case "direct":
      return byDirectMessage(desk, answer, place.channel);
    case "modal":
      await updateModal(answer, place, await replyView(desk, answer));
      return filesOf(desk, answer);
    case "elsewhere":
      await openModal(desk, answer, await replyView(desk, answer));
      return filesOf(desk, answer);
    default:
      return unreachable(place);
  }
}

/** The form that a reply asks; null for none. */
export function formIn({ blocks }: Reply): Form | null {
  for (const block of blocks) if (block.type === "form") return block.form;
  return null;
}

/** The line from which a form can be made again; it goes to Slack, so nothing about health. */
function originOf(line: string | null, form: Form): string {
  const name = callOf(form.id).name;
  const isShort = line !== null && line.length < LIMITS.privateMetadata - 200;
  return line !== null && isShort && !tellsOfHealth(line) ? line : name;
}

async function opensForm(desk: Desk, answer: Answer, form: Form): Promise<boolean> {
  const { person, place, line, reply } = answer;
  const messages = messagesFor(person.language);
  const kept = await desk.database.transaction(({ chats }) =>
    chats.answers(accountOf(person), form.id),
  );
  // Only a form made of arguments stands beside an error.
  const own = reply.error !== null;
  const remark = isAskedInForm(reply.error?.message ?? "", form)
    ? ""
    : (reply.error?.message ?? "");
  const { channel } = answer.asker;
  const meta = { origin: originOf(line, form), own, step: 0, channel };
  const view = formView(form, meta, kept, messages, remark);
  if (place.kind === "modal") return updateModal(answer, place, view);
  return openModal(desk, answer, view);
}

/** That an argument was not given need not be said above a form that asks for it. */
function isAskedInForm(message: string, { fields }: Form): boolean {
  return fields.some(({ name }) => message.startsWith(`${name}: `));
}

/** False when it cannot be opened: a press is good for three seconds and for one modal. */
async function openModal(desk: Desk, answer: Answer, view: types.ModalView): Promise<boolean> {
  if (answer.triggerId === null) return false;
  try {
    await answer.asker.client.views.open({ trigger_id: answer.triggerId, view });
    return true;
  } catch (error) {
    desk.log.warn({ failure: failureWord(error) }, "a modal could not be opened");
    return false;
  }
}

async function updateModal(
  { asker }: Answer,
  { viewId, hash }: Extract<Place, { readonly kind: "modal" }>,
  view: types.ModalView,
): Promise<boolean> {
  await asker.client.views.update({ view_id: viewId, view, ...(hash === null ? {} : { hash }) });
  return true;
}

/** A reply as a modal that only shows it. */
export async function replyView(
  desk: Desk,
  { person, reply, line }: Pick<Answer, "person" | "reply" | "line">,
): Promise<types.ModalView> {
  const messages = messagesFor(person.language);
  const carriedBy = await desk.buttons.valuesFor(reply, accountOf(person));
  const command = line === null ? null : commandNamed(callOf(line).name);
  const title = command === null ? "Lunge" : messages.slack.titles[command.name];
  return readingView(title, renderBlocks(reply, { messages, carriedBy }), messages);
}

async function byResponse(
  desk: Desk,
  answer: Answer,
  place: Extract<Place, { readonly kind: "response" }>,
): Promise<void> {
  const { reply, line } = answer;
  const { messages, bodies } = await rendered(desk, answer);
  const isTooLong = bodies.length > LIMITS.responsePosts;
  const shown = isTooLong ? [note(messages.slack.inDirectMessages)] : bodies;
  const inPlace = line !== null && commandNamed(callOf(line).name)?.inPlace === true;
  const replaces = place.mayReplace && inPlace && reply.error === null;
  const visibility = place.isDirect || !reply.private ? "in_channel" : "ephemeral";
  for (const [index, body] of shown.entries()) {
    const sent = await respondOnce(place.respond, {
      response_type: visibility,
      replace_original: replaces && index === 0,
      text: body.text,
      blocks: [...body.blocks],
    });
    if (sent.ok) continue;
    desk.log.warn(
      { failure: sent.problem },
      "a response did not go through: direct message instead",
    );
    return toOwnDirectMessages(desk, answer, bodies.slice(index));
  }
  if (isTooLong) return toOwnDirectMessages(desk, answer, bodies);
  return filesOf(desk, answer);
}

async function byDirectMessage(desk: Desk, answer: Answer, channel: string): Promise<void> {
  const { bodies } = await rendered(desk, answer);
  await post(desk, answer, channel, bodies);
  return filesOf(desk, answer, channel);
}

/** The same answer in direct messages: where it was asked, it cannot be said. */
async function toOwnDirectMessages(
  desk: Desk,
  answer: Answer,
  bodies: readonly MessageBody[],
): Promise<void> {
  const channel = await ownChannel(desk, answer);
  await post(desk, answer, channel, bodies);
  return filesOf(desk, answer, channel);
}

/** Leaves a reply in direct messages too, for what is needed after a modal is closed. */
export async function leaveInDirectMessages(desk: Desk, answer: Answer): Promise<void> {
  const { bodies } = await rendered(desk, answer);
  await post(desk, answer, await ownChannel(desk, answer), bodies);
}

async function post(
  desk: Desk,
  { asker }: Answer,
  channel: string,
  bodies: readonly MessageBody[],
): Promise<void> {
  for (const [index, body] of bodies.entries()) {
    const key = `${asker.key}/${index}`;
    // One message is what somebody waits for; the rest of a long answer goes at the channel's pace.
    if (index > 0) await passed(desk.pacing.waitMs(channel));
    const outcome = await postAnswer(asker.client, channel, body, key, desk.pacing);
    if (outcome.kind === "sent") continue;
    const failure = outcome.kind === "wait" ? "ratelimited" : outcome.reason;
    desk.log.error({ outcome: outcome.kind, failure }, "an answer could not be posted");
    return;
  }
}

async function filesOf(desk: Desk, answer: Answer, channel: string | null = null): Promise<void> {
  if (!hasFiles(answer.reply)) return;
  const { client, key } = answer.asker;
  const { slack } = messagesFor(answer.person.language);
  const to = channel ?? (await ownChannel(desk, answer));
  for (const name of await sendFiles(client, to, answer.reply)) {
    desk.log.warn({}, "a file could not be sent");
    await postAnswer(client, to, note(slack.fileNotSent(name)), `${key}/${name}`, desk.pacing);
  }
}

function ownChannel({ directChannels }: Desk, { asker }: Answer): Promise<string> {
  return directChannels.of(asker.client, asker.workspace, asker.userId);
}

async function rendered(
  desk: Desk,
  { person, reply }: Answer,
): Promise<{ readonly messages: Messages; readonly bodies: readonly MessageBody[] }> {
  const messages = messagesFor(person.language);
  const owner = reply.private ? accountOf(person) : null;
  const carriedBy = await desk.buttons.valuesFor(reply, owner);
  return { messages, bodies: renderMessages(reply, { messages, carriedBy }) };
}

function note(text: string): MessageBody {
  return { text, blocks: contexts(text).length === 0 ? [] : sections(text) };
}
