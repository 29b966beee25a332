import type { EpochMinute } from "../../domain/calendar.js";
import type { Facts } from "../../domain/plan.js";
import { COSTS } from "../../knowledge/costs.js";
import type { TimedDose } from "./dose.js";
import type { TimedRun } from "./problem.js";
import type { Ledger } from "./verdict.js";

const HOUR = 60;

/** Hours between two instants, to a tenth, for the facts of a decision. */
function hours(from: EpochMinute, to: EpochMinute): number {
  return Math.round((to - from) / 6) / 10;
}

/** SP-1, SP-2 for heavy legs, SP-12 for light ones: the next hard run, start to start. */
export function legsBeforeHardRun(ledger: Ledger, dose: TimedDose, run: TimedRun): void {
  if (!dose.legs) return;
  if (dose.heavy) heavyBeforeHardRun(ledger, dose, run);
  else lightBeforeHardRun(ledger, dose, run);
}

function heavyBeforeHardRun(ledger: Ledger, dose: TimedDose, run: TimedRun): void {
  const gap = run.start - dose.start;
  const profile = dose.week.profile;
  if (gap < 36 * HOUR) {
    ledger.forbid("SP-1", ahead(dose, run, { leastHours: 36 }));
  } else if (gap < 48 * HOUR) {
    const started12h = Math.ceil((48 * HOUR - gap) / (12 * HOUR));
    const facts = ahead(dose, run, { wishHours: 48 });
    ledger.charge("heavy-before-hard-run", profile, "SP-2", facts, started12h);
  }
}

function lightBeforeHardRun(ledger: Ledger, dose: TimedDose, run: TimedRun): void {
  const gap = run.start - dose.start;
  const profile = dose.week.profile;
  if (gap < 24 * HOUR && profile === "N") {
    ledger.forbid("SP-12", ahead(dose, run, { leastHours: 24 }));
  } else if (gap < 24 * HOUR) {
    const facts = ahead(dose, run, { wishHours: 24 });
    ledger.charge("light-before-hard-run-24h", profile, "SP-12", facts);
  } else if (gap < 36 * HOUR) {
    const facts = ahead(dose, run, { wishHours: 36 });
    ledger.charge("light-before-hard-run-36h", profile, "SP-12", facts);
  }
}

/** SP-10 ahead of the long run: forbidden under 12 h, paid for under 30 h; heavy doses only. */
export function heavyBeforeLongRun(ledger: Ledger, dose: TimedDose, run: TimedRun): void {
  if (dose.class !== "HL") return;
  const gap = run.start - dose.start;
  if (gap < 12 * HOUR) {
    ledger.forbid("SP-10", ahead(dose, run, { leastHours: 12 }));
  } else if (gap < 30 * HOUR) {
    const facts = ahead(dose, run, { wishHours: 30 });
    ledger.charge("heavy-before-long-run", dose.week.profile, "SP-10", facts);
  }
}

/** The facts of a run ahead of a dose. */
function ahead(dose: TimedDose, run: TimedRun, limit: Facts): () => Facts {
  return () => ({ hours: hours(dose.start, run.start), run: run.run, ...limit });
}

/** SP-9: normal running economy is back after eight hours. */
export function heavyBeforeEasyRun(ledger: Ledger, dose: TimedDose, run: TimedRun): void {
  if (dose.class !== "HL" || run.start - dose.start >= 8 * HOUR) return;
  ledger.charge("heavy-before-easy-run", dose.week.profile, "SP-9", () => ({
    hours: hours(dose.start, run.start),
    wishHours: 8,
    run: run.run,
  }));
}

/** SP-3: the calendar day after a hard run. */
export function legsAfterHardDay(ledger: Ledger, dose: TimedDose, run: TimedRun): void {
  if (!dose.legs) return;
  const facts = () => ({ run: run.run });
  const profile = dose.week.profile;
  if (dose.class === "HL" || profile === "N") ledger.forbid("SP-3", facts);
  else ledger.charge("light-after-hard-day", profile, "SP-3", facts);
}

