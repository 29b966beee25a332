import type { EpochMinute } from "../../domain/calendar.js";
import type { Facts } from "../../domain/plan.js";
import { isInsideRun, type TimedDose } from "./dose.js";
import type { DayGates, TimedRun } from "./problem.js";
import {
  heavyAfterLongRun,
  heavyBeforeEasyRun,
  heavyBeforeLongRun,
  legsAfterHardDay,
  legsBeforeHardRun,
} from "./spacing.js";
import type { Ledger } from "./verdict.js";

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
export function judgeDose(ledger: Ledger, dose: TimedDose, around: Surroundings): void {
  const inside = dose.place !== null && isInsideRun(dose.place) ? around.gates.insideRuns : null;
  const gate = around.gates[dose.class] ?? inside;
  if (gate !== null) {
    ledger.forbid(gate);
    return;
  }
  judgeSpacing(ledger, dose, around);
  judgeOnItsDay(ledger, dose, around);
}

/** Only what a fixed dose and a run that we move do to each other (both hard and soft). */
export function judgeOwnDose(
  ledger: Ledger,
  dose: TimedDose,
  moved: TimedRun,
  gates: DayGates,
): void {
  const runs = [moved];
  const around = { sameDay: runs, hardDayBefore: null, longBefore: null, ahead: runs, gates };
  judgeSpacing(ledger, dose, around);
}

export function isEasy(run: TimedRun): boolean {
  return !run.hard && !run.long;
}

function judgeSpacing(ledger: Ledger, dose: TimedDose, around: Surroundings): void {
  for (const run of around.sameDay) {
    if (run.long && dose.heavy) ledger.forbid("SP-10", () => ({ run: run.run, days: 0 }));
  }
  for (const run of around.sameDay) {
    const isLater = run.hard && run.start > dose.start;
    if (isLater && dose.legs) ledger.forbid("SP-4", () => ({ run: run.run }));
  }
  // What forbids first is what a refusal says: the day after hard running is plainer than hours.
  if (around.hardDayBefore) legsAfterHardDay(ledger, dose, around.hardDayBefore);
  const { ahead } = around;
  const nextHard = ahead.find((run) => run.hard && run.start > dose.start);
  const nextLong = ahead.find((run) => run.long && run.start > dose.start);
  const nextEasy = ahead.find((run) => isEasy(run) && run.start > dose.start);
  if (nextHard) legsBeforeHardRun(ledger, dose, nextHard);
  if (nextLong) heavyBeforeLongRun(ledger, dose, nextLong);
  if (nextEasy) heavyBeforeEasyRun(ledger, dose, nextEasy);
  if (around.longBefore) heavyAfterLongRun(ledger, dose, around.longBefore);
}

/** Soft terms that depend on nothing but the day itself. */
function judgeOnItsDay(ledger: Ledger, dose: TimedDose, { sameDay }: Surroundings): void {
  const { place, week, at } = dose;
  const profile = week.profile;
  const outside = place === "alone" || place === "same-day" || place === "after-run";
  if (sameDay.some((run) => run.long)) {
    if (dose.class === "LL" && outside) ledger.charge("light-on-long-run-day", profile, "SP-10");
    if (dose.class === "CU") ledger.charge("core-on-long-run-day", profile, "SP-13");
  }
  if (dose.legs) judgeOrder(ledger, dose, sameDay);
  if (place === "in-hard-run") ledger.charge("legs-in-hard-run", profile, "SP-4");
  if (place === "in-easy-run" && dose.legs) ledger.charge("legs-in-easy-run", profile, "EM-2");
  if (place === "after-run" && at?.hard) {
    ledger.charge("core-after-hard-run", profile, "SP-13", () => ({ run: at.run }));
  }
  if (place === "same-day") ledger.charge("second-outing", profile, "SD-14");
  if (place === "alone") ledger.charge("free-day-used", profile, "RL-10");
  if (dose.legs && outside && week.runFreeDays <= 2) {
    const facts = () => ({ freeDays: week.runFreeDays });
    ledger.charge("legs-outside-runs", profile, "EM-12", facts);
  }
}

/** SP-5 to SP-8: order and distance of legs and runs that share a day without touching. */
function judgeOrder(ledger: Ledger, dose: TimedDose, sameDay: readonly TimedRun[]): void {
  const profile = dose.week.profile;
  let sinceRun = Number.POSITIVE_INFINITY;
  let untilRun = Number.POSITIVE_INFINITY;
  for (const run of sameDay) {
    if (run.end <= dose.start) sinceRun = Math.min(sinceRun, dose.start - run.end);
    if (run.start > dose.start) untilRun = Math.min(untilRun, run.start - dose.start);
  }
  if (profile === "F") {
    const follows = dose.place === "same-day" || dose.place === "after-run";
    if (follows && sinceRun < SIX_HOURS) {
      ledger.charge("order-against-focus", profile, "SP-7", hoursApart(sinceRun));
    }
  } else if (dose.place === "same-day" && untilRun < Number.POSITIVE_INFINITY) {
    ledger.charge("order-against-focus", profile, "SP-6", hoursApart(untilRun));
  }
  const nearest: EpochMinute = Math.min(sinceRun, untilRun);
  if (dose.place === "same-day" && nearest < SIX_HOURS) {
    ledger.charge("same-day-under-6h", profile, "SP-5", hoursApart(nearest));
  }
}

const SIX_HOURS = 6 * 60;

function hoursApart(minutes: number): () => Facts {
  return () => ({ hours: Math.round(minutes / 6) / 10, wishHours: 6 });
}
