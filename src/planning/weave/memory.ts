import type { TimedDose } from "./dose.js";
import type { DayOption } from "./options.js";
import type { TimedRun } from "./problem.js";
import {
  corePoints,
  doseAfterMovedRun,
  forbidsHardAfterHard,
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
  readonly points: readonly number[];
  /** The class after the day: [class × options + option]. */
  readonly next: readonly number[];
}

interface Timed {
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** One kind of memory: what stays of an option, and how later doses and runs are judged by it. */
interface Remembered<Past extends Timed> {
  readonly reachDays: number;
  readonly pastOf: (option: DayOption) => Past | null;
  readonly doseOf: (option: DayOption) => TimedDose | null;
  readonly runOf: (option: DayOption) => TimedRun | null;
  /** What the rules see of a past, in one number. */
  readonly keyOf: (past: Past) => number;
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
  pastOf: (option) => option.legs,
  doseOf: (option) => option.legs,
  runOf: (option) => option.movedRun,
  keyOf: doseKey,
  beforeDose: legPoints,
  beforeRun: (dose, run) =>
    dose.own ? 0 : pointsOf((ledger) => movedRunAfterDose(ledger, dose, run)),
};

export const CORE: Remembered<TimedDose> = {
  reachDays: 2,
  pastOf: (option) => option.core,
  doseOf: (option) => option.core,
  runOf: () => null,
  keyOf: doseKey,
  beforeDose: corePoints,
  beforeRun: () => 0,
};

/** Runs whose day the weave chose; the others are known to every option already. */
export const MOVED_RUNS: Remembered<TimedRun> = {
  reachDays: 1,
  pastOf: (option) => option.movedRun,
  doseOf: (option) => option.legs,
  runOf: (option) => option.hardRun,
  keyOf: pastRunKey,
  beforeDose: (run, dose) => pointsOf((ledger) => doseAfterMovedRun(ledger, run, dose)),
  beforeRun: (earlier, later) => (forbidsHardAfterHard(earlier, later) ? -1 : 0),
};

/** The classes before each day and the tables that lead from one day to the next. */
export function remember<Past extends Timed>(
  days: readonly (readonly DayOption[])[],
  kind: Remembered<Past>,
): readonly DayMemory[] {
  const pasts = days.map((options) => distinct(options, kind.pastOf, kind.keyOf));
  if (pasts.every(({ items }) => items.length === 0)) return days.map(nothingRemembered);
  const columns = days.map((options, day): Columns<Past> => {
    const doses = distinct(options, kind.doseOf, doseKey);
    const runs = distinct(options, kind.runOf, laterRunKey);
    return { pasts: pasts[day] as Distinct<Past>, doses, runs };
  });
  let before: readonly (Trail | null)[] = [null];
  return columns.map((today, day) => {
    const after: (Trail | null)[] = [null];
    const aged = before.map((trail) => classOf(after, trail, day));
    const fresh = today.pasts.items.map((past) =>
      classOf(after, trailOf(kind, past, day, columns), day),
    );
    const memory = tablesOf(before, day, today, aged, fresh);
    before = after;
    return memory;
  });
}

function nothingRemembered(options: readonly DayOption[]): DayMemory {
  const none = options.map(() => 0);
  return { classes: 1, points: none, next: none };
}

/** The different doses or runs among a day's options, and which of them each option has. */
interface Distinct<Item> {
  readonly items: readonly Item[];
  /** By option: an index into the items; -1 for none. */
  readonly of: readonly number[];
}

/** What one past makes of the days after it. */
interface Trail {
  readonly day: number;
  /** Points, or -1, of the doses and then the runs of each later day; null where all are free. */
  readonly later: readonly (readonly number[] | null)[];
}

interface Columns<Past> {
  readonly pasts: Distinct<Past>;
  readonly doses: Distinct<TimedDose>;
  readonly runs: Distinct<TimedRun>;
}

function trailOf<Past extends Timed>(
  kind: Remembered<Past>,
  past: Past,
  day: number,
  columns: readonly Columns<Past>[],
): Trail {
  const later: (readonly number[] | null)[] = [];
  for (let ahead = day + 1; ahead <= day + kind.reachDays; ahead++) {
    const points: number[] = [];
    let isFree = true;
    const note = (of: number) => {
      points.push(of);
      if (of !== 0) isFree = false;
    };
    for (const dose of columns[ahead]?.doses.items ?? []) note(kind.beforeDose(past, dose));
    for (const run of columns[ahead]?.runs.items ?? []) note(kind.beforeRun(past, run));
    later.push(isFree ? null : points);
  }
  return { day, later };
}

/** The class of a past after a day; a past like no other before it makes a new class. */
function classOf(classes: (Trail | null)[], trail: Trail | null, day: number): number {
  if (trail === null || isSpent(trail, day)) return 0;
  for (let known = 1; known < classes.length; known++) {
    if (areAlike(classes[known] as Trail, trail, day)) return known;
  }
  return classes.push(trail) - 1;
}

/** Whether a past leaves everything after this day free. */
function isSpent(trail: Trail, day: number): boolean {
  for (let ahead = day - trail.day; ahead < trail.later.length; ahead++) {
    if (trail.later[ahead] !== null) return false;
  }
  return true;
}

/** Whether two pasts make the same of every day after this one. */
function areAlike(a: Trail, b: Trail, day: number): boolean {
  const last = Math.max(a.day + a.later.length, b.day + b.later.length);
  for (let later = day + 1; later <= last; later++) {
    const left = a.later[later - a.day - 1] ?? null;
    const right = b.later[later - b.day - 1] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return false;
    for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  }
  return true;
}

function tablesOf<Past>(
  before: readonly (Trail | null)[],
  day: number,
  { pasts, doses, runs }: Columns<Past>,
  aged: readonly number[],
  fresh: readonly number[],
): DayMemory {
  const options = pasts.of.length;
  const points = new Array<number>(before.length * options);
  const next = new Array<number>(points.length);
  for (const [row, trail] of before.entries()) {
    const today = trail === null ? null : (trail.later[day - trail.day - 1] ?? null);
    for (let option = 0; option < options; option++) {
      const past = pasts.of[option] as number;
      const dose = doses.of[option] as number;
      const run = runs.of[option] as number;
      const ofDose = today === null || dose < 0 ? 0 : (today[dose] as number);
      const ofRun = today === null || run < 0 ? 0 : (today[doses.items.length + run] as number);
      const cell = row * options + option;
      points[cell] = ofDose < 0 || ofRun < 0 ? -1 : ofDose + ofRun;
      next[cell] = (past < 0 ? aged[row] : fresh[past]) as number;
    }
  }
  return { classes: before.length, points, next };
}

function distinct<Item>(
  options: readonly DayOption[],
  select: (option: DayOption) => Item | null,
  keyOf: (item: Item) => number,
): Distinct<Item> {
  const items: Item[] = [];
  const keys: number[] = [];
  const of: number[] = [];
  for (const option of options) {
    const item = select(option);
    if (item === null) {
      of.push(-1);
      continue;
    }
    const key = keyOf(item);
    const known = keys.indexOf(key);
    of.push(known < 0 ? items.length : known);
    if (known >= 0) continue;
    keys.push(key);
    items.push(item);
  }
  return { items, of };
}

/** What the rules see of a dose, in one number. */
function doseKey(dose: TimedDose): number {
  return timeKey(dose) * 4 + Number(dose.heavy) + 2 * Number(dose.class === "HL");
}

/** What the rules see of a run that lies behind, and of one that lies ahead: its end matters not. */
function pastRunKey(run: TimedRun): number {
  return timeKey(run) * 4 + Number(run.hard) + 2 * Number(run.long);
}

function laterRunKey(run: TimedRun): number {
  return run.start * 4 + Number(run.hard) + 2 * Number(run.long);
}

function timeKey({ start, end }: Timed): number {
  return start * 2048 + (end - start);
}
