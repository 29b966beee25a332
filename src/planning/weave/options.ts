import {
  type Decision,
  DOSE_CLASSES,
  type DoseClass,
  PLACES,
  type Place,
} from "../../domain/plan.js";
import type { StrengthPlaces } from "../../domain/runner.js";
import { judgeDose, judgeOwnDose, type Surroundings } from "./day-rules.js";
import { doseMinutes, ownDose, placedDose, type TimedDose } from "./dose.js";
import type { MovableRun, TimedRun, WeaveDay, WeaveProblem, WeaveWeek } from "./problem.js";
import { movedRunAfterDose } from "./spacing.js";
import { type Charge, charge, pointsOf, together, type Verdict } from "./verdict.js";

/** One way to spend a day: which movable run it takes, and which dose of ours. */
export interface DayOption {
  /** Index into the week's movable runs; -1 for none. */
  readonly movable: number;
  readonly movedRun: TimedRun | null;
  readonly dose: TimedDose | null;
  /** The leg dose of the day, ours or the runner's own. */
  readonly legs: TimedDose | null;
  readonly core: TimedDose | null;
  /** A hard run on the day that is fixed or moved. */
  readonly hardRun: TimedRun | null;
  /** RL-10: the day is kept free of runs and legs, used up by legs of ours, or neither. */
  readonly freeDay: "kept" | "usedUp" | "open";
  readonly points: number;
  readonly charges: readonly Charge[];
}

/** A dose that a hard rule keeps off the day, whatever the rest of the plan looks like. */
export interface BlockedDose {
  readonly dose: TimedDose;
  readonly movable: number;
  readonly decision: Decision;
}

export interface DayOptions {
  /** In the order in which ties are settled. */
  readonly open: readonly DayOption[];
  readonly blocked: readonly BlockedDose[];
}

/** All days' options, with every rule applied that the day and the fixed runs around it decide. */
export function optionsOfDays(problem: WeaveProblem): readonly DayOptions[] {
  return problem.days.map((_, day) => optionsOf(problem, day));
}

interface Arrangement {
  readonly movable: number;
  readonly movedRun: TimedRun | null;
  readonly runs: readonly TimedRun[];
  readonly charges: readonly Charge[];
}

function optionsOf(problem: WeaveProblem, day: number): DayOptions {
  const today = at(problem.days, day);
  const week = at(problem.weeks, today.week);
  const open: DayOption[] = [];
  const blocked: BlockedDose[] = [];
  for (const arrangement of arrangementsOf(problem, day, today, week)) {
    const own = today.own === null ? null : ownDose(today.own, day, week);
    const ownVerdict =
      own !== null && arrangement.movedRun !== null
        ? judgeOwnDose(own, arrangement.movedRun, today.gates)
        : null;
    if (ownVerdict?.forbidden) continue;
    open.push(optionWith(arrangement, null, own, ownVerdict, changeCharges(null, today, week)));
    if (own !== null) continue;
    const around = surroundingsOf(problem, day, today, arrangement);
    for (const dose of candidatesOf(day, today, week, arrangement.runs, problem.places)) {
      const verdict = judgeDose(dose, around);
      const change = changeCharges(dose, today, week);
      if (verdict.forbidden === null) {
        open.push(optionWith(arrangement, dose, null, verdict, change));
      } else blocked.push({ dose, movable: arrangement.movable, decision: verdict.forbidden });
    }
  }
  open.sort((a, b) => compareOptions(a, b, today));
  return { open, blocked };
}

function optionWith(
  arrangement: Arrangement,
  dose: TimedDose | null,
  own: TimedDose | null,
  verdict: Verdict | null,
  change: readonly Charge[],
): DayOption {
  const there = dose ?? own;
  const charges = [...arrangement.charges, ...(verdict?.charges ?? []), ...change];
  return {
    movable: arrangement.movable,
    movedRun: arrangement.movedRun,
    dose,
    legs: there?.legs ? there : null,
    core: there !== null && !there.legs ? there : null,
    hardRun: arrangement.runs.find((run) => run.hard) ?? null,
    freeDay: freeDayWith(arrangement, there),
    points: pointsOf({ forbidden: null, charges }),
    charges,
  };
}

