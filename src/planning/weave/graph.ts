import { Edges } from "./edges.js";
import { bitCount, FREE_DAY, freeDayAfter, type Layer, stateKey } from "./layers.js";

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
  /** Doses of the week before each state, packed. */
  readonly counts: Uint8Array;
  /** `stateKey` of each state of each layer, in the order of the states. */
  readonly layerKeys: readonly (readonly number[])[];
}

/**
 * Leaves out states through which no way can be as cheap as one that is known. What stays holds
 * every cheapest way, but no price of a dearer one.
 */
export interface Bound {
  /** Points of a whole way that is known. */
  readonly upper: number;
  /** Points that any way from the state to the end costs at least. */
  lowest(
    layer: number,
    legs: number,
    core: number,
    runs: number,
    counts: number,
    free: number,
    placed: number,
  ): number;
}

export const UNREACHED = 0x3fffffff;

/** States of one layer, side by side. */
class States {
  readonly key: number[] = [];
  readonly legs: number[] = [];
  readonly core: number[] = [];
  readonly runs: number[] = [];
  readonly counts: number[] = [];
  readonly free: number[] = [];
  readonly placed: number[] = [];
  readonly points: number[] = [];

  get length(): number {
    return this.key.length;
  }

  add(
    key: number,
    legs: number,
    core: number,
    runs: number,
    counts: number,
    free: number,
    placed: number,
    points: number,
  ): void {
    this.key.push(key);
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
 * Builds every state that can be reached, within the bound if there is one, and every edge between
 * them.
 * @returns the graph, or the index of the week in which the hard rules leave no way on.
 */
export function buildGraph(
  layers: readonly Layer[],
  bound: Bound | null = null,
): Graph | { readonly stuckInWeek: number } {
  const index = new Int32Array(Math.max(...layers.map((layer) => layer.keysAfter))).fill(-1);
  const edges = new Edges();
  const layerStart = [0];
  const layerKeys: (readonly number[])[] = [];
  const fromStart: number[] = [];
  const counts: number[] = [];
  const close = (states: States) => {
    for (const points of states.points) fromStart.push(points);
    for (const packed of states.counts) counts.push(packed);
    layerKeys.push(states.key);
    layerStart.push(fromStart.length);
  };
  let states = new States();
  const free = layers[0]?.freeAtStart ?? 1;
  states.add(free, 0, 0, 0, 0, free, 0, 0);
  for (const [day, layer] of layers.entries()) {
    close(states);
    const next = expand(layer, states, fromStart.length, edges, index, day + 1, bound);
    if (next.length === 0) return { stuckInWeek: layer.weekIndex };
    states = next;
  }
  close(states);
  for (let s = 0; s <= states.length; s++) edges.openState();
  return {
    layerStart,
    layerKeys,
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
  layerAfter: number,
  bound: Bound | null,
): States {
  const next = new States();
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
      let freeAfter = freeDayAfter(free, layer.freeDay[o] as number);
      if (layer.overDemand[countsAfter] === 1) continue;
      if (bitCount(layer.allRuns & ~placedAfter) > layer.roomForRuns) continue;
      const corePoints = layer.core.points[core + o] as number;
      let cost = (layer.points[o] as number) + legPoints + runPoints + corePoints;
      if (layer.lastOfWeek) {
        const bill = layer.weekBill[countsAfter] as number;
        if (freeAfter === FREE_DAY.usedUp || bill < 0) continue;
        cost += bill;
        countsAfter = 0;
        placedAfter = 0;
        freeAfter = layer.freeAtNextStart;
      }
      const legsAfter = layer.legs.next[legs + o] as number;
      const coreAfter = layer.core.next[core + o] as number;
      const runsAfter = layer.runs.next[runs + o] as number;
      if (bound !== null) {
        const least = bound.lowest(
          layerAfter,
          legsAfter,
          coreAfter,
          runsAfter,
          countsAfter,
          freeAfter,
          placedAfter,
        );
        if (points + cost + least > bound.upper) continue;
      }
      const key = stateKey(
        layer,
        legsAfter,
        coreAfter,
        runsAfter,
        countsAfter,
        freeAfter,
        placedAfter,
      );
      let to = index[key] as number;
      if (to < 0) {
        to = next.length;
        index[key] = to;
        next.add(
          key,
          legsAfter,
          coreAfter,
          runsAfter,
          countsAfter,
          freeAfter,
          placedAfter,
          UNREACHED,
        );
      }
      if (points + cost < (next.points[to] as number)) next.points[to] = points + cost;
      edges.add(firstNext + to, o, cost);
    }
  }
  for (const key of next.key) index[key] = -1;
  return next;
}
