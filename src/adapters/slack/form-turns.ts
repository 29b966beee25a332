import type { types } from "@slack/bolt";
import { accountOf } from "../../application/accounts.js";
import { callOf, lineOf } from "../../application/command-line.js";
import type { Answers, Person } from "../../application/ports.js";
import { failed } from "../../application/replies.js";
import type { Form, Reply } from "../../application/reply.js";
import { type Messages, messagesFor } from "../../messages/messages.js";
import { sections } from "./block-kit.js";
import { formIn, leaveInDirectMessages, replyView } from "./deliver.js";
import type { Asker, Desk } from "./desk.js";
import { formOfCommand, mayBeKept, problemsOf, stepsOf } from "./form-steps.js";
import { answersIn, type FormMeta, formView, metaOf, readingView } from "./form-views.js";
import { publishHome } from "./home.js";
import { inChannel } from "./people.js";
import { isNew, isStarted } from "./turn.js";

/** What goes back with the acknowledgement of an answered form. */
export type FormResponse =
  | { readonly response_action: "errors"; readonly errors: Record<string, string> }
  | { readonly response_action: "update"; readonly view: types.ModalView };

/** A form that was sent, or in which a button was pressed. */
export interface SentForm {
  readonly asker: Asker;
  readonly viewId: string;
  readonly hash: string;
  readonly privateMetadata: string;
  readonly values: unknown;
}

/** What is left to do once the answer is on its way. */
export interface FormOutcome {
  readonly response: FormResponse;
  readonly after: (() => Promise<void>) | null;
}

/** The form, its step and all answers so far. */
interface Filled {
  readonly person: Person;
  readonly messages: Messages;
  readonly form: Form;
  readonly meta: FormMeta;
  readonly answers: Answers;
}

/** Takes a step of a form: says what is wrong at its field, goes on, or gives it to its command. */
export async function takeStep(desk: Desk, sent: SentForm): Promise<FormOutcome> {
  const filled = await filledIn(desk, sent);
  if (filled === null) return { response: await tooOld(desk, sent.asker), after: null };
  const { form, meta, messages, answers, person } = filled;
  const steps = stepsOf(form);
  const problems = problemsOf(form, steps[meta.step] ?? [], answers, messages);
  if (Object.keys(problems).length > 0) {
    return { response: { response_action: "errors", errors: problems }, after: null };
  }
  await keep(desk, filled);
  if (meta.step < steps.length - 1) {
    const view = formView(form, { ...meta, step: meta.step + 1 }, answers, messages);
    return { response: { response_action: "update", view }, after: null };
  }
  if (!(await isNew(desk, `form ${sent.viewId} ${sent.hash}`))) {
    const view = readingView(form.title, sections(messages.slack.alreadySent), messages);
    return { response: { response_action: "update", view }, after: null };
  }
  return finish(desk, sent.asker, { ...filled, person });
}

/** The step before, with what is filled in kept. */
export async function stepBack(desk: Desk, sent: SentForm): Promise<types.ModalView | null> {
  const filled = await filledIn(desk, sent);
  if (filled === null) return null;
  await keep(desk, filled);
  const { form, meta, answers, messages } = filled;
  return formView(form, { ...meta, step: Math.max(0, meta.step - 1) }, answers, messages);
}

async function filledIn(desk: Desk, sent: SentForm): Promise<Filled | null> {
  const { client, workspace, userId } = sent.asker;
  const meta = metaOf(sent.privateMetadata);
  if (meta === null) return null;
  const known = await desk.people.personOf(client, workspace, userId);
  const person = inChannel(known, meta.channel);
  const messages = messagesFor(person.language);
  const form = await formAgain(desk, person, meta, messages);
  if (form === null) return null;
  const kept = await desk.database.transaction(({ chats }) =>
    chats.answers(accountOf(person), form.id),
  );
  const now = answersIn(sent.values);
  const emptied = (stepsOf(form)[meta.step] ?? [])
    .map((field) => field.name)
    .filter((name) => now[name] === undefined);
  const before = Object.entries(kept).filter(([name]) => !emptied.includes(name));
  return { person, messages, form, meta, answers: { ...Object.fromEntries(before), ...now } };
}

/** A form is not stored: the command that asked it asks it again. */
async function formAgain(
  desk: Desk,
  person: Person,
  { origin, own }: FormMeta,
  messages: Messages,
): Promise<Form | null> {
  const call = callOf(origin);
  // Asking the command would be doing it: `/done` needs no answer.
  if (own) return formOfCommand(call.name, call.args, messages);
  const reply = await desk.lunge.command(person, { ...call, attachment: null });
  return formIn(reply) ?? formOfCommand(call.name, call.args, messages);
}

async function keep({ database, clock }: Desk, { form, person, answers }: Filled): Promise<void> {
  const kept = Object.entries(answers).filter(([name]) => mayBeKept(form, name));
  if (kept.length === 0) return;
  await database.transaction(({ chats }) =>
    chats.keepAnswers(accountOf(person), form.id, Object.fromEntries(kept), clock.now()),
  );
}

async function finish(desk: Desk, asker: Asker, filled: Filled): Promise<FormOutcome> {
  const { form, meta, messages, answers, person } = filled;
  const receiver = callOf(form.id);
  const call = { ...receiver, args: { ...receiver.args, ...answers }, attachment: null };
  const reply = await desk.lunge.command(person, call);
  if (reply.error?.code === "bad-argument") {
    const view = formView(form, meta, answers, messages, reply.error.message);
    return { response: { response_action: "update", view }, after: null };
  }
  if (reply.error === null) {
    await desk.database.transaction(({ chats }) => chats.dropAnswers(accountOf(person), form.id));
  }
  const line = lineOf(call);
  const view = await replyView(desk, { person, reply, line });
  return {
    response: { response_action: "update", view },
    after: () => afterwards(desk, asker, person, { call, line, reply }),
  };
}

async function afterwards(
  desk: Desk,
  asker: Asker,
  person: Person,
  { call, line, reply }: { call: Parameters<typeof isStarted>[0]; line: string; reply: Reply },
): Promise<void> {
  if (isStarted(call, reply)) {
    const place = { kind: "elsewhere", home: false } as const;
    await leaveInDirectMessages(desk, { asker, person, place, triggerId: null, line, reply });
  }
  if (reply.error === null) await publishHome(desk, asker, person, null);
}

async function tooOld(desk: Desk, { client, workspace, userId }: Asker): Promise<FormResponse> {
  const person = await desk.people.personOf(client, workspace, userId);
  const reply = failed("expired", messagesFor(person.language).slack.expired);
  return { response_action: "update", view: await replyView(desk, { person, reply, line: null }) };
}
