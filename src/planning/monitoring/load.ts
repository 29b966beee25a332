import { LOAD_AVERAGES } from "../../knowledge/monitoring-limits.js";
import { spreadOf } from "./spread.js";

/** LM-1: effort (0 to 10) times minutes, in arbitrary units. */
export function sessionLoad(effort: number, minutes: number): number {
  return effort * minutes;
}

/** How even a week was (LM-2). */
export interface WeekShape {
  readonly monotony: number;
  readonly strain: number;
}

/**
 * Monotony and strain of seven daily loads, a rest day being 0. Null where a day is unknown, and
 * where all days are alike: there is nothing to divide by, and so nothing to show.
 */
export function weekShape(loads: readonly (number | null)[]): WeekShape | null {
  const known = loads.flatMap((load) => load ?? []);
  if (loads.length !== DAYS_OF_WEEK || known.length !== DAYS_OF_WEEK) return null;
  const { mean, deviation } = spreadOf(known);
  if (deviation === 0) return null;
  const monotony = mean / deviation;
  return { monotony, strain: mean * DAYS_OF_WEEK * monotony };
}

const DAYS_OF_WEEK = 7;

/** The two averages of LM-3 at the end of a day. */
export interface LoadAverages {
  readonly short: number;
  readonly long: number;
}

/**
 * The averages after each day, newest days counting most. The first load is where both begin; a day
 * of which nothing is known leaves them as they were. Null for the first 28 days. There is no ratio
 * of the two: it predicts nothing (LM-4).
 */
export function loadAverages(loads: readonly (number | null)[]): readonly (LoadAverages | null)[] {
  const { shortDays, longDays, hiddenDays } = LOAD_AVERAGES;
  let now: LoadAverages | null = null;
  return loads.map((load, index) => {
    if (load !== null) {
      now =
        now === null
          ? { short: load, long: load }
          : { short: moved(now.short, load, shortDays), long: moved(now.long, load, longDays) };
    }
    return index < hiddenDays ? null : now;
  });
}

function moved(average: number, load: number, days: number): number {
  const weight = 2 / (days + 1);
  return weight * load + (1 - weight) * average;
}
