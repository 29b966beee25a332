import { randomBytes } from "node:crypto";
import { callOf } from "../../application/command-line.js";
import { fileSize } from "../../application/plain-text.js";
import { unreachable } from "../../domain/exhaustive.js";
import { readAttachment } from "./attach.js";
import { filled, formArguments } from "./filling.js";
import { readLine } from "./line.js";
import type { InputLine } from "./line-reader.js";
import { command, failure, refuse, type Session } from "./session.js";
import { moveClock, passTime } from "./time-passing.js";
import { WORDS } from "./words.js";

export interface LoopEdges {
  /** True when nobody reads what is said any more. */
  isClosed(): boolean;
  /** Where a fault is told with its reference. */
  logFault(reference: string, error: unknown): Promise<void>;
}

/** Does what each line says, in order, until the lines or the readers end. */
export async function runLines(
  lines: AsyncIterable<InputLine>,
  session: Session,
  edges: LoopEdges,
): Promise<void> {
  const { clock } = session.parts;
  const catchUp = () => guarded(session, edges, () => passTime(session, clock.now()));
  await catchUp();
  for await (const line of lines) {
    await catchUp();
    await guarded(session, edges, () => handle(session, line));
    await catchUp();
    if (edges.isClosed()) break;
  }
}

/** Runs one piece of work; whatever it throws is a fault of ours, said and logged once. */
export async function guarded(
  session: Session,
  { logFault }: LoopEdges,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reference = randomBytes(3).toString("hex");
    await logFault(reference, error);
    await session.say(session.speaker(), "reply", failure("internal", WORDS.fault(reference)));
  }
}

async function handle(session: Session, line: InputLine): Promise<void> {
  switch (line.kind) {
    case "text":
      return handleText(session, line.text);
    case "too-long":
      return refuse(session, WORDS.lineTooLong);
    case "not-text":
      return refuse(session, WORDS.notText);
    default:
      return unreachable(line);
  }
}

async function handleText(session: Session, text: string): Promise<void> {
  const { lunge, clock, remark } = session.parts;
  const line = readLine(text);
  switch (line.kind) {
    case "command":
      await command(session, line.call);
      return;
    case "message":
      return session.say(
        session.speaker(),
        "reply",
        await lunge.message(session.speaker(), line.text),
      );
    case "as":
      session.speakAs(line.name);
      return remark(WORDS.speaksNow(line.name));
    case "now":
      return moveClock(session, line.instant);
    case "advance":
      return moveClock(session, clock.now() + line.minutes);
    case "press":
      return press(session, line.label);
    case "fill":
      return fill(session, line.values);
    case "attach":
      return attach(session, line.path);
    case "comment":
    case "empty":
      return;
    case "problem":
      return refuse(session, line.message);
    default:
      return unreachable(line);
  }
}

async function press(session: Session, label: string): Promise<void> {
  const box = session.mailboxOf(session.speaker());
  const button = box.button(label);
  if (button === null) return refuse(session, WORDS.noButton(label, box.labels()));
  await command(session, callOf(button.id));
}

async function fill(session: Session, values: Readonly<Record<string, string>>): Promise<void> {
  const box = session.mailboxOf(session.speaker());
  const open = box.openForm();
  if (open === null) return refuse(session, WORDS.noForm);
  const form = filled(open, values);
  if (!form.ok) return refuse(session, form.problem);
  // The answers stay in the form until the command has taken them.
  box.setForm(form.value);
  const call = callOf(form.value.id);
  const args = { ...call.args, ...formArguments(form.value) };
  const reply = await command(session, { ...call, args });
  if (reply.error !== null) await session.parts.remark(WORDS.formStillOpen);
}

async function attach(session: Session, path: string): Promise<void> {
  const read = await readAttachment(path, session.parts.folder);
  if (!read.ok) return refuse(session, read.problem);
  session.mailboxOf(session.speaker()).attach(read.value);
  await session.parts.remark(WORDS.attached(read.value.name, fileSize(read.value.bytes.length)));
}
