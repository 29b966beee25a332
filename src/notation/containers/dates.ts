import {
  type EpochDay,
  epochDay,
  isIsoDate,
  WEEKDAYS,
  type Weekday,
  weekdayIndex,
} from "../../domain/calendar.js";
import { type Language, readMonth } from "../grammar/index.js";

/** A longer cell is no date. */
const LONGEST_DATE = 30;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/u;
const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/u;
const MONTH_LAST =
  /^(?:\p{L}+\.?,? )?(\d{1,2})(?:\.|st|nd|rd|th|er|ª|º)? (?:de )?(\p{L}+)\.?,?(?: (?:de )?(\d{4}))?$/u;
const MONTH_FIRST = /^(?:\p{L}+\.?,? )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u;

/** Which of two bare numbers is the month. */
export type DateOrder = "day-first" | "month-first";

/** A date in a cell: a day, or a day without a year, or none. */
export type CellDate =
  | { readonly kind: "day"; readonly day: EpochDay }
  | { readonly kind: "no-year" }
  | { readonly kind: "none" };

const NONE: CellDate = { kind: "none" };

export function readDate(cell: string, order: DateOrder, languages: readonly Language[]): CellDate {
  const text = cell.length > LONGEST_DATE ? "" : cell.trim().replace(/\s+/gu, " ");
  const iso = ISO.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return ofNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3], order);
  const named = MONTH_LAST.exec(text);
  if (named !== null) return ofMonth(named[2], named[1], named[3], languages);
  const turned = MONTH_FIRST.exec(text);
  return turned === null ? NONE : ofMonth(turned[1], turned[2], turned[3], languages);
}

function ofNumbers(one: number, two: number, year: string | undefined, order: DateOrder): CellDate {
  const [day, month] = order === "day-first" ? [one, two] : [two, one];
  return dayOf(Number(year) + (year?.length === 2 ? 2000 : 0), month, day);
}

function ofMonth(
  name: string | undefined,
  day: string | undefined,
  year: string | undefined,
  languages: readonly Language[],
): CellDate {
  const month = readMonth(name ?? "", languages);
  if (month === null || Number(day) > 31) return NONE;
  return year === undefined ? { kind: "no-year" } : dayOf(Number(year), month, Number(day));
}

function dayOf(year: number, month: number, day: number): CellDate {
  const two = (value: number) => String(value).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  return isIsoDate(date) ? { kind: "day", day: epochDay(date) } : NONE;
}

/**
 * The order in which the bare dates of a file make sense: the one in which more of them are dates,
 * and then the one in which they lie closer together.
 */
export function orderOfDates(cells: readonly string[]): DateOrder {
  const [dayFirst, monthFirst] = (["day-first", "month-first"] as const).map((order) => {
    const days = cells.flatMap((cell) => {
      const date = readDate(cell, order, []);
      return date.kind === "day" ? [date.day] : [];
    });
    return { count: days.length, span: spanOf(days) };
  });
  if (dayFirst === undefined || monthFirst === undefined) return "day-first";
  if (dayFirst.count !== monthFirst.count) {
    return dayFirst.count > monthFirst.count ? "day-first" : "month-first";
  }
  return monthFirst.span < dayFirst.span ? "month-first" : "day-first";
}

function spanOf(days: readonly EpochDay[]): number {
  const [least, most] = days.reduce(
    ([min, max], day) => [Math.min(min, day), Math.max(max, day)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return Math.max(0, most - least);
}

export function weekdayOf(day: EpochDay): Weekday {
  return WEEKDAYS[weekdayIndex(day)] ?? "mon";
}
