import { putNewest } from "../../application/put-newest.js";
/** How often one person may ask: so many at once, and so many a minute in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

export interface RateLimit {
  /** Counts one request. 0 when it may go on, else after how many milliseconds it may. */
  take(person: string, nowMs: number): number;
}

/** So many people are remembered; whoever was silent for longest is forgotten first. */
const MOST_PEOPLE = 10_000;

export function rateLimit({ burst, perMinute }: Rate): RateLimit {
  const perMs = perMinute / 60_000;
  const people = new Map<string, { readonly left: number; readonly atMs: number }>();
  return {
    take(person, nowMs) {
      const known = people.get(person) ?? { left: burst, atMs: nowMs };
      const left = Math.min(burst, known.left + (nowMs - known.atMs) * perMs);
      putNewest(people, person, { left: left >= 1 ? left - 1 : left, atMs: nowMs }, MOST_PEOPLE);
      return left >= 1 ? 0 : Math.ceil((1 - left) / perMs);
    },
  };
}
