import { COUNT_COLUMNS } from "./counts.js";
import { UNREACHED } from "./growth.js";
import { FREE_DAY, freeDayAfter, type Layer } from "./layers.js";
import { countIn, freeDayIn, placedIn, type Step, standingOf } from "./states.js";

/**
 * Points to the end of the week at least, by where the week stands before a day: what the rest of
 * the week costs when nothing of the past is remembered. Memories only ever add points or forbid, so
 * no way is cheaper. Worked out for the standings that are asked about, each once.
 */
export class WayToWeekEnd {
  readonly #steps: readonly Step[];
  readonly #moves: (readonly Move[])[] = [];
  /** By day and standing: the points plus one; zero for not worked out yet. */
  readonly #least: Int32Array[];

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
    this.#least = steps.map(({ before }) => new Int32Array(before.standings));
  }

  /** @param day a day of the week; UNREACHED if no way leads on to its end */
  leastPoints(day: number, standing: number): number {
    const ofDay = this.#least[day] as Int32Array;
    const known = ofDay[standing] as number;
    if (known > 0) return known - 1;
    const least = this.#search(day, standing);
    ofDay[standing] = least + 1;
    return least;
  }

  #search(day: number, standing: number): number {
    const { layer, before, after } = this.#steps[day] as Step;
    const { runBits } = before;
    const placed = placedIn(standing, runBits);
    const free = freeDayIn(standing, runBits);
    const count = countIn(standing, runBits) * COUNT_COLUMNS;
    let least = UNREACHED;
    this.#moves[day] ??= movesOf(layer);
    for (const { bit, column, freeDay, points } of this.#moves[day] ?? []) {
      if (points >= least) break;
      const countAfter = layer.counts.after[count + column] as number;
      if (countAfter < 0 || (placed & bit) !== 0) continue;
      const freeAfter = freeDayAfter(free, freeDay);
      const rest = layer.isLastOfWeek
        ? billOfWeek(layer, countAfter, freeAfter, placed | bit)
        : this.leastPoints(day + 1, standingOf(after.runBits, countAfter, freeAfter, placed | bit));
      least = Math.min(least, points + rest);
    }
    return least;
  }
}

/** Points of the week's bill where it may end; UNREACHED where a hard rule forbids it. */
function billOfWeek(layer: Layer, count: number, free: number, placed: number): number {
  const bill = layer.counts.bill[count] as number;
  const mayEnd = bill >= 0 && free !== FREE_DAY.usedUp && placed === layer.allRuns;
  return mayEnd ? bill : UNREACHED;
}

interface Move {
  readonly bit: number;
  /** The column of the counts that its dose moves along. */
  readonly column: number;
  readonly freeDay: number;
  points: number;
}

/** The options of a day by what they change in the week, each at its cheapest; cheap ones first. */
function movesOf(layer: Layer): readonly Move[] {
  const moves = new Map<number, Move>();
  for (const { first, end, column } of layer.classes) {
    for (let option = first; option < end; option++) {
      const points = layer.points[option] as number;
      const bit = layer.runBit[option] as number;
      const freeDay = layer.freeDay[option] as number;
      const key = (bit * COUNT_COLUMNS + column) * 4 + freeDay;
      const known = moves.get(key);
      if (known === undefined) moves.set(key, { bit, column, freeDay, points });
      else known.points = Math.min(known.points, points);
    }
  }
  return [...moves.values()].sort((a, b) => a.points - b.points);
}
