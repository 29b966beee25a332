/**
 * The numbers of the monitoring rules (LM-1 to LM-10, SD-5, RT-2). What is from the field is marked
 * so, from memory; all the rest is an engineering choice.
 */

/** LM-5: a day is compared with the runner's own check-ins of the days before it. */
export const CHECK_IN_BASELINE = {
  days: 28,
  leastDays: 14,
  amberDeviations: 1,
  redDeviations: 2,
  /** Of the sum of the five items: less spread than this makes every small thing look big. */
  leastDeviation: 1,
} as const;

/** LM-7: leg soreness, 1 to 7, from which legs get an easy day. */
export const SORE_LEGS = 5;

/** LM-8 (from memory): the highest pain to go on with and to train around, of 10. */
export const PAIN_LIMITS = { goOn: 2, modify: 5 } as const;
/** LM-8: what is left of a run between the two; the rulebook takes off 30 to 50 %. */
export const SHARE_WITH_PAIN = 0.6;
/** LM-8: days that are one week with the week before it. */
export const PAIN_WEEK_DAYS = 7;

/** LM-9: what is left of the first run after an illness. */
export const SHARE_AFTER_ILLNESS = 0.5;
/** LM-9: wholly free of symptoms, without medicine, for so many days before the first run. */
export const SYMPTOM_FREE_DAYS = 1;

/** LM-2 (from memory): a week more even than this is mentioned. */
export const MONOTONY_MENTIONED = 2;
/** LM-3: days of the two averages (study), and how long they stay hidden. */
export const LOAD_AVERAGES = { shortDays: 7, longDays: 28, hiddenDays: 28 } as const;

/** LM-10: what asks for a lighter week. */
export const LIGHTER_WEEK = {
  redDays: 2,
  withinDays: 7,
  stillTiredDays: 14,
  /** Fewer check-ins in those days say too little. */
  leastCheckIns: 7,
  /** What is left of the week's runs (RL-5 takes off 20 to 30 %). */
  share: 0.75,
  /** From this weekday on (0 is Monday) the coming week is meant, not the one that is going. */
  nextWeekFrom: 3,
} as const;

/** SD-5: 4 of 10 on the scale from 1 to 7, and efforts above the usual for an easy run. */
export const STRENGTH_HOLD = { soreness: 4, effortAboveUsual: 2, leastEasyRuns: 3 } as const;

/** RT-2 (from memory): VDOT rises by at most one in a block of at least three weeks. */
export const PACE_STEP = { vdot: 1, blockDays: 21 } as const;

/** After so many days without a word the bot asks, once. */
export const SILENT_DAYS = 6;
