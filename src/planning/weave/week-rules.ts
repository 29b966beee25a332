import type { WeaveDay, WeaveWeek } from "./problem.js";
import type { Ledger } from "./verdict.js";

/** Doses of ours that a week holds. */
export interface DoseCounts {
  readonly HL: number;
  readonly LL: number;
  readonly CU: number;
}

/** SD-1, SD-2, EM-12: what is missing at the end of a week, and heavy doses given as light ones. */
export function judgeWeek(ledger: Ledger, week: WeaveWeek, placed: DoseCounts): void {
  const { demand, profile } = week;
  const missingLegs = demand.HL + demand.LL - placed.HL - placed.LL;
  const givenAsLight = Math.max(0, placed.LL - demand.LL);
  const missingCore = demand.CU - placed.CU;
  const counted = (count: number) => () => ({ count });
  ledger.charge("leg-dose-missing", profile, "SD-1", counted(missingLegs), missingLegs);
  ledger.charge("heavy-given-as-light", profile, "SD-2", counted(givenAsLight), givenAsLight);
  ledger.charge("core-dose-missing", profile, "EM-12", counted(missingCore), missingCore);
}

/**
 * RL-10: a day without running and without leg strength. It binds where the program leaves a day
 * without a run, and the legs that the week may ask for, with its movable runs and the runner's own
 * legs, could fill them all.
 */
export function mustKeepFreeDay(week: WeaveWeek, days: readonly WeaveDay[]): boolean {
  if (week.reachesOutside || week.runFreeDays <= 0) return false;
  const ownLegs = days
    .slice(week.firstDay, week.lastDay + 1)
    .filter((day) => day.own !== null && day.own.class !== "CU" && day.runs.length === 0).length;
  return week.runFreeDays - ownLegs <= week.demand.HL + week.demand.LL;
}
