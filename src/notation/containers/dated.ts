import { type EpochDay, type IsoDate, isoDate, mondayOf } from "../../domain/calendar.js";
import type { Doubt } from "../reading.js";
import { weekdayOf } from "./dates.js";
import { doubtAt } from "./doubts.js";
import { EMPTY_WEEK, type Item, type WeekDraft } from "./drafts.js";
import { MAX_WEEKS } from "./weeks.js";

/** Something with a date; what the file says of its week is taken from the first of the week. */
export interface Dated {
  readonly date: EpochDay;
  readonly item: Item;
  readonly week?: Partial<Pick<WeekDraft, "label" | "note" | "totalM">>;
}

export interface DatedWeeks {
  readonly drafts: readonly WeekDraft[];
  readonly doubts: readonly Doubt[];
  readonly firstMonday: IsoDate | null;
}

/**
 * Weeks from dates, whatever their order: the first is the calendar week, from Monday, of the first
 * date. Dates far from the others are left out, so that the rest fits a program.
 */
export function datedWeeks(all: readonly Dated[]): DatedWeeks {
  const inOrder = all.toSorted((a, b) => a.date - b.date);
  const kept = fullestWindow(inOrder);
  const first = kept[0];
  if (first === undefined) return { drafts: [], doubts: [], firstMonday: null };
  const monday = mondayOf(first.date);
  const doubts: Doubt[] = [];
  const isKept = new Set(kept);
  const left = inOrder.find((one) => !isKept.has(one));
  if (left !== undefined) {
    const place = { line: left.item.line, week: null, day: null };
    const facts = { date: isoDate(left.date), left: all.length - kept.length, kept: kept.length };
    doubts.push(doubtAt("too-many-weeks", place, left.item.words, facts));
  }
  const weeks = new Map<number, Dated[]>();
  for (const one of kept) {
    const index = (mondayOf(one.date) - monday) / 7;
    const week = weeks.get(index);
    if (week === undefined) weeks.set(index, [one]);
    else week.push(one);
  }
  const count = Math.max(...weeks.keys()) + 1;
  const drafts = Array.from({ length: count }, (_, index) => draftOf(weeks.get(index) ?? []));
  doubts.push(...emptyWeeks(drafts));
  return { drafts, doubts, firstMonday: isoDate(monday) };
}

/** The dates of the two years that hold the most of them. */
function fullestWindow(inOrder: readonly Dated[]): readonly Dated[] {
  let best = { from: 0, to: 0 };
  let to = 0;
  for (const [from, { date }] of inOrder.entries()) {
    const end = mondayOf(date) + 7 * MAX_WEEKS;
    while (to < inOrder.length && (inOrder[to]?.date ?? end) < end) to++;
    if (to - from > best.to - best.from) best = { from, to };
  }
  return inOrder.slice(best.from, best.to);
}

function draftOf(dated: readonly Dated[]): WeekDraft {
  const about = dated.map(({ week }) => week);
  return {
    ...EMPTY_WEEK,
    label: about.find((week) => week?.label)?.label ?? null,
    note: about.find((week) => week?.note)?.note ?? null,
    totalM: about.find((week) => week?.totalM)?.totalM ?? null,
    line: dated[0]?.item.line ?? null,
    items: dated.map(({ date, item }) => ({ ...item, day: weekdayOf(date) })),
  };
}

function emptyWeeks(drafts: readonly WeekDraft[]): Doubt[] {
  return drafts.flatMap(({ items }, index) => {
    const place = { line: drafts[index - 1]?.line ?? null, week: index + 1, day: null };
    return items.length > 0 ? [] : [doubtAt("missing-week", place, "", { week: index + 1 })];
  });
}
