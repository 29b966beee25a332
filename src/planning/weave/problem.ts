import type { EpochDay, EpochMinute } from "../../domain/calendar.js";
import type { DoseClass, Place, RuleId } from "../../domain/plan.js";
import type { Profile, StrengthPlaces } from "../../domain/runner.js";
import type { Demand } from "../../knowledge/demand.js";

/**
 * The weave's own view of a program: days with real instants, and nothing of words or units. All
 * instants are minutes since the epoch, so that a clock change is an hour more or less.
 */
export interface WeaveProblem {
  readonly days: readonly WeaveDay[];
  readonly weeks: readonly WeaveWeek[];
  readonly places: StrengthPlaces;
}

/** What the rules need to know of a run, wherever it lies. */
export interface RunTraits {
  /** Index of the run in the dated program. */
  readonly run: number;
  readonly minutes: number;
  readonly hard: boolean;
  readonly long: boolean;
  /** An easy run that may carry stops (EM-2, EM-3). */
  readonly carriesStops: boolean;
  /** A hard run that may carry a half before and a half after (EM-4, EM-5). */
  readonly carriesHalves: boolean;
  /** Minutes that the route is shortened by when it carries stops (EM-3). */
  readonly trimMinutes: number;
}

export interface TimedRun extends RunTraits {
  readonly start: EpochMinute;
  readonly end: EpochMinute;
  /** Index of its day. */
  readonly day: number;
}

/** A run whose day in its week the weave decides. */
export interface MovableRun extends RunTraits {
  /** Index of the day that the program gives it, or that it starts from; null for none. */
  readonly programDay: number | null;
  /** Index of the day on which it was announced, with what moving it costs; null for a first weave. */
  readonly announced: { readonly day: number; readonly term: ChangeTerm } | null;
}

/** The rows of the cost table for changing what was announced: within 48 hours, and later. */
export type ChangeTerm = "announced-changed-48h" | "announced-changed";

/** A dose that was announced for a day, and what changing it costs. */
export interface AnnouncedDose {
  readonly class: DoseClass;
  readonly place: Place;
  readonly start: EpochMinute;
  readonly term: ChangeTerm;
}

/** A dose that is there already: the runner's own, or one that has been done. */
export interface FixedDose {
  readonly class: DoseClass;
  readonly start: EpochMinute;
  readonly end: EpochMinute;
}

/** The rule that keeps a class, or all strength inside runs, off a day; null where none does. */
export interface DayGates {
  readonly HL: RuleId | null;
  readonly LL: RuleId | null;
  readonly CU: RuleId | null;
  readonly insideRuns: RuleId | null;
  /** Keeps hard runs that we move off this day (RL-12). */
  readonly hardRuns: RuleId | null;
}

export interface WeaveDay {
  readonly epochDay: EpochDay;
  /** Index of its week. */
  readonly week: number;
  /** Runs whose day the program decides, by start. */
  readonly runs: readonly TimedRun[];
  /** The dose that is there already; of several the heaviest. */
  readonly own: FixedDose | null;
  /** Core that is there already beside legs. */
  readonly ownCore: FixedDose | null;
  /** What was announced for the day; null for a first weave and for days without a dose. */
  readonly announced: AnnouncedDose | null;
  /** Starts that the runner has for strength on its own, ascending. */
  readonly strengthStarts: readonly EpochMinute[];
  /** Starts at which a movable run may be put here; empty when the runner cannot run. */
  readonly runStarts: readonly EpochMinute[];
  readonly usualRunStart: EpochMinute;
  /** The midnight at its end: a dose of ours starts before it. */
  readonly midnight: EpochMinute;
  readonly gates: DayGates;
}

export interface WeaveWeek {
  /** Indices of its first and last day in `days`. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly profile: Profile;
  /** A novice's first three weeks: light legs count as heavy toward hard runs (SP-12). */
  readonly noviceStart: boolean;
  /** Doses asked for, less the runner's own. */
  readonly demand: Demand;
  /** Doses that must be there, whatever they cost; for asking what a missing one would. */
  readonly atLeast: Demand;
  /** Whether hard runs may carry legs yet (EM-7). */
  readonly hardRunsMayCarry: boolean;
  readonly movable: readonly MovableRun[];
  /** Days of the week without a run, those outside the program not counted. */
  readonly runFreeDays: number;
  /** True when a day of the week lies outside the program: it stays free (RL-10). */
  readonly reachesOutside: boolean;
  /** Minutes of a dose by class, inside a run and on its own. */
  readonly minutes: {
    readonly HL: number;
    readonly lightInRun: number;
    readonly lightOnItsOwn: number;
    readonly CU: number;
  };
}

/** The hard rules leave no way to place the movable runs of a week. */
export interface NoWay {
  readonly kind: "no-way";
  /** Index of the week. */
  readonly week: number;
}
