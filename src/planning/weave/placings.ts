import type { Arrangement } from "./arrangements.js";
import { UNREACHED } from "./growth.js";
import type { WeaveProblem } from "./problem.js";

/** The arrangements of each day that are worth trying first. */
export interface Placings {
  readonly days: readonly (readonly Arrangement[])[];
  /** By week: the runs of a plan with an arrangement that is not here cost more than this. */
  readonly upTo: readonly number[];
}

/**
 * Leaves out what moves many runs. To place all runs of a week with one of them on a certain day
 * has a least price, whatever else the week holds; arrangements that are much dearer by it than the
 * cheapest placing are seldom of use, and without them a day has few options.
 */
export function cheapPlacings(
  problem: WeaveProblem,
  days: readonly (readonly Arrangement[])[],
  extraPoints: number,
): Placings {
  const kept: (readonly Arrangement[])[] = [...days];
  const upTo = problem.weeks.map(({ firstDay, lastDay, movable }) => {
    const ofWeek = days.slice(firstDay, lastDay + 1);
    const prices = leastPrices(ofWeek, movable.length);
    const most = Math.min(...prices.flat()) + extraPoints;
    let isWhole = true;
    ofWeek.forEach((arrangements, offset) => {
      const cheap = arrangements.filter((_, i) => (prices[offset]?.[i] ?? 0) <= most);
      if (cheap.length < arrangements.length) isWhole = false;
      kept[firstDay + offset] = cheap;
    });
    return isWhole ? UNREACHED : most;
  });
  return { days: kept, upTo };
}

/** All arrangements, however many runs they move. */
export function allPlacings(
  problem: WeaveProblem,
  days: readonly (readonly Arrangement[])[],
): Placings {
  return { days, upTo: problem.weeks.map(() => UNREACHED) };
}

/** For each arrangement of each day: the least points for placing all runs of the week with it. */
function leastPrices(
  days: readonly (readonly Arrangement[])[],
  runs: number,
): readonly (readonly number[])[] {
  const sets = 1 << runs;
  const before = [onlyAt(0, sets)];
  for (const day of days) before.push(afterDay(before.at(-1) as BySet, day));
  const after = [onlyAt(sets - 1, sets)];
  for (const day of [...days].reverse()) after.unshift(beforeDay(after[0] as BySet, day));
  return days.map((arrangements, offset) => {
    const until = before[offset] as BySet;
    const from = after[offset + 1] as BySet;
    return arrangements.map(({ movable, points }) => {
      const bit = bitOf(movable);
      let least = UNREACHED;
      for (let placed = 0; placed < sets; placed++) {
        if ((placed & bit) !== 0) continue;
        const rest = (until[placed] as number) + (from[placed | bit] as number);
        least = Math.min(least, points + rest);
      }
      return least;
    });
  });
}

/** Least points by the set of runs that have their day. */
type BySet = Int32Array;

function onlyAt(set: number, sets: number): BySet {
  const bySet = new Int32Array(sets).fill(UNREACHED);
  bySet[set] = 0;
  return bySet;
}

function afterDay(from: BySet, arrangements: readonly Arrangement[]): BySet {
  const to = new Int32Array(from.length).fill(UNREACHED);
  for (const { movable, points } of arrangements) {
    const bit = bitOf(movable);
    for (let placed = 0; placed < from.length; placed++) {
      if ((placed & bit) !== 0) continue;
      const next = placed | bit;
      to[next] = Math.min(to[next] as number, (from[placed] as number) + points);
    }
  }
  return to;
}

function beforeDay(from: BySet, arrangements: readonly Arrangement[]): BySet {
  const to = new Int32Array(from.length).fill(UNREACHED);
  for (const { movable, points } of arrangements) {
    const bit = bitOf(movable);
    for (let placed = 0; placed < from.length; placed++) {
      if ((placed & bit) !== 0) continue;
      to[placed] = Math.min(to[placed] as number, (from[placed | bit] as number) + points);
    }
  }
  return to;
}

function bitOf(movable: number): number {
  return movable < 0 ? 0 : 1 << movable;
}
