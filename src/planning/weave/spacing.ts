import type { EpochMinute } from "../../domain/calendar.js";
import { COSTS } from "../../knowledge/costs.js";
import type { TimedDose } from "./dose.js";
import type { TimedRun } from "./problem.js";
import { charge, FREE, forbid, together, type Verdict } from "./verdict.js";

const HOUR = 60;

/** Hours between two instants, to a tenth, for the facts of a decision. */
function hours(from: EpochMinute, to: EpochMinute): number {
  return Math.round((to - from) / 6) / 10;
}

/** SP-1, SP-2 for heavy legs, SP-12 for light ones: the next hard run, start to start. */
export function legsBeforeHardRun(dose: TimedDose, run: TimedRun): Verdict {
  if (!dose.legs) return FREE;
  const gap = run.start - dose.start;
  const facts = { hours: hours(dose.start, run.start), run: run.run };
  const profile = dose.week.profile;
  if (dose.heavy) {
    if (gap < 36 * HOUR) return forbid("SP-1", { ...facts, leastHours: 36 });
    if (gap >= 48 * HOUR) return FREE;
    const started12h = Math.ceil((48 * HOUR - gap) / (12 * HOUR));
    const wish = { ...facts, wishHours: 48 };
    return paid(charge("heavy-before-hard-run", profile, "SP-2", wish, started12h));
  }
  if (gap < 24 * HOUR) {
    return profile === "N"
      ? forbid("SP-12", { ...facts, leastHours: 24 })
      : paid(charge("light-before-hard-run-24h", profile, "SP-12", { ...facts, wishHours: 24 }));
  }
  if (gap < 36 * HOUR) {
    return paid(charge("light-before-hard-run-36h", profile, "SP-12", { ...facts, wishHours: 36 }));
  }
  return FREE;
}

/** SP-10 ahead of the long run: forbidden under 12 h, paid for under 30 h; heavy doses only. */
export function heavyBeforeLongRun(dose: TimedDose, run: TimedRun): Verdict {
  if (dose.class !== "HL") return FREE;
  const gap = run.start - dose.start;
  const facts = { hours: hours(dose.start, run.start), run: run.run };
  if (gap < 12 * HOUR) return forbid("SP-10", { ...facts, leastHours: 12 });
  if (gap >= 30 * HOUR) return FREE;
  const wish = { ...facts, wishHours: 30 };
  return paid(charge("heavy-before-long-run", dose.week.profile, "SP-10", wish));
}

/** SP-9: normal running economy is back after eight hours. */
export function heavyBeforeEasyRun(dose: TimedDose, run: TimedRun): Verdict {
  if (dose.class !== "HL" || run.start - dose.start >= 8 * HOUR) return FREE;
  const facts = { hours: hours(dose.start, run.start), wishHours: 8, run: run.run };
  return paid(charge("heavy-before-easy-run", dose.week.profile, "SP-9", facts));
}

/** SP-3: the calendar day after a hard run. */
export function legsAfterHardDay(dose: TimedDose, run: TimedRun): Verdict {
  if (!dose.legs) return FREE;
  const facts = { run: run.run };
  if (dose.class === "HL" || dose.week.profile === "N") return forbid("SP-3", facts);
  return paid(charge("light-after-hard-day", dose.week.profile, "SP-3", facts));
}

/** SP-10 behind the long run: end to start. */
export function heavyAfterLongRun(dose: TimedDose, run: TimedRun): Verdict {
  if (dose.class !== "HL" || dose.start - run.end >= 18 * HOUR) return FREE;
  const facts = { hours: hours(run.end, dose.start), wishHours: 18, run: run.run };
  return paid(charge("heavy-after-long-run", dose.week.profile, "SP-10", facts));
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
export function betweenLegDoses(earlier: TimedDose, later: TimedDose): Verdict {
  switch (legGap(earlier, later)) {
    case "too-near": {
      const embedded = earlier.place?.startsWith("in-") && later.place?.startsWith("in-");
      return forbid(embedded ? "EM-1" : "SP-11", { days: later.day - earlier.day, leastDays: 2 });
    }
    case "heavy-too-near":
      return forbid("SP-11", { hours: hours(earlier.end, later.start), leastHours: 48 });
    case "nearer-than-wished": {
      const facts = { hours: hours(earlier.start, later.start), wishHours: 72 };
      return paid(charge("legs-under-72h", later.week.profile, "SP-11", facts));
    }
    case "free":
      return FREE;
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
export function betweenCoreDoses(earlier: TimedDose, later: TimedDose): Verdict {
  if (!coreTooNear(earlier, later)) return FREE;
  const facts = { hours: hours(earlier.start, later.start), wishHours: 48 };
  return paid(charge("core-under-48h", later.week.profile, "SP-13", facts));
}

/** Everything a run that we move owes to the leg dose before it. */
export function movedRunAfterDose(dose: TimedDose, run: TimedRun): Verdict {
  const verdicts = [
    run.hard ? legsBeforeHardRun(dose, run) : FREE,
    run.long ? heavyBeforeLongRun(dose, run) : FREE,
    run.hard || run.long ? FREE : heavyBeforeEasyRun(dose, run),
  ];
  return together(verdicts);
}

/** Everything a leg dose owes to the run on the day before it whose day we chose. */
export function doseAfterMovedRun(run: TimedRun, dose: TimedDose): Verdict {
  return together([
    run.hard ? legsAfterHardDay(dose, run) : FREE,
    run.long ? heavyAfterLongRun(dose, run) : FREE,
  ]);
}

/** SP-15: hard runs never on consecutive days. */
export function hardAfterHard(earlier: TimedRun, later: TimedRun): Verdict {
  if (!earlier.hard || !later.hard || later.day - earlier.day > 1) return FREE;
  return forbid("SP-15", { run: earlier.run, days: later.day - earlier.day });
}

function paid(charges: Verdict["charges"]): Verdict {
  return charges.length === 0 ? FREE : { forbidden: null, charges };
}
