import { expand, type Graph } from "./graph.js";
import { Growth } from "./growth.js";
import { FREE_DAY, type Layer } from "./layers.js";
import { type Numbering, numberings, type Step } from "./states.js";

/** The hard rules leave no way through this week. */
export interface Stuck {
  readonly stuckInWeek: number;
}

/** The whole graph: every state that can be reached and every edge between them. */
export function wholeGraph(layers: readonly Layer[]): Graph | Stuck {
  const { steps, growth, index } = beginGraph(layers);
  for (const step of steps) {
    expand(growth, step, index, null);
    if (isStuck(growth)) return { stuckInWeek: step.layer.weekIndex };
  }
  return finishedGraph(growth);
}

/** A graph that is only its start, with what it takes to grow it. */
export interface BegunGraph {
  readonly steps: readonly Step[];
  readonly growth: Growth;
  /** Room for the states of any one layer by key. */
  readonly index: Int32Array;
}

export function beginGraph(layers: readonly Layer[]): BegunGraph {
  const numbering = numberings(layers);
  const steps = layers.map((layer, day) => ({
    day,
    layer,
    before: numbering[day] as Numbering,
    after: numbering[day + 1] as Numbering,
    freeAtNextStart: layers[day + 1]?.freeAtStart ?? FREE_DAY.kept,
  }));
  const growth = new Growth();
  growth.fromStart[growth.addState(0, layers[0]?.freeAtStart ?? FREE_DAY.kept)] = 0;
  const index = new Int32Array(Math.max(...numbering.map(({ states }) => states)));
  return { steps, growth, index };
}

/** Whether no state follows the last layer that was expanded. */
export function isStuck(growth: Growth): boolean {
  return growth.states === growth.layerStart.at(-1);
}

export function finishedGraph(growth: Growth): Graph {
  const { states, edges } = growth;
  growth.reserve(1);
  for (let state = growth.layerStart.at(-1) ?? 0; state <= states; state++) growth.openState();
  return {
    layerStart: [...growth.layerStart, states],
    edgeStart: growth.edgeStart.subarray(0, states + 1),
    edgeTo: growth.edgeTo.subarray(0, edges),
    edgeOption: growth.edgeOption.subarray(0, edges),
    edgePoints: growth.edgePoints.subarray(0, edges),
    fromStart: growth.fromStart.subarray(0, states),
    cameFrom: growth.cameFrom.subarray(0, states),
    cameBy: growth.cameBy.subarray(0, states),
    standings: growth.standings.subarray(0, states),
  };
}
