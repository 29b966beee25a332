import type { EpochMinute } from "../../domain/calendar.js";
import type { DoseClass, Place } from "../../domain/plan.js";
import type { FixedDose, TimedRun, WeaveWeek } from "./problem.js";

/** A dose on the time line: a candidate of ours, or one that is there already. */
export interface TimedDose {
  readonly day: number;
  readonly class: DoseClass;
  /** Null for a dose that is there already. */
  readonly place: Place | null;
  /** The run it is inside of or straight after. */
  readonly at: TimedRun | null;
  readonly start: EpochMinute;
  readonly end: EpochMinute;
  readonly week: WeaveWeek;
  /** Counts as heavy legs toward hard runs and other heavy legs (SP-12, EM-10). */
  readonly heavy: boolean;
  readonly legs: boolean;
  readonly own: boolean;
}

export function ownDose(dose: FixedDose, day: number, week: WeaveWeek): TimedDose {
  return {
    day,
    class: dose.class,
    place: null,
    at: null,
    start: dose.start,
    end: dose.end,
    week,
    heavy: countsAsHeavy(dose.class, week),
    legs: dose.class !== "CU",
    own: true,
  };
}

export function placedDose(
  doseClass: DoseClass,
  place: Place,
  at: TimedRun | null,
  start: EpochMinute,
  day: number,
  week: WeaveWeek,
): TimedDose {
  const minutes = doseMinutes(doseClass, place, week);
  return {
    day,
    class: doseClass,
    place,
    at,
    start,
    end: (at === null ? start : endOfRun(place, at)) + minutes,
    week,
    heavy: countsAsHeavy(doseClass, week),
    legs: doseClass !== "CU",
    own: false,
  };
}

/** An embedded dose ends with its run, which stops make shorter and the dose longer. */
function endOfRun(place: Place, run: TimedRun): EpochMinute {
  return place === "in-easy-run" ? run.end - run.trimMinutes : run.end;
}

export function isInsideRun(place: Place): boolean {
  return place === "in-easy-run" || place === "in-hard-run";
}

export function doseMinutes(doseClass: DoseClass, place: Place, week: WeaveWeek): number {
  switch (doseClass) {
    case "HL":
      return week.minutes.HL;
    case "LL":
      return isInsideRun(place) ? week.minutes.lightInRun : week.minutes.lightOnItsOwn;
    case "CU":
      return week.minutes.CU;
  }
}

function countsAsHeavy(doseClass: DoseClass, week: WeaveWeek): boolean {
  return doseClass === "HL" || (doseClass === "LL" && week.noviceStart);
}
