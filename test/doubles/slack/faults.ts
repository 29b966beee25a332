/** What may go wrong with one call of the bot. */
export type Fault =
  /** Refused or lost before Slack did anything. */
  | { readonly kind: "drop-before" }
  /** Slack did it, and the answer was lost. */
  | { readonly kind: "drop-after" }
  /** An answer of Slack's own servers; with `done` it did it all the same. */
  | { readonly kind: "http"; readonly status: number; readonly done: boolean }
  | { readonly kind: "rate-limited"; readonly seconds: number }
  | { readonly kind: "platform"; readonly error: string }
  | { readonly kind: "slow"; readonly ms: number }
  /** Slack takes its time, until it is let go. */
  | { readonly kind: "held"; readonly until: Promise<void> };

/** Faults that wait for calls, by method; each happens once, in order. */
export interface Faults {
  add(method: string, ...faults: readonly Fault[]): void;
  next(method: string): Fault | null;
}

export function faultQueue(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    add(method, ...faults) {
      waiting.set(method, [...(waiting.get(method) ?? []), ...faults]);
    },
    next(method) {
      const [fault, ...rest] = waiting.get(method) ?? [];
      waiting.set(method, rest);
      return fault ?? null;
    },
  };
}
