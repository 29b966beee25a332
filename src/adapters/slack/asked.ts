import type { LineProblem } from "../../application/command-line.js";
import { readCommandLine } from "../../application/command-line.js";
import type { CommandCall } from "../../application/lunge.js";
import { commandNamed } from "../../application/registry.js";
import { failed } from "../../application/replies.js";
import type { Reply } from "../../application/reply.js";
import { unreachable } from "../../domain/exhaustive.js";
import type { Messages } from "../../messages/messages.js";
import { unescaped } from "./escape.js";

/** What a person asks for with words. */
export type Asked =
  | { readonly kind: "call"; readonly call: CommandCall }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "problem"; readonly problem: LineProblem };

export const MAIN_COMMAND = "lunge";
/** Commands that would collide with one of Slack's own are declared with this in front. */
export const OWN_PREFIX = "lunge-";

/** Quotes as phones and Macs type them. */
const CURLY_QUOTES = /[\u201c\u201d\u201e\u201f]/g;

/** A slash command: `/lunge week 5`, `/week 5`, or plain words after `/lunge`. */
export function slashAsked(command: string, text: string): Asked {
  const name = command.replace(/^\//, "").toLowerCase();
  const typed = cleaned(text);
  if (name !== MAIN_COMMAND) return lineAsked(`${name.replace(OWN_PREFIX, "")} ${typed}`);
  if (typed === "") return lineAsked("help");
  const line = typed.replace(/^\//, "");
  const [first = ""] = line.split(/\s+/, 1);
  const isSentence = commandNamed(first) === null && /\s/.test(line);
  return isSentence ? { kind: "words", text: line } : lineAsked(line);
}

/** A direct message: a command with its slash, or plain words. */
export function messageAsked(text: string): Asked {
  const typed = cleaned(text);
  return typed.startsWith("/") ? lineAsked(typed.slice(1)) : { kind: "words", text: typed };
}

/** A direct message that brings a file: a command that is typed with it, or an import. */
export function fileAsked(text: string): Asked {
  const line = cleaned(text).replace(/^\//, "");
  const [first = ""] = line.split(/\s+/, 1);
  return lineAsked(commandNamed(first) === null ? "program import" : line);
}

/** The same as a call. */
export function lineAsked(line: string): Asked {
  const read = readCommandLine(line.trim());
  if (!read.ok) return { kind: "problem", problem: read.problem };
  return { kind: "call", call: { ...read.value, attachment: null } };
}

function cleaned(text: string): string {
  return unescaped(text).replace(CURLY_QUOTES, '"').trim();
}

/** The answer to a line that cannot be split into a command and its values. */
export function problemReply(problem: LineProblem, { slack, help }: Messages): Reply {
  const { line } = slack;
  switch (problem.kind) {
    case "nameMissing":
      return failed("bad-argument", help.intro);
    case "quoteMissing":
      return failed("bad-argument", line.quoteMissing(problem.column));
    case "spaceMissing":
      return failed("bad-argument", line.spaceMissing(problem.column));
    case "givenTwice":
      return failed("bad-argument", line.givenTwice(problem.name));
    default:
      return unreachable(problem);
  }
}
