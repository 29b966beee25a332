import type { Graph } from "./graph.js";
import { UNREACHED } from "./growth.js";
import type { DayOption } from "./options.js";

/** The backward pass: points of the cheapest way from each state to the end. */
export function costToGo(graph: Graph): Int32Array {
  const { edgeStart, edgeTo, edgePoints, layerStart } = graph;
  const states = layerStart.at(-1) ?? 0;
  const lastLayer = layerStart.at(-2) ?? 0;
  const toEnd = new Int32Array(states).fill(UNREACHED);
  toEnd.fill(0, lastLayer);
  for (let state = lastLayer - 1; state >= 0; state--) {
    let least = UNREACHED;
    const end = edgeStart[state + 1] as number;
    for (let edge = edgeStart[state] as number; edge < end; edge++) {
      const total = (edgePoints[edge] as number) + (toEnd[edgeTo[edge] as number] as number);
      if (total < least) least = total;
    }
    toEnd[state] = least;
  }
  return toEnd;
}

/** The first of the edges that lead on from a state at its cost to go; edges stand in tie order. */
export function cheapestEdge(graph: Graph, toEnd: Int32Array, state: number): number {
  const { edgeStart, edgeTo, edgePoints } = graph;
  const end = edgeStart[state + 1] as number;
  for (let edge = edgeStart[state] as number; edge < end; edge++) {
    const total = (edgePoints[edge] as number) + (toEnd[edgeTo[edge] as number] as number);
    if (total === toEnd[state]) return edge;
  }
  throw new Error(`no way on from state ${state}`);
}

/** Walks from the start along the cheapest edges. */
export function trace(
  graph: Graph,
  toEnd: Int32Array,
  open: readonly (readonly DayOption[])[],
): readonly DayOption[] {
  let state = 0;
  return open.map((options) => {
    const edge = cheapestEdge(graph, toEnd, state);
    state = graph.edgeTo[edge] as number;
    return options[graph.edgeOption[edge] as number] as DayOption;
  });
}
