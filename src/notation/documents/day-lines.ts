import { WEEKDAYS } from "../../domain/calendar.js";
import { dayCode } from "../grammar/index.js";
import { BOLD_DEPTH, type TextLine } from "./blocks.js";
import { choicesOf, dayParts } from "./days.js";
import { type DraftEntry, draftEntry } from "./drafts.js";
import { goalOfLine, isNoteLine } from "./labels.js";
import { type Outline, weekForDays, weekNumbered } from "./outline.js";
import { plainText } from "./plain.js";
import { totalOfLine } from "./totals.js";

/** Weeks that are lines among others lie below every heading. */
export const LINE_DEPTH = BOLD_DEPTH + 1;
/** A plain line of more characters is prose. */
const LONGEST_SESSION_LINE = 90;
/** A line of a week that is as short as this and holds a number is one of its sessions. */
const SURE_LINE = 60;
/** Sentences that are broken into lines fill them. */
const FULL_LINE = 55;

export type Words = Pick<TextLine, "line" | "text" | "indent" | "struck">;

/** `Tue: 6 km | Thu: 5 km`, or a day alone; false for a line without a day. */
export function readDayLine(outline: Outline, words: Words): boolean {
  const { line, text, struck, indent } = words;
  const { lead, parts } = dayParts(text, outline.settings.languages);
  if (parts.length === 0 || (outline.current === null && lead !== "")) return false;
  const week = weekForDays(outline, line, LINE_DEPTH);
  if (lead !== "") week.notes.push(lead);
  for (const part of parts) {
    const isHeading = part.text === "";
    outline.day = { days: part.days, dayNumber: null, line, indent, isHeading };
    if (isHeading) continue;
    for (const words of numberedParts(part.text)) {
      const entry = draftEntry({ line, ...said(words, struck), under: line });
      week.entries.push(...choicesOf(part).map((days) => ({ ...entry, days })));
    }
  }
  return true;
}

/** The sessions of a list on one line: `1) 5 km 2) core`; the line itself where it is none. */
function numberedParts(text: string): readonly string[] {
  if (!/^1[.)]\s.*\s2[.)]\s/u.test(text)) return [text];
  return text
    .split(/(?:^|\s)\d[.)]\s+/u)
    .map((part) => part.replace(/[\s,;]+$/u, ""))
    .filter((part) => part !== "");
}

/** `W1D2: 5 km`, `Day 17 5 km`; false for a line without such a code. */
export function readCodedDay(outline: Outline, { line, text, struck, indent }: Words): boolean {
  if (!/^\D{0,20}\d/u.test(text)) return false;
  const code = dayCode(text);
  if (code === null) return false;
  const rest = text.replace("week" in code ? /^\D*\d+\D*\d+/u : /^\D*\d+/u, "");
  const { week, dayNumber } = codedPlace(outline, code, line);
  outline.day = { days: [], dayNumber, line, indent, isHeading: false };
  const words = rest.replace(/^[\s:.,;)–-]+/u, "");
  if (words === "") outline.day = { ...outline.day, isHeading: true };
  else week.entries.push(draftEntry({ line, ...said(words, struck), dayNumber, under: line }));
  return true;
}

/** Days that are counted outside any week run on through the weeks. */
export function codedPlace(
  outline: Outline,
  code: NonNullable<ReturnType<typeof dayCode>>,
  line: number,
): { readonly week: ReturnType<typeof weekForDays>; readonly dayNumber: number } {
  if ("week" in code) {
    return { week: weekNumbered(outline, code.week, line, LINE_DEPTH), dayNumber: code.day };
  }
  outline.countsDays ||= outline.current === null && outline.week === null;
  if (!outline.countsDays) {
    return { week: weekForDays(outline, line, LINE_DEPTH), dayNumber: code.day };
  }
  const before = Math.max(0, code.day - 1);
  const number = Math.floor(before / WEEKDAYS.length) + 1;
  return {
    week: weekNumbered(outline, number, line, LINE_DEPTH),
    dayNumber: (before % WEEKDAYS.length) + 1,
  };
}

/** The words of an entry, and whether all of them are struck out. */
function said(text: string, struck: boolean): Pick<DraftEntry, "text" | "struck"> {
  return struck ? { text, struck } : plainText(text);
}

/** A line without a day: part of the day above it, a total, a note, or a session of any day. */
export function readUndatedLine(outline: Outline, words: TextLine, isProse: boolean): void {
  const { current, day } = outline;
  const { line, isItem, indent } = words;
  const { text, struck } = said(words.text, words.struck);
  if (current === null) {
    outline.goal ??= goalOfLine(text);
    return;
  }
  const total = totalOfLine(text, line, outline.settings.unit);
  if (total !== null) {
    current.total ??= total;
  } else if (isNoteLine(text) || isProse || text.length > 4 * LONGEST_SESSION_LINE) {
    current.notes.push(text);
  } else if (day !== null && (day.isHeading || indent > day.indent)) {
    const { days, dayNumber, line: under } = day;
    const isSure = isItem || day.isHeading;
    current.entries.push(draftEntry({ line, text, struck, days, dayNumber, under, isSure }));
  } else {
    const isSure = isItem || (text.length <= SURE_LINE && /\d/u.test(text));
    current.entries.push(draftEntry({ line, text, struck, isSure }));
  }
}

/** A paragraph is prose where a line is too long for a session, or many lines are full. */
export function isProse(lines: readonly TextLine[]): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const isFull = lines.length >= 2 && length / lines.length > FULL_LINE;
  return isFull || lines.some(({ text }) => text.length > LONGEST_SESSION_LINE);
}