function freeDayWith({ runs }: Arrangement, dose: TimedDose | null): DayOption["freeDay"] {
  if (runs.length > 0) return "open";
  if (dose === null || !dose.legs) return "kept";
  return dose.own ? "open" : "usedUp";
}

/** The ways to fill a day with runs: its fixed ones, or one movable run at one start. */
function arrangementsOf(
  problem: WeaveProblem,
  day: number,
  today: WeaveDay,
  week: WeaveWeek,
): readonly Arrangement[] {
  const fixed: Arrangement = {
    movable: -1,
    movedRun: null,
    runs: today.runs,
    charges: [],
  };
  if (today.runs.length > 0) return [fixed];
  const moved = week.movable.flatMap((run, movable) =>
    run.hard && hardRunForbidden(problem, day, today)
      ? []
      : today.runStarts.flatMap((start) => {
          const movedRun = { ...run, day, start, end: start + run.minutes };
          const after = afterOwnLegs(problem, day, movedRun);
          if (after.forbidden !== null) return [];
          const charges = [...movingCharges(run, day, week), ...after.charges];
          return [{ movable, movedRun, runs: [movedRun], charges }];
        }),
  );
  return [...moved, fixed];
}

/** What a moved run owes to the runner's own legs of the two days before; they never move. */
function afterOwnLegs(problem: WeaveProblem, day: number, run: TimedRun): Verdict {
  const verdicts = [day - 2, day - 1].flatMap((earlier) => {
    const other = problem.days[earlier];
    if (other === undefined || other.own === null || other.own.class === "CU") return [];
    return [movedRunAfterDose(ownDose(other.own, earlier, at(problem.weeks, other.week)), run)];
  });
  return together(verdicts);
}

/** RL-14: a run off its program day, and one off the day on which it was announced. */
function movingCharges(run: MovableRun, day: number, week: WeaveWeek): readonly Charge[] {
  const { programDay, announced } = run;
  return [
    ...(programDay !== null && programDay !== day
      ? charge("run-moved", week.profile, "RL-14")
      : []),
    ...(announced !== null && announced.day !== day
      ? charge(announced.term, week.profile, "RL-14")
      : []),
  ];
}

/** RL-14: what was announced for the day and is not kept. */
function changeCharges(
  dose: TimedDose | null,
  today: WeaveDay,
  week: WeaveWeek,
): readonly Charge[] {
  const { announced } = today;
  if (announced === null) return [];
  const isKept =
    dose !== null &&
    dose.class === announced.class &&
    dose.place === announced.place &&
    dose.start === announced.start;
  return isKept ? [] : charge(announced.term, week.profile, "RL-14");
}

/** SP-15 against fixed neighbours and RL-12 after a race, for hard runs whose day we choose. */
function hardRunForbidden(problem: WeaveProblem, day: number, today: WeaveDay): boolean {
  const neighbours = [problem.days[day - 1], problem.days[day + 1]];
  return (
    today.gates.hardRuns !== null ||
    neighbours.some((other) => other?.runs.some((run) => run.hard) ?? false)
  );
}

function surroundingsOf(
  problem: WeaveProblem,
  day: number,
  today: WeaveDay,
  arrangement: Arrangement,
): Surroundings {
  const yesterday = problem.days[day - 1]?.runs ?? [];
  const ahead = [
    ...arrangement.runs,
    ...(problem.days[day + 1]?.runs ?? []),
    ...(problem.days[day + 2]?.runs ?? []),
  ];
  return {
    sameDay: arrangement.runs,
    hardDayBefore: yesterday.findLast((run) => run.hard) ?? null,
    longBefore: yesterday.findLast((run) => run.long) ?? null,
    ahead,
    gates: today.gates,
  };
}

