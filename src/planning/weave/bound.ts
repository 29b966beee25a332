import type { CostTerm } from "../../domain/plan.js";
import { fail, ok, type Result } from "../../domain/result.js";
import type { Demand } from "../../knowledge/demand.js";
import { type Bound, buildGraph, type Graph, UNREACHED } from "./graph.js";
import { FREE_DAY, type Layer, stateKey, type WeekTables, weekTables } from "./layers.js";
import type { DayMemory } from "./memory.js";
import type { DayOption } from "./options.js";
import { costToGo, trace } from "./passes.js";
import type { NoWay, WeaveProblem } from "./problem.js";

/**
 * A bound for programs whose runs can move. Taken apart, the weave is two smaller ones: runs with
 * legs, and core. Each is solved exactly; their sum is never more than the whole costs, because
 * taking apart only forgets that they share the days. The runs and legs of the first, with core
 * fitted in, are a whole plan: its points are the upper end.
 */
export function boundOf(
  problem: WeaveProblem,
  open: readonly (readonly DayOption[])[],
  layers: readonly Layer[],
): Result<Bound, NoWay> {
  const legsOnly = layers.map((layer, day) => runsAndLegs(problem, layer, open[day] ?? [], day));
  const legs = buildGraph(legsOnly.map(({ layer }) => layer));
  if ("stuckInWeek" in legs) return fail({ kind: "no-way", week: legs.stuckInWeek });
  const coreOnly = layers.map((layer, day) => coreAlone(problem, layer, open[day] ?? []));
  const core = buildGraph(coreOnly);
  if ("stuckInWeek" in core) return fail({ kind: "no-way", week: core.stuckInWeek });

  const legsToEnd = costToGo(legs);
  const legsLowest = lookup(legs, legsToEnd);
  const coreLowest = lookup(core, costToGo(core));
  const kept = trace(
    legs,
    legsToEnd,
    legsOnly.map(({ columns }, day) => pick(open[day] ?? [], columns)),
  );
  const whole = buildGraph(
    layers.map((layer, day) => withoutOthers(layer, open[day] ?? [], kept[day])),
  );
  if ("stuckInWeek" in whole) return fail({ kind: "no-way", week: whole.stuckInWeek });

  return ok({
    upper: costToGo(whole)[0] ?? UNREACHED,
    lowest(after, legsClass, coreClass, runsClass, counts, free, placed) {
      const legsLayer = legsOnly[after - 1]?.layer;
      const coreLayer = coreOnly[after - 1];
      if (legsLayer === undefined || coreLayer === undefined) return 0;
      const legsKey = stateKey(
        legsLayer,
        legsClass,
        0,
        runsClass,
        counts & LEG_COUNTS,
        free,
        placed,
      );
      const coreKey = stateKey(coreLayer, 0, coreClass, 0, counts & CORE_COUNTS, FREE_DAY.kept, 0);
      return (
        (legsLowest[after]?.get(legsKey) ?? UNREACHED) +
        (coreLowest[after]?.get(coreKey) ?? UNREACHED)
      );
    },
  });
}

const LEG_COUNTS = 0b111100;
const CORE_COUNTS = 0b000011;

/** The weave without core doses of ours. */
function runsAndLegs(
  problem: WeaveProblem,
  layer: Layer,
  options: readonly DayOption[],
  day: number,
): { readonly layer: Layer; readonly columns: readonly number[] } {
  const columns = columnsWhere(options, ({ dose }) => dose?.class !== "CU");
  const tables = tablesWith(problem, layer.weekIndex, "legs");
  const small = {
    ...selectColumns(layer, columns),
    ...tables,
    core: nothingRemembered(columns.length),
    coreAfter: 1,
    points: Int32Array.from(pick(options, columns), (option) =>
      Math.max(0, option.points - coreNotKept(problem, day, option)),
    ),
  };
  return { layer: { ...small, keysAfter: layer.keysAfter }, columns };
}

/** The weave of core doses alone, each with the best of the day's runs. */
function coreAlone(problem: WeaveProblem, layer: Layer, options: readonly DayOption[]): Layer {
  const best = new Map<number, { column: number; points: number }>();
  options.forEach((option, column) => {
    const points = option.dose?.class === "CU" ? option.points - sharedPoints(option) : 0;
    const key = option.core?.start ?? -1;
    const known = best.get(key);
    if (known === undefined || points < known.points) best.set(key, { column, points });
  });
  const chosen = [...best.values()];
  const columns = chosen.map(({ column }) => column);
  const none = nothingRemembered(columns.length);
  return {
    ...selectColumns(layer, columns),
    ...tablesWith(problem, layer.weekIndex, "core"),
    points: Int32Array.from(chosen, ({ points }) => points),
    adds: Uint8Array.from(columns, (column) => (layer.adds[column] as number) & CORE_COUNTS),
    legs: none,
    runs: none,
    runBit: new Int32Array(columns.length),
    freeDay: new Uint8Array(columns.length).fill(FREE_DAY.kept),
    freeAtStart: FREE_DAY.kept,
    freeAtNextStart: FREE_DAY.kept,
    allRuns: 0,
    runsAfter: 1,
    masksAfter: 1,
  };
}

