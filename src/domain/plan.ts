import type { Adjustment } from "./adjustment.js";
import type { EpochMinute, IsoDate, LocalTime, TimeZone } from "./calendar.js";
import type { ExerciseId } from "./exercise.js";
import type { DistanceUnit } from "./program.js";
import type { DoseClass, RuleId } from "./rulebook.js";
import type { Profile, RacePriority, Runner } from "./runner.js";
import type { RunSession, RunType, Step, StrengthClass } from "./session.js";

export { DOSE_CLASSES, type DoseClass, type RuleId } from "./rulebook.js";

export const WEEK_KINDS = [
  "build",
  "cutback",
  "peak",
  "taper",
  "race",
  "return",
  "recovery",
] as const;
export type WeekKind = (typeof WEEK_KINDS)[number];

export const SESSION_STATUSES = [
  "planned",
  "done",
  "partly",
  "unlogged",
  "skipped",
  "cancelled",
] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** Where a placed dose is done, in the order in which ties are settled. */
export const PLACES = ["in-hard-run", "in-easy-run", "after-run", "alone", "same-day"] as const;
export type Place = (typeof PLACES)[number];

/** A fact behind a decision; units are in the names. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/**
 * What a rule said about a placement, structured; the sentence for it is in the message
 * catalogues under the same rule id and verdict.
 */
export interface Decision {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  readonly facts: Facts;
}

export const VERDICTS = ["kept", "preferred", "paid", "forbidden", "not-enough-data"] as const;
/**
 * `kept`: a hard rule that holds here; `preferred`: a soft wish that is fulfilled; `paid`: a soft
 * wish given up at a price; `forbidden`: a hard rule that rules something out.
 */
export type Verdict = (typeof VERDICTS)[number];

interface SessionBase {
  readonly id: string;
  readonly date: IsoDate;
  readonly start: LocalTime;
  /** The real instants between which it lies: wall times turned into minutes since the epoch. */
  readonly startMinute: EpochMinute;
  readonly endMinute: EpochMinute;
  /** Number of the program week, 1, 2, 3 … */
  readonly week: number;
  /** Length in minutes; for a run without the strength inside it. */
  readonly minutes: number;
  readonly status: SessionStatus;
}

/** A run on its day. */
export interface PlannedRun extends SessionBase {
  readonly kind: "run";
  readonly type: RunType;
  readonly hard: boolean;
  readonly long: boolean;
  /** The day the program gives it; null when it gives none. */
  readonly programDate: IsoDate | null;
  readonly movedFrom: IsoDate | null;
  /** Kilometres to be run, after trimming; null when nothing says. */
  readonly distanceKm: number | null;
  readonly trimmedKm: number;
  readonly trimmedMinutes: number;
  /** Set for races only. */
  readonly racePriority: RacePriority | null;
  /** Set when a gate turned a hard run easy; `session` still holds what the program says. */
  readonly easedBy: RuleId | null;
  /** The run's steps as they are to be done, after trimming and easing, without strength. */
  readonly steps: readonly Step[];
  readonly session: RunSession;
}

/** Some sets of one exercise. */
export interface ExerciseSets {
  readonly exercise: ExerciseId;
  readonly sets: number;
  /** Repetitions a set, for each side where `perSide`; null for a hold. */
  readonly reps: number | null;
  /** Seconds a set, for each side where `perSide`; null when counted in repetitions. */
  readonly seconds: number | null;
  readonly perSide: boolean;
  /** How heavy, as a key of the message catalogue; null for body weight. */
  readonly load: LoadWord | null;
}

export const LOAD_WORDS = ["light", "moderate", "heavy", "same-as-last"] as const;
export type LoadWord = (typeof LOAD_WORDS)[number];

/** Exercises done in one go: the whole dose, one half of it, or one stop. */
export interface Block {
  readonly when: "main" | "warm-up" | "stop" | "before-cool-down";
  readonly exercises: readonly ExerciseSets[];
}

/** The id of the dose that a day holds; there is at most one. */
export function doseId(date: IsoDate): string {
  return `dose-${date}`;
}

