import { DOSE_CLASSES, PLACES } from "../../domain/plan.js";
import type { TimedDose } from "./dose.js";
import type { TimedRun } from "./problem.js";

/** More minutes than lie between two starts of one day, and more runs than move in one week. */
const MINUTES = 0x4000;
const RUNS = 32;

/**
 * Where an option stands among the others of its day: HL before LL before CU before none; then
 * place, then nearness to the usual run time, then the earlier; then the same for the moved run.
 * One number, because a day with movable runs sorts a hundred options.
 */
export function rankOf(
  dose: TimedDose | null,
  movable: number,
  movedRun: TimedRun | null,
  usualRunStart: number,
): number {
  const doseClass = dose === null ? DOSE_CLASSES.length : DOSE_CLASSES.indexOf(dose.class);
  const doseStart = dose === null ? 0 : nearness(dose.start, usualRunStart);
  const run = movable < 0 ? RUNS - 1 : movable;
  const runStart = movedRun === null ? 0 : nearness(movedRun.start, usualRunStart);
  const ofDose = (doseClass * (PLACES.length + 2) + placeRank(dose)) * MINUTES * 2 + doseStart;
  return (ofDose * RUNS + run) * MINUTES * 2 + runStart;
}

/** Legs by the order of places; core sooner after the run than in stops on the way. */
function placeRank(dose: TimedDose | null): number {
  if (dose === null || dose.place === null) return PLACES.length + 1;
  if (dose.class === "CU" && dose.place === "after-run") return 0;
  return PLACES.indexOf(dose.place) + 1;
}

/** Minutes between two starts, doubled; one more for the later of two that are as near. */
function nearness(start: number, usual: number): number {
  return start > usual ? (start - usual) * 2 + 1 : (usual - start) * 2;
}
