import type { EpochDay } from "../domain/calendar.js";
import type { RuleId } from "../domain/plan.js";
import type { Profile, RacePriority } from "../domain/runner.js";
import { raceRow } from "../knowledge/race-distances.js";
import type { HealthGates } from "./gates.js";
import type { DayGates } from "./weave/problem.js";

/** A race of the program, as spacing sees it. */
export interface RaceOnDay {
  readonly day: EpochDay;
  readonly distanceM: number;
  readonly priority: RacePriority;
}

/** EM-9: days before an A-race on which runs carry no strength. */
const CLEAN_RUNS_DAYS = 14;
/** SD-10, races of lesser priority: last heavy legs. */
const LAST_HEAVY_DAYS = { B: 4, C: 3 } as const;

const NOTHING_CLOSED: DayGates = { HL: null, LL: null, CU: null, insideRuns: null, hardRuns: null };

/** What races near a day, and the runner's health, keep off it (SD-10, RL-12, EM-9, SF-1). */
export function gatesOn(
  day: EpochDay,
  profile: Profile,
  races: readonly RaceOnDay[],
  health: HealthGates,
): DayGates {
  const start: DayGates = {
    ...NOTHING_CLOSED,
    HL: profile === "N" ? "SD-3" : health.noHeavy,
  };
  return races.reduce((gates, race) => closedBy(gates, race, race.day - day), start);
}

function closedBy(gates: DayGates, race: RaceOnDay, daysAhead: number): DayGates {
  if (daysAhead >= 0) return closedAhead(gates, race, daysAhead);
  const resting = -daysAhead <= raceRow(race.distanceM).restDays;
  if (!resting) return gates;
  return { ...gates, HL: gates.HL ?? "RL-12", hardRuns: gates.hardRuns ?? "RL-12" };
}

function closedAhead(gates: DayGates, race: RaceOnDay, days: number): DayGates {
  const row = raceRow(race.distanceM);
  const close = (now: RuleId | null, closed: boolean, rule: RuleId) =>
    now ?? (closed ? rule : null);
  const isA = race.priority === "A";
  const lastHeavy = race.priority === "A" ? row.lastHeavyDays : LAST_HEAVY_DAYS[race.priority];
  return {
    ...gates,
    HL: close(gates.HL, days < lastHeavy, "SD-10"),
    LL: close(gates.LL, days === 0 || (isA && days < row.lastLightDays), "SD-10"),
    CU: close(gates.CU, days === 0 || (isA && days < row.lastCoreDays), "SD-10"),
    insideRuns: close(gates.insideRuns, isA && days <= CLEAN_RUNS_DAYS, "EM-9"),
  };
}
