import { type EpochDay, mondayOf, WEEKDAYS } from "../../domain/calendar.js";

/** How an event comes again. */
export interface Recurrence {
  readonly frequency: string;
  readonly interval: number;
  readonly count: number | null;
  readonly until: EpochDay | null;
  /** `MO`, `TU`; empty if the day of the event counts. */
  readonly byDay: readonly string[];
  /** It has no parts beside these, such as months or hours. */
  readonly isSimple: boolean;
  readonly except: ReadonlySet<EpochDay>;
}

/** A program of two years of daily runs. */
const MOST_OCCURRENCES = 728;
const TWO_LETTERS = WEEKDAYS.map((day) => day.slice(0, 2).toUpperCase());

/** True for an event that comes again for ever: a habit, and no program. */
export function isEndless({ count, until }: Recurrence): boolean {
  return count === null && until === null;
}

/** True if the dates can be counted: daily or weekly, on plain weekdays. */
export function isCountable({ frequency, byDay, isSimple }: Recurrence): boolean {
  const isPlain = byDay.every((day) => TWO_LETTERS.includes(day));
  const isDaily = frequency === "DAILY" && byDay.length === 0;
  return isSimple && isPlain && (isDaily || frequency === "WEEKLY");
}

/** The dates of an event from its first on, up to `last`, and not more than two years of days. */
export function datesOf(first: EpochDay, rule: Recurrence, last: EpochDay): readonly EpochDay[] {
  const end = Math.min(last, rule.until ?? last, first + 7 * MOST_OCCURRENCES);
  const most = Math.min(rule.count ?? MOST_OCCURRENCES, MOST_OCCURRENCES);
  const dates: EpochDay[] = [];
  let counted = 0;
  for (let day = first; day <= end && counted < most; day++) {
    if (!isOn(day, first, rule)) continue;
    counted++;
    if (!rule.except.has(day)) dates.push(day);
  }
  return dates;
}

function isOn(day: EpochDay, first: EpochDay, { frequency, interval, byDay }: Recurrence): boolean {
  if (frequency === "DAILY") return (day - first) % interval === 0;
  const week = (mondayOf(day) - mondayOf(first)) / 7;
  if (week % interval !== 0) return false;
  const inWeek = day - mondayOf(day);
  return byDay.length === 0
    ? inWeek === first - mondayOf(first)
    : byDay.includes(TWO_LETTERS[inWeek] ?? "");
}
