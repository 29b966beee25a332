import { epochDay, type IsoDate, isIsoDate, isoDate, mondayOf } from "../../domain/calendar.js";
import type { Language } from "../grammar/index.js";
import { monthNamed } from "./names.js";

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const MONTH_FIRST =
  /(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:\s*[-–]\s*(?:\p{L}{3,10} )?\d{1,2})?(?:,? (\d{4}))?/gu;
const DAY_FIRST = /(?<!\d)(\d{1,2})\.? (\p{L}{3,10})\.?(?: (\d{4}))?/gu;
const SLASHED = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})(?!\d)/u;

/** Whether the words hold a calendar date, with a year or without. */
export function isDated(words: string, languages: readonly Language[]): boolean {
  const text = words.slice(0, 200);
  if (ISO.test(text) || SLASHED.test(text)) return true;
  const months = [
    ...[...text.matchAll(MONTH_FIRST)].map(([, month]) => month),
    ...[...text.matchAll(DAY_FIRST)].map(([, , month]) => month),
  ];
  return months.some((month) => month !== undefined && monthNamed(month, languages) !== null);
}

/**
 * The Monday of the week in which the words say that a week begins, or the Monday after the
 * Sunday that they name; null without a whole date. `5/8/23` is read as the one that is a Monday.
 */
export function firstMondayIn(words: string, languages: readonly Language[]): IsoDate | null {
  const text = words.slice(0, 200);
  const dates = datesIn(text, languages).filter(isIsoDate).map(epochDay);
  const monday = dates.find((day) => mondayOf(day) === day);
  const sunday = dates.find((day) => mondayOf(day) === day - 6);
  const first = monday ?? (sunday === undefined ? dates[0] : sunday + 1);
  return first === undefined ? null : isoDate(mondayOf(first));
}

/** The ways in which the first date can be read. */
function datesIn(text: string, languages: readonly Language[]): readonly string[] {
  const iso = ISO.exec(text)?.[0];
  if (iso !== undefined) return [iso];
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    const [, one = "", two = "", year = ""] = slashed;
    const full = year.length === 2 ? `20${year}` : year;
    return [dateOf(full, two, one), dateOf(full, one, two)];
  }
  const named = [
    ...[...text.matchAll(MONTH_FIRST)].map(([, month, day, year]) => ({ month, day, year })),
    ...[...text.matchAll(DAY_FIRST)].map(([, day, month, year]) => ({ month, day, year })),
  ];
  return named.flatMap(({ month = "", day = "", year }) => {
    const number = monthNamed(month, languages);
    return number === null || year === undefined ? [] : [dateOf(year, String(number), day)];
  });
}

function dateOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
