import type { ChallengeKind, ChallengeRules, DayTally, Sides } from "../../domain/challenge.js";
import { WEEKLY_MINUTES } from "../../knowledge/dose-minutes.js";
import { type ChallengeWeek, plus, total, weeksOf } from "./weeks.js";

/**
 * A member's score.
 *
 * @param days the member's days of the challenge in order, from the first that counts
 * @param over how many of them are over; the next one is today, on which only what is done counts
 */
export type Scoring = (rules: ChallengeRules, days: readonly DayTally[], over: number) => Sides;

/** A week keeps a streak with four of five prescribed sessions. Our own choice. */
const STREAK_SHARE = 0.8;
/** A minute of strength carries the group as far as a minute of easy running. Our own choice. */
export const METRES_PER_STRENGTH_MINUTE = 150;

/** What each kind counts. None of them gives anything for more than the prescription. */
export const SCORING: Readonly<Record<ChallengeKind, Scoring>> = {
  "own-plan": ownPlan,
  "18-minutes": eighteenMinutes,
  ladder: (rules, days, over) => throughDays(days, over, (day) => day[rules.exercise]),
  together: (_rules, days, over) => throughDays(days, over, distanceTogether),
  streak,
};

/**
 * Sessions done of those prescribed, and days off kept. Days off count in weeks with at least one
 * session done: nobody climbs a board by resting alone.
 */
function ownPlan(rules: ChallengeRules, days: readonly DayTally[], over: number): Sides {
  return weeksOf(rules, days, over)
    .map((week, index, weeks) => {
      const before = weeks.slice(0, index).reduce((sum, one) => sum + one.days.length, 0);
      const overInWeek = Math.max(0, over - before);
      const sessions = throughDays(week.days, overInWeek, (day) => day.sessions);
      const rest = total(week.days.slice(0, overInWeek), (day) => day.rest);
      return sessions.kept > 0 ? plus(sessions, rest) : sessions;
    })
    .reduce(plus, { kept: 0, asked: 0 });
}

/**
 * Weeks with the article's minutes of strength, or with all that the plan prescribes where that is
 * less. A week counts once it is kept or over; without prescribed strength it is on neither side.
 */
function eighteenMinutes(rules: ChallengeRules, days: readonly DayTally[], over: number): Sides {
  return weeksOf(rules, days, over)
    .map((week): Sides => {
      const { asked } = total(week.days, (day) => day.strengthSeconds);
      const upToToday = daysUpTo(week.days, days, over);
      const { kept } = total(upToToday, (day) => day.strengthSeconds);
      const goal = Math.min((WEEKLY_MINUTES * 60 * week.days.length) / 7, asked);
      if (asked === 0) return { kept: 0, asked: 0 };
      if (kept >= goal) return { kept: 1, asked: 1 };
      return { kept: 0, asked: week.isOver ? 1 : 0 };
    })
    .reduce(plus, { kept: 0, asked: 0 });
}

/**
 * The longest row of kept weeks, of all weeks that are over. Days off are not looked at; a week in
 * which nothing was asked for neither extends a row nor breaks it.
 */
function streak(rules: ChallengeRules, days: readonly DayTally[], over: number): Sides {
  const judged = weeksOf(rules, days, over)
    .filter(({ isOver }) => isOver)
    .map(({ days: ofWeek }: ChallengeWeek) => total(ofWeek, (day) => day.sessions))
    .filter(({ asked }) => asked > 0);
  let row = 0;
  let longest = 0;
  for (const { kept, asked } of judged) {
    row = kept >= asked * STREAK_SHARE ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return { kept: longest, asked: judged.length };
}

/** Run metres, and strength as the metres that the same minutes would have been. */
function distanceTogether({ runMetres, strengthSeconds }: DayTally): Sides {
  const metres = (seconds: number) => Math.round((seconds * METRES_PER_STRENGTH_MINUTE) / 60);
  return plus(runMetres, {
    kept: metres(strengthSeconds.kept),
    asked: metres(strengthSeconds.asked),
  });
}

/** Days that are over with both sides; of today only what is done. */
function throughDays(
  days: readonly DayTally[],
  over: number,
  measure: (day: DayTally) => Sides,
): Sides {
  const behind = total(days.slice(0, over), measure);
  const { kept } = total(days.slice(over, over + 1), measure);
  return plus(behind, { kept, asked: kept });
}

function daysUpTo(
  ofWeek: readonly DayTally[],
  days: readonly DayTally[],
  over: number,
): readonly DayTally[] {
  const reached = new Set(days.slice(0, over + 1));
  return ofWeek.filter((day) => reached.has(day));
}
