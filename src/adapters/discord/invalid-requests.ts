/** Keeps clear of the ban that Discord puts on an address after 10,000 invalid requests. */
export interface InvalidRequests {
  /** Takes note of an answer's status. */
  count(status: number): void;
  /** For how many milliseconds nothing should be sent unasked; 0 for none. */
  pauseMs(): number;
}

/** Discord counts 401, 403 and 429 in ten minutes; half of its number is where we stop. */
const MOST_INVALID = 5000;
const WINDOW_MS = 600_000;
const INVALID: ReadonlySet<number> = new Set([401, 403, 429]);

export function invalidRequests(nowMs: () => number): InvalidRequests {
  let startedMs = Number.NEGATIVE_INFINITY;
  let counted = 0;
  return {
    count(status) {
      if (!INVALID.has(status)) return;
      const now = nowMs();
      if (now - startedMs >= WINDOW_MS) {
        startedMs = now;
        counted = 0;
      }
      counted++;
    },
    pauseMs() {
      if (counted < MOST_INVALID) return 0;
      return Math.max(0, startedMs + WINDOW_MS - nowMs());
    },
  };
}