/** Every dose that the day has a place for, before any rule is asked. */
function candidatesOf(
  day: number,
  today: WeaveDay,
  week: WeaveWeek,
  runs: readonly TimedRun[],
  places: StrengthPlaces,
): readonly TimedDose[] {
  const classes = DOSE_CLASSES.filter((doseClass) => isAsked(doseClass, week));
  return classes.flatMap((doseClass) => [
    ...insideAndAfter(doseClass, day, today, week, runs, places),
    ...onItsOwn(doseClass, day, today, week, runs, places),
  ]);
}

/** Light legs may stand in for heavy ones, so they are asked for with either. */
function isAsked(doseClass: DoseClass, week: WeaveWeek): boolean {
  return doseClass === "LL" ? week.demand.LL + week.demand.HL > 0 : week.demand[doseClass] > 0;
}

function insideAndAfter(
  doseClass: DoseClass,
  day: number,
  { midnight }: WeaveDay,
  week: WeaveWeek,
  runs: readonly TimedRun[],
  places: StrengthPlaces,
): readonly TimedDose[] {
  return runs.flatMap((run) => {
    const doses: TimedDose[] = [];
    const put = (place: Place, start: number) =>
      doses.push(placedDose(doseClass, place, run, start, day, week));
    if (places !== "separate") {
      if (doseClass === "LL" && run.carriesHalves && week.hardRunsMayCarry) {
        put("in-hard-run", run.start);
      }
      if (doseClass !== "HL" && run.carriesStops) put("in-easy-run", run.start);
    }
    const end = run.end + doseMinutes(doseClass, "after-run", week);
    const isClear = runs.every((other) => other.end <= run.end || end <= other.start);
    const fits = run.end < midnight && isClear;
    if (fits && (doseClass === "CU" || !run.hard)) put("after-run", run.end);
    return doses;
  });
}

function onItsOwn(
  doseClass: DoseClass,
  day: number,
  today: WeaveDay,
  week: WeaveWeek,
  runs: readonly TimedRun[],
  places: StrengthPlaces,
): readonly TimedDose[] {
  if (places === "in-runs") return [];
  const place: Place = runs.length === 0 ? "alone" : "same-day";
  const minutes = doseMinutes(doseClass, place, week);
  return today.strengthStarts
    .filter((start) => runs.every((run) => start + minutes <= run.start || start >= run.end))
    .map((start) => placedDose(doseClass, place, null, start, day, week));
}

/** HL before LL before CU before none; then place, then nearness to the usual run time. */
function compareOptions(a: DayOption, b: DayOption, today: WeaveDay): number {
  return (
    classRank(a) - classRank(b) ||
    placeRank(a) - placeRank(b) ||
    compareStarts(a.dose?.start ?? 0, b.dose?.start ?? 0, today) ||
    movableRank(a) - movableRank(b) ||
    compareStarts(a.movedRun?.start ?? 0, b.movedRun?.start ?? 0, today)
  );
}

function classRank(option: DayOption): number {
  return option.dose === null ? DOSE_CLASSES.length : DOSE_CLASSES.indexOf(option.dose.class);
}

/** Legs by the order of places; core sooner after the run than in stops on the way. */
function placeRank({ dose }: DayOption): number {
  if (dose === null || dose.place === null) return PLACES.length;
  if (dose.class === "CU" && dose.place === "after-run") return -1;
  return PLACES.indexOf(dose.place);
}

function movableRank(option: DayOption): number {
  return option.movable < 0 ? Number.MAX_SAFE_INTEGER : option.movable;
}

function compareStarts(a: number, b: number, today: WeaveDay): number {
  const distance = (start: number) => Math.abs(start - today.usualRunStart);
  return distance(a) - distance(b) || a - b;
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} of ${items.length}`);
  return item;
}
