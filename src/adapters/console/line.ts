import {
  type BareCall,
  byName,
  type LineProblem,
  readArguments,
  readCommandLine,
  readWhole,
} from "../../application/command-line.js";
import type { EpochMinute } from "../../domain/calendar.js";
import type { Result } from "../../domain/result.js";
import { readInstant } from "./instant.js";
import { readName } from "./name.js";
import { lineProblem, WORDS } from "./words.js";

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

/** Reads a line of input. Never throws. */
export function readLine(line: string): ConsoleLine {
  const text = line.trim();
  if (text === "") return { kind: "empty" };
  if (text.startsWith("#")) return { kind: "comment" };
  const whole = line.trimEnd();
  const start = whole.length - text.length;
  if (text.startsWith("/")) {
    return unlessProblem(readCommandLine(whole, start + 1), (call) => ({ kind: "command", call }));
  }
  const directive = /^:([a-z]\S*|$)/i.exec(text)?.[0];
  if (directive === undefined) return { kind: "message", text };
  return readDirective(directive.toLowerCase(), whole, start + directive.length);
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
  if (!given.ok) return problem(lineProblem(given.problem));
  const nameless = given.value.find((one) => one.name === null);
  if (nameless !== undefined) return problem(WORDS.fillShape(nameless.value));
  return unlessProblem(byName(given.value), (values) => ({ kind: "fill", values }));
}

function unlessProblem<Value>(
  read: Result<Value, LineProblem>,
  then: (value: Value) => ConsoleLine,
): ConsoleLine {
  return read.ok ? then(read.value) : problem(lineProblem(read.problem));
}

function problem(message: string): ConsoleLine {
  return { kind: "problem", message };
}
