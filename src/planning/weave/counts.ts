import { DOSE_CLASSES, type DoseClass } from "../../domain/plan.js";
import type { WeaveWeek } from "./problem.js";
import { pointsOf } from "./verdict.js";
import { type DoseCounts, judgeWeek } from "./week-rules.js";

/** All that a week may hold of our doses, numbered; 0 is nothing. */
export interface WeekCounts {
  readonly doses: readonly DoseCounts[];
  /** The count after one more dose, -1 for more than is asked for: [count × 4 + column]. */
  readonly after: readonly number[];
  /** Points of the week's bill by count, -1 for less than must be there. */
  readonly bill: readonly number[];
}

export const COUNT_COLUMNS = DOSE_CLASSES.length + 1;

/** The column of a class in `WeekCounts.after`; 0 stands for no dose. */
export function countColumn(doseClass: DoseClass | undefined): number {
  return doseClass === undefined ? 0 : DOSE_CLASSES.indexOf(doseClass) + 1;
}

export function weekCounts(week: WeaveWeek): WeekCounts {
  const { HL: heavy, LL, CU: core } = week.demand;
  const legs = heavy + LL;
  const doses: DoseCounts[] = [];
  const numbers = new Map<number, number>();
  // Light legs may stand in for heavy ones, so only the sum of both bounds them.
  for (let HL = 0; HL <= heavy; HL++) {
    for (let light = 0; HL + light <= legs; light++) {
      for (let CU = 0; CU <= core; CU++) {
        numbers.set(packed(HL, light, CU), doses.length);
        doses.push({ HL, LL: light, CU });
      }
    }
  }
  const numberOf = (HL: number, light: number, CU: number) =>
    numbers.get(packed(HL, light, CU)) ?? -1;
  const after: number[] = [];
  const bill: number[] = [];
  for (const { HL, LL, CU } of doses) {
    after.push(numberOf(HL, LL, CU), numberOf(HL + 1, LL, CU));
    after.push(numberOf(HL, LL + 1, CU), numberOf(HL, LL, CU + 1));
    bill.push(billOf(week, { HL, LL, CU }));
  }
  return { doses, after, bill };
}

/** Far more doses of a class than a week ever asks for. */
const MOST = 64;

function packed(heavy: number, light: number, core: number): number {
  return (heavy * MOST + light) * MOST + core;
}

function billOf(week: WeaveWeek, placed: DoseCounts): number {
  const { atLeast } = week;
  const isEnough =
    placed.HL >= atLeast.HL &&
    placed.HL + placed.LL >= atLeast.HL + atLeast.LL &&
    placed.CU >= atLeast.CU;
  return isEnough ? pointsOf((ledger) => judgeWeek(ledger, week, placed)) : -1;
}
