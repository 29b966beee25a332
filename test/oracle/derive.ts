import type { OwnStrength, PlacedStrength, Plan, PlannedRun } from "../../src/domain/plan.js";
import type { Profile } from "../../src/domain/runner.js";
import type { PlanRequest } from "../../src/planning/plan-request.js";
import { dayNumber, type LaidOut, type LaidSession, layOut, priorityOf } from "./laid-out.js";
import {
  byStart,
  type Closed,
  type Life,
  type LifeDose,
  type LifeRun,
  type LifeWeek,
} from "./life.js";
import {
  ASKED,
  type AskRow,
  CLEAN_DAYS_BEFORE_A,
  CORE_DAYS_BEFORE_A,
  heavyDaysBefore,
  LIGHT_DAYS_BEFORE_A,
  restDaysAfter,
  type Triple,
  WEEKS_BEFORE_HALVES,
} from "./numbers.js";
import { matchSources } from "./sources.js";
import {
  canLoadLegs,
  isCareful,
  isEased,
  isGuided,
  isHardRun,
  mayHaveHalves,
  typeDone,
} from "./traits.js";

/** A finished plan beside what the oracle makes of its request. */
export interface Derived {
  readonly laid: LaidOut;
  readonly life: Life;
  /** By plan id: the program session that a planned one stands for. */
  readonly sources: ReadonlyMap<string, LaidSession>;
  /** What the table asks for in each week, before the runner's own strength. */
  readonly tableDemand: readonly Triple[];
  readonly rows: readonly AskRow[];
}

export const UNKNOWN_RACE_M = 10_000;

export function derive(plan: Plan, request: PlanRequest): Derived {
  const laid = layOut(request);
  const sources = matchSources(plan, laid);
  const runs = plan.sessions
    .filter((one): one is PlannedRun => one.kind === "run")
    .map((run) => lifeRun(request, run, laid, sources.get(run.id)));
  const own = plan.sessions.filter((one): one is OwnStrength => one.kind === "own-strength");
  const placed = plan.sessions.filter(
    (one): one is PlacedStrength => one.kind === "placed-strength",
  );
  const doses = [...own.map(ownDose), ...placed.map(placedDose)];
  const rows = request.program.weeks.map((_, week) => rowOf(request, laid, week));
  const weeks = rows.map((row, week) => weekFrom(request, laid, runs, own, row, week));
  const closedOn = closures(request, laid, raceDays(plan, sources));
  const life: Life = {
    weeks,
    runs: byStart(runs),
    doses: byStart(doses),
    announced: [],
    closedOn,
    places: request.runner.strengthPlaces,
  };
  const tableDemand = rows.map((row, week) => ASKED[row][profileIn(request, week)]);
  return { laid, life, sources, tableDemand, rows };
}

function lifeRun(
  request: PlanRequest,
  run: PlannedRun,
  laid: LaidOut,
  source?: LaidSession,
): LifeRun {
  const day = dayNumber(run.date);
  const eased = isEased(request, run.session);
  const hard = !eased && isHardRun(run.session);
  const minutes = run.minutes + run.trimmedMinutes;
  const km = (run.distanceKm ?? 0) * (minutes / run.minutes) + run.trimmedKm;
  const type = typeDone(request, run.session);
  const isEnough = km >= 3.85 || minutes + 7 * run.trimmedKm >= 30;
  const mayHaveStops = isEnough && !hard && (type === "easy" || run.long) && type !== "walk-run";
  return {
    id: run.id,
    day,
    start: run.startMinute,
    end: run.endMinute,
    hard,
    changed: null,
    long: run.long,
    chosen: source !== undefined && source.fixedDay === null,
    offItsDay: source?.fixedDay === null && source.startsFrom !== null && source.startsFrom !== day,
    mayHaveStops,
    mayHaveHalves:
      hard && !run.long && mayHaveHalves(run.session) && hasBeenThere(request, run, laid, source),
    trimMinutes: run.trimmedMinutes,
  };
}

/** EM-7 in days: full weeks since the first day; a run that we place counts from its Monday. */
function hasBeenThere(
  request: PlanRequest,
  run: PlannedRun,
  laid: LaidOut,
  source?: LaidSession,
): boolean {
  const profile = profileIn(request, run.week - 1);
  const isChosen = source !== undefined && source.fixedDay === null;
  const from = isChosen ? laid.firstMonday + 7 * (run.week - 1) : dayNumber(run.date);
  return from - laid.firstDay >= 7 * WEEKS_BEFORE_HALVES[profile];
}

function ownDose(own: OwnStrength): LifeDose {
  return {
    day: dayNumber(own.date),
    class: own.class === "other" ? "LL" : own.class,
    place: null,
    runId: null,
    start: own.startMinute,
    end: own.endMinute,
  };
}

function placedDose(dose: PlacedStrength): LifeDose {
  const { class: kind, place, runId, startMinute: start, endMinute: end } = dose;
  return { day: dayNumber(dose.date), class: kind, place, runId, start, end };
}

export function profileIn({ runner }: PlanRequest, week: number): Profile {
  if (runner.strengthWeeks + week < 8) return "N";
  return runner.focus === "strength" ? "F" : "R";
}

