import type { Adjustment, PauseReason } from "../domain/adjustment.js";
import { addDays, daysBetween, type IsoDate } from "../domain/calendar.js";
import { SHARE_AFTER_ILLNESS } from "../knowledge/monitoring-limits.js";

/** RL-13: days off that cost nothing. */
export const FREE_DAYS_OFF = 5;
/** RL-13: shares of the program on the way back, by how long the break was. */
const STEPS: readonly { readonly upToDays: number; readonly shares: readonly number[] }[] = [
  { upToDays: 28, shares: [0.5, 0.75] },
  { upToDays: 56, shares: [0.33, 0.5, 0.75] },
  { upToDays: Number.POSITIVE_INFINITY, shares: [0.33, 0.5, 0.7, 0.85] },
];
/** RL-13: after a very long break each step takes three weeks. */
const LONG_STEP_DAYS = 21;

/**
 * The way back from a break (RL-13): as long as the break, in steps, without hard runs and heavy
 * legs in its first half. After illness every ill day asks for one easy day first (LM-9).
 */
export function wayBack(from: IsoDate, until: IsoDate, reason: PauseReason): readonly Adjustment[] {
  const days = daysBetween(from, until) + 1;
  const first = addDays(until, 1);
  return [...(reason === "illness" ? easyDays(first, days) : []), ...stepsAfter(days, first)];
}

/** LM-9: the first run at half length and no legs up to it; one easy day for each ill day. */
export function easyDays(
  first: IsoDate,
  illDays: number,
  firstRun: IsoDate = first,
): readonly Adjustment[] {
  return [
    { kind: "shorten", rule: "LM-9", share: SHARE_AFTER_ILLNESS, from: first, until: firstRun },
    { kind: "keep-out", rule: "LM-9", what: ["legs"], from: first, until: firstRun },
    {
      kind: "keep-out",
      rule: "LM-9",
      what: ["hard-runs", "heavy-legs", "jumps"],
      from: first,
      until: addDays(first, illDays - 1),
    },
  ];
}

/** RL-13: the steps back to the whole program after so many days off; none after a few. */
export function stepsAfter(days: number, first: IsoDate): readonly Adjustment[] {
  if (days <= FREE_DAYS_OFF) return [];
  const step = STEPS.find(({ upToDays }) => days <= upToDays);
  const shares = step?.shares ?? [];
  const stepDays =
    step?.upToDays === Number.POSITIVE_INFINITY ? LONG_STEP_DAYS : Math.ceil(days / shares.length);
  const halfway = Math.ceil((shares.length * stepDays) / 2);
  return [
    ...shares.map(
      (share, index): Adjustment => ({
        kind: "shorten",
        rule: "RL-13",
        share,
        from: addDays(first, index * stepDays),
        until: addDays(first, (index + 1) * stepDays - 1),
      }),
    ),
    {
      kind: "keep-out",
      rule: "RL-13",
      what: ["hard-runs", "heavy-legs", "jumps"],
      from: first,
      until: addDays(first, halfway - 1),
    },
  ];
}
