import { WEEKDAYS, type Weekday } from "../../domain/calendar.js";
import { isRest, type Language } from "../grammar/index.js";
import { monthNamed, weekdayNamed } from "./names.js";

/** What a line says of one day, or of several at once. */
export interface DayPart {
  readonly days: readonly Weekday[];
  /** `Mon/Tue`: one of the days, and the program leaves open which. */
  readonly isEither: boolean;
  readonly text: string;
}

export interface DayParts {
  /** What stands before the first day. */
  readonly lead: string;
  readonly parts: readonly DayPart[];
}

interface DayMark {
  readonly start: number;
  readonly end: number;
  readonly days: readonly Weekday[];
  readonly isEither: boolean;
}

/** Where a day may begin: at the start, and after what parts one day from the next. */
const BREAKS = /^|[|;,.):]+\s*|\s+[-–—]\s+|\s{2,}/gu;
const WORD = /\p{L}{1,14}\.?/uy;
const JOIN = /\s*(?:[/&,+–-]|(?:y|e|et|und|og|and|to|bis|til|or|oder|ou|o|eller)(?=\s))\s*/uy;
const DATE =
  /[\s,]*\(?(?:(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})\.? (\p{L}{3,10})|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)\)?(?:,? \d{4})?(?=$|[\s:–—-])/uy;
const BRACKET = /\s*\([^()]{0,60}\)(?=\s*(?::|$))/uy;
const SIGN = /\s*:\s*|\s+[-–—=]\s+|\t\s*|\s*$/uy;
const SPACE = /[\s,]+/uy;

/** `Mon: 5 km | Wed-Fri: rest | So: 9 km`, cut where the days stand. */
export function dayParts(text: string, languages: readonly Language[]): DayParts {
  const marks: DayMark[] = [];
  for (const { 0: delimiter, index } of text.matchAll(BREAKS)) {
    const start = index + delimiter.length;
    if (start < (marks.at(-1)?.end ?? 0)) continue;
    const mark = dayMarkAt(text, start, delimiter.trim(), languages);
    if (mark !== null) marks.push(mark);
  }
  const parts = marks.map(({ days, isEither, end }, index) => {
    const next = marks[index + 1]?.start ?? text.length;
    return { days, isEither, text: trimmed(text.slice(end, next)) };
  });
  return { lead: trimmed(text.slice(0, marks[0]?.start ?? text.length)), parts };
}

function trimmed(text: string): string {
  return text.replace(/^[\s|;,]+/u, "").replace(/[\s|;,]+$/u, "");
}

/** Takes what matches at that index; null if nothing does. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function dayMarkAt(
  text: string,
  start: number,
  delimiter: string,
  languages: readonly Language[],
): DayMark | null {
  const first = matchAt(WORD, text, start)?.[0] ?? "";
  const day = dayNamed(first, languages);
  if (day === null) return null;
  const group = restOfGroup(text, start + first.length, day, languages);
  let end = group.end;
  const date = matchAt(DATE, text, end);
  const month = date?.[1] ?? date?.[4];
  if (date !== null && (month === undefined || monthNamed(month, languages) !== null)) {
    end += date[0].length;
  }
  end += matchAt(BRACKET, text, end)?.[0].length ?? 0;
  const sign = matchAt(SIGN, text, end);
  if (sign !== null) return { ...group, start, end: end + sign[0].length };
  const space = matchAt(SPACE, text, end);
  if (space === null) return null;
  const rest = text.slice(end + space[0].length);
  const isDay = end > group.end || isMeant(first, rest, start === 0, delimiter, languages);
  return isDay ? { ...group, start, end: end + space[0].length } : null;
}

/** A letter names a day only as a capital: `L: 5 km`, and not the `x` of `6 x 400`. */
function dayNamed(word: string, languages: readonly Language[]): Weekday | null {
  const isWritten = word.length > 2 || /^\p{Lu}/u.test(word);
  return isWritten ? weekdayNamed(word, languages) : null;
}