/** Strength that Lunge placed. */
export interface PlacedStrength extends SessionBase {
  readonly kind: "placed-strength";
  readonly class: DoseClass;
  readonly place: Place;
  /** The run it is inside of or straight after. */
  readonly runId: string | null;
  readonly legReps: number;
  readonly plyoContacts: number;
  readonly blocks: readonly Block[];
  readonly reasons: readonly Decision[];
}

/** Strength that the runner's own program contains. */
export interface OwnStrength extends SessionBase {
  readonly kind: "own-strength";
  readonly class: StrengthClass;
  readonly programDate: IsoDate | null;
  readonly movedFrom: IsoDate | null;
  readonly words: string | null;
}

export type PlannedSession = PlannedRun | PlacedStrength | OwnStrength;

/** A demanded dose that is missing or was given lighter, with the rule behind it. */
export interface Shortfall {
  readonly class: DoseClass;
  readonly kind: "missing" | "given-as-light";
  readonly rule: RuleId;
  readonly decisions: readonly Decision[];
}

export interface PlanWeek {
  /** 1, 2, 3 … without gaps; Monday to Sunday. */
  readonly number: number;
  readonly monday: IsoDate;
  readonly kind: WeekKind;
  readonly profile: Profile;
  /** Sum of the runs' kilometres as they are to be run; null when no run states any. */
  readonly runKm: number | null;
  readonly strengthMinutes: number;
  readonly shortfall: readonly Shortfall[];
}

/** One line of the bill: a term of the cost table, its points and the day it falls on. */
export interface CostItem {
  readonly term: CostTerm;
  readonly points: number;
  readonly date: IsoDate | null;
}

/** The rows of the cost table (`knowledge/costs.ts`), in its order. */
export const COST_TERMS = [
  "leg-dose-missing",
  "heavy-given-as-light",
  "core-dose-missing",
  "heavy-before-hard-run",
  "heavy-before-long-run",
  "heavy-before-easy-run",
  "light-before-hard-run-24h",
  "light-before-hard-run-36h",
  "light-after-hard-day",
  "heavy-after-long-run",
  "light-on-long-run-day",
  "core-on-long-run-day",
  "order-against-focus",
  "same-day-under-6h",
  "legs-under-72h",
  "core-under-48h",
  "legs-in-hard-run",
  "core-after-hard-run",
  "second-outing",
  "free-day-used",
  "legs-outside-runs",
  "legs-in-easy-run",
  "run-moved",
  "announced-changed-48h",
  "announced-changed",
] as const;
export type CostTerm = (typeof COST_TERMS)[number];

/** A gate in force: health answers, illness, pain (LM and SF ids). */
export interface Restriction {
  readonly rule: RuleId;
  readonly until: IsoDate | null;
}

/** How a revision came out of the one before it; enough to weave it again. */
export interface PlanCourse {
  /** The instant at which the program was started. */
  readonly requestedAt: EpochMinute;
  /** The revision that had been announced. */
  readonly basedOn: number;
  /** The instant of weaving: everything before it is past. */
  readonly now: EpochMinute;
  readonly adjustments: readonly Adjustment[];
  /** What the log said of sessions at that instant, by id. */
  readonly logged: Readonly<Record<string, SessionStatus>>;
}

/** The whole dated plan: the runner's runs with strength woven in. */
export interface Plan {
  /** The instant at which it was made. */
  readonly asOf: EpochMinute;
  readonly timeZone: TimeZone;
  readonly runner: Runner;
  readonly program: {
    readonly title: string;
    readonly source: "built-in" | "import";
    readonly goal: string | null;
    readonly unit: DistanceUnit;
    readonly start: IsoDate;
    readonly raceDate: IsoDate | null;
    readonly raceDistanceM: number | null;
    readonly priority: RacePriority | null;
  };
  readonly restrictions: readonly Restriction[];
  readonly weeks: readonly PlanWeek[];
  /** By instant of start; a run before the dose that belongs to it. */
  readonly sessions: readonly PlannedSession[];
  readonly cost: { readonly total: number; readonly items: readonly CostItem[] };
  /** VDOT behind the paces; null means effort instead of pace. */
  readonly vdot: number | null;
  /** Null for a plan that nothing has happened to yet. */
  readonly course: PlanCourse | null;
}
