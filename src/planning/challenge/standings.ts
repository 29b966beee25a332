import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { ChallengeRules, DayTally, Sides, Standing } from "../../domain/challenge.js";
import { SCORING } from "./scoring.js";

/**
 * The member's standing as it is seen on each day, from the first that counts to the day after the
 * last: a day's change of date alone then changes no stored number.
 */
export function standingsOf(rules: ChallengeRules, days: readonly DayTally[]): readonly Standing[] {
  const [first] = days;
  if (first === undefined) return [];
  return Array.from({ length: days.length + 1 }, (_, over) => {
    const score = SCORING[rules.kind](rules, days, over);
    const marks = days.slice(0, over + 1).filter(({ marked }) => marked).length;
    return { date: addDays(first.date, over), score, percent: percentOf(score), marks };
  });
}

/** Whole percent, rounded down; null when nothing was asked for. */
export function percentOf({ kept, asked }: Sides): number | null {
  return asked === 0 ? null : Math.floor((100 * kept) / asked);
}

/** A team's score: the mean of its members' percents, so that size does not win. */
export function teamPercent(sum: number, members: number): number | null {
  return members === 0 ? null : Math.floor(sum / members);
}

/**
 * The first day that counts for somebody who joins: the challenge's first, or for a late joiner the
 * next one. A score is a share of one's own days, so fewer days are neither a loss nor a gain.
 */
export function firstDayOf({ start }: Pick<ChallengeRules, "start">, joined: IsoDate): IsoDate {
  return joined <= start ? start : addDays(joined, 1);
}

/** The days that count for a member. */
export function daysFrom(first: IsoDate, { end }: Pick<ChallengeRules, "end">): readonly IsoDate[] {
  const count = Math.max(0, daysBetween(first, end) + 1);
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}
