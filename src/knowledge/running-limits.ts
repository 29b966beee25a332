/**
 * The numbers of the running rules that a program is checked against (RL-1 to RL-12). Lengths are
 * in metres, shares are of one. What rests on a study is marked; the rest is an engineering choice.
 */

/** RL-1 (study): the longest run of so many days, and how far past it a run may go. */
export const RUN_GROWTH = { days: 30, most: 1.1, freeM: 1000, freeUnderM: 10_000 } as const;
/** RL-1 (study): a race of more than twice the longest run is the range of the highest risk. */
export const RACE_OVER_LONGEST = 2;

/** RL-2: the two weeks and the first weeks are from studies. Under 15 km a week nothing is counted. */
export const WEEK_GROWTH = {
  wished: 1.1,
  mostInTwoWeeks: 1.3,
  mostAtFirst: 1.2,
  firstWeeks: 3,
  countsFromM: 15_000,
  /** Growth counts from the highest of so many weeks: a cutback week makes no one weaker. */
  weeksHeld: 4,
} as const;

/** RL-4: the long run, the rest of the week and the fast running may not all grow by more. */
export const GROWTH_ON_ALL_SIDES = 1.1;

/** RL-5: weeks of work in a row, and the volume at or under which a week is a step back. */
export const CUTBACK = {
  mostWeeksOfWork: 3,
  lightAt: 0.85,
  aim: 0.8,
  insertedShare: 0.75,
} as const;

/** RL-6: minutes of a long run, and its share of the week by the number of runs. */
export const LONG_RUN = {
  minutes: 150,
  minutesForMarathon: 180,
  shareOfFewRuns: { 3: 0.5, 4: 0.4, 5: 0.35 } as Readonly<Record<number, number>>,
  share: 0.3,
  shareOfBigWeek: 0.25,
  bigWeekM: 64_000,
  /** A long run that would have to lose more is not the fault: the rest of the week is. */
  leastRepaired: 0.6,
} as const;

/** RL-7: fast running in one session, by the share of the week and in all. */
export const FAST_IN_SESSION = {
  threshold: { share: 0.1, mostM: Number.POSITIVE_INFINITY },
  interval: { share: 0.08, mostM: 10_000 },
  repetition: { share: 0.05, mostM: 8000 },
} as const;
/** RL-7: the limits are wishes, and paces are estimates: what is less above them is no finding. */
export const FAST_REPORTED_FROM = 1.2;
export const MARATHON_PACE_MINUTES = 110;
/** RL-7: six times 1000 m are the article's own session; a week of this length may hold it. */
export const ARTICLE_INTERVALS = { metres: 6000, fromWeekM: 35_000 } as const;

/** RL-8: hard runs a week by the number of runs; of six and more, a third is for the experienced. */
export const HARD_RUNS = { upTo3: 1, upTo5: 2, more: 2, experienced: 3 } as const;

/** RL-9: the share of running time that may be fast. */
export const FAST_TIME = { most: 0.25, aim: 0.24 } as const;

/**
 * RL-11 (study: 41 to 60 % less in the end; the steps by distance are a choice): what a week may
 * hold of the highest week, from the race week backwards, by the days of the taper.
 */
export const TAPER_SHARES: Readonly<Record<number, readonly number[]>> = {
  7: [0.6],
  10: [0.6, 0.9],
  14: [0.6, 0.8],
  21: [0.6, 0.8, 0.92],
};
