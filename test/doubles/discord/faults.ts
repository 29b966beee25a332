/** What a request is for, as faults are aimed at it. */
export type Target =
  | "callback"
  | "edit"
  | "follow-up"
  | "open-direct"
  | "message"
  | "register"
  | "gateway";

/** What goes wrong with a request. */
export type Fault =
  /** The connection breaks before, or after, it was done. */
  | { readonly kind: "drop"; readonly when: "before" | "after" }
  | { readonly kind: "status"; readonly status: number; readonly done: boolean }
  | { readonly kind: "rate-limit"; readonly ms: number }
  | { readonly kind: "slow"; readonly ms: number };

/** Faults in waiting; each befalls one request. */
export interface Faults {
  add(target: Target, ...faults: readonly Fault[]): void;
  take(target: Target): Fault | null;
  clear(): void;
}

export function faults(): Faults {
  const waiting = new Map<Target, Fault[]>();
  return {
    add(target, ...more) {
      waiting.set(target, [...(waiting.get(target) ?? []), ...more]);
    },
    take: (target) => waiting.get(target)?.shift() ?? null,
    clear: () => waiting.clear(),
  };
}
