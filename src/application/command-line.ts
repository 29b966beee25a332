import { fail, ok, type Result } from "../domain/result.js";
import type { CommandCall } from "./lunge.js";

/** A command as typed; what is attached to it comes from elsewhere. */
export type BareCall = Omit<CommandCall, "attachment">;

/** What is wrong with a line, and where; columns are counted from 1. */
export type LineProblem =
  | { readonly kind: "nameMissing" }
  | { readonly kind: "quoteMissing"; readonly column: number }
  | { readonly kind: "spaceMissing"; readonly column: number }
  | { readonly kind: "givenTwice"; readonly name: string };

/**
 * Reads a command from there on, without its slash, as people type it and as buttons and forms
 * carry it: `done day:2026-12-22`.
 */
export function readCommandLine(line: string, from = 0): Result<BareCall, LineProblem> {
  const name = /^\S+/.exec(line.slice(from))?.[0];
  if (name === undefined) return fail({ kind: "nameMissing" });
  const given = readArguments(line, from + name.length, ":");
  if (!given.ok) return given;
  const args = byName(given.value);
  if (!args.ok) return args;
  const bare = given.value.flatMap((one) => (one.name === null ? [one.value] : []));
  return ok({ name: name.toLowerCase(), args: args.value, bare });
}

/**
 * What a button or a form of ours carries.
 *
 * @throws Error if it is no command line: a fault of the bot
 */
export function callOf(id: string): BareCall {
  const read = readCommandLine(id);
  if (!read.ok) throw new Error("a button or form whose id is no command line");
  return read.value;
}

/** One value of a command or of `:fill`, with its name if it has one. */
export interface Argument {
  readonly name: string | null;
  readonly value: string;
}

/**
 * Splits `name:value` and bare values at spaces. A value in double quotes may hold spaces; in it
 * `\n` is a line break, `\"` a quote and `\\` a backslash. Only the first separator counts, so that
 * `run-time:18:00` is the time 18:00; a name begins with a letter, so that `18:00` is a bare value.
 */
export function readArguments(
  line: string,
  from: number,
  separator: ":" | "=",
): Result<readonly Argument[], LineProblem> {
  const name = NAMES[separator];
  const found: Argument[] = [];
  let at = skipSpaces(line, from);
  while (at < line.length) {
    name.lastIndex = at;
    const match = name.exec(line);
    const value = readValue(line, match === null ? at : name.lastIndex);
    if (!value.ok) return value;
    found.push({ name: match?.[1]?.toLowerCase() ?? null, value: value.value.text });
    at = skipSpaces(line, value.value.end);
  }
  return ok(found);
}

/** A name before its separator. The evening before at 20:00 is a value, not the name "eve-20". */
const NAMES = {
  ":": /(?!eve-\d)([a-z][a-z0-9_-]*):/iy,
  "=": /(?!eve-\d)([a-z][a-z0-9_-]*)=/iy,
} as const;

/** The values by name; the problem names the one that is given twice. */
export function byName(given: readonly Argument[]): Result<Record<string, string>, LineProblem> {
  const values = new Map<string, string>();
  for (const { name, value } of given) {
    if (name === null) continue;
    if (values.has(name)) return fail({ kind: "givenTwice", name });
    values.set(name, value);
  }
  return ok(Object.fromEntries(values));
}

/** The rest of a line, which may stand in double quotes as a whole: a label, a name, a path. */
export function readWhole(line: string, from: number): Result<string, LineProblem> {
  const start = skipSpaces(line, from);
  if (line[start] !== '"') return ok(line.slice(start));
  const value = readQuoted(line, start);
  if (!value.ok) return value;
  const { text, end } = value.value;
  return end === line.length ? ok(text) : fail({ kind: "spaceMissing", column: end });
}

interface Read {
  readonly text: string;
  /** Where the rest of the line begins. */
  readonly end: number;
}

function readValue(line: string, from: number): Result<Read, LineProblem> {
  if (line[from] === '"') {
    const value = readQuoted(line, from);
    if (!value.ok || value.value.end === skipWord(line, value.value.end)) return value;
    return fail({ kind: "spaceMissing", column: value.value.end });
  }
  const end = skipWord(line, from);
  return ok({ text: line.slice(from, end), end });
}

function readQuoted(line: string, from: number): Result<Read, LineProblem> {
  let at = from + 1;
  let text = "";
  for (; at < line.length && line[at] !== '"'; at++) {
    const escaped = line[at] === "\\" ? ESCAPES.get(line[at + 1] ?? "") : undefined;
    text += escaped ?? line[at];
    if (escaped !== undefined) at++;
  }
  return at < line.length
    ? ok({ text, end: at + 1 })
    : fail({ kind: "quoteMissing", column: from + 1 });
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ['"', '"'],
  ["\\", "\\"],
]);

const SPACES = /\s*/y;
const WORD = /\S*/y;

function skipSpaces(line: string, from: number): number {
  return skip(SPACES, line, from);
}

function skipWord(line: string, from: number): number {
  return skip(WORD, line, from);
}

function skip(what: RegExp, line: string, from: number): number {
  what.lastIndex = from;
  const [run = ""] = what.exec(line) ?? [];
  return from + run.length;
}

/** A call as the line that says the same; what holds spaces or quotes is quoted. */
export function lineOf({ name, args, bare }: BareCall): string {
  const quoted = (value: string) =>
    /[\s"]|^$/.test(value)
      ? `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`
      : value;
  const named = Object.entries(args).map(([arg, value]) => `${arg}:${quoted(value)}`);
  return [name, ...named, ...bare.map(quoted)].join(" ");
}
