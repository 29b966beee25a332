import type { EpochMinute } from "../../domain/calendar.js";
import { isInsideRun, type TimedDose } from "./dose.js";
import type { DayGates, TimedRun } from "./problem.js";
import {
  heavyAfterLongRun,
  heavyBeforeEasyRun,
  heavyBeforeLongRun,
  legsAfterHardDay,
  legsBeforeHardRun,
} from "./spacing.js";
import { type Charge, charge, forbid, together, type Verdict } from "./verdict.js";

/** Runs around a dose that are known when its day is looked at. */
export interface Surroundings {
  /** Runs of the same day, by start. */
  readonly sameDay: readonly TimedRun[];
  /** A hard run on the calendar day before; null for none. */
  readonly hardDayBefore: TimedRun | null;
  /** The long run before, if it can still matter. */
  readonly longBefore: TimedRun | null;
  /** Runs of this day and the two after it, by start. */
  readonly ahead: readonly TimedRun[];
  readonly gates: DayGates;
}

/** Everything the rules say about a dose of ours from what is known around its day. */
export function judgeDose(dose: TimedDose, around: Surroundings): Verdict {
  const gate = gateOn(dose, around.gates);
  if (gate !== null) return gate;
  return together([...spacingOf(dose, around), onItsDay(dose, around)]);
}

/** Only what a fixed dose and a run that we move do to each other (both hard and soft). */
export function judgeOwnDose(dose: TimedDose, moved: TimedRun, gates: DayGates): Verdict {
  const around = { sameDay: [moved], hardDayBefore: null, longBefore: null, ahead: [moved], gates };
  return together(spacingOf(dose, around));
}

export function isEasy(run: TimedRun): boolean {
  return !run.hard && !run.long;
}

function gateOn(dose: TimedDose, gates: DayGates): Verdict | null {
  const inside = dose.place !== null && isInsideRun(dose.place) ? gates.insideRuns : null;
  const rule = gates[dose.class] ?? inside;
  return rule === null ? null : forbid(rule);
}

function spacingOf(dose: TimedDose, around: Surroundings): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const longToday = around.sameDay.find((run) => run.long);
  if (dose.heavy && longToday) {
    verdicts.push(forbid("SP-10", { run: longToday.run, days: 0 }));
  }
  const hardLater = around.sameDay.find((run) => run.hard && run.start > dose.start);
  if (dose.legs && hardLater) verdicts.push(forbid("SP-4", { run: hardLater.run }));
  const later = around.ahead.filter((run) => run.start > dose.start);
  const nextHard = later.find((run) => run.hard);
  const nextLong = later.find((run) => run.long);
  const nextEasy = later.find(isEasy);
  if (nextHard) verdicts.push(legsBeforeHardRun(dose, nextHard));
  if (nextLong) verdicts.push(heavyBeforeLongRun(dose, nextLong));
  if (nextEasy) verdicts.push(heavyBeforeEasyRun(dose, nextEasy));
  if (around.hardDayBefore) verdicts.push(legsAfterHardDay(dose, around.hardDayBefore));
  if (around.longBefore) verdicts.push(heavyAfterLongRun(dose, around.longBefore));
  return verdicts;
}

/** Soft terms that depend on nothing but the day itself. */
function onItsDay(dose: TimedDose, around: Surroundings): Verdict {
  const { place, week, at } = dose;
  const profile = week.profile;
  const charges: Charge[] = [];
  const outside = place === "alone" || place === "same-day" || place === "after-run";
  if (around.sameDay.some((run) => run.long)) {
    if (dose.class === "LL" && outside) {
      charges.push(...charge("light-on-long-run-day", profile, "SP-10"));
    }
    if (dose.class === "CU") charges.push(...charge("core-on-long-run-day", profile, "SP-13"));
  }
  if (dose.legs) charges.push(...orderOnDay(dose, around.sameDay));
  if (place === "in-hard-run") charges.push(...charge("legs-in-hard-run", profile, "SP-4"));
  if (place === "in-easy-run" && dose.legs) {
    charges.push(...charge("legs-in-easy-run", profile, "EM-2"));
  }
  if (place === "after-run" && at?.hard) {
    charges.push(...charge("core-after-hard-run", profile, "SP-13", { run: at.run }));
  }
  if (place === "same-day") charges.push(...charge("second-outing", profile, "SD-14"));
  if (place === "alone") charges.push(...charge("free-day-used", profile, "RL-10"));
  if (dose.legs && outside && week.runFreeDays <= 2) {
    const facts = { freeDays: week.runFreeDays };
    charges.push(...charge("legs-outside-runs", profile, "EM-12", facts));
  }
  return { forbidden: null, charges };
}

/** SP-5 to SP-8: order and distance of legs and runs that share a day without touching. */
function orderOnDay(dose: TimedDose, sameDay: readonly TimedRun[]): readonly Charge[] {
  const profile = dose.week.profile;
  const before = sameDay.filter((run) => run.end <= dose.start);
  const after = sameDay.filter((run) => run.start > dose.start);
  const sinceRun = Math.min(...before.map((run) => dose.start - run.end));
  const untilRun = Math.min(...after.map((run) => run.start - dose.start));
  const charges: Charge[] = [];
  if (profile === "F") {
    const follows = dose.place === "same-day" || dose.place === "after-run";
    if (follows && sinceRun < SIX_HOURS) {
      charges.push(...charge("order-against-focus", profile, "SP-7", hoursApart(sinceRun)));
    }
  } else if (dose.place === "same-day" && after.length > 0) {
    charges.push(...charge("order-against-focus", profile, "SP-6", hoursApart(untilRun)));
  }
  const nearest: EpochMinute = Math.min(sinceRun, untilRun);
  if (dose.place === "same-day" && nearest < SIX_HOURS) {
    charges.push(...charge("same-day-under-6h", profile, "SP-5", hoursApart(nearest)));
  }
  return charges;
}

const SIX_HOURS = 6 * 60;

function hoursApart(minutes: number): { readonly hours: number; readonly wishHours: number } {
  return { hours: Math.round(minutes / 6) / 10, wishHours: 6 };
}
