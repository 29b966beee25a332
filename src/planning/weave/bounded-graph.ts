import { expand, type Graph } from "./graph.js";
import { UNREACHED } from "./growth.js";
import type { Layer } from "./layers.js";
import type { Step } from "./states.js";
import { type MostAdded, mostAddedBy, usefulUpTo } from "./usefulness.js";
import { WayToWeekEnd } from "./week-end.js";
import { type BegunGraph, beginGraph, finishedGraph, isStuck, type Stuck } from "./whole-graph.js";

/**
 * The part of the graph that holds every cheapest way, ties included; prices of dearer ways are not
 * in it. It is grown week by week, each week under a ceiling: points that a way to its end may cost.
 * A way above the ceiling is useless if some state at the week's end stays under it even when all is
 * added that its memories can still bring: from there the same days can follow for less. Where no
 * state does, the ceiling was too low, and the week is grown again under a higher one.
 * @param upTo by week: points of runs from which on arrangements were left out of the layers
 * @returns "too-narrow" if one of those arrangements could be of use
 */
export function boundedGraph(
  layers: readonly Layer[],
  upTo: readonly number[],
): Graph | Stuck | "too-narrow" {
  const begun = beginGraph(layers);
  const bounds = {
    toWeekEnd: new WayToWeekEnd(begun.steps),
    mostAdded: mostAddedBy(layers),
  };
  for (const week of weeksOf(begun.steps)) {
    const { weekIndex } = week.last.layer;
    const grown = growWeek(begun, week, bounds, upTo[weekIndex] ?? UNREACHED);
    if (grown === "stuck") return { stuckInWeek: weekIndex };
    if (grown === "too-narrow") return grown;
  }
  return finishedGraph(begun.growth);
}

interface Week {
  readonly steps: readonly Step[];
  readonly first: Step;
  readonly last: Step;
}

interface Bounds {
  readonly toWeekEnd: WayToWeekEnd;
  readonly mostAdded: MostAdded;
}

/** Points above the least thinkable under which a week is grown first. */
const FIRST_SLACK = 2;
/** No week costs as much. */
const MOST_SLACK = 1 << 16;

function growWeek(
  begun: BegunGraph,
  week: Week,
  bounds: Bounds,
  upTo: number,
): "grown" | "stuck" | "too-narrow" {
  const isWhole = upTo >= UNREACHED;
  const { atEntry, least } = leastAhead(begun, week.first, bounds.toWeekEnd);
  if (least >= UNREACHED) return isWhole ? "stuck" : "too-narrow";
  for (let slack = FIRST_SLACK; slack < MOST_SLACK; ) {
    const ceiling = least + slack;
    if (ceiling > atEntry + upTo) return "too-narrow";
    const needed = growUnder(begun, week, bounds, ceiling);
    if (needed <= ceiling) return "grown";
    begun.growth.cutAfterLayer(week.first.day);
    slack = needed < UNREACHED ? needed - least : slack * 2;
  }
  if (!isWhole) return "too-narrow";
  growUnder(begun, week, bounds, UNREACHED - 1);
  return isStuck(begun.growth) ? "stuck" : "grown";
}

/** @returns the points that some state at the week's end stays under, whatever follows */
function growUnder(
  { growth, index }: BegunGraph,
  { steps, last }: Week,
  { toWeekEnd, mostAdded }: Bounds,
  ceiling: number,
): number {
  for (const step of steps) {
    const useful = usefulUpTo(growth, step.day, step.before.standings, mostAdded);
    expand(growth, step, index, { ceiling, toWeekEnd, usefulUpTo: useful });
  }
  const atEnd = usefulUpTo(growth, last.day + 1, last.after.standings, mostAdded);
  return atEnd[last.freeAtNextStart] ?? UNREACHED;
}

/** The least points at the start of a week, and those to its end at least. */
function leastAhead(
  { growth }: BegunGraph,
  { day }: Step,
  toWeekEnd: WayToWeekEnd,
): { readonly atEntry: number; readonly least: number } {
  let atEntry = UNREACHED;
  let least = UNREACHED;
  for (let state = growth.layerStart[day] as number; state < growth.states; state++) {
    const points = growth.fromStart[state] as number;
    const rest = toWeekEnd.leastPoints(day, growth.standings[state] as number);
    atEntry = Math.min(atEntry, points);
    least = Math.min(least, points + rest);
  }
  return { atEntry, least };
}

function weeksOf(steps: readonly Step[]): readonly Week[] {
  const weeks: Week[] = [];
  for (let from = 0; from < steps.length; ) {
    const first = steps[from] as Step;
    const ofWeek = steps.filter(({ layer }) => layer.weekIndex === first.layer.weekIndex);
    weeks.push({ steps: ofWeek, first, last: ofWeek.at(-1) as Step });
    from += ofWeek.length;
  }
  return weeks;
}
