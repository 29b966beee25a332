import { EQUIPMENT, type Equipment } from "../domain/exercise.js";
import type { DoseClass } from "../domain/plan.js";
import type { Runner } from "../domain/runner.js";
import type { Demand } from "../knowledge/demand.js";
import { dosesGiven } from "./announced.js";
import type { Dated } from "./dated.js";
import type { WeekFrame } from "./dating/week-frames.js";
import { spacingClass } from "./own-strength.js";

/** Something to load, or a bench or step for single-leg work. */
const LOADS: readonly Equipment[] = ["dumbbell", "kettlebell", "gym", "bench", "step"];

/** Whether the runner has anything that makes legs heavy. */
export function canLoad({ equipment }: Runner): boolean {
  return EQUIPMENT.some((item) => equipment.includes(item) && LOADS.includes(item));
}

/** The week's demand, less the runner's own strength; light instead of heavy without a load. */
export function demandLeft(dated: Dated, { demand }: WeekFrame, index: number): Demand {
  const heavyPossible = canLoad(dated.runner) && dated.health.noHeavy === null;
  const asked = heavyPossible ? demand : { ...demand, HL: 0, LL: demand.LL + demand.HL };
  const own = [
    ...dated.program.strength.filter((strength) => strength.week === index).map(spacingClass),
    ...dosesGiven(dated, index),
  ];
  const count = (wanted: DoseClass) => own.filter((ownClass) => ownClass === wanted).length;
  const ownHeavy = count("HL");
  const ownLight = count("LL");
  const heavyLeft = Math.max(0, asked.HL - ownHeavy);
  const spare = Math.max(0, ownHeavy - asked.HL);
  const lightAfterOwn = asked.LL - spare - ownLight;
  return {
    HL: Math.max(0, heavyLeft + Math.min(0, lightAfterOwn)),
    LL: Math.max(0, lightAfterOwn),
    CU: Math.max(0, asked.CU - count("CU")),
  };
}
