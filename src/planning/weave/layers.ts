import { countColumn, type WeekCounts, weekCounts } from "./counts.js";
import { CORE, type DayMemory, LEGS, MOVED_RUNS, remember } from "./memory.js";
import type { DayOption } from "./options.js";
import type { WeaveProblem } from "./problem.js";
import { mustKeepFreeDay } from "./week-rules.js";

/** Everything about one day that the expansion of its layer reads, in flat arrays. */
export interface Layer {
  readonly weekIndex: number;
  /** Days of the week before this one. */
  readonly dayOfWeek: number;
  readonly isLastOfWeek: boolean;
  readonly optionCount: number;
  readonly legs: DayMemory;
  readonly core: DayMemory;
  readonly runs: DayMemory;
  readonly points: readonly number[];
  /** The options by class, as the tie order has them: HL, LL, CU, none. */
  readonly classes: readonly ClassOptions[];
  /** The bit of the movable run that an option takes; 0 for none. */
  readonly runBit: readonly number[];
  /** What an option does to the week's free day, as a value of `FREE_DAY`. */
  readonly freeDay: readonly number[];
  readonly counts: WeekCounts;
  /** `FREE_DAY` at the start of the day's week. */
  readonly freeAtStart: number;
  /** Bits of all movable runs of the week. */
  readonly allRuns: number;
  readonly movableRuns: number;
}

/** The options of a day with a dose of one class, side by side. */
export interface ClassOptions {
  readonly first: number;
  /** The option after the last. */
  readonly end: number;
  /** The column of `counts.after` that a dose of the class moves along. */
  readonly column: number;
}

/**
 * RL-10 as it stands so far in a week: nothing decided, a day without run and legs kept (or none
 * asked for), or legs of ours on a day without a run and no such day kept yet.
 */
export const FREE_DAY = { open: 0, kept: 1, usedUp: 2 } as const;

export function freeDayAfter(before: number, option: number): number {
  if (before === FREE_DAY.kept || option === FREE_DAY.kept) return FREE_DAY.kept;
  return Math.max(before, option);
}

export function layersOf(
  problem: WeaveProblem,
  days: readonly (readonly DayOption[])[],
): readonly Layer[] {
  const legs = remember(days, LEGS);
  const core = remember(days, CORE);
  const runs = remember(days, MOVED_RUNS);
  const weeks = problem.weeks.map((week) => ({
    counts: weekCounts(week),
    freeAtStart: mustKeepFreeDay(week, problem.days) ? FREE_DAY.open : FREE_DAY.kept,
    allRuns: (1 << week.movable.length) - 1,
    movableRuns: week.movable.length,
  }));
  return days.map((options, day): Layer => {
    const weekIndex = problem.days[day]?.week ?? 0;
    const { counts, freeAtStart, allRuns, movableRuns } = weeks[weekIndex] as WeekTables;
    return {
      weekIndex,
      dayOfWeek: day - (problem.weeks[weekIndex]?.firstDay ?? 0),
      isLastOfWeek: problem.weeks[weekIndex]?.lastDay === day,
      optionCount: options.length,
      legs: legs[day] as DayMemory,
      core: core[day] as DayMemory,
      runs: runs[day] as DayMemory,
      points: options.map((option) => option.points),
      classes: byClass(options),
      runBit: options.map(({ movable }) => (movable < 0 ? 0 : 1 << movable)),
      freeDay: options.map(({ freeDay }) => FREE_DAY[freeDay]),
      counts,
      freeAtStart,
      allRuns,
      movableRuns,
    };
  });
}

type WeekTables = Pick<Layer, "counts" | "freeAtStart" | "allRuns" | "movableRuns">;

function byClass(options: readonly DayOption[]): readonly ClassOptions[] {
  const classes: ClassOptions[] = [];
  for (let first = 0, end = 0; first < options.length; first = end) {
    const doseClass = options[first]?.dose?.class;
    while (end < options.length && options[end]?.dose?.class === doseClass) end++;
    classes.push({ first, end, column: countColumn(doseClass) });
  }
  return classes;
}
