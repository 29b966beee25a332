import { WEEKDAYS } from "../domain/calendar.js";
import type { DistanceUnit, Program, ProgramWeek } from "../domain/program.js";
import { fail, ok, type Result } from "../domain/result.js";
import type { Session } from "../domain/session.js";
import { Cursor, UnreadableLine } from "./cursor.js";
import {
  HEADER_KEYS,
  type HeaderKey,
  problemAt,
  takeUnitValue,
  takeValue,
  takeWeekHeading,
  type WeekHeading,
} from "./headings.js";
import { nearest } from "./nearest.js";
import type { LineProblem, ProblemKind, ProgramTextProblem } from "./problem.js";
import { takeSession } from "./sessions.js";
import { whyUnreadable } from "./text-guard.js";
import { DAY_NAMES, dayNamed } from "./words.js";

const MAX_PROBLEMS = 20;
const MAX_WEEKS = 104;
const MAX_SESSIONS_A_WEEK = 30;

/** A program while its lines are read. */
interface Draft {
  title: string | null;
  readonly header: { goal?: string; unit?: DistanceUnit; about?: string };
  readonly weeks: { readonly heading: WeekHeading; readonly sessions: Session[] }[];
  /** The number that the next week should have. */
  nextWeek: number;
}

/**
 * Reads program text (`docs/program-text.md`). Every line that cannot be read is a problem, up to
 * 20 of them; none is guessed at. Takes time in proportion to the text, and throws for none.
 */
export function readProgram(text: string): Result<Program, readonly ProgramTextProblem[]> {
  const unreadable = whyUnreadable(text);
  if (unreadable !== null) return fail([wholeText(unreadable)]);
  const draft: Draft = { title: null, header: {}, weeks: [], nextWeek: 1 };
  const problems: ProgramTextProblem[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const problem = problemOf(draft, line);
    if (problem !== null) problems.push({ line: index + 1, ...problem });
    if (problems.length === MAX_PROBLEMS || problem?.kind === "too-many-weeks") break;
  }
  if (problems.length > 0) return fail(problems);
  if (draft.title === null) return fail([wholeText("no-title", ["# title"])]);
  if (draft.weeks.length === 0) return fail([wholeText("no-weeks", ["## Week 1"])]);
  return ok(programOf(draft, draft.title));
}

function wholeText(kind: ProblemKind, expected: readonly string[] = []): ProgramTextProblem {
  return { line: 1, column: 1, kind, found: "", expected, suggestion: expected[0] ?? null };
}

function programOf({ header, weeks }: Draft, title: string): Program {
  return {
    title,
    goal: header.goal ?? null,
    about: header.about ?? null,
    unit: header.unit ?? "km",
    weeks: weeks.map(({ heading, sessions }): ProgramWeek => {
      return { ...heading, sessions: sessions.toSorted((a, b) => dayIndex(a) - dayIndex(b)) };
    }),
  };
}

/** Undated sessions come last. */
function dayIndex({ day }: Session): number {
  return day === null ? WEEKDAYS.length : WEEKDAYS.indexOf(day);
}

function problemOf(draft: Draft, line: string): LineProblem | null {
  try {
    readLine(draft, line);
    return null;
  } catch (error) {
    if (error instanceof UnreadableLine) return error.problem;
    throw error;
  }
}

function readLine(draft: Draft, line: string): void {
  const start = line.length - line.trimStart().length;
  const isBlank = start === line.length;
  if (isBlank || line.startsWith("//", start)) return;
  if (line.startsWith("##", start)) readWeek(draft, line, start + 2);
  else if (line.startsWith("#", start)) readTitle(draft, line, start);
  else if (draft.weeks.length === 0) readHeader(draft, line, start);
  else readSession(draft, line);
}

function readTitle(draft: Draft, line: string, start: number): void {
  const isSecond = draft.title !== null || draft.weeks.length > 0;
  const expected = isSecond ? [`## Week ${draft.nextWeek}`] : ["# title"];
  const title = takeValue(line, start + 1);
  const isMissing = line.slice(start + 1).trim() === "";
  if (isSecond || isMissing)
    throw new UnreadableLine(problemAt(line, start, line.trim(), expected));
  draft.title = title;
}

function readWeek(draft: Draft, line: string, from: number): void {
  const expected = draft.nextWeek;
  if (draft.weeks.length === MAX_WEEKS) {
    throw new UnreadableLine({ ...problemAt(line, 0, line.trim(), []), kind: "too-many-weeks" });
  }
  // Opened before it is read: the sessions of a week with a misspelt heading are not homeless.
  const week = { heading: { number: expected, label: null, note: null }, sessions: [] };
  const index = draft.weeks.push(week) - 1;
  draft.nextWeek = expected + 1;
  const heading = takeWeekHeading(line, from, expected, (number) => {
    draft.nextWeek = number + 1;
  });
  draft.weeks[index] = { ...week, heading };
}

function readHeader(draft: Draft, line: string, start: number): void {
  const colon = line.indexOf(":", start);
  const word = line.slice(start, colon).trim().toLowerCase();
  const key = colon < 0 ? undefined : HEADER_KEYS.find((known) => known === word);
  if (key === undefined) throw new UnreadableLine(whyNoHeader(draft, line, start));
  if (draft.header[key] !== undefined) {
    const others = HEADER_KEYS.filter((known) => draft.header[known] === undefined);
    throw new UnreadableLine(problemAt(line, start, key, others.map(keyText)));
  }
  if (key === "unit") draft.header.unit = takeUnitValue(line, colon + 1);
  else draft.header[key] = takeValue(line, colon + 1);
}

/** A line above the weeks that is no heading: a session, a misspelt key, or anything else. */
function whyNoHeader(draft: Draft, line: string, start: number): LineProblem {
  const word = /^[^\s:]{1,40}/u.exec(line.slice(start, start + 80))?.[0] ?? line.trim();
  const week = `## Week ${draft.nextWeek}`;
  if (word.toLowerCase() === "any" || dayNamed(word) !== null) {
    const problem = problemAt(line, start, word, [week]);
    return { ...problem, kind: "session-outside-week", suggestion: week };
  }
  const expected = ["# title", ...HEADER_KEYS.map(keyText), week];
  const key = nearest(word, HEADER_KEYS);
  const suggestion = word.toLowerCase() === "week" ? week : key === null ? null : `${key}:`;
  return { ...problemAt(line, start, word, expected), suggestion };
}

function keyText(key: HeaderKey): string {
  return `${key}:`;
}

function readSession(draft: Draft, line: string): void {
  const cursor = new Cursor(line);
  const week = draft.weeks.at(-1);
  const isForgotten = cursor.sees("week") && cursor.peek(1).kind === "number";
  if (isForgotten) cursor.fail(DAY_NAMES, { suggestion: `## Week ${draft.nextWeek}` });
  const session = takeSession(cursor);
  if (session === null || week === undefined) return;
  week.sessions.push(session);
  if (week.sessions.length === MAX_SESSIONS_A_WEEK + 1) {
    cursor.fail([], { kind: "too-many-sessions", at: { kind: "end", text: "", column: 1 } });
  }
}
