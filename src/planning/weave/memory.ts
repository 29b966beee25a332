import type { TimedDose } from "./dose.js";
import type { DayOption } from "./options.js";
import type { TimedRun } from "./problem.js";
import {
  corePoints,
  doseAfterMovedRun,
  hardAfterHard,
  legPoints,
  movedRunAfterDose,
} from "./spacing.js";
import { pointsOf } from "./verdict.js";

/**
 * What a day must remember of the days before it. Two pasts that every later day would judge alike
 * are one class; class 0 is the past that no longer matters. That keeps the state of the weave
 * small without losing anything.
 */
export interface DayMemory {
  /** Number of classes before the day. */
  readonly classes: number;
  /** Points of an option after a past, or -1 when forbidden: [class × options + option]. */
  readonly points: Int32Array;
  /** The class after the day: [class × options + option]. */
  readonly next: Uint8Array;
}

interface Timed {
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** One kind of memory: what stays of an option, and how later doses and runs are judged by it. */
export interface Remembered<Past extends Timed> {
  readonly reachDays: number;
  readonly keyOf: (past: Past) => number;
  readonly pastOf: (option: DayOption) => Past | null;
  readonly doseOf: (option: DayOption) => TimedDose | null;
  readonly runOf: (option: DayOption) => TimedRun | null;
  /** Points of a later dose or run after this past; -1 when forbidden. */
  readonly beforeDose: (past: Past, dose: TimedDose) => number;
  readonly beforeRun: (past: Past, run: TimedRun) => number;
}

/**
 * Leg doses: they keep their distance from each other, and moved runs keep theirs from those of
 * ours. What a moved run owes to the runner's own doses is known to its option already.
 */
export const LEGS: Remembered<TimedDose> = {
  reachDays: 3,
  keyOf: doseKey,
  pastOf: (option) => option.legs,
  doseOf: (option) => option.legs,
  runOf: (option) => option.movedRun,
  beforeDose: legPoints,
  beforeRun: (dose, run) => (dose.own ? 0 : pointsOf(movedRunAfterDose(dose, run))),
};

export const CORE: Remembered<TimedDose> = {
  reachDays: 2,
  keyOf: doseKey,
  pastOf: (option) => option.core,
  doseOf: (option) => option.core,
  runOf: () => null,
  beforeDose: corePoints,
  beforeRun: () => 0,
};

/** Runs whose day the weave chose; the others are known to every option already. */
export const MOVED_RUNS: Remembered<TimedRun> = {
  reachDays: 1,
  keyOf: runKey,
  pastOf: (option) => option.movedRun,
  doseOf: (option) => option.legs,
  runOf: (option) => option.hardRun,
  beforeDose: (run, dose) => pointsOf(doseAfterMovedRun(run, dose)),
  beforeRun: (earlier, later) => pointsOf(hardAfterHard(earlier, later)),
};

/** The classes before each day and the tables that lead from one day to the next. */
export function remember<Past extends Timed>(
  days: readonly (readonly DayOption[])[],
  kind: Remembered<Past>,
): readonly DayMemory[] {
  const doses = days.map((options) => distinct(options.map(kind.doseOf), doseKey));
  const runs = days.map((options) => distinct(options.map(kind.runOf), runKey));
  let before: readonly (Past | null)[] = [null];
  return days.map((options, day) => {
    const reach = day + 1 + kind.reachDays;
    const sort = classSorter(
      kind,
      day,
      doses.slice(day + 1, reach).flat(),
      runs.slice(day + 1, reach).flat(),
    );
    const aged = before.map((past) => sort.classOf(past));
    const pasts = distinct(options.map(kind.pastOf), kind.keyOf);
    const fresh = new Map(pasts.map((past) => [kind.keyOf(past), sort.classOf(past)]));
    const memory = tablesOf(kind, options, before, aged, fresh);
    before = sort.representatives;
    return memory;
  });
}

function tablesOf<Past extends Timed>(
  kind: Remembered<Past>,
  options: readonly DayOption[],
  before: readonly (Past | null)[],
  aged: readonly number[],
  fresh: ReadonlyMap<number, number>,
): DayMemory {
  const points = new Int32Array(before.length * options.length);
  const next = new Uint8Array(points.length);
  options.forEach((option, column) => {
    const dose = kind.doseOf(option);
    const run = kind.runOf(option);
    const own = kind.pastOf(option);
    const after = own === null ? null : (fresh.get(kind.keyOf(own)) ?? 0);
    before.forEach((past, row) => {
      const cell = row * options.length + column;
      if (past !== null) points[cell] = judge(kind, past, dose, run);
      next[cell] = after ?? aged[row] ?? 0;
    });
  });
  return { classes: before.length, points, next };
}

/** Points of what comes after a past; -1 if either the dose or the run is forbidden. */
function judge<Past extends Timed>(
  kind: Remembered<Past>,
  past: Past,
  dose: TimedDose | null,
  run: TimedRun | null,
): number {
  const doses = dose === null ? 0 : kind.beforeDose(past, dose);
  const runs = run === null ? 0 : kind.beforeRun(past, run);
  return doses < 0 || runs < 0 ? -1 : doses + runs;
}

/** Sorts pasts into classes by what everything within reach would make of them. */
function classSorter<Past extends Timed>(
  kind: Remembered<Past>,
  day: number,
  doses: readonly TimedDose[],
  runs: readonly TimedRun[],
): { readonly representatives: readonly (Past | null)[]; classOf(past: Past | null): number } {
  const representatives: (Past | null)[] = [null];
  const known = new Map<string, number>();
  const classOf = (past: Past | null): number => {
    if (past === null || day - past.day >= kind.reachDays) return 0;
    let signature = "";
    let matters = false;
    const note = (points: number) => {
      matters ||= points !== 0;
      signature += String.fromCharCode(points + 1);
    };
    for (const dose of doses) note(kind.beforeDose(past, dose));
    for (const run of runs) note(kind.beforeRun(past, run));
    if (!matters) return 0;
    const found = known.get(signature);
    if (found !== undefined) return found;
    known.set(signature, representatives.length);
    return representatives.push(past) - 1;
  };
  return { representatives, classOf };
}

function distinct<Item>(
  items: readonly (Item | null)[],
  keyOf: (item: Item) => number,
): readonly Item[] {
  const byKey = new Map<number, Item>();
  for (const item of items) if (item !== null) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}

/** What the rules see of a dose, in one number. */
function doseKey(dose: TimedDose): number {
  return timeKey(dose) * 4 + Number(dose.heavy) + 2 * Number(dose.class === "HL");
}

function runKey(run: TimedRun): number {
  return timeKey(run) * 4 + Number(run.hard) + 2 * Number(run.long);
}

function timeKey({ start, end }: Timed): number {
  return start * 2048 + (end - start);
}
