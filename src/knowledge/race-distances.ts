/** What the length of a race decides (SD-10, RL-11, RL-12): one row up to each distance. */
export interface RaceRow {
  readonly upToKm: number;
  /** Over 15 km the peak and the taper are a week longer. */
  readonly over15km: boolean;
  /** Days before an A-race on which the last dose of a class may lie (SD-10). */
  readonly lastHeavyDays: number;
  readonly lastLightDays: number;
  readonly lastCoreDays: number;
  /** Days after the race without hard runs, heavy legs and jumps (RL-12). */
  readonly restDays: number;
  /** Days over which the running tapers (RL-11). */
  readonly taperDays: number;
}

const LAST_LIGHT_AND_CORE = { lastLightDays: 5, lastCoreDays: 3 } as const;

/** Engineering choices, with the sources that the rulebook names beside them. */
export const RACE_ROWS: readonly RaceRow[] = [
  {
    upToKm: 7,
    over15km: false,
    lastHeavyDays: 7,
    ...LAST_LIGHT_AND_CORE,
    restDays: 2,
    taperDays: 7,
  },
  {
    upToKm: 15,
    over15km: false,
    lastHeavyDays: 7,
    ...LAST_LIGHT_AND_CORE,
    restDays: 4,
    taperDays: 10,
  },
  {
    upToKm: 30,
    over15km: true,
    lastHeavyDays: 10,
    ...LAST_LIGHT_AND_CORE,
    restDays: 7,
    taperDays: 14,
  },
  {
    upToKm: Number.POSITIVE_INFINITY,
    over15km: true,
    lastHeavyDays: 10,
    ...LAST_LIGHT_AND_CORE,
    restDays: 14,
    taperDays: 21,
  },
];

/** The row of a race of that many metres. */
export function raceRow(distanceM: number): RaceRow {
  const row = RACE_ROWS.find(({ upToKm }) => distanceM <= upToKm * 1000);
  if (row === undefined) throw new RangeError(`no row for a race of ${distanceM} m`);
  return row;
}
