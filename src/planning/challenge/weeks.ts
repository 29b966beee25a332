import { daysBetween } from "../../domain/calendar.js";
import type { ChallengeRules, DayTally, Sides } from "../../domain/challenge.js";

/** Seven days of a challenge, counted from its first day; the last week may be shorter. */
export interface ChallengeWeek {
  readonly days: readonly DayTally[];
  /** True when all of its days are over. */
  readonly isOver: boolean;
}

/** The member's days by weeks of the challenge; `over` of them are over. */
export function weeksOf(
  { start }: Pick<ChallengeRules, "start">,
  days: readonly DayTally[],
  over: number,
): readonly ChallengeWeek[] {
  const weeks = new Map<number, DayTally[]>();
  for (const day of days) {
    const week = Math.floor(daysBetween(start, day.date) / 7);
    weeks.set(week, [...(weeks.get(week) ?? []), day]);
  }
  let behind = 0;
  return [...weeks.values()].map((ofWeek) => {
    behind += ofWeek.length;
    return { days: ofWeek, isOver: behind <= over };
  });
}

/** One measure summed over days. */
export function total(days: readonly DayTally[], measure: (day: DayTally) => Sides): Sides {
  return days.map(measure).reduce(plus, { kept: 0, asked: 0 });
}

export function plus(one: Sides, other: Sides): Sides {
  return { kept: one.kept + other.kept, asked: one.asked + other.asked };
}