/** SP-10 behind the long run: end to start. */
export function heavyAfterLongRun(ledger: Ledger, dose: TimedDose, run: TimedRun): void {
  if (dose.class !== "HL" || dose.start - run.end >= 18 * HOUR) return;
  ledger.charge("heavy-after-long-run", dose.week.profile, "SP-10", () => ({
    hours: hours(run.end, dose.start),
    wishHours: 18,
    run: run.run,
  }));
}

/** How two leg doses stand to each other, from near to far. */
type LegGap = "too-near" | "heavy-too-near" | "nearer-than-wished" | "free";

/** Legs never on consecutive days, heavy ones 48 h apart (end to start), 72 h wished for. */
function legGap(earlier: TimedDose, later: TimedDose): LegGap {
  if (earlier.own && later.own) return "free";
  if (later.day - earlier.day <= 1) return "too-near";
  if (earlier.heavy && later.heavy && later.start - earlier.end < 48 * HOUR) {
    return "heavy-too-near";
  }
  return later.start - earlier.start < 72 * HOUR ? "nearer-than-wished" : "free";
}

/** Points of a leg dose after another; -1 when forbidden. The fast form of `betweenLegDoses`. */
export function legPoints(earlier: TimedDose, later: TimedDose): number {
  switch (legGap(earlier, later)) {
    case "too-near":
    case "heavy-too-near":
      return -1;
    case "nearer-than-wished":
      return COSTS["legs-under-72h"][later.week.profile];
    case "free":
      return 0;
  }
}

/** Legs after legs, with rule and facts (SP-11, EM-1). */
export function betweenLegDoses(ledger: Ledger, earlier: TimedDose, later: TimedDose): void {
  switch (legGap(earlier, later)) {
    case "too-near": {
      const embedded = earlier.place?.startsWith("in-") && later.place?.startsWith("in-");
      const facts = () => ({ days: later.day - earlier.day, leastDays: 2 });
      ledger.forbid(embedded ? "EM-1" : "SP-11", facts);
      break;
    }
    case "heavy-too-near":
      ledger.forbid("SP-11", () => ({
        hours: hours(earlier.end, later.start),
        leastHours: 48,
      }));
      break;
    case "nearer-than-wished":
      ledger.charge("legs-under-72h", later.week.profile, "SP-11", () => ({
        hours: hours(earlier.start, later.start),
        wishHours: 72,
      }));
      break;
    case "free":
      break;
  }
}

function coreTooNear(earlier: TimedDose, later: TimedDose): boolean {
  return !(earlier.own && later.own) && later.start - earlier.start < 48 * HOUR;
}

/** Points of a core dose after another. The fast form of `betweenCoreDoses`. */
export function corePoints(earlier: TimedDose, later: TimedDose): number {
  return coreTooNear(earlier, later) ? COSTS["core-under-48h"][later.week.profile] : 0;
}

/** Core after core: 48 h are wished for, start to start. */
export function betweenCoreDoses(ledger: Ledger, earlier: TimedDose, later: TimedDose): void {
  if (!coreTooNear(earlier, later)) return;
  ledger.charge("core-under-48h", later.week.profile, "SP-13", () => ({
    hours: hours(earlier.start, later.start),
    wishHours: 48,
  }));
}

/** Everything a run that we move owes to the leg dose before it. */
export function movedRunAfterDose(ledger: Ledger, dose: TimedDose, run: TimedRun): void {
  if (run.hard) legsBeforeHardRun(ledger, dose, run);
  if (run.long) heavyBeforeLongRun(ledger, dose, run);
  if (!run.hard && !run.long) heavyBeforeEasyRun(ledger, dose, run);
}

/** Everything a leg dose owes to the run on the day before it whose day we chose. */
export function doseAfterMovedRun(ledger: Ledger, run: TimedRun, dose: TimedDose): void {
  if (run.hard) legsAfterHardDay(ledger, dose, run);
  if (run.long) heavyAfterLongRun(ledger, dose, run);
}

/** SP-15: hard runs never on consecutive days. */
export function forbidsHardAfterHard(earlier: TimedRun, later: TimedRun): boolean {
  return earlier.hard && later.hard && later.day - earlier.day <= 1;
}
