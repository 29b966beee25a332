import {
  type EpochDay,
  type EpochMinute,
  instantOf,
  isoDate,
  offsetMinutes,
  type TimeZone,
  timeAt,
} from "../../domain/calendar.js";

const MINUTES_PER_DAY = 24 * 60;

/** Turns wall times of the plan's days into instants. */
export interface ZoneClock {
  /** The instant of a wall time, given in minutes after midnight (more than a day: the next one). */
  at(day: EpochDay, minutes: number): EpochMinute;
}

/**
 * A clock for the days from `first` to `last`. The zone is asked once a day; only on days on which
 * the clocks change is it asked again for each time.
 */
export function zoneClock(zone: TimeZone, first: EpochDay, last: EpochDay): ZoneClock {
  const offsets = new Map<EpochDay, number>();
  const offsetOf = (day: EpochDay): number => {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const offset = offsetMinutes(day, zone);
    offsets.set(day, offset);
    return offset;
  };
  fillSteadyWeeks(offsets, offsetOf, first, last + 2);
  return {
    at(day, minutes) {
      if (minutes >= MINUTES_PER_DAY) return this.at(day + 1, minutes - MINUTES_PER_DAY);
      const offset = offsetOf(day);
      if (offset === offsetOf(day + 1)) return day * MINUTES_PER_DAY + minutes - offset;
      return instantOf(isoDate(day), timeAt(minutes), zone);
    },
  };
}

/** A week that begins and ends with the same offset has it throughout: no zone changes twice in one. */
function fillSteadyWeeks(
  offsets: Map<EpochDay, number>,
  offsetOf: (day: EpochDay) => number,
  first: EpochDay,
  last: EpochDay,
): void {
  for (let day = first; day < last; day += 7) {
    const offset = offsetOf(day);
    if (offset !== offsetOf(day + 7)) continue;
    for (let inside = day + 1; inside < day + 7; inside++) offsets.set(inside, offset);
  }
}
