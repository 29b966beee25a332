import { fail, ok, type Result } from "../../domain/result.js";
import { COSTS } from "../../knowledge/costs.js";
import { arrangementsOf, dayInProblem } from "./arrangements.js";
import { boundedGraph } from "./bounded-graph.js";
import type { Graph } from "./graph.js";
import { type Layer, layersOf } from "./layers.js";
import { type BlockedDose, blockedDoses, type DayOption, openOptions } from "./options.js";
import { costToGo, trace } from "./passes.js";
import { allPlacings, cheapPlacings, type Placings } from "./placings.js";
import type { NoWay, WeaveProblem } from "./problem.js";
import { type Numbering, numberings } from "./states.js";
import { wholeGraph } from "./whole-graph.js";

/** What a day can hold, and what it cannot. Put together when it is asked for: few days are. */
export interface DayOptions {
  /** In the order in which ties are settled. */
  readonly open: readonly DayOption[];
  readonly blocked: readonly BlockedDose[];
}

/** The cheapest plan that breaks no hard rule, and what is needed to price any other. */
export interface Weave {
  readonly problem: WeaveProblem;
  readonly options: readonly DayOptions[];
  readonly layers: readonly Layer[];
  readonly numbering: readonly Numbering[];
  readonly graph: Graph;
  /** Points of the cheapest way from each state to the end. */
  readonly toEnd: Int32Array;
  /** The chosen option of each day. */
  readonly chosen: readonly DayOption[];
  readonly points: number;
  /** What the options were restricted to; undefined for no restriction. */
  readonly allow: OptionFilter | undefined;
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
  const arrangements = problem.days.map((_, day) => arrangementsOf(dayInProblem(problem, day)));
  const isMovable = problem.weeks.some((week) => week.movable.length > 0);
  if (isMovable) {
    const first = solve(problem, cheapPlacings(problem, arrangements, ONE_MOVE_MORE), true, allow);
    if (first !== "too-narrow") return first;
  }
  const whole = solve(problem, allPlacings(problem, arrangements), isMovable, allow);
  if (whole === "too-narrow") throw new Error("all placings are not enough");
  return whole;
}

/** Points that let one run more than needed be moved, but not two. */
const ONE_MOVE_MORE = 2 * COSTS["run-moved"].R - 1;

function solve(
  problem: WeaveProblem,
  placings: Placings,
  isPruned: boolean,
  allow: OptionFilter | undefined,
): Result<Weave, NoWay> | "too-narrow" {
  const open = placings.days.map((arrangements, day) => {
    const options = openOptions(dayInProblem(problem, day), arrangements);
    return allow === undefined ? options : options.filter((option) => allow(option, day));
  });
  const layers = layersOf(problem, open);
  const graph = isPruned ? boundedGraph(layers, placings.upTo) : wholeGraph(layers);
  if (graph === "too-narrow") return graph;
  if ("stuckInWeek" in graph) return fail({ kind: "no-way", week: graph.stuckInWeek });
  const toEnd = costToGo(graph);
  return ok({
    problem,
    options: open.map((options, day) => ({
      get open() {
        return isPruned ? allOptions(problem, day, allow) : options;
      },
      get blocked() {
        return blockedDoses(problem, day);
      },
    })),
    layers,
    numbering: numberings(layers),
    graph,
    toEnd,
    chosen: trace(graph, toEnd, open),
    points: toEnd[0] ?? 0,
    allow,
    isPruned,
  });
}

function allOptions(
  problem: WeaveProblem,
  day: number,
  allow: OptionFilter = () => true,
): readonly DayOption[] {
  const at = dayInProblem(problem, day);
  return openOptions(at, arrangementsOf(at)).filter((option) => allow(option, day));
}