/** Short names of days that are common words as well. */
const COMMON_WORDS = new Set(["die", "mit", "don", "son", "sam", "mar", "sun"]);

/** Whether a name without a sign after it is a day, and not a word of a sentence. */
function isMeant(
  name: string,
  rest: string,
  isStart: boolean,
  delimiter: string,
  languages: readonly Language[],
): boolean {
  const isAmount = /^[~≈]?\d/u.test(rest) || isRest(rest.split(/[|;,.]/u, 1)[0] ?? "", languages);
  if (!isStart) return isAmount && name.length > 1 && "|;,".includes(delimiter || "|");
  if (name.length < 3) return isAmount && name.length > 1;
  if (COMMON_WORDS.has(name.toLowerCase())) return isAmount;
  return isAmount || (/^\p{Lu}/u.test(name) && rest.length <= 80);
}

/** The days after the first one: a list, a range, or a choice. */
function restOfGroup(
  text: string,
  from: number,
  first: Weekday,
  languages: readonly Language[],
): Omit<DayMark, "start"> {
  const days: Weekday[] = [first];
  let end = from;
  let isEither = false;
  while (days.length < WEEKDAYS.length) {
    const join = matchAt(JOIN, text, end);
    if (join === null) break;
    const at = end + join[0].length;
    const word = matchAt(WORD, text, at)?.[0] ?? "";
    const day = word.length > 1 ? dayNamed(word, languages) : null;
    if (day === null) break;
    const sign = join[0].trim();
    const isRange = /^(?:[–-]|to|bis|til)$/u.test(sign);
    isEither ||= /^(?:\/|or|oder|ou|o|eller)$/u.test(sign);
    days.push(...(isRange ? daysAfter(days.at(-1) ?? first, day) : [day]));
    end = at + word.length;
  }
  return { end, days: [...new Set(days)], isEither };
}

/** The days after one up to and with another; over the weekend if need be. */
function daysAfter(from: Weekday, to: Weekday): readonly Weekday[] {
  const start = WEEKDAYS.indexOf(from);
  const count = (WEEKDAYS.indexOf(to) - start + 7) % 7;
  return Array.from({ length: count }, (_, index) => WEEKDAYS[(start + index + 1) % 7] ?? to);
}

/** The days of an entry each: one for every day, or one for a choice of days. */
export function choicesOf({
  days,
  isEither,
}: Omit<DayPart, "text">): readonly (readonly Weekday[])[] {
  return isEither ? [days] : days.map((day) => [day]);
}

/** The weekday that the head of a column or of a row begins with; null if it names none. */
export function dayOfCell(cell: string, languages: readonly Language[]): Weekday | null {
  const word = /^[^\p{L}]{0,6}(\p{L}{1,14})/u.exec(cell)?.[1] ?? "";
  return word.length > 1 || cell.trim().length <= 2 ? weekdayNamed(word, languages) : null;
}

/** Single letters, in the orders in which calendars print them. */
const LETTER_WEEKS = ["mtwtfss", "mdmdfss", "lmmjvsd", "lmxjvsd", "mtotfls", "mtotfls"];

/** The days of columns headed by seven letters, such as `M T W T F S S`; null for others. */
export function daysOfLetters(cells: readonly string[]): readonly Weekday[] | null {
  if (cells.length !== WEEKDAYS.length || cells.some((cell) => cell.trim().length !== 1))
    return null;
  const letters = cells.map((cell) => cell.trim().toLowerCase()).join("");
  if (LETTER_WEEKS.includes(letters)) return WEEKDAYS;
  const sundayLast = `${letters.slice(1)}${letters.charAt(0)}`;
  if (!LETTER_WEEKS.includes(sundayLast)) return null;
  return ["sun", ...WEEKDAYS.slice(0, 6)];
}
