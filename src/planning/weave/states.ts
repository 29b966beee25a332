import type { Layer } from "./layers.js";

/**
 * How the states before a day are numbered. A state is two numbers of packed bits: its memories, and
 * where its week stands: the doses placed, what became of the free day, the movable runs placed. At
 * the start of a week the last three are settled.
 */
export interface Numbering {
  /** Classes of memory: core doses, and runs that were moved. */
  readonly core: number;
  readonly runs: number;
  /** Movable runs of a week that is under way. */
  readonly runBits: number;
  /** How many numbers there are for where the week stands, and for whole states. */
  readonly standings: number;
  readonly states: number;
}

/** A day between the states before it and those after it. */
export interface Step {
  readonly day: number;
  readonly layer: Layer;
  readonly before: Numbering;
  readonly after: Numbering;
  /** `FREE_DAY` at the start of the next day's week. */
  readonly freeAtNextStart: number;
}

/** The numbering before each day, and the one after the last. */
export function numberings(layers: readonly Layer[]): readonly Numbering[] {
  return [...layers, null].map((layer, day) => {
    const isUnderWay = layer !== null && layers[day - 1]?.isLastOfWeek === false;
    const legs = layer?.legs.classes ?? 1;
    const core = layer?.core.classes ?? 1;
    const runs = layer?.runs.classes ?? 1;
    const runBits = isUnderWay ? layer.movableRuns : 0;
    const standings = (isUnderWay ? layer.counts.doses.length : 1) << (FREE_DAY_BITS + runBits);
    return { core, runs, runBits, standings, states: legs * core * runs * standings };
  });
}

const FREE_DAY_BITS = 2;
const FREE_DAY_MASK = (1 << FREE_DAY_BITS) - 1;

export function standingOf(runBits: number, count: number, free: number, placed: number): number {
  return (((count << FREE_DAY_BITS) | free) << runBits) | placed;
}

export function countIn(standing: number, runBits: number): number {
  return standing >> (FREE_DAY_BITS + runBits);
}

/** A value of `FREE_DAY`. */
export function freeDayIn(standing: number, runBits: number): number {
  return (standing >> runBits) & FREE_DAY_MASK;
}

/** Bits of the movable runs that have their day. */
export function placedIn(standing: number, runBits: number): number {
  return standing & ((1 << runBits) - 1);
}

/** Bits for the classes of one memory: far more than the doses and runs of three days. */
const CLASS_BITS = 10;
const CLASS_MASK = (1 << CLASS_BITS) - 1;

export function memoriesOf(legs: number, core: number, runs: number): number {
  return (((legs << CLASS_BITS) | core) << CLASS_BITS) | runs;
}

export function legsIn(memories: number): number {
  return memories >> (2 * CLASS_BITS);
}

export function coreIn(memories: number): number {
  return (memories >> CLASS_BITS) & CLASS_MASK;
}

export function runsIn(memories: number): number {
  return memories & CLASS_MASK;
}
