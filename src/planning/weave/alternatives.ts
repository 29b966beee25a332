import type { Demand } from "../../knowledge/demand.js";
import { unpackCounts } from "./counts.js";
import { type Graph, UNREACHED } from "./graph.js";
import type { DayOption } from "./options.js";
import { type Weave, weave } from "./weave.js";
import type { DoseCounts } from "./week-rules.js";

/** Another whole plan: the cheapest that holds what was asked for. */
export interface Alternative {
  readonly points: number;
  readonly chosen: readonly DayOption[];
}

/**
 * The cheapest whole plan in which the day's option is one of those wanted; null if no hard rule
 * leaves one. Read off the forward and backward passes where the graph is whole, else found by
 * weaving again with the wish as a condition.
 */
export function cheapestWith(
  woven: Weave,
  day: number,
  wanted: (option: DayOption) => boolean,
): Alternative | null {
  if (woven.isPruned) {
    return wovenAgain(weave(woven.problem, (option, of) => of !== day || wanted(option)));
  }
  const options = woven.options[day]?.open ?? [];
  return throughBestEdge(woven, day, (option) => {
    const candidate = options[option];
    return candidate !== undefined && wanted(candidate);
  });
}

/** The cheapest whole plan in which a week holds at least these doses; null if none may. */
export function cheapestWithDoses(
  woven: Weave,
  weekIndex: number,
  atLeast: Demand,
): Alternative | null {
  const week = woven.problem.weeks[weekIndex];
  if (week === undefined) return null;
  if (woven.isPruned) {
    const weeks = woven.problem.weeks.map((other) =>
      other === week ? { ...week, atLeast } : other,
    );
    return wovenAgain(weave({ ...woven.problem, weeks }));
  }
  const options = woven.options[week.lastDay]?.open ?? [];
  return throughBestEdge(woven, week.lastDay, (option, before) => {
    const added = options[option]?.dose?.class;
    const legs = before.HL + before.LL + Number(added === "HL" || added === "LL");
    return (
      before.HL + Number(added === "HL") >= atLeast.HL &&
      legs >= atLeast.HL + atLeast.LL &&
      before.CU + Number(added === "CU") >= atLeast.CU
    );
  });
}

function wovenAgain(again: ReturnType<typeof weave>): Alternative | null {
  return again.ok ? { points: again.value.points, chosen: again.value.chosen } : null;
}

function throughBestEdge(
  woven: Weave,
  day: number,
  wanted: (option: number, before: DoseCounts) => boolean,
): Alternative | null {
  const { graph, toEnd } = woven;
  let points = Number.POSITIVE_INFINITY;
  let best: { readonly state: number; readonly edge: number } | null = null;
  forEachEdge(graph, day, (state, edge) => {
    if ((toEnd[graph.edgeTo[edge] as number] as number) >= UNREACHED) return;
    const total =
      (graph.fromStart[state] as number) +
      (graph.edgePoints[edge] as number) +
      (toEnd[graph.edgeTo[edge] as number] as number);
    if (total >= points) return;
    if (!wanted(graph.edgeOption[edge] as number, unpackCounts(graph.counts[state] as number)))
      return;
    points = total;
    best = { state, edge };
  });
  return best === null ? null : { points, chosen: wholeWay(woven, day, best) };
}

/** The cheapest way to an edge and on from it, as options day by day. */
function wholeWay(
  { graph, toEnd, options }: Weave,
  day: number,
  through: { readonly state: number; readonly edge: number },
): readonly DayOption[] {
  const picks: number[] = [graph.edgeOption[through.edge] as number];
  let state = through.state;
  for (let layer = day - 1; layer >= 0; layer--) {
    const { from, edge } = edgeInto(graph, layer, state);
    picks.unshift(graph.edgeOption[edge] as number);
    state = from;
  }
  state = graph.edgeTo[through.edge] as number;
  while (picks.length < options.length) {
    let edge = graph.edgeStart[state] as number;
    const least = toEnd[state] as number;
    while (
      (graph.edgePoints[edge] as number) + (toEnd[graph.edgeTo[edge] as number] as number) !==
      least
    ) {
      edge++;
    }
    picks.push(graph.edgeOption[edge] as number);
    state = graph.edgeTo[edge] as number;
  }
  return options.map(({ open }, index) => open[picks[index] as number] as DayOption);
}

function edgeInto(
  graph: Graph,
  layer: number,
  target: number,
): { readonly from: number; readonly edge: number } {
  let found: { from: number; edge: number } | null = null;
  forEachEdge(graph, layer, (from, edge) => {
    const arrives =
      graph.edgeTo[edge] === target &&
      (graph.fromStart[from] as number) + (graph.edgePoints[edge] as number) ===
        graph.fromStart[target];
    if (arrives) found ??= { from, edge };
  });
  if (found === null) throw new Error(`state ${target} of layer ${layer + 1} has no way to it`);
  return found;
}

function forEachEdge(
  graph: Graph,
  layer: number,
  visit: (state: number, edge: number) => void,
): void {
  const last = graph.layerStart[layer + 1] as number;
  for (let state = graph.layerStart[layer] as number; state < last; state++) {
    const end = graph.edgeStart[state + 1] as number;
    for (let edge = graph.edgeStart[state] as number; edge < end; edge++) visit(state, edge);
  }
}
