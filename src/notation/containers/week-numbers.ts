import type { Doubt } from "../reading.js";
import { doubtAt } from "./doubts.js";
import { EMPTY_WEEK, type Item, type WeekDraft } from "./drafts.js";

/** A longer gap between two week numbers is a slip of the pen, and is closed. */
const LONGEST_GAP = 12;

interface Numbered {
  readonly inOrder: readonly WeekDraft[];
  readonly doubts: readonly Doubt[];
}

/**
 * The weeks in the order of training. Numbers that count down ("14 weeks to go") are in order as
 * they stand; numbers that begin again stay in the order of the file; else the numbers decide, and
 * a number that is left out becomes a week without sessions, so that what follows keeps its place.
 */
export function numbered(drafts: readonly WeekDraft[]): Numbered {
  const weeks = merged(drafts);
  const numbers = weeks.map(({ number }) => number);
  if (numbers.some((number) => number === null)) return { inOrder: weeks, doubts: [] };
  const doubts: Doubt[] = [];
  const twice = repeated(weeks);
  if (twice.length > 0) return { inOrder: weeks, doubts: twice };
  const isRising = numbers.every((number, i) => i === 0 || (number ?? 0) > (numbers[i - 1] ?? 0));
  const isFalling = numbers.every((number, i) => i === 0 || (number ?? 0) < (numbers[i - 1] ?? 0));
  const sorted = isRising || isFalling ? weeks : sortedByNumber(weeks, doubts);
  const step = isFalling && weeks.length > 1 ? -1 : 1;
  return { inOrder: withGaps(sorted, step, doubts), doubts };
}

/** Parts of a week that stand apart are one week, unless a day of theirs is there twice. */
function merged(drafts: readonly WeekDraft[]): readonly WeekDraft[] {
  const weeks: WeekDraft[] = [];
  const indexOf = new Map<number, number>();
  for (const draft of drafts) {
    const index = draft.number === null ? undefined : indexOf.get(draft.number);
    const earlier = index === undefined ? undefined : weeks[index];
    if (index !== undefined && earlier !== undefined && canShareWeek(earlier.items, draft.items)) {
      weeks[index] = { ...earlier, items: [...earlier.items, ...draft.items] };
    } else {
      if (draft.number !== null) indexOf.set(draft.number, weeks.length);
      weeks.push(draft);
    }
  }
  return weeks;
}

/** True if no day has something in both, and nothing is without a day. */
function canShareWeek(some: readonly Item[], others: readonly Item[]): boolean {
  const days = new Set(some.map(({ day }) => day));
  return !days.has(null) && others.every(({ day }) => day !== null && !days.has(day));
}

function repeated(weeks: readonly WeekDraft[]): Doubt[] {
  const seen = new Map<number, number>();
  const doubts: Doubt[] = [];
  for (const [index, { number, line, note }] of weeks.entries()) {
    if (number === null) continue;
    const before = seen.get(number);
    if (before !== undefined) {
      const facts = { number, firstAs: before, nowAs: index + 1 };
      doubts.push(doubtAt("week-twice", { line, week: index + 1, day: null }, note ?? "", facts));
    }
    seen.set(number, index + 1);
  }
  return doubts;
}

function sortedByNumber(weeks: readonly WeekDraft[], doubts: Doubt[]): readonly WeekDraft[] {
  const moved = weeks.find(({ number }, i) => i > 0 && (number ?? 0) < (weeks[i - 1]?.number ?? 0));
  const place = { line: moved?.line ?? null, week: moved?.number ?? null, day: null };
  doubts.push(doubtAt("ambiguous", place, moved?.note ?? "", { number: moved?.number ?? null }));
  return weeks.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
}

function withGaps(weeks: readonly WeekDraft[], step: 1 | -1, doubts: Doubt[]): WeekDraft[] {
  const filled: WeekDraft[] = [];
  const first = weeks[0]?.number ?? 1;
  if (step === 1 && first !== 1)
    doubts.push(missing(weeks[0], { expected: 1, found: first, empty: 0 }, 1));
  let expected = first;
  for (const week of weeks) {
    const number = week.number ?? expected;
    const gap = Math.abs(number - expected);
    const empty = gap <= LONGEST_GAP ? gap : 0;
    if (gap > 0) doubts.push(missing(week, { expected, found: number, empty }, filled.length + 1));
    for (let left = empty; left > 0; left--) {
      filled.push(EMPTY_WEEK);
    }
    filled.push(week);
    expected = number + step;
  }
  return filled;
}

/** Numbers of the file, and how many weeks were put in empty for those that are missing. */
interface Gap {
  readonly expected: number;
  readonly found: number;
  readonly empty: number;
}

/** `week` is the number in the program. */
function missing(
  draft: WeekDraft | undefined,
  { expected, found, empty }: Gap,
  week: number,
): Doubt {
  const place = { line: draft?.line ?? null, week, day: null };
  return doubtAt("missing-week", place, "", { expected, found, empty });
}
