import type { Effort, NamedPace, RunType } from "../domain/session.js";

/** How hard a pace feels, 0 to 10 (rulebook, section 1.1; the middle of each band). */
export const EFFORT_OF_PACE: Readonly<Record<NamedPace, number>> = {
  recovery: 2,
  easy: 3,
  marathon: 5,
  half: 6,
  "15k": 6,
  "10k": 7,
  "5k": 8,
  "3k": 9,
  mile: 9,
  threshold: 6,
  interval: 8,
  repetition: 8,
  race: 9,
  vma: 8,
};

/** How hard the working parts of a run feel, 0 to 10; null where nothing can be said. */
export const EFFORT_OF_TYPE: Readonly<Record<RunType, number | null>> = {
  recovery: 2,
  easy: 3,
  long: 3,
  steady: 5,
  tempo: 6,
  intervals: 8,
  repetitions: 8,
  hills: 8,
  fartlek: 7,
  progression: 5,
  "time-trial": 9,
  race: 9,
  "cross-training": 3,
  "walk-run": 3,
  other: null,
};

export const EFFORT_OF_WORD: Readonly<Record<Effort, number>> = {
  "very easy": 2,
  easy: 3,
  moderate: 5,
  hard: 7,
  "very hard": 9,
  "all out": 10,
};
