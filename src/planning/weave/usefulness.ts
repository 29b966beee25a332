import { type Growth, UNREACHED } from "./growth.js";
import type { Layer } from "./layers.js";
import type { DayMemory } from "./memory.js";
import { coreIn, legsIn, runsIn } from "./states.js";

/** Points that a memory can still add at most, before each day and by class. */
export interface MostAdded {
  readonly legs: readonly Int32Array[];
  readonly core: readonly Int32Array[];
  readonly runs: readonly Int32Array[];
}

export function mostAddedBy(layers: readonly Layer[]): MostAdded {
  return {
    legs: mostAdded(layers.map(({ legs }) => legs)),
    core: mostAdded(layers.map(({ core }) => core)),
    runs: mostAdded(layers.map(({ runs }) => runs)),
  };
}

/** The most that each class can add to what class 0 pays, if the same options follow. */
function mostAdded(days: readonly DayMemory[]): readonly Int32Array[] {
  const most: Int32Array[] = [new Int32Array(1)];
  for (const { classes, points, next } of [...days].reverse()) {
    const later = most[0] as Int32Array;
    const options = points.length / classes;
    const today = new Int32Array(classes);
    for (let row = 1; row < classes; row++) {
      let worst = 0;
      for (let option = 0; option < options; option++) {
        const added = points[row * options + option] as number;
        const after = next[row * options + option] as number;
        const isForgotten = after === next[option];
        const sum = added < 0 ? UNREACHED : added + (isForgotten ? 0 : (later[after] as number));
        if (sum > worst) worst = sum;
      }
      today[row] = Math.min(UNREACHED, worst);
    }
    most.unshift(today);
  }
  return most;
}

/**
 * Points up to which a state of the last layer is of use, by standing: what the best of its
 * likes costs with all that its memories can still add.
 */
export function usefulUpTo(
  growth: Growth,
  day: number,
  standings: number,
  most: MostAdded,
): Int32Array {
  const legs = most.legs[day] as Int32Array;
  const core = most.core[day] as Int32Array;
  const runs = most.runs[day] as Int32Array;
  const upTo = new Int32Array(standings).fill(UNREACHED);
  for (let state = growth.layerStart.at(-1) ?? 0; state < growth.states; state++) {
    const standing = growth.standings[state] as number;
    const memories = growth.memories[state] as number;
    const added =
      (runs[runsIn(memories)] as number) +
      (core[coreIn(memories)] as number) +
      (legs[legsIn(memories)] as number);
    const dearest = (growth.fromStart[state] as number) + added;
    if (dearest < (upTo[standing] as number)) upTo[standing] = dearest;
  }
  return upTo;
}
