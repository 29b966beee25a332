import type { IsoDate, LocalTime } from "./calendar.js";
import type { DoseClass, RuleId } from "./rulebook.js";

export const SKIP_REASONS = ["no-time", "tired", "ill", "pain", "weather", "other"] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export const PAUSE_REASONS = ["illness", "injury", "holiday", "other"] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** What a rule keeps out of a stretch of days. */
export const KEPT_OUT = [
  "hard-runs",
  "heavy-legs",
  "legs",
  "jumps",
  "all-running",
  "all-strength",
] as const;
export type KeptOut = (typeof KEPT_OUT)[number];

/** What a runner can say of the place of a session. */
export const SURFACES = ["wet", "icy", "dark", "hot", "treadmill"] as const;
export type Surface = (typeof SURFACES)[number];

/** How a runner wishes to do a day's sessions otherwise; never more than was prescribed. */
export interface SwapWish {
  /** Null where nothing was said of the place. */
  readonly surface: Surface | null;
  readonly noEquipment: boolean;
  readonly tenMinutes: boolean;
  readonly easier: boolean;
}

/**
 * Something that has happened to a plan since it was made. A plan is woven from its program and its
 * adjustments in the order in which they came.
 */
export type Adjustment =
  /** Sessions that are not done. They are never made up for (RL-14). */
  | {
      readonly kind: "skip";
      readonly sessionIds: readonly string[];
      readonly reason: SkipReason;
    }
  /** A run on another day, as its runner wished. */
  | {
      readonly kind: "move-run";
      readonly sessionId: string;
      readonly to: IsoDate;
      readonly start: LocalTime | null;
    }
  /** A dose of that class on that day, and none of it on the day it came from. */
  | {
      readonly kind: "move-dose";
      readonly class: DoseClass;
      readonly from: IsoDate;
      readonly to: IsoDate;
    }
  /** A rule keeps things out of a stretch of days: check-in, pain, illness, return from a break. */
  | {
      readonly kind: "keep-out";
      readonly rule: RuleId;
      readonly what: readonly KeptOut[];
      readonly from: IsoDate;
      /** The last day; null until further notice. */
      readonly until: IsoDate | null;
    }
  /** Runs shortened to a share of what the program says (RL-13, LM-8, LM-9). */
  | {
      readonly kind: "shorten";
      readonly rule: RuleId;
      readonly share: number;
      readonly from: IsoDate;
      /** The last day; null until further notice. */
      readonly until: IsoDate | null;
    }
  /** No training at all; `until` is the last day, null while it is not known. */
  | {
      readonly kind: "pause";
      readonly from: IsoDate;
      readonly until: IsoDate | null;
      readonly reason: PauseReason;
    }
  /** A week made lighter, with consent (LM-10). */
  | { readonly kind: "cutback"; readonly week: number }
  /** A week whose strength is repeated and not raised (SD-5). */
  | { readonly kind: "hold-strength"; readonly week: number }
  /** VDOT behind the paces since a new result, as far as RT-2 lets it move; null for none. */
  | { readonly kind: "pace"; readonly vdot: number | null; readonly from: IsoDate }
  /** A day's sessions done otherwise. What was prescribed stays in the plan, and so does spacing. */
  | { readonly kind: "swap"; readonly date: IsoDate; readonly wish: SwapWish };
