import type { Target } from "../../domain/session.js";

/** How much of what stands before a target is known: after `@` more is one than elsewhere. */
export interface TargetPlace {
  /** After `@`, `at`, or alone in brackets. */
  readonly isAnnounced: boolean;
  /** The part has its amount: another number with a unit can only say how fast. */
  readonly hasAmount: boolean;
}

/** A target, or what says that a number could be none. */
export type FoundTarget = Target | { readonly kind: "impossible" };
