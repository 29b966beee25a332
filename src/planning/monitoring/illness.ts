import type { Adjustment } from "../../domain/adjustment.js";
import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.js";
import { SYMPTOM_FREE_DAYS } from "../../knowledge/monitoring-limits.js";
import { easyDays, stepsAfter } from "../way-back.js";

/** LM-9: no training from that day to another; null while nobody knows. */
export function illFrom(date: IsoDate, until: IsoDate | null = null): Adjustment {
  return {
    kind: "keep-out",
    rule: "LM-9",
    what: ["all-running", "all-strength"],
    from: date,
    until,
  };
}

/**
 * LM-9: well again since a day. That day is still a day of rest, to be free of symptoms for 24
 * hours; then come as many easy days as there were ill ones, the first run at half length.
 * `runDays` are the days on which the program has a run.
 */
export function wellSince(
  illSince: IsoDate,
  well: IsoDate,
  runDays: readonly IsoDate[],
): readonly Adjustment[] {
  const illDays = Math.max(1, daysBetween(illSince, well));
  const first = addDays(well, SYMPTOM_FREE_DAYS);
  const firstRun = runDays.toSorted().find((day) => day >= first);
  return [
    illFrom(illSince, addDays(first, -1)),
    ...easyDays(first, illDays, firstRun),
    ...stepsAfter(daysBetween(illSince, first), first),
  ];
}
