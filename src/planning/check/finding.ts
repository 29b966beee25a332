import type { Weekday } from "../../domain/calendar.js";
import type { RuleId } from "../../domain/plan.js";
import type { RunType } from "../../domain/session.js";
import type { Quality } from "../fast-running.js";

/** A run as a sentence names it. */
export interface NamedRun {
  readonly runType: RunType;
  /** Null for a run without a day. */
  readonly day: Weekday | null;
}

interface Shortened extends NamedRun {
  readonly lengthM: number;
  /** What the run is after the repair. */
  readonly toM: number;
}

interface WeekGrowth {
  readonly weekM: number;
  /** The highest week that it is measured against. */
  readonly heldM: number;
  readonly percent: number;
  readonly toM: number;
}

/** What each finding says in numbers; metres, minutes, days and whole percents. */
export interface FindingFacts {
  /** A run past the longest of thirty days by more than a tenth. */
  readonly "RL-1/run": Shortened & { readonly longestM: number; readonly percent: number };
  /** A race of more than twice the longest run before it. */
  readonly "RL-1/race": { readonly raceM: number; readonly longestM: number };
  readonly "RL-2/week": WeekGrowth;
  readonly "RL-2/first-weeks": WeekGrowth;
  readonly "RL-2/two-weeks": WeekGrowth;
  /** Long run, other running and fast running all grow at once. */
  readonly "RL-4/all-sides": Shortened & {
    readonly longPercent: number;
    readonly otherPercent: number;
  };
  /** Too many weeks without a step back. */
  readonly "RL-5/none": { readonly weeksOfWork: number };
  /** A cutback week by its name that hardly steps back. */
  readonly "RL-5/shallow": {
    readonly weekM: number;
    readonly heldM: number;
    readonly percent: number;
    readonly toM: number;
  };
  readonly "RL-6/share": Omit<Shortened, "toM"> & {
    readonly weekM: number;
    readonly percent: number;
    readonly mostPercent: number;
    /** Null where the rest of the week is too short, not the long run too long. */
    readonly toM: number | null;
  };
  readonly "RL-6/minutes": NamedRun & {
    readonly minutes: number;
    readonly mostMinutes: number;
    readonly toMinutes: number;
  };
  readonly "RL-7/fast": NamedRun & {
    readonly quality: Exclude<Quality, "marathon">;
    readonly fastM: number;
    readonly percent: number;
    readonly mostM: number;
    readonly toM: number;
  };
  readonly "RL-7/marathon-pace": NamedRun & {
    readonly minutes: number;
    readonly mostMinutes: number;
  };
  readonly "RL-8/too-many": HardRunCount;
  /** Three hard runs among six and more: for the experienced only. */
  readonly "RL-8/three": HardRunCount;
  readonly "RL-9/fast-time": NamedRun & {
    readonly fastMinutes: number;
    readonly minutes: number;
    readonly percent: number;
    readonly mostPercent: number;
  };
  readonly "RL-10/no-free-day": { readonly runDays: number; readonly freed: NamedRun };
  readonly "RL-11/taper": {
    readonly weeksBefore: number;
    readonly weekM: number;
    readonly highestM: number;
    readonly percent: number;
    readonly mostPercent: number;
    readonly toM: number;
  };
  readonly "RL-12/hard-run": NamedRun & { readonly daysAfter: number; readonly restDays: number };
  readonly "RL-12/race": { readonly daysAfter: number; readonly restDays: number };
  readonly "SP-15/neighbours": NamedRun & {
    readonly other: NamedRun;
    /** 0 on the same day, 1 on the next. */
    readonly daysApart: number;
    /** The day that the run can go to instead; null where it can only be run easy. */
    readonly toDay: Weekday | null;
  };
  readonly "SP-15/races": { readonly daysApart: number };
}

interface HardRunCount {
  readonly hardRuns: number;
  readonly runs: number;
  readonly most: number;
  readonly eased: NamedRun;
}

export type FindingKey = keyof FindingFacts;

export type Severity = "hard" | "soft";

/** What a program is changed by. Weeks are numbers of the program, sessions places in the week. */
export type Repair =
  /** Everything in the run, up to this share of it. */
  | {
      readonly kind: "shorten-run";
      readonly week: number;
      readonly session: number;
      readonly share: number;
    }
  /** The fast parts of the run, up to this share of them. */
  | {
      readonly kind: "less-fast";
      readonly week: number;
      readonly session: number;
      readonly quality: Quality | "any";
      readonly share: number;
    }
  | { readonly kind: "ease-run"; readonly week: number; readonly session: number }
  | { readonly kind: "lighten-week"; readonly week: number; readonly share: number }
  /** A lighter copy of the week before. */
  | { readonly kind: "insert-cutback"; readonly before: number }
  /** The runs of two days change places. */
  | {
      readonly kind: "swap-days";
      readonly week: number;
      readonly days: readonly [Weekday, Weekday];
    }
  /** The runs of one day are left out. */
  | { readonly kind: "free-day"; readonly week: number; readonly sessions: readonly number[] };

/** One thing in a program that a rule speaks of, with what would mend it. */
export type ProgramFinding<Key extends FindingKey = FindingKey> = {
  [K in Key]: {
    readonly key: K;
    readonly rule: RuleId;
    readonly severity: Severity;
    /** Number of the program week. */
    readonly week: number;
    /** Null where the whole week is meant. */
    readonly day: Weekday | null;
    readonly facts: FindingFacts[K];
    /** Null where nothing simple mends it. */
    readonly repair: Repair | null;
  };
}[Key];

/** Hard findings always have a repair: what the runner alone can settle is soft. */
const RULES: Readonly<Record<FindingKey, readonly [RuleId, Severity]>> = {
  "RL-1/run": ["RL-1", "hard"],
  "RL-1/race": ["RL-1", "soft"],
  "RL-2/week": ["RL-2", "soft"],
  "RL-2/first-weeks": ["RL-2", "hard"],
  "RL-2/two-weeks": ["RL-2", "hard"],
  "RL-4/all-sides": ["RL-4", "hard"],
  "RL-5/none": ["RL-5", "soft"],
  "RL-5/shallow": ["RL-5", "soft"],
  "RL-6/share": ["RL-6", "soft"],
  "RL-6/minutes": ["RL-6", "hard"],
  "RL-7/fast": ["RL-7", "soft"],
  "RL-7/marathon-pace": ["RL-7", "soft"],
  "RL-8/too-many": ["RL-8", "hard"],
  "RL-8/three": ["RL-8", "soft"],
  "RL-9/fast-time": ["RL-9", "soft"],
  "RL-10/no-free-day": ["RL-10", "hard"],
  "RL-11/taper": ["RL-11", "soft"],
  "RL-12/hard-run": ["RL-12", "hard"],
  "RL-12/race": ["RL-12", "soft"],
  "SP-15/neighbours": ["SP-15", "hard"],
  "SP-15/races": ["SP-15", "soft"],
};

/** A finding with the rule and the severity of its key. */
export function finding<Key extends FindingKey>(
  key: Key,
  where: { readonly week: number; readonly day: Weekday | null },
  facts: FindingFacts[Key],
  repair: Repair | null,
): ProgramFinding<Key> {
  const [rule, severity] = RULES[key];
  return { key, rule, severity, ...where, facts, repair } as ProgramFinding<Key>;
}