/** Only the options that keep the day's runs and legs as they are in `kept`. */
function withoutOthers(layer: Layer, options: readonly DayOption[], kept?: DayOption): Layer {
  const same = (option: DayOption) =>
    option.movedRun === kept?.movedRun &&
    (kept.dose === null ? option.dose === null || option.dose.class === "CU" : option === kept);
  return selectColumns(layer, columnsWhere(options, same));
}

/** Charges that belong to the day and not to its core: counted with the runs and legs, once. */
const SHARED_TERMS: readonly CostTerm[] = [
  "run-moved",
  "announced-changed-48h",
  "announced-changed",
];

function sharedPoints(option: DayOption): number {
  return pointsOfTerms(option, SHARED_TERMS);
}

/** What an option costs because announced core is not kept; with core fitted in it may be kept. */
function coreNotKept(problem: WeaveProblem, day: number, option: DayOption): number {
  const announced = problem.days[day]?.announced;
  return announced?.class === "CU" ? pointsOfTerms(option, [announced.term]) : 0;
}

function pointsOfTerms({ charges }: DayOption, terms: readonly CostTerm[]): number {
  return charges
    .filter((charge) => terms.includes(charge.term))
    .reduce((sum, charge) => sum + charge.points, 0);
}

function columnsWhere(
  options: readonly DayOption[],
  holds: (option: DayOption) => boolean,
): readonly number[] {
  return options.flatMap((option, column) => (holds(option) ? [column] : []));
}

function pick<Item>(items: readonly Item[], columns: readonly number[]): readonly Item[] {
  return columns.map((column) => items[column] as Item);
}

function selectColumns(layer: Layer, columns: readonly number[]): Layer {
  const flat = <Numbers extends Int32Array | Uint8Array>(from: Numbers, into: Numbers): Numbers => {
    columns.forEach((column, i) => {
      into[i] = from[column] as number;
    });
    return into;
  };
  const memory = ({ classes, points, next }: DayMemory): DayMemory => {
    const fewer = {
      classes,
      points: new Int32Array(classes * columns.length),
      next: new Uint8Array(classes * columns.length),
    };
    for (let row = 0; row < classes; row++) {
      columns.forEach((column, i) => {
        fewer.points[row * columns.length + i] = points[row * layer.optionCount + column] as number;
        fewer.next[row * columns.length + i] = next[row * layer.optionCount + column] as number;
      });
    }
    return fewer;
  };
  return {
    ...layer,
    optionCount: columns.length,
    legs: memory(layer.legs),
    core: memory(layer.core),
    runs: memory(layer.runs),
    points: flat(layer.points, new Int32Array(columns.length)),
    adds: flat(layer.adds, new Uint8Array(columns.length)),
    runBit: flat(layer.runBit, new Int32Array(columns.length)),
    freeDay: flat(layer.freeDay, new Uint8Array(columns.length)),
  };
}

function nothingRemembered(options: number): DayMemory {
  return { classes: 1, points: new Int32Array(options), next: new Uint8Array(options) };
}

/** The week's bill for legs or core only. */
function tablesWith(
  problem: WeaveProblem,
  weekIndex: number,
  only: "legs" | "core",
): Pick<WeekTables, "overDemand" | "weekBill"> {
  const week = problem.weeks[weekIndex];
  if (week === undefined) throw new RangeError(`no week ${weekIndex}`);
  const part = (whole: Demand): Demand =>
    only === "legs" ? { ...whole, CU: 0 } : { HL: 0, LL: 0, CU: whole.CU };
  const { overDemand, weekBill } = weekTables(problem, {
    ...week,
    demand: part(week.demand),
    atLeast: part(week.atLeast),
  });
  return { overDemand, weekBill };
}

/** Points to the end by state key, for each layer. */
function lookup(graph: Graph, toEnd: Int32Array): readonly ReadonlyMap<number, number>[] {
  return graph.layerKeys.map((keys, layer) => {
    const first = graph.layerStart[layer] as number;
    return new Map(keys.map((key, i) => [key, toEnd[first + i] as number]));
  });
}
