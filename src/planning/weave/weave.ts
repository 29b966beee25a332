import { fail, ok, type Result } from "../../domain/result.js";
import { buildGraph, type Graph, UNREACHED } from "./graph.js";
import type { DayOption, DayOptions } from "./options.js";
import { optionsOfDays } from "./options.js";
import type { WeaveProblem } from "./problem.js";

/** The cheapest plan that breaks no hard rule, and what is needed to price any other. */
export interface Weave {
  readonly problem: WeaveProblem;
  readonly options: readonly DayOptions[];
  readonly graph: Graph;
  /** Points of the cheapest way from each state to the end. */
  readonly toEnd: Int32Array;
  /** The chosen option of each day. */
  readonly chosen: readonly DayOption[];
  readonly points: number;
}

/** The hard rules leave no way to place the movable runs of a week. */
export interface NoWay {
  readonly kind: "no-way";
  /** Index of the week. */
  readonly week: number;
}

/** A restriction to some of the open options; for asking what an alternative costs. */
export type OptionFilter = (option: DayOption, day: number) => boolean;

/**
 * The exact optimum over the whole program. Dynamic programming over the layers of days; among
 * equal costs the first option in tie order wins, from the first day on, so the result is unique.
 */
export function weave(problem: WeaveProblem, allow?: OptionFilter): Result<Weave, NoWay> {
  const options = optionsOfDays(problem);
  const open = options.map(({ open }, day) =>
    allow === undefined ? open : open.filter((option) => allow(option, day)),
  );
  const graph = buildGraph(problem, open);
  if ("stuckInWeek" in graph) return fail({ kind: "no-way", week: graph.stuckInWeek });
  const toEnd = costToGo(graph);
  return ok({
    problem,
    options: options.map(({ blocked }, day) => ({ open: open[day] ?? [], blocked })),
    graph,
    toEnd,
    chosen: trace(graph, toEnd, open),
    points: toEnd[0] ?? 0,
  });
}

/** The backward pass: states are numbered layer by layer, so the last state comes first. */
function costToGo(graph: Graph): Int32Array {
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
function trace(
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
