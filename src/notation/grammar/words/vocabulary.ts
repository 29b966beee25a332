import type { Weekday } from "../../../domain/calendar.js";
import type { Effort, Gait, NamedPace, RunType, StrengthClass } from "../../../domain/session.js";

/** Units that a number may have. */
export type UnitWord = "metres" | "yards" | "km" | "mi" | "seconds" | "minutes" | "hours";

/** Parts of a run that have names; a `rest` stands still or does not say, a `float` is run. */
export type StepWord = "warm-up" | "cool-down" | "recovery" | "rest" | "strides" | "float";

/** What a heart rate is measured against, and the words for it. */
export type HeartWord = "bpm" | "heart" | "max" | "threshold";

/** Small words that join, count or place the parts of a session. */
export type SmallWord =
  | "after"
  | "alternate"
  | "and"
  | "at"
  | "between"
  | "down"
  | "each"
  | "faster"
  | "first"
  | "following"
  | "from"
  | "goal"
  | "in"
  | "including"
  | "last"
  | "next"
  | "of"
  | "or"
  | "pace"
  | "repeat"
  | "rpe"
  | "sets"
  | "slower"
  | "than"
  | "times"
  | "to"
  | "total"
  | "up"
  | "with"
  | "without"
  | "zone"
  | "am"
  | "pm"
  | "o'clock";

/** Words and phrases between commas. */
export type Words = string;
type Table<Key extends string> = Readonly<Partial<Record<Key, Words>>>;

/**
 * The words of one language, spelt as in that language; they are compared without accents and
 * without regard to case, and a hyphen is a space. A phrase wins over the words in it.
 */
export interface Vocabulary {
  /** Full names first, then the short forms in use. */
  readonly weekdays: Readonly<Record<Weekday, Words>>;
  /** January first. */
  readonly months: readonly Words[];
  /** What stands before the number of a week. */
  readonly week: Words;
  /** The same before several: `weeks 1-4`. */
  readonly weeks: Words;
  /** What stands before the number of a day. */
  readonly day: Words;
  /** Common words by which a text's language is told. */
  readonly signs: Words;
  /** What says that a day is free. */
  readonly rest: Words;
  /** Whole numbers in words: `one 1, two 2`. */
  readonly numbers: Words;
  readonly units: Table<UnitWord>;
  /** What kind of session it is; `run` says only that it is one. */
  readonly sessions: Table<RunType | "run">;
  readonly steps: Table<StepWord>;
  readonly gaits: Table<Gait>;
  readonly efforts: Table<Effort>;
  /** Names that are a pace by themselves: `HMP`, `allure semi`. */
  readonly paces: Table<NamedPace>;
  /** Races, which name a pace beside the word for pace: `marathon`. */
  readonly races: Table<NamedPace>;
  readonly heart: Table<HeartWord>;
  readonly strength: Table<StrengthClass>;
  /** Other sports. */
  readonly cross: Words;
  /** Loosening up that makes no session of its own. */
  readonly loosening: Words;
  readonly optional: Words;
  readonly small: Table<SmallWord>;
  /** Words without which the session is the same. */
  readonly fillers: Words;
}

/** The words of a list, as they stand there. */
export function listed(words: Words): readonly string[] {
  return words === "" ? [] : words.split(", ");
}
