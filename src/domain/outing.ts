import type { OwnStrength, PlacedStrength, PlannedRun } from "./plan.js";

/** One time out of the door: a run with the strength that belongs to it, or strength alone. */
export type Outing =
  | { readonly kind: "run"; readonly run: PlannedRun; readonly dose: PlacedStrength | null }
  | { readonly kind: "dose"; readonly dose: PlacedStrength }
  | { readonly kind: "own"; readonly strength: OwnStrength };
