import type { CostTerm, DoseClass, Place, RuleId } from "../../src/domain/plan.js";
import type { Profile, StrengthPlaces } from "../../src/domain/runner.js";
import type { Triple } from "./numbers.js";

/** A run as it lies in time. Instants are minutes since the epoch, days count one by one. */
export interface LifeRun {
  readonly id: string;
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly hard: boolean;
  readonly long: boolean;
  /** Its day was ours to choose. */
  readonly chosen: boolean;
  /** It is not on the day that the program gives it. */
  readonly offItsDay: boolean;
  /** What it pays for not being on the day on which it was announced; null for nothing. */
  readonly changed: CostTerm | null;
  readonly mayHaveStops: boolean;
  readonly mayHaveHalves: boolean;
  /** Minutes by which it is shorter when it carries stops (EM-3). */
  readonly trimMinutes: number;
}

/** A strength dose as it lies in time, ours or the runner's own. */
export interface LifeDose {
  readonly day: number;
  readonly class: DoseClass;
  /** Null for the runner's own. */
  readonly place: Place | null;
  readonly runId: string | null;
  readonly start: number;
  readonly end: number;
}

/** What races and health keep off a day: the rule, or null. */
export interface Closed {
  readonly HL: RuleId | null;
  readonly LL: RuleId | null;
  readonly CU: RuleId | null;
  readonly inside: RuleId | null;
  readonly hardRuns: RuleId | null;
}

export interface LifeWeek {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly profile: Profile;
  /** The first three weeks of a novice. */
  readonly tender: boolean;
  /** What is asked of us, the runner's own doses taken off. */
  readonly asked: Triple;
  readonly halvesAllowed: boolean;
  /** Days of the program's week that hold no run. */
  readonly freeDays: number;
  /** A part of the week lies outside the program. */
  readonly cut: boolean;
}

/** A dose that was announced for a day, and what changing it costs. */
export interface Announced {
  readonly day: number;
  readonly class: DoseClass;
  readonly place: Place;
  readonly start: number;
  readonly term: CostTerm;
}

/** Everything that spacing, places and costs can depend on. */
export interface Life {
  readonly weeks: readonly LifeWeek[];
  /** By start. */
  readonly runs: readonly LifeRun[];
  /** By start. */
  readonly doses: readonly LifeDose[];
  readonly announced: readonly Announced[];
  readonly closedOn: (day: number) => Closed;
  readonly places: StrengthPlaces;
}

/** A broken hard rule. */
export interface Fault {
  readonly rule: RuleId;
  readonly day: number;
  readonly words: string;
}

/** A cost; `day` is null where the whole week pays. */
export interface Fee {
  readonly term: CostTerm;
  readonly points: number;
  readonly day: number | null;
}

export function isOwn(dose: LifeDose): boolean {
  return dose.place === null;
}

export function isLegs(dose: LifeDose): boolean {
  return dose.class !== "CU";
}

export function isEmbedded(dose: LifeDose): boolean {
  return dose.place === "in-easy-run" || dose.place === "in-hard-run";
}

export function weekOf(life: Life, day: number): LifeWeek {
  const week = life.weeks.find((one) => day >= one.firstDay && day <= one.lastDay);
  if (week === undefined) throw new RangeError(`day ${day} lies in no week`);
  return week;
}

/** Heavy toward hard runs and other heavy legs: HL, and LL in a novice's first weeks. */
export function isHeavy(life: Life, dose: LifeDose): boolean {
  return dose.class === "HL" || (dose.class === "LL" && weekOf(life, dose.day).tender);
}

export function byStart<Item extends { readonly start: number }>(
  items: readonly Item[],
): readonly Item[] {
  return [...items].sort((a, b) => a.start - b.start);
}
