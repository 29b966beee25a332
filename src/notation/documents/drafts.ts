import type { Weekday } from "../../domain/calendar.js";
import type { Range } from "../../domain/session.js";

/** Words of one day, before they are read as sessions. */
export interface DraftEntry {
  readonly line: number;
  /** Several for `Mon/Tue`, of which one is meant; none where the words give no day. */
  readonly days: readonly Weekday[];
  /** The number of `W1D2` or `Day 17` within its week, from 1; null elsewhere. */
  readonly dayNumber: number | null;
  readonly text: string;
  readonly struck: boolean;
  /** Line of the day that it stands below, as one of its parts; null for a line of its own. */
  readonly under: number | null;
  /** An item, a cell, or a line with a day: a session even if its words cannot be read. */
  readonly isSure: boolean;
}

/** What the file says a week adds up to. */
export interface StatedTotal {
  readonly of: "metres" | "seconds";
  readonly value: Range;
  readonly isRough: boolean;
  readonly line: number;
  readonly quote: string;
}

/** A heading above a part of the file. */
export interface HeadingMark {
  readonly depth: number;
  readonly line: number;
  readonly text: string;
}

/** A week as the file presents it; its sessions are still words. */
export interface DraftWeek {
  /** As written; null where a list of days stands under no number. */
  readonly number: number | null;
  /** The last week of `Weeks 1-4`; null for a single week. */
  readonly to: number | null;
  readonly line: number;
  /** The headings above it, outermost first; those of weeks are none. */
  readonly path: readonly HeadingMark[];
  /** The level a column or a heading inside the week names; null without one. */
  readonly level: string | null;
  /** What stands behind the number: a name of the week, or all that it says. */
  readonly inline: string | null;
  /** The week is a line among others: what stands behind its number may be all there is of it. */
  readonly isLine: boolean;
  /** The words that hold a date of the week; null where none do. */
  dated: string | null;
  readonly entries: DraftEntry[];
  readonly notes: string[];
  total: StatedTotal | null;
  /** The file's week begins on the Sunday before. */
  isSundayFirst: boolean;
}

export function draftWeek(
  given: Pick<DraftWeek, "number" | "line" | "path"> & Partial<DraftWeek>,
): DraftWeek {
  return {
    to: null,
    level: null,
    inline: null,
    isLine: false,
    dated: null,
    entries: [],
    notes: [],
    total: null,
    isSundayFirst: false,
    ...given,
  };
}

export function draftEntry(
  given: Pick<DraftEntry, "line" | "text"> & Partial<DraftEntry>,
): DraftEntry {
  return { days: [], dayNumber: null, struck: false, under: null, isSure: true, ...given };
}
