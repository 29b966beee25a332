import type { Weekday } from "../../domain/calendar.js";
import { doubtAt, NOWHERE } from "../containers/doubts.js";
import type { FileSettings } from "../grammar/index.js";
import type { Doubt, DoubtKind } from "../reading.js";
import { isDated } from "./dates.js";
import { type DraftWeek, draftWeek, type HeadingMark } from "./drafts.js";

/** A text document while its lines are read. */
export interface Outline {
  readonly settings: FileSettings;
  /** The week that the title of the file gives to all of it; null if it gives none. */
  readonly week: number | null;
  readonly drafts: DraftWeek[];
  readonly doubts: Doubt[];
  /** The headings above the next line, outermost first. */
  path: HeadingMark[];
  /** The week that the next line belongs to. */
  current: DraftWeek | null;
  /** How deep the heading of that week lies: what is deeper belongs to it. */
  weekDepth: number;
  /** The day that the lines below it belong to. */
  day: OpenDay | null;
  goal: string | null;
  /** Days are counted through the weeks: day 8 is the first of the second. */
  countsDays: boolean;
}

/** A day whose lines go on below it. */
export interface OpenDay {
  readonly days: readonly Weekday[];
  readonly dayNumber: number | null;
  readonly line: number;
  readonly indent: number;
  /** The day has a line to itself; else only lines further in go on with it. */
  readonly isHeading: boolean;
}

export function addDoubt(
  outline: Outline,
  kind: DoubtKind,
  line: number,
  words: string,
  facts: Doubt["facts"] = {},
): void {
  outline.doubts.push(doubtAt(kind, { ...NOWHERE, line }, words, facts));
}

/** Begins a week, to which the lines after it belong. */
export function openWeek(
  outline: Outline,
  given: Partial<DraftWeek> & Pick<DraftWeek, "number" | "line">,
  depth: number,
): DraftWeek {
  const week = draftWeek({ path: [...outline.path], ...given });
  outline.drafts.push(week);
  outline.current = week;
  outline.weekDepth = depth;
  outline.day = null;
  return week;
}

/** The week of that number for one line more: the present one, or a new one. */
export function weekNumbered(
  outline: Outline,
  number: number,
  line: number,
  depth: number,
): DraftWeek {
  const { current } = outline;
  return current?.number === number ? current : openWeek(outline, { number, line }, depth);
}

/** The present week; without one the week of the title, or one without a number. */
export function weekForDays(outline: Outline, line: number, depth: number): DraftWeek {
  if (outline.current !== null) return outline.current;
  const heading = outline.path.at(-1)?.text ?? "";
  const dated = isDated(heading, outline.settings.languages) ? heading : null;
  return openWeek(outline, { number: outline.week, line, dated }, depth);
}
