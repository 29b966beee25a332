import { fail, ok, type Result } from "../../domain/result.js";
import { WORDS } from "./words.js";

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
): Result<readonly Argument[], string> {
  const name = new RegExp(`([a-z][a-z0-9_-]*)${separator}`, "iy");
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

/** The values by name; the problem names the one that is given twice. */
export function byName(given: readonly Argument[]): Result<Record<string, string>, string> {
  const values = new Map<string, string>();
  for (const { name, value } of given) {
    if (name === null) continue;
    if (values.has(name)) return fail(WORDS.givenTwice(name));
    values.set(name, value);
  }
  return ok(Object.fromEntries(values));
}

/** The rest of a line, which may stand in double quotes as a whole: a label, a name, a path. */
export function readWhole(line: string, from: number): Result<string, string> {
  const start = skipSpaces(line, from);
  if (line[start] !== '"') return ok(line.slice(start));
  const value = readQuoted(line, start);
  if (!value.ok) return value;
  const { text, end } = value.value;
  return end === line.length ? ok(text) : fail(WORDS.spaceMissing(end));
}

interface Read {
  readonly text: string;
  /** Where the rest of the line begins. */
  readonly end: number;
}

function readValue(line: string, from: number): Result<Read, string> {
  if (line[from] === '"') {
    const value = readQuoted(line, from);
    if (!value.ok || value.value.end === skipWord(line, value.value.end)) return value;
    return fail(WORDS.spaceMissing(value.value.end));
  }
  const end = skipWord(line, from);
  return ok({ text: line.slice(from, end), end });
}

function readQuoted(line: string, from: number): Result<Read, string> {
  let at = from + 1;
  let text = "";
  for (; at < line.length && line[at] !== '"'; at++) {
    const escaped = line[at] === "\\" ? ESCAPES.get(line[at + 1] ?? "") : undefined;
    text += escaped ?? line[at];
    if (escaped !== undefined) at++;
  }
  return at < line.length ? ok({ text, end: at + 1 }) : fail(WORDS.quoteMissing(from + 1));
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ['"', '"'],
  ["\\", "\\"],
]);

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (at < line.length && /\s/.test(line[at] ?? "")) at++;
  return at;
}

function skipWord(line: string, from: number): number {
  let at = from;
  while (at < line.length && !/\s/.test(line[at] ?? "")) at++;
  return at;
}
