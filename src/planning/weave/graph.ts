import { COUNT_COLUMNS } from "./counts.js";
import type { Growth } from "./growth.js";
import { FREE_DAY, freeDayAfter } from "./layers.js";
import {
  coreIn,
  countIn,
  freeDayIn,
  legsIn,
  memoriesOf,
  type Numbering,
  placedIn,
  runsIn,
  type Step,
  standingOf,
} from "./states.js";
import type { WayToWeekEnd } from "./week-end.js";

/**
 * The weave as a shortest path: a layer of states before each day, and an edge for each option of
 * the day. A state is all that later days need to know: three memories, the doses placed this week,
 * what became of the free day, and which movable runs of the week have their day.
 */
export interface Graph {
  /** First state of each layer; the last entry is the number of states. */
  readonly layerStart: readonly number[];
  /** First edge of each state; the last entry is the number of edges. */
  readonly edgeStart: Int32Array;
  readonly edgeTo: Int32Array;
  /** Index into the day's options. */
  readonly edgeOption: Uint16Array;
  readonly edgePoints: Int32Array;
  /** Points of the cheapest way from the start to each state. */
  readonly fromStart: Int32Array;
  /** On that way: the state before, and the option that leads on from it. */
  readonly cameFrom: Int32Array;
  readonly cameBy: Uint16Array;
  /** Where the week stands in each state, to be read with the numbering of its layer. */
  readonly standings: Int32Array;
}

/** What may be left out of a layer. */
export interface Limit {
  /** Points that a way to the end of the week may cost. */
  readonly ceiling: number;
  readonly toWeekEnd: WayToWeekEnd;
  /** Points up to which a state before the day is of use, by standing. */
  readonly usefulUpTo: Int32Array;
}

/**
 * Adds the edges of all states of the last layer, and the layer of states that they lead to.
 * @param index room for the numbers of that layer's states by key; all zero, before and after
 */
export function expand(growth: Growth, step: Step, index: Int32Array, limit: Limit | null): void {
  const first = growth.layerStart.at(-1) ?? 0;
  const end = growth.states;
  growth.layerStart.push(end);
  for (let state = first; state < end; state++) {
    growth.reserve(step.layer.optionCount + 1);
    growth.openState();
    expandState(growth, state, step, index, limit);
  }
  for (let state = end; state < growth.states; state++) {
    index[keyOf(step.after, growth.memories[state] as number, growth.standings[state] as number)] =
      0;
  }
}

function expandState(
  growth: Growth,
  state: number,
  step: Step,
  index: Int32Array,
  limit: Limit | null,
): void {
  const { layer, before, after, freeAtNextStart } = step;
  const { points, optionCount, runBit, freeDay, counts, isLastOfWeek, allRuns } = layer;
  const { points: legPoints, next: legsNext } = layer.legs;
  const { points: corePoints, next: coreNext } = layer.core;
  const { points: runPoints, next: runsNext } = layer.runs;
  const memories = growth.memories[state] as number;
  const standing = growth.standings[state] as number;
  const pointsBefore = growth.fromStart[state] as number;
  if (limit !== null && pointsBefore > (limit.usefulUpTo[standing] as number)) return;
  const legs = legsIn(memories) * optionCount;
  const core = coreIn(memories) * optionCount;
  const runs = runsIn(memories) * optionCount;
  const placed = placedIn(standing, before.runBits);
  const free = freeDayIn(standing, before.runBits);
  const count = countIn(standing, before.runBits) * COUNT_COLUMNS;
  for (const { first, end, column } of layer.classes) {
    const countAfter = counts.after[count + column] as number;
    if (countAfter < 0) continue;
    const ofWeek = isLastOfWeek ? (counts.bill[countAfter] as number) : 0;
    if (ofWeek < 0) continue;
    for (let o = first; o < end; o++) {
      const ofLegs = legPoints[legs + o] as number;
      const ofRuns = runPoints[runs + o] as number;
      const bit = runBit[o] as number;
      if (ofLegs < 0 || ofRuns < 0 || (placed & bit) !== 0) continue;
      const freeAfter = freeDayAfter(free, freeDay[o] as number);
      const mayEnd = freeAfter !== FREE_DAY.usedUp && (placed | bit) === allRuns;
      if (isLastOfWeek && !mayEnd) continue;
      const standingAfter = isLastOfWeek
        ? freeAtNextStart
        : standingOf(after.runBits, countAfter, freeAfter, placed | bit);
      const ofDay = (points[o] as number) + (corePoints[core + o] as number);
      const cost = ofWeek + ofDay + ofLegs + ofRuns;
      if (limit !== null && exceeds(limit, step, pointsBefore + cost, standingAfter)) continue;
      const legsAfter = legsNext[legs + o] as number;
      const coreAfter = coreNext[core + o] as number;
      const runsAfter = runsNext[runs + o] as number;
      const key =
        ((legsAfter * after.core + coreAfter) * after.runs + runsAfter) * after.standings +
        standingAfter;
      let to = (index[key] as number) - 1;
      if (to < 0) {
        to = growth.addState(memoriesOf(legsAfter, coreAfter, runsAfter), standingAfter);
        index[key] = to + 1;
      }
      growth.addEdge(state, o, to, cost);
    }
  }
}

/** Whether no way of so many points can lead on to the end of the week within the limit. */
function exceeds(
  { ceiling, toWeekEnd }: Limit,
  { day, layer }: Step,
  points: number,
  standingAfter: number,
): boolean {
  if (points > ceiling || layer.isLastOfWeek) return points > ceiling;
  return points + toWeekEnd.leastPoints(day + 1, standingAfter) > ceiling;
}

/** One number for a state among the states before its day. */
function keyOf(of: Numbering, memories: number, standing: number): number {
  const legsAndCore = legsIn(memories) * of.core + coreIn(memories);
  return (legsAndCore * of.runs + runsIn(memories)) * of.standings + standing;
}
