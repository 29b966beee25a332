import type { Demand } from "../../knowledge/demand.js";
import { UNREACHED } from "./growth.js";
import type { DayOption } from "./options.js";
import { cheapestEdge } from "./passes.js";
import { countIn, type Numbering } from "./states.js";
import { type OptionFilter, type Weave, weave } from "./weave.js";
import type { DoseCounts } from "./week-rules.js";

/** Another whole plan: the cheapest that holds what was asked for. */
export interface Alternative {
  readonly points: number;
  /** Put together when it is asked for: most alternatives are only priced. */
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
  if (woven.isPruned) return cheapestUnder(woven, (option, of) => of !== day || wanted(option));
  const isWanted = (woven.options[day]?.open ?? []).map(wanted);
  return throughBestEdge(woven, day, (option) => isWanted[option] === true);
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
    return wovenAgain(weave({ ...woven.problem, weeks }, woven.allow));
  }
  const options = woven.options[week.lastDay]?.open ?? [];
  return throughBestEdge(woven, week.lastDay, (option, state) => {
    const before = dosesBefore(woven, week.lastDay, state);
    const added = options[option]?.dose?.class;
    const legs = before.HL + before.LL + Number(added === "HL" || added === "LL");
    return (
      before.HL + Number(added === "HL") >= atLeast.HL &&
      legs >= atLeast.HL + atLeast.LL &&
      before.CU + Number(added === "CU") >= atLeast.CU
    );
  });
}

/** The cheapest whole plan under a further condition, woven again; null if there is none. */
function cheapestUnder(
  { problem, allow = () => true }: Weave,
  condition: OptionFilter,
): Alternative | null {
  return wovenAgain(weave(problem, (option, day) => allow(option, day) && condition(option, day)));
}

function wovenAgain(again: ReturnType<typeof weave>): Alternative | null {
  return again.ok ? { points: again.value.points, chosen: again.value.chosen } : null;
}

function dosesBefore({ graph, layers, numbering }: Weave, day: number, state: number): DoseCounts {
  const of = numbering[day] as Numbering;
  const count = countIn(graph.standings[state] as number, of.runBits);
  return layers[day]?.counts.doses[count] as DoseCounts;
}

function throughBestEdge(
  woven: Weave,
  day: number,
  wanted: (option: number, state: number) => boolean,
): Alternative | null {
  const { graph, toEnd } = woven;
  const { edgeStart, edgeTo, edgeOption, edgePoints, fromStart } = graph;
  let points = UNREACHED;
  let bestState = -1;
  let bestEdge = -1;
  const last = graph.layerStart[day + 1] as number;
  for (let state = graph.layerStart[day] as number; state < last; state++) {
    const end = edgeStart[state + 1] as number;
    for (let edge = edgeStart[state] as number; edge < end; edge++) {
      const rest = toEnd[edgeTo[edge] as number] as number;
      const total = (fromStart[state] as number) + (edgePoints[edge] as number) + rest;
      if (total >= points || !wanted(edgeOption[edge] as number, state)) continue;
      points = total;
      bestState = state;
      bestEdge = edge;
    }
  }
  if (bestState < 0) return null;
  return {
    points,
    get chosen() {
      return wholeWay(woven, day, bestState, bestEdge);
    },
  };
}

/** The cheapest way to an edge and on from it, as options day by day. */
function wholeWay(
  { graph, toEnd, options }: Weave,
  day: number,
  from: number,
  edge: number,
): readonly DayOption[] {
  const picks: number[] = [];
  for (let state = from, layer = day - 1; layer >= 0; layer--) {
    picks[layer] = graph.cameBy[state] as number;
    state = graph.cameFrom[state] as number;
  }
  picks[day] = graph.edgeOption[edge] as number;
  for (let state = graph.edgeTo[edge] as number, layer = day + 1; layer < options.length; layer++) {
    const next = cheapestEdge(graph, toEnd, state);
    picks[layer] = graph.edgeOption[next] as number;
    state = graph.edgeTo[next] as number;
  }
  return options.map(({ open }, index) => open[picks[index] as number] as DayOption);
}
