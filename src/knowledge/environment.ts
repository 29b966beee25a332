/**
 * The numbers of the weather rules (EN-1 to EN-10): temperatures in °C, wind in km/h, water in mm.
 * What rests on a study or a position stand is marked; the rest is an engineering choice.
 */

/** EN-1: paces slow down above the best WBGT (study), by a share a degree. */
export const HEAT_SLACK = {
  bestWbgtC: 15,
  percentPerDegree: { fast: 0.4, slower: 0.6 },
  /** From this VDOT on a runner counts as fast. */
  fastVdot: 45,
  /** Without humidity the air's temperature is taken, from here on (study). */
  airFromC: 17.5,
  /** Less says nothing that a runner would notice. */
  saidFromPercent: 1,
} as const;

/**
 * EN-2 (position stand; the first border is a choice): the WBGT up to which a level holds, for those
 * used to heat and those who are not. Above the last nobody trains outside.
 */
export const HEAT_LEVELS = [
  { upToC: 22.2, usedToHeat: "free", notUsed: "free" },
  { upToC: 27.8, usedToHeat: "free", notUsed: "shorter" },
  { upToC: 30, usedToHeat: "by-effort", notUsed: "easy-short" },
  { upToC: 32.2, usedToHeat: "easy-short", notUsed: "indoors" },
] as const;

/** EN-2 (position stand): the flags of a race, from this WBGT on. */
export const RACE_FLAGS = [
  { fromC: 28, flag: "black" },
  { fromC: 23, flag: "red" },
  { fromC: 18, flag: "yellow" },
] as const;

/** EN-3: days of the last two weeks that were hot make a runner used to heat (study: 10 to 14). */
export const USED_TO_HEAT = { hotDays: 10, ofDays: 14, hotFromWbgtC: 23 } as const;

/** EN-5: rain within a day at or under this temperature is ice; so is any snow that lies. */
export const ICE = { upToC: 2, rainHours: 24, rainMm: 0.1, snowCm: 0.5 } as const;

/** EN-6: ground is wet for some hours after rain, and cold under this temperature. */
export const GROUND = { wetHours: 6, wetMm: 0.2, coldUnderC: 5 } as const;

/** EN-7: wind chill for everyone (position stand), and for those whom cold air harms. */
export const COLD = { indoorsC: -27, sensitiveC: -15 } as const;

/** EN-8: the sun's altitude in degrees under which it is dark. */
export const DARK_BELOW_DEGREES = -6;

/** EN-9: above each number of the US index, the worst first. */
export const US_AIR = [
  { above: 300, everyone: "rest", sensitive: "rest" },
  { above: 200, everyone: "indoors", sensitive: "indoors" },
  { above: 150, everyone: "easy-short", sensitive: "easy-short" },
  { above: 100, everyone: "free", sensitive: "easy-short" },
] as const;

/** EN-9: the same for the European index: poor, very poor, extremely poor. */
export const EUROPEAN_AIR = [
  { above: 100, everyone: "indoors", sensitive: "indoors" },
  { above: 80, everyone: "no-hard", sensitive: "indoors" },
  { above: 60, everyone: "free", sensitive: "indoors" },
] as const;

/** EN-10: minutes of quiet after thunder. */
export const THUNDER_MINUTES = 30;

/** What is left of a run that is cut short, as LM-6 cuts one, and the most it may then take. */
export const SHORT_RUN = { share: 0.7, mostMinutes: 45 } as const;

/** EM-12: a day with next to no time. */
export const SHORT_DAY_MINUTES = 10;
