import { addDays, daysBetween, type IsoDate } from "../domain/calendar.js";
import type { Messages } from "../messages/messages.js";
import { dateOf, readDay } from "./days.js";
import { type Health, healthBlocks, isHealth, SPOKEN } from "./health-words.js";
import { nearNames } from "./near-names.js";
import { commandNamed, REGISTRY } from "./registry.js";
import { failed, privately } from "./replies.js";
import type { Button, Reply } from "./reply.js";
import { linesBeside, understand } from "./understanding/understand.js";
import type { Understanding } from "./understanding/understanding.js";

/** What the safety rules answer, with SF-7 behind it and the ways on as buttons. */
export function healthReply(health: Health, text: string, messages: Messages): Reply {
  const besides = linesBeside(text, SPOKEN).filter((line) => /^(done|skip)\b/.test(line));
  const isMild = health.kind === "pain" && health.score !== null && health.score <= GOES_ON;
  const pauses = isMild ? [] : pauseButtons(health, messages);
  const buttons = [
    ...checkInButtons(health, messages),
    ...(health.kind === "red-flag" ? [] : besides.map((line) => offer(line, messages))),
    ...pauses,
  ];
  return privately(
    ...healthBlocks(health, messages),
    ...(pauses.length === 0 ? [] : [{ type: "text" as const, text: messages.safety.notChanged }]),
    ...(buttons.length === 0 ? [] : [{ type: "buttons" as const, buttons }]),
  );
}

/** A reply with what the safety rules say of the runner's own words in it, such as a note. */
export function withCare(reply: Reply, words: unknown, messages: Messages): Reply {
  if (typeof words !== "string") return reply;
  const understanding = understand(words, SPOKEN);
  if (!isHealth(understanding)) return reply;
  return { ...reply, blocks: [...reply.blocks, ...healthBlocks(understanding, messages)] };
}

/** Small talk, or a question back with the commands that may be meant. */
export function plainReply(
  understanding: Extract<Understanding, { kind: "chat" | "unsure" }>,
  text: string,
  messages: Messages,
): Reply {
  if (understanding.kind === "chat") {
    return privately({ type: "text", text: messages.understood.chat });
  }
  const { near } = understanding;
  if (near.length === 0) {
    const [first = ""] = text.trim().split(/\s+/, 1);
    const names = nearNames(
      first,
      REGISTRY.map(({ name }) => name),
    );
    const examples = [...names, "today", "help"].slice(0, 2).map((name) => `/${name}`);
    return failed("unknown-command", messages.errors.notUnderstood(examples));
  }
  return failed("unknown-command", messages.understood.unsure(near), {
    type: "buttons",
    buttons: near.map((line) => offer(line, messages)),
  });
}

/** A weekday of something done is the last one, today included; a command means the coming one. */
export function lookingBack(
  args: Readonly<Record<string, string>>,
  today: IsoDate,
): Readonly<Record<string, string>> {
  const day = readDay(args.day ?? "");
  if (day === null || day.kind !== "weekday") return args;
  const coming = dateOf(day, today);
  return { ...args, day: daysBetween(today, coming) > 0 ? addDays(coming, -7) : coming };
}

/** The highest pain to go on with, of 10 (LM-8). */
const GOES_ON = 2;

/** A check-in holds the number, where there is such a command. */
function checkInButtons(health: Health, { safety }: Messages): readonly Button[] {
  if (health.kind === "red-flag" || commandNamed("feel") === null) return [];
  if (health.kind === "illness" || health.score === null) {
    return [{ id: "feel", label: safety.checkIn, style: "primary" }];
  }
  const score = Math.ceil(health.score);
  const where = health.where === null ? "" : ` where:"${health.where}"`;
  return [{ id: `feel pain:${score}${where}`, label: safety.notePain(score), style: "primary" }];
}

function pauseButtons(health: Health, { safety }: Messages): readonly Button[] {
  if (health.kind === "red-flag" && health.flag === "professional-first") return [];
  const reason = health.kind === "illness" ? "illness" : "injury";
  return [{ id: `pause reason:${reason}`, label: safety.pausePlan, style: "plain" }];
}

/** A command line as a button that carries it out. */
function offer(line: string, messages: Messages): Button {
  const [name = "", ...args] = line.split(" ");
  const values = args.map((one) => one.slice(one.indexOf(":") + 1));
  return { id: line, label: messages.understood.offer(name, values), style: "plain" };
}
