import type { CommandCall } from "../../application/lunge.js";
import type { EpochMinute } from "../../domain/calendar.js";
import type { Result } from "../../domain/result.js";
import { byName, readArguments, readWhole } from "./arguments.js";
import { readInstant } from "./instant.js";
import { readName } from "./name.js";
import { WORDS } from "./words.js";

/** What one line of input asks for. */
export type ConsoleLine =
  | { readonly kind: "command"; readonly call: BareCall }
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "as"; readonly name: string }
  | { readonly kind: "now"; readonly instant: EpochMinute }
  | { readonly kind: "advance"; readonly minutes: number }
  /** A button by its label or its id. */
  | { readonly kind: "press"; readonly label: string }
  | { readonly kind: "fill"; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: "attach"; readonly path: string }
  | { readonly kind: "comment" }
  | { readonly kind: "empty" }
  /** A line that cannot be meant, with a sentence about it. */
  | { readonly kind: "problem"; readonly message: string };

/** A command as typed; what is attached to it comes from elsewhere. */
export type BareCall = Omit<CommandCall, "attachment">;

/** Reads a line of input. Never throws. */
export function readLine(line: string): ConsoleLine {
  const text = line.trim();
  if (text === "") return { kind: "empty" };
  if (text.startsWith("#")) return { kind: "comment" };
  const whole = line.trimEnd();
  const start = whole.length - text.length;
  if (text.startsWith("/")) return readCommand(whole, start + 1);
  const directive = /^:([a-z]\S*|$)/i.exec(text)?.[0];
  if (directive === undefined) return { kind: "message", text };
  return readDirective(directive.toLowerCase(), whole, start + directive.length);
}

/** A command from there on, without a slash, as buttons carry it too. */
export function readCommand(line: string, from = 0): ConsoleLine {
  const name = /^\S+/.exec(line.slice(from))?.[0];
  if (name === undefined) return problem(WORDS.commandNameMissing);
  const given = readArguments(line, from + name.length, ":");
  if (!given.ok) return problem(given.problem);
  return unlessProblem(byName(given.value), (args) => ({
    kind: "command",
    call: {
      name: name.toLowerCase(),
      args,
      bare: given.value.filter((one) => one.name === null).map((one) => one.value),
    },
  }));
}

/** A directive whose values begin at `from`; problems name columns of the whole line. */
function readDirective(name: string, line: string, from: number): ConsoleLine {
  const rest = line.slice(from).trim();
  switch (name) {
    case ":as":
      return unlessProblem(readWhole(line, from), readAs);
    case ":now":
      return readNow(rest);
    case ":advance":
      return readAdvance(rest);
    case ":press":
      return unlessProblem(readWhole(line, from), (label) =>
        label === "" ? problem(WORDS.labelMissing) : { kind: "press", label },
      );
    case ":fill":
      return readFill(line, from);
    case ":attach":
      return unlessProblem(readWhole(line, from), (path) =>
        path === "" ? problem(WORDS.pathMissing) : { kind: "attach", path },
      );
    default:
      return problem(WORDS.unknownDirective(name));
  }
}

function readAs(text: string): ConsoleLine {
  const name = readName(text);
  return name === null ? problem(WORDS.badName) : { kind: "as", name };
}

function readNow(text: string): ConsoleLine {
  const instant = readInstant(text);
  return instant === null ? problem(WORDS.badInstant(text)) : { kind: "now", instant };
}

const MINUTES_IN: ReadonlyMap<string, number> = new Map([
  ["m", 1],
  ["h", 60],
  ["d", 24 * 60],
]);

function readAdvance(text: string): ConsoleLine {
  const [, count, unit = ""] = /^(\d{1,9})\s?([mhd])$/i.exec(text) ?? [];
  const minutes = Number(count) * (MINUTES_IN.get(unit.toLowerCase()) ?? Number.NaN);
  return Number.isNaN(minutes) ? problem(WORDS.badAdvance(text)) : { kind: "advance", minutes };
}

function readFill(line: string, from: number): ConsoleLine {
  const given = readArguments(line, from, "=");
  if (!given.ok) return problem(given.problem);
  const nameless = given.value.find((one) => one.name === null);
  if (nameless !== undefined) return problem(WORDS.fillShape(nameless.value));
  return unlessProblem(byName(given.value), (values) => ({ kind: "fill", values }));
}

function unlessProblem<Value>(
  read: Result<Value, string>,
  then: (value: Value) => ConsoleLine,
): ConsoleLine {
  return read.ok ? then(read.value) : problem(read.problem);
}

function problem(message: string): ConsoleLine {
  return { kind: "problem", message };
}
