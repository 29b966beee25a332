import type { BareCall } from "../../application/command-line.js";
import type { Lunge } from "../../application/lunge.js";
import type { Person } from "../../application/ports.js";
import type { ErrorCode, Reply } from "../../application/reply.js";
import type { TimeZone } from "../../domain/calendar.js";
import type { ConsoleClock } from "./clock.js";
import type { Heartbeat } from "./heartbeat.js";

import { type Mailbox, mailbox } from "./mailbox.js";
import type { Formatter, Said } from "./said.js";

export interface SessionParts {
  readonly lunge: Lunge;
  readonly clock: ConsoleClock;
  readonly heartbeat: Heartbeat;
  readonly format: Formatter;
  write(text: string): Promise<void>;
  /** A remark of the console itself, which scripts do not get. */
  remark(text: string): Promise<void>;
  /** Where the paths of attachments start. */
  readonly folder: string;
  readonly timeZone: TimeZone;
}

/** A conversation on the console: who speaks, and what each person has before them. */
export interface Session {
  readonly parts: SessionParts;
  readonly speaker: () => Person;
  speakAs(name: string): void;
  readonly mailboxOf: (person: Person) => Mailbox;
  say(to: Person, via: "reply" | "dm", reply: Reply): Promise<void>;
  /** Says something in a channel: everybody can press its buttons, whoever comes later too. */
  sayToGroup(channel: Said["to"], reply: Reply): Promise<void>;
  /** True once the bot itself has failed. */
  readonly hasFailed: () => boolean;
}

export function session(parts: SessionParts, firstSpeaker: string): Session {
  const mailboxes = new Map<string, Mailbox>();
  const named = (name: string) => personNamed(name, parts.timeZone, name === firstSpeaker);
  const saidToGroup: Reply[] = [];
  let speaker = named(firstSpeaker);
  let failed = false;
  const mailboxOf = (person: Person) => {
    const known = mailboxes.get(person.id);
    if (known !== undefined) return known;
    const fresh = mailbox();
    for (const reply of saidToGroup) fresh.receive(reply);
    mailboxes.set(person.id, fresh);
    return fresh;
  };
  return {
    parts,
    speaker: () => speaker,
    speakAs(name) {
      speaker = named(name);
    },
    mailboxOf,
    async say(to, via, reply) {
      if (reply.error?.code === "internal") failed = true;
      const box = mailboxOf(to);
      box.receive(reply);
      const at = parts.clock.now();
      await parts.write(parts.format({ at, to, via, reply, form: box.openForm() }));
    },
    async sayToGroup(to, reply) {
      saidToGroup.push(reply);
      for (const box of mailboxes.values()) box.receive(reply);
      const at = parts.clock.now();
      await parts.write(parts.format({ at, to, via: "channel", reply, form: null }));
    },
    hasFailed: () => failed,
  };
}

/**
 * Everybody on the console is in one group, speaks English and counts in kilometres. Whoever speaks
 * first moderates the group.
 */
export function personNamed(name: string, timeZone: TimeZone, isModerator = false): Person {
  return {
    platform: "console",
    workspace: "",
    id: name,
    name,
    timeZone,
    language: "en",
    units: "km",
    place: { space: "console", channel: "group", isRead: false, isModerator },
  };
}

/** The answer to what cannot be done, in words and with a code. */
export function failure(code: ErrorCode, message: string): Reply {
  return { blocks: [{ type: "text", text: message }], private: true, error: { code, message } };
}

/** Says why a line could not be done as it stands. */
export async function refuse(session: Session, message: string): Promise<void> {
  await session.say(session.speaker(), "reply", failure("bad-argument", message));
}

/** Hands a command to the bot, with the file that waits for it, and says the answer. */
export async function command(session: Session, call: BareCall): Promise<Reply> {
  const person = session.speaker();
  const box = session.mailboxOf(person);
  const attachment = box.takeAttachment();
  const reply = await session.parts.lunge.command(person, { ...call, attachment });
  if (reply.error === null) box.closeFormOf(call);
  await session.say(person, "reply", reply);
  return reply;
}
