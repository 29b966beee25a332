import { Edges } from "./edges.js";
import { bitCount, type Layer, layersOf } from "./layers.js";
import type { DayOption } from "./options.js";
import type { WeaveProblem } from "./problem.js";

/**
 * The weave as a shortest path: a layer of states before each day, and an edge for each option of
 * the day. A state is all that later days need to know: three memories, the doses placed this week,
 * whether a free day is kept, and which movable runs of the week have their day.
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
  /** Doses of the week before each state, packed by `packCounts`. */
  readonly counts: Uint8Array;
}

export const UNREACHED = 0x3fffffff;

/** States of one layer, side by side. */
class States {
  readonly legs: number[] = [];
  readonly core: number[] = [];
  readonly runs: number[] = [];
  readonly counts: number[] = [];
  readonly free: number[] = [];
  readonly placed: number[] = [];
  readonly points: number[] = [];

  get length(): number {
    return this.legs.length;
  }

  add(
    legs: number,
    core: number,
    runs: number,
    counts: number,
    free: number,
    placed: number,
    points: number,
  ): void {
    this.legs.push(legs);
    this.core.push(core);
    this.runs.push(runs);
    this.counts.push(counts);
    this.free.push(free);
    this.placed.push(placed);
    this.points.push(points);
  }
}

/**
 * Builds every state that can be reached and every edge between them.
 * @returns the graph, or the index of the week in which the hard rules leave no way on.
 */
export function buildGraph(
  problem: WeaveProblem,
  days: readonly (readonly DayOption[])[],
): Graph | { readonly stuckInWeek: number } {
  const layers = layersOf(problem, days);
  const index = new Int32Array(Math.max(...layers.map((layer) => layer.keysAfter))).fill(-1);
  const edges = new Edges();
  const layerStart = [0];
  const fromStart: number[] = [];
  const counts: number[] = [];
  const close = (states: States) => {
    for (const points of states.points) fromStart.push(points);
    for (const packed of states.counts) counts.push(packed);
    layerStart.push(fromStart.length);
  };
  let states = new States();
  states.add(0, 0, 0, 0, layers[0]?.freeAtStart ?? 1, 0, 0);
  for (const layer of layers) {
    close(states);
    const next = expand(layer, states, fromStart.length, edges, index);
    if (next.length === 0) return { stuckInWeek: layer.weekIndex };
    states = next;
  }
  close(states);
  for (let s = 0; s <= states.length; s++) edges.openState();
  return {
    layerStart,
    ...edges.done(),
    fromStart: Int32Array.from(fromStart),
    counts: Uint8Array.from(counts),
  };
}

/** Adds all edges of one layer and returns the states that they lead to. */
function expand(
  layer: Layer,
  states: States,
  firstNext: number,
  edges: Edges,
  index: Int32Array,
): States {
  const next = new States();
  const touched: number[] = [];
  const n = layer.optionCount;
  for (let s = 0; s < states.length; s++) {
    edges.openState();
    const legs = (states.legs[s] as number) * n;
    const core = (states.core[s] as number) * n;
    const runs = (states.runs[s] as number) * n;
    const placed = states.placed[s] as number;
    const counts = states.counts[s] as number;
    const free = states.free[s] as number;
    const points = states.points[s] as number;
    for (let o = 0; o < n; o++) {
      const bit = layer.runBit[o] as number;
      const legPoints = layer.legs.points[legs + o] as number;
      const runPoints = layer.runs.points[runs + o] as number;
      if ((placed & bit) !== 0 || legPoints < 0 || runPoints < 0) continue;
      let countsAfter = counts + (layer.adds[o] as number);
      let placedAfter = placed | bit;
      let freeAfter = free | (layer.leavesFree[o] as number);
      if (layer.overDemand[countsAfter] === 1) continue;
      if (bitCount(layer.allRuns & ~placedAfter) > layer.roomForRuns) continue;
      const corePoints = layer.core.points[core + o] as number;
      let cost = (layer.points[o] as number) + legPoints + runPoints + corePoints;
      if (layer.lastOfWeek) {
        if (freeAfter === 0) continue;
        cost += layer.weekBill[countsAfter] as number;
        countsAfter = 0;
        placedAfter = 0;
        freeAfter = layer.freeAtNextStart;
      }
      const legsAfter = layer.legs.next[legs + o] as number;
      const coreAfter = layer.core.next[core + o] as number;
      const runsAfter = layer.runs.next[runs + o] as number;
      const key =
        ((((legsAfter * layer.coreAfter + coreAfter) * layer.runsAfter + runsAfter) * 64 +
          countsAfter) *
          2 +
          freeAfter) *
          layer.masksAfter +
        placedAfter;
      let to = index[key] as number;
      if (to < 0) {
        to = next.length;
        index[key] = to;
        touched.push(key);
        next.add(legsAfter, coreAfter, runsAfter, countsAfter, freeAfter, placedAfter, UNREACHED);
      }
      if (points + cost < (next.points[to] as number)) next.points[to] = points + cost;
      edges.add(firstNext + to, o, cost);
    }
  }
  for (const key of touched) index[key] = -1;
  return next;
}
