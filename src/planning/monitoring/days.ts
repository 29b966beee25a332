import type { IsoDate } from "../../domain/calendar.js";
import { CHECK_IN_ITEMS, type CheckIn, type CheckInAnswers } from "../../domain/check-in.js";

/** All that was said on one day, as one. */
export interface CheckInDay extends CheckInAnswers {
  readonly date: IsoDate;
}

/** Check-ins as days, oldest first: of each question the newest answer of the day counts. */
export function byDay(checkIns: readonly CheckIn[]): readonly CheckInDay[] {
  const days = new Map<IsoDate, CheckInDay>();
  for (const one of checkIns.toSorted((a, b) => a.at - b.at)) {
    const before = days.get(one.date);
    days.set(one.date, before === undefined ? dayOf(one) : merged(before, one));
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The sum of the five items, 5 (very good) to 35; null where one of them is missing. */
export function totalOf({ items }: CheckInAnswers): number | null {
  const given = CHECK_IN_ITEMS.flatMap((item) => items[item] ?? []);
  return given.length < CHECK_IN_ITEMS.length ? null : given.reduce((sum, one) => sum + one, 0);
}

function dayOf({ date, items, pain, fever, where }: CheckIn): CheckInDay {
  return { date, items, pain, fever, where };
}

function merged(before: CheckInDay, { items, pain, fever, where }: CheckIn): CheckInDay {
  const { sleep, fatigue, stress, soreness, mood } = before.items;
  return {
    date: before.date,
    items: {
      sleep: items.sleep ?? sleep,
      fatigue: items.fatigue ?? fatigue,
      stress: items.stress ?? stress,
      soreness: items.soreness ?? soreness,
      mood: items.mood ?? mood,
    },
    pain: pain ?? before.pain,
    fever: fever ?? before.fever,
    where: where ?? before.where,
  };
}
