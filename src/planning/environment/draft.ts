import type { SwapWish } from "../../domain/adjustment.js";
import type { Equipment } from "../../domain/exercise.js";
import type { Outing } from "../../domain/outing.js";
import type {
  Decision,
  Facts,
  PlacedStrength,
  PlannedRun,
  RuleId,
  Verdict,
} from "../../domain/plan.js";
import type { Conditions } from "./conditions.js";
import { afterTheRun } from "./dose-changes.js";

/** How the runner wishes to do an outing. */
export type Wishes = Omit<SwapWish, "surface"> & { readonly treadmill: boolean };

/** What the changes to an outing look at. */
export interface Given {
  readonly conditions: Conditions;
  readonly wishes: Wishes;
  readonly vdot: number | null;
  readonly equipment: readonly Equipment[];
}

/** An outing on its way through the changes. */
export interface Draft {
  readonly run: PlannedRun | null;
  readonly dose: PlacedStrength | null;
  /** Run under a roof: no weather reaches it any more. */
  readonly isIndoors: boolean;
  /** Better left out today. */
  readonly rests: boolean;
  readonly decisions: readonly Decision[];
}

/** One rule's change; a draft that the rule does not concern comes back as it is. */
export type Change = (draft: Draft, given: Given) => Draft;

export function draftOf(outing: Exclude<Outing, { kind: "own" }>): Draft {
  const run = outing.kind === "run" ? outing.run : null;
  const isIndoors = run?.type === "cross-training" || run?.type === "other";
  return { run, dose: outing.dose, isIndoors, rests: false, decisions: [] };
}

/** The draft with a decision behind those that it has. */
export function decided(draft: Draft, ...decisions: readonly Decision[]): Draft {
  return { ...draft, decisions: [...draft.decisions, ...decisions] };
}

export const kept = of("kept");
export const preferred = of("preferred");
export const forbidden = of("forbidden");

function of(verdict: Verdict) {
  return (rule: RuleId, facts: Facts = {}): Decision => ({ rule, verdict, facts });
}

/** What a sentence needs to name the run as it was. */
export function named({ session, long }: PlannedRun): Facts {
  return { runType: session.type, long: long && session.type === "easy" };
}

/** The draft under a roof: strength from inside the run comes after it. */
export function indoors(draft: Draft): Draft {
  return { ...draft, dose: draft.dose === null ? null : outOfRun(draft.dose), isIndoors: true };
}

export function outOfRun(dose: PlacedStrength): PlacedStrength {
  return isInsideRun(dose) ? afterTheRun(dose) : dose;
}

export function isInsideRun({ place }: PlacedStrength): boolean {
  return place === "in-hard-run" || place === "in-easy-run";
}
