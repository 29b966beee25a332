import { packCounts, unpackCounts } from "./counts.js";
import { CORE, type DayMemory, LEGS, MOVED_RUNS, remember } from "./memory.js";
import type { DayOption } from "./options.js";
import type { WeaveProblem, WeaveWeek } from "./problem.js";
import { pointsOf } from "./verdict.js";
import { chargesOfWeek, mustKeepFreeDay } from "./week-rules.js";

/** Everything about one day that the expansion of its layer reads, in flat arrays. */
export interface Layer {
  readonly weekIndex: number;
  readonly optionCount: number;
  readonly legs: DayMemory;
  readonly core: DayMemory;
  readonly runs: DayMemory;
  readonly points: Int32Array;
  /** What an option adds to the packed counts. */
  readonly adds: Uint8Array;
  /** The bit of the movable run that an option takes; 0 for none. */
  readonly runBit: Int32Array;
  /** What an option does to the week's free day, as a value of `FREE_DAY`. */
  readonly freeDay: Uint8Array;
  /** 1 for packed counts that are more than the week asks for. */
  readonly overDemand: Uint8Array;
  /** Points of the week's bill by packed counts, -1 for too few doses; read on its last day. */
  readonly weekBill: Int32Array;
  readonly lastOfWeek: boolean;
  /** `FREE_DAY` at the start of the week, and of the week of the next day. */
  readonly freeAtStart: number;
  readonly freeAtNextStart: number;
  /** Bits of all movable runs of the week. */
  readonly allRuns: number;
  /** Days left in the week, after this one, that can take a movable run. */
  readonly roomForRuns: number;
  /** Radices of the states after the day, and how many keys they make. */
  readonly coreAfter: number;
  readonly runsAfter: number;
  readonly masksAfter: number;
  readonly keysAfter: number;
}

const COUNT_KEYS = 64;

/**
 * RL-10 as it stands so far in a week: nothing decided, a day without run and legs kept (or none
 * asked for), or legs of ours on a day without a run and no such day kept yet.
 */
export const FREE_DAY = { open: 0, kept: 1, usedUp: 2 } as const;
const FREE_DAY_KEYS = 3;

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
  const weeks = problem.weeks.map((week) => weekTables(problem, week));
  return days.map((options, day) => {
    const weekIndex = problem.days[day]?.week ?? 0;
    const week = problem.weeks[weekIndex] as WeaveWeek;
    const tables = weeks[weekIndex] as WeekTables;
    const legsAfter = legs[day + 1]?.classes ?? 1;
    const coreAfter = core[day + 1]?.classes ?? 1;
    const runsAfter = runs[day + 1]?.classes ?? 1;
    const lastOfWeek = day === week.lastDay;
    const masksAfter = lastOfWeek ? 1 : 1 << week.movable.length;
    return {
      weekIndex,
      optionCount: options.length,
      legs: legs[day] as DayMemory,
      core: core[day] as DayMemory,
      runs: runs[day] as DayMemory,
      ...columnsOf(options),
      overDemand: tables.overDemand,
      weekBill: tables.weekBill,
      lastOfWeek,
      freeAtStart: tables.freeAtStart,
      freeAtNextStart: weeks[weekIndex + 1]?.freeAtStart ?? FREE_DAY.kept,
      allRuns: (1 << week.movable.length) - 1,
      roomForRuns: roomAfter(problem, day, week),
      coreAfter,
      runsAfter,
      masksAfter,
      keysAfter: legsAfter * coreAfter * runsAfter * COUNT_KEYS * FREE_DAY_KEYS * masksAfter,
    };
  });
}

function columnsOf(
  options: readonly DayOption[],
): Pick<Layer, "points" | "adds" | "runBit" | "freeDay"> {
  return {
    points: Int32Array.from(options, (option) => option.points),
    adds: Uint8Array.from(options, (option) => addedCounts(option)),
    runBit: Int32Array.from(options, ({ movable }) => (movable < 0 ? 0 : 1 << movable)),
    freeDay: Uint8Array.from(options, freeDayOf),
  };
}

function freeDayOf({ freeDay }: DayOption): number {
  return FREE_DAY[freeDay];
}

function addedCounts({ dose }: DayOption): number {
  if (dose === null) return 0;
  return packCounts(
    Number(dose.class === "HL"),
    Number(dose.class === "LL"),
    Number(dose.class === "CU"),
  );
}

export interface WeekTables {
  readonly overDemand: Uint8Array;
  readonly weekBill: Int32Array;
  readonly freeAtStart: number;
}

export function weekTables(problem: WeaveProblem, week: WeaveWeek): WeekTables {
  const { demand } = week;
  const overDemand = new Uint8Array(COUNT_KEYS);
  const weekBill = new Int32Array(COUNT_KEYS);
  for (let packed = 0; packed < COUNT_KEYS; packed++) {
    const placed = unpackCounts(packed);
    const over =
      placed.HL > demand.HL ||
      placed.HL + placed.LL > demand.HL + demand.LL ||
      placed.CU > demand.CU;
    overDemand[packed] = Number(over);
    if (over) continue;
    const enough =
      placed.HL >= week.atLeast.HL &&
      placed.HL + placed.LL >= week.atLeast.HL + week.atLeast.LL &&
      placed.CU >= week.atLeast.CU;
    weekBill[packed] = enough
      ? pointsOf({ forbidden: null, charges: chargesOfWeek(week, placed) })
      : -1;
  }
  return {
    overDemand,
    weekBill,
    freeAtStart: mustKeepFreeDay(week, problem.days) ? FREE_DAY.open : FREE_DAY.kept,
  };
}

function roomAfter(problem: WeaveProblem, day: number, week: WeaveWeek): number {
  return problem.days
    .slice(day + 1, week.lastDay + 1)
    .filter((later) => later.runs.length === 0 && later.runStarts.length > 0).length;
}

/** One number for a state after the layer's day. */
export function stateKey(
  layer: Pick<Layer, "coreAfter" | "runsAfter" | "masksAfter">,
  legs: number,
  core: number,
  runs: number,
  counts: number,
  free: number,
  placed: number,
): number {
  const memories = (legs * layer.coreAfter + core) * layer.runsAfter + runs;
  return ((memories * COUNT_KEYS + counts) * FREE_DAY_KEYS + free) * layer.masksAfter + placed;
}

export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
