import { callOf, lineOf } from "../../application/command-line.js";
import type { Attachment, CommandCall } from "../../application/lunge.js";
import type { Person } from "../../application/ports.js";
import { commandNamed } from "../../application/registry.js";
import { failed } from "../../application/replies.js";
import type { Reply } from "../../application/reply.js";
import { messagesFor } from "../../messages/messages.js";
import { type Asked, problemReply } from "./asked.js";
import { type Answer, deliver, leaveInDirectMessages } from "./deliver.js";
import type { Asker, Desk } from "./desk.js";
import { formOfCommand } from "./form-steps.js";
import { publishHome } from "./home.js";
import { inChannel } from "./people.js";
import type { Place } from "./places.js";

/** One request of a person, from the moment that it is acknowledged. */
export interface Turn {
  readonly asker: Asker;
  readonly place: Place;
  readonly triggerId: string | null;
}

/** True the first time that a request comes; deliveries of the same request are left alone. */
export function isNew({ database, clock }: Desk, key: string): Promise<boolean> {
  return database.transaction(({ chats }) => chats.takeOn("slack", key, clock.now()));
}

/** Does what was asked and brings the answer. */
export async function answerAsked(
  desk: Desk,
  turn: Turn,
  asked: Asked,
  attachment: Attachment | null = null,
): Promise<void> {
  const { asker } = turn;
  const person = await speakerOf(desk, asker);
  const messages = messagesFor(person.language);
  if (asked.kind === "problem") {
    const reply = problemReply(asked.problem, messages);
    return deliver(desk, { ...turn, person, line: null, reply });
  }
  if (asked.kind === "words") {
    const reply = await desk.lunge.message(person, asked.text);
    await deliver(desk, { ...turn, person, line: null, reply });
    return refreshHome(desk, asker, person, reply);
  }
  const call = { ...asked.call, attachment };
  const reply = await replyTo(desk, person, call);
  await deliver(desk, { ...turn, person, line: lineOf(call), reply });
  if (!looksOnly(call)) await refreshHome(desk, asker, person, reply);
}

/** Who asks, in the channel in which they do. */
async function speakerOf(desk: Desk, asker: Asker): Promise<Person> {
  const known = await desk.people.personOf(asker.client, asker.workspace, asker.userId);
  return inChannel(known, asker.channel);
}

/** A command typed without what it needs asks for it in a form. */
async function replyTo(desk: Desk, person: Person, call: CommandCall): Promise<Reply> {
  const reply = await desk.lunge.command(person, call);
  const isBare = call.bare.length === 0 && Object.keys(call.args).length === 0;
  if (reply.error?.code !== "bad-argument" || !isBare) return reply;
  const form = formOfCommand(call.name, {}, messagesFor(person.language));
  return form === null ? reply : { ...reply, blocks: [...reply.blocks, { type: "form", form }] };
}

/** Does what a button means, and brings the answer to where it stands. */
export async function answerPress(desk: Desk, turn: Turn, value: string): Promise<void> {
  const { asker, place } = turn;
  const person = await speakerOf(desk, asker);
  const { slack } = messagesFor(person.language);
  const account = { platform: person.platform, workspace: person.workspace, externalId: person.id };
  const press = await desk.buttons.pressed(value, account);
  if (press.kind !== "line") {
    const reply =
      press.kind === "not-yours"
        ? failed("not-yours", slack.notYours)
        : failed("expired", slack.expired);
    return deliver(desk, { ...turn, person, line: null, reply });
  }
  const { line } = press;
  const call = { ...callOf(line), attachment: null };
  const reply = await replyTo(desk, person, call);
  const answer: Answer = { ...turn, person, line, reply };
  const isChange = reply.error === null && commandNamed(call.name)?.inPlace === true;
  // On the Home tab a change shows by itself.
  if (!(place.kind === "elsewhere" && place.home && isChange)) await deliver(desk, answer);
  if (place.kind === "modal" && isStarted(call, reply)) await leaveInDirectMessages(desk, answer);
  if (!looksOnly(call)) await refreshHome(desk, asker, person, reply);
}

/** The confirmation of a new plan is needed after its modal is closed. */
export function isStarted(call: Pick<CommandCall, "name" | "args">, reply: Reply): boolean {
  const isPreview = call.args.preview !== undefined;
  const isForm = reply.blocks.some((block) => block.type === "form");
  return call.name === "start" && reply.error === null && !isPreview && !isForm;
}

/** Whether the Home tab says the same after it as before. */
function looksOnly({ name }: CommandCall): boolean {
  return commandNamed(name)?.looksOnly === true;
}

async function refreshHome(desk: Desk, asker: Asker, person: Person, reply: Reply): Promise<void> {
  if (reply.error === null) await publishHome(desk, asker, person, null);
}
