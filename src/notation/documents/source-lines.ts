import { doubtAt, NOWHERE } from "../containers/doubts.js";
import type { Doubt } from "../reading.js";

/** A line as it stands in the file. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

export interface SourceText {
  readonly lines: readonly SourceLine[];
  /** The title that a head of `key: value` lines gives; null without one. */
  readonly title: string | null;
  readonly doubts: readonly Doubt[];
}

/** No head of a file is longer; what looks like a longer one is text. */
const LONGEST_HEAD = 60;
/** A longer line is cut: nobody writes a session of more. */
const LONGEST_LINE = 2_000;

/**
 * The lines that can say something: without the head of a blog post, the fences around code, and
 * the second side of a merge conflict, of which the first side counts.
 */
export function sourceLines(text: string): SourceText {
  const all = text.split(/\r\n|\r|\n/).map((line, index) => {
    return { number: index + 1, text: line.slice(0, LONGEST_LINE).trimEnd() };
  });
  const { title, length } = headOf(all);
  const { lines, doubts } = withoutConflicts(all.slice(length));
  return { lines: lines.filter(({ text: line }) => !isMark(line)), title, doubts };
}

function isMark(line: string): boolean {
  const text = line.trim();
  return (
    /^(?:```|~~~)[\w-]{0,20}$/u.test(text) || (text.startsWith("<!--") && text.endsWith("-->"))
  );
}

/** The head of a blog post: between two rules, or `Title:` as the very first line. */
function headOf(lines: readonly SourceLine[]): { title: string | null; length: number } {
  const start = lines.findIndex(({ text }) => text.trim() !== "");
  const first = lines[start]?.text.trim();
  if (first === undefined) return { title: null, length: 0 };
  const isFenced = first === "---";
  if (!isFenced && !/^title\s?:/iu.test(first)) return { title: null, length: 0 };
  const rest = lines.slice(start + 1, start + 1 + LONGEST_HEAD);
  const end = rest.findIndex(({ text }) => (isFenced ? /^---+$/u.test(text) : text === ""));
  if (end < 0) return { title: null, length: 0 };
  const head = isFenced ? rest.slice(0, end) : [{ text: first }, ...rest.slice(0, end)];
  const line = head.find(({ text }) => /^title\s?:/iu.test(text))?.text;
  const title = line?.slice(line.indexOf(":") + 1).replace(/^[\s"']+|[\s"']+$/gu, "") ?? "";
  return { title: title === "" ? null : title, length: start + 1 + end + 1 };
}

/** Leaves out the marks of merge conflicts and the side after `=======`. */
function withoutConflicts(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly doubts: readonly Doubt[];
} {
  const kept: SourceLine[] = [];
  const doubts: Doubt[] = [];
  let start: SourceLine | null = null;
  let leftOut: SourceLine[] | null = null;
  for (const line of lines) {
    if (/^<{7}(?: |$)/u.test(line.text)) {
      start = line;
    } else if (start !== null && /^={7}$/u.test(line.text)) {
      leftOut = [];
    } else if (/^>{7}(?: |$)/u.test(line.text)) {
      doubts.push(conflictDoubt(start ?? line, leftOut ?? []));
      start = null;
      leftOut = null;
    } else {
      (leftOut ?? kept).push(line);
    }
  }
  if (start !== null) doubts.push(conflictDoubt(start, []));
  // A conflict that never ends is no conflict: nothing after it may be lost.
  return { lines: leftOut === null ? kept : [...kept, ...leftOut], doubts };
}

function conflictDoubt({ number, text }: SourceLine, leftOut: readonly SourceLine[]): Doubt {
  const linesLeftOut = leftOut.filter(
    (line) => line.text.trim() !== "" && !isMark(line.text),
  ).length;
  return doubtAt("merge-conflict", { ...NOWHERE, line: number }, text, { linesLeftOut });
}
