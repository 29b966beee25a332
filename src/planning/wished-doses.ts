import type { Adjustment } from "../domain/adjustment.js";
import { type EpochDay, epochDay } from "../domain/calendar.js";
import type { DoseClass } from "../domain/plan.js";
import type { WeaveProblem } from "./weave/problem.js";
import type { OptionFilter } from "./weave/weave.js";

/** A dose that the runner wants on another day. */
export type DoseMove = Omit<Extract<Adjustment, { kind: "move-dose" }>, "kind">;

/** What the runner's wishes ask of the days: a class that a day is to hold, or classes it is not to. */
interface Wished {
  readonly holds: ReadonlyMap<EpochDay, DoseClass>;
  readonly lacks: ReadonlyMap<EpochDay, ReadonlySet<DoseClass>>;
}

/** The wishes for days to come that no rule closes. */
export function openWishes(
  adjustments: readonly Adjustment[],
  problem: WeaveProblem,
  firstDay: EpochDay,
  today: EpochDay,
): readonly DoseMove[] {
  return adjustments
    .filter((one) => one.kind === "move-dose")
    .filter((one) => epochDay(one.to) >= today)
    .filter((one) => problem.days[epochDay(one.to) - firstDay]?.gates[one.class] === null);
}

/** What wishes leave of the options of a weave that begins on `firstDay`. */
export function filterFor(moves: readonly DoseMove[], firstDay: EpochDay): OptionFilter {
  const { holds, lacks } = wished(moves);
  return ({ dose }, index) => {
    const day = firstDay + index;
    const held = holds.get(day);
    if (held !== undefined && dose?.class !== held) return false;
    return dose === null || !lacks.get(day)?.has(dose.class);
  };
}

/** A later wish stands in place of an earlier one that it takes back. */
function wished(moves: readonly DoseMove[]): Wished {
  const holds = new Map<EpochDay, DoseClass>();
  const lacks = new Map<EpochDay, Set<DoseClass>>();
  for (const { class: doseClass, from, to } of moves) {
    const [left, reached] = [epochDay(from), epochDay(to)];
    if (holds.get(left) === doseClass) holds.delete(left);
    lacks.get(reached)?.delete(doseClass);
    holds.set(reached, doseClass);
    lacks.set(left, (lacks.get(left) ?? new Set<DoseClass>()).add(doseClass));
  }
  return { holds, lacks };
}
