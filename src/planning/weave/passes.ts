import type { Graph } from "./graph.js";
import { UNREACHED } from "./graph.js";
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

/** Walks from the start along the cheapest edges; edges stand in tie order. */
export function trace(
  graph: Graph,
  toEnd: Int32Array,
  open: readonly (readonly DayOption[])[],
): readonly DayOption[] {
  let state = 0;
  return open.map((options) => {
    let edge = graph.edgeStart[state] as number;
    const wanted = toEnd[state] as number;
    while (
      (graph.edgePoints[edge] as number) + (toEnd[graph.edgeTo[edge] as number] as number) !==
      wanted
    ) {
      edge++;
    }
    state = graph.edgeTo[edge] as number;
    return options[graph.edgeOption[edge] as number] as DayOption;
  });
}
