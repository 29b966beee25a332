import type { Adjustment } from "../../domain/adjustment.js";
import type { EpochDay } from "../../domain/calendar.js";
import type { WeekKind } from "../../domain/plan.js";
import type { ProgramWeek } from "../../domain/program.js";
import type { Profile, Runner } from "../../domain/runner.js";
import {
  DEMAND,
  DEMAND_ROW_OF_KIND,
  type Demand,
  type DemandRow,
  NOVICE_START_WEEKS,
  NOVICE_WEEKS,
  PEAK_WEEKS,
  RACE_WEEK_DAYS,
  TAPER_2_DAYS,
  TAPER_3_DAYS,
} from "../../knowledge/demand.js";
import { type RaceRow, raceRow } from "../../knowledge/race-distances.js";
import { isCutback } from "../course.js";
import { CAN_BE_LIGHTER } from "../monitoring/lighter-week.js";
import type { DatedRace } from "./align.js";

/** What a week is to the strength in it. */
export interface WeekFrame {
  readonly monday: EpochDay;
  readonly kind: WeekKind;
  readonly profile: Profile;
  /** A novice's first three weeks of strength (SP-12). */
  readonly noviceStart: boolean;
  /** Weeks of leg strength behind the runner when the week begins. */
  readonly strengthWeeks: number;
  /** Doses that the table asks for, before the runner's own strength is counted. */
  readonly demand: Demand;
}

export interface RaceAhead extends DatedRace {
  readonly distanceM: number;
  readonly isA: boolean;
}

/** Volume at or under this share of the week before makes an unlabelled week a cutback (RL-5). */
const CUTBACK_SHARE = 0.85;

/**
 * Kind, profile and demand of each program week. Peak, taper and race week follow from the A-race
 * alone; of the program's own labels only the lighter weeks count. Weeks made lighter since (LM-10)
 * and weeks of strength to be repeated (SD-5) stand among the adjustments.
 */
export function weekFrames(
  weeks: readonly ProgramWeek[],
  firstMonday: EpochDay,
  runner: Runner,
  race: RaceAhead | null,
  weekKm: readonly (number | null)[],
  adjustments: readonly Adjustment[] = [],
): readonly WeekFrame[] {
  return weeks.map((week, index) => {
    const monday = firstMonday + 7 * index;
    const strengthWeeks = runner.strengthWeeks + index - weeksHeldBefore(index + 1, adjustments);
    const profile = profileAfter(strengthWeeks, runner);
    const written = kindOf(week, monday, race, weekKm[index - 1] ?? null, weekKm[index] ?? null);
    const isMadeLighter = isCutback(adjustments, index + 1) && CAN_BE_LIGHTER.includes(written);
    const kind = isMadeLighter ? "cutback" : written;
    const noviceStart = strengthWeeks < NOVICE_START_WEEKS;
    const row = rowOf(kind, monday, race, noviceStart);
    return { monday, kind, profile, noviceStart, strengthWeeks, demand: DEMAND[row][profile] };
  });
}

/** SD-5: weeks whose strength is repeated have not raised it. */
function weeksHeldBefore(week: number, adjustments: readonly Adjustment[]): number {
  const held = adjustments.flatMap((one) => (one.kind === "hold-strength" ? one.week : []));
  return new Set(held.filter((one) => one < week)).size;
}

function profileAfter(strengthWeeks: number, { focus }: Runner): Profile {
  if (strengthWeeks < NOVICE_WEEKS) return "N";
  return focus === "strength" ? "F" : "R";
}

function kindOf(
  week: ProgramWeek,
  monday: EpochDay,
  race: RaceAhead | null,
  kmBefore: number | null,
  km: number | null,
): WeekKind {
  const byRace = race?.isA ? kindByRace(race.day - monday, raceRow(race.distanceM)) : null;
  if (byRace !== null) return byRace;
  if (week.label === "cutback" || week.label === "recovery") return "cutback";
  const isLighter =
    week.label === null && kmBefore !== null && km !== null && km <= CUTBACK_SHARE * kmBefore;
  return isLighter ? "cutback" : "build";
}

/** Days to the A-race, from the week's Monday, choose the kind; null where the race says nothing. */
function kindByRace(days: number, row: RaceRow): WeekKind | null {
  if (days < 0) return -days <= row.restDays ? "recovery" : null;
  if (days <= RACE_WEEK_DAYS.most) return "race";
  if (days <= TAPER_2_DAYS.most) return "taper";
  const tapersLong = row.over15km;
  if (tapersLong && days <= TAPER_3_DAYS.most) return "taper";
  const peakFrom = tapersLong ? TAPER_3_DAYS.most : TAPER_2_DAYS.most;
  const peakWeeks = tapersLong ? PEAK_WEEKS.over15km : PEAK_WEEKS.upTo15km;
  return days <= peakFrom + 7 * peakWeeks ? "peak" : null;
}

function rowOf(
  kind: WeekKind,
  monday: EpochDay,
  race: RaceAhead | null,
  noviceStart: boolean,
): DemandRow {
  const row = DEMAND_ROW_OF_KIND[kind];
  if (row === "race-or-recovery") return row;
  if (noviceStart) return "novice-start";
  const days = race === null ? null : race.day - monday;
  const isThirdLast = days !== null && days >= TAPER_3_DAYS.least && days <= TAPER_3_DAYS.most;
  return kind === "taper" && isThirdLast ? "taper-3" : row;
}