/** The row of the demand table, by days from the week's Monday to the A-race. */
function rowOf(request: PlanRequest, laid: LaidOut, week: number): AskRow {
  const monday = laid.firstMonday + 7 * week;
  const first = request.runner.strengthWeeks + week < 3;
  const usual: AskRow = first ? "first-weeks" : "build";
  if (laid.goalDay === null || request.runner.priority !== "A") return usual;
  const days = laid.goalDay - monday;
  const isFar = metresOf(laid.goal) > 15_000;
  if (days <= 7) return "core-only";
  if (first) return "first-weeks";
  if (days <= 14) return "second-last";
  if (isFar && days <= 21) return "third-last";
  return days <= (isFar ? 42 : 28) ? "peak" : "build";
}

function metresOf(race: LaidOut["goal"]): number {
  const metres = race?.distanceM;
  return metres === null || metres === undefined ? UNKNOWN_RACE_M : (metres.min + metres.max) / 2;
}

function weekFrom(
  request: PlanRequest,
  laid: LaidOut,
  runs: readonly LifeRun[],
  own: readonly OwnStrength[],
  row: AskRow,
  week: number,
): LifeWeek {
  const monday = laid.firstMonday + 7 * week;
  const firstDay = Math.max(monday, laid.firstDay);
  const inWeek = runs.filter(({ day }) => day >= firstDay && day <= monday + 6);
  const fixedDays = new Set(inWeek.filter((run) => !run.chosen).map(({ day }) => day)).size;
  const movable = inWeek.filter((run) => run.chosen).length;
  const profile = profileIn(request, week);
  return {
    firstDay,
    lastDay: monday + 6,
    profile,
    tender: request.runner.strengthWeeks + week < 3,
    asked: left(
      request,
      ASKED[row][profile],
      own.filter((one) => one.week === week + 1),
    ),
    halvesAllowed: week >= WEEKS_BEFORE_HALVES[profile],
    freeDays: monday + 7 - firstDay - fixedDays - movable,
    cut: firstDay > monday,
  };
}

/** The demand, given light where nothing can be heavy, less what the runner does anyway. */
function left(request: PlanRequest, table: Triple, own: readonly OwnStrength[]): Triple {
  const isHeavyPossible = canLoadLegs(request) && !isCareful(request) && !isGuided(request);
  let heavy = isHeavyPossible ? table.HL : 0;
  let light = table.LL + table.HL - heavy;
  let core = table.CU;
  for (const { class: kind } of [...own].sort((a, b) => (a.class < b.class ? -1 : 1))) {
    if (kind === "CU") core--;
    else if (kind === "HL" ? heavy > 0 : light <= 0) heavy--;
    else light--;
  }
  return { HL: Math.max(0, heavy), LL: Math.max(0, light), CU: Math.max(0, core) };
}

/** The days on which the races of a plan are run; one that was moved is where it is, one that is out nowhere. */
function raceDays(
  plan: Plan,
  sources: ReadonlyMap<string, LaidSession>,
): ReadonlyMap<LaidSession, number> {
  return new Map(
    plan.sessions.flatMap((one) => {
      const source = sources.get(one.id);
      return one.kind === "run" && one.session.type === "race" && source !== undefined
        ? [[source, dayNumber(one.date)] as const]
        : [];
    }),
  );
}

/** SD-3, SD-10, RL-12, EM-9, SF-1 and SF-5: what is closed on which day. */
export function closures(
  request: PlanRequest,
  laid: LaidOut,
  raceDay: ReadonlyMap<LaidSession, number>,
): (day: number) => Closed {
  const races = laid.sessions.flatMap((one) => {
    const { session } = one;
    const day = raceDay.get(one);
    return session.kind === "run" && day !== undefined
      ? [{ day, metres: metresOf(session), rank: priorityOf(request, session === laid.goal) }]
      : [];
  });
  const health = isCareful(request) ? "SF-1" : isGuided(request) ? "SF-5" : null;
  return (day) => {
    const week = Math.floor((day - laid.firstMonday) / 7);
    const closed: { -readonly [Key in keyof Closed]: Closed[Key] } = {
      HL: profileIn(request, week) === "N" ? "SD-3" : health,
      LL: null,
      CU: null,
      inside: null,
      hardRuns: null,
    };
    for (const race of races) {
      const ahead = race.day - day;
      if (ahead < 0 && -ahead <= restDaysAfter(race.metres)) {
        closed.HL ??= "RL-12";
        closed.hardRuns ??= "RL-12";
      }
      if (ahead < 0) continue;
      if (ahead < heavyDaysBefore(race.rank, race.metres)) closed.HL ??= "SD-10";
      const isA = race.rank === "A";
      if (ahead === 0 || (isA && ahead < LIGHT_DAYS_BEFORE_A)) closed.LL ??= "SD-10";
      if (ahead === 0 || (isA && ahead < CORE_DAYS_BEFORE_A)) closed.CU ??= "SD-10";
      if (isA && ahead <= CLEAN_DAYS_BEFORE_A) closed.inside ??= "EM-9";
    }
    return closed;
  };
}
