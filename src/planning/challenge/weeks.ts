import { daysBetween } from "../../domain/calendar.js";
import type { ChallengeRules, DayTally, Sides } from "../../domain/challenge.js";

/** Seven days of a challenge, counted from its first day; the last week may be shorter. */
export interface ChallengeWeek {
  readonly days: readonly DayTally[];
  /** True when all of its days are over. */
  readonly isOver: boolean;
}

/** The member's days, one after the other, by weeks of the challenge; `over` of them are over. */
export function weeksOf(
  { start }: Pick<ChallengeRules, "start">,
  days: readonly DayTally[],
  over: number,
): readonly ChallengeWeek[] {
  const [first] = days;
  if (first === undefined) return [];
  const weeks: ChallengeWeek[] = [];
  let from = 0;
  let upTo = 7 - (daysBetween(start, first.date) % 7);
  while (from < days.length) {
    const end = Math.min(upTo, days.length);
    weeks.push({ days: days.slice(from, end), isOver: end <= over });
    from = end;
    upTo = end + 7;
  }
  return weeks;
}

/** One measure summed over days. */
export function total(days: readonly DayTally[], measure: (day: DayTally) => Sides): Sides {
  return days.map(measure).reduce(plus, { kept: 0, asked: 0 });
}

export function plus(one: Sides, other: Sides): Sides {
  return { kept: one.kept + other.kept, asked: one.asked + other.asked };
}
