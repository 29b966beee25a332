import { fail, ok, type Result } from "../../domain/result.js";
import { boundOf } from "./bound.js";
import { buildGraph, type Graph } from "./graph.js";
import { layersOf } from "./layers.js";
import type { DayOption, DayOptions } from "./options.js";
import { optionsOfDays } from "./options.js";
import { costToGo, trace } from "./passes.js";
import type { NoWay, WeaveProblem } from "./problem.js";

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
  /** True when ways dearer than the optimum were left out of the graph. */
  readonly isPruned: boolean;
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
  const layers = layersOf(problem, open);
  const isMovable = problem.weeks.some((week) => week.movable.length > 0);
  const bound = isMovable ? boundOf(problem, open, layers) : ok(null);
  if (!bound.ok) return bound;
  const graph = buildGraph(layers, bound.value);
  if ("stuckInWeek" in graph) return fail({ kind: "no-way", week: graph.stuckInWeek });
  const toEnd = costToGo(graph);
  return ok({
    problem,
    options: options.map(({ blocked }, day) => ({ open: open[day] ?? [], blocked })),
    graph,
    toEnd,
    chosen: trace(graph, toEnd, open),
    points: toEnd[0] ?? 0,
    isPruned: bound.value !== null,
  });
}
