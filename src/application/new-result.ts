import type { Adjustment } from "../domain/adjustment.js";
import { addDays, daysBetween, type IsoDate, localOf } from "../domain/calendar.js";
import type { RaceResult } from "../domain/runner.js";
import { PACE_STEP } from "../knowledge/monitoring-limits.js";
import { steeringVdot } from "../knowledge/paces.js";
import { type PaceStep, paceStep } from "../planning/pace-step.js";
import type { Context } from "./command.js";
import type { CurrentPlan } from "./current-plan.js";
import { requestedAt } from "./planning-desk.js";

/** What a new result does to the paces of the plan in force. */
export interface NewPaces {
  readonly step: PaceStep;
  readonly before: number | null;
  /** VDOT of the result itself. */
  readonly ofResult: number | null;
  /** From this day on a further result may raise the paces again. */
  readonly nextStep: IsoDate;
  /** The adjustments with the new paces in them. */
  readonly adjustments: readonly Adjustment[];
}

/** RT-2. Before the program's first day nothing has been run at the old paces, and nothing holds. */
export function newPaces(
  { today }: Context,
  { record }: CurrentPlan,
  result: RaceResult | null,
): NewPaces {
  const { plan } = record;
  const all = plan.course?.adjustments ?? [];
  const last = all.findLast((one) => one.kind === "pace");
  const started = localOf(requestedAt(record), plan.timeZone).date;
  const lastStep = last?.kind === "pace" ? last.from : started;
  const ofResult = result === null ? null : steeringVdot(result.distanceM, result.seconds);
  const hasBegun = daysBetween(plan.program.start, today) > 0;
  const step: PaceStep = hasBegun
    ? paceStep(plan.vdot, ofResult, daysBetween(lastStep, today))
    : { vdot: ofResult, held: null };
  const from = step.held === "too-soon" ? lastStep : today;
  return {
    step,
    before: plan.vdot,
    ofResult,
    nextStep: addDays(from, PACE_STEP.blockDays),
    adjustments: [
      ...all.filter(({ kind }) => kind !== "pace"),
      { kind: "pace", vdot: step.vdot, from },
    ],
  };
}
