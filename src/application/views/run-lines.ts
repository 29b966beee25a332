import type { PlacedStrength, PlannedRun } from "../../domain/plan.js";
import type { PlainStep } from "../../domain/session.js";
import { type MergedStep, mergeSteps } from "../../planning/merge-steps.js";
import type { PrescriptionLine } from "../reply.js";
import { repeatWords, stepWords } from "./step-words.js";
import { blockLine, stopsLine } from "./strength-lines.js";
import { amountText, type ViewContext } from "./words.js";

/** A run in the order of doing, with the strength inside it where it is done. */
export function runLines(
  run: PlannedRun,
  dose: PlacedStrength | null,
  view: ViewContext,
): readonly PrescriptionLine[] {
  const steps = mergeSteps(run, dose);
  return dose?.place === "in-easy-run"
    ? stopLines(run, dose, steps, view)
    : steps.map((step) => stepLine(step, run, dose, view));
}

function stepLine(
  step: MergedStep,
  run: PlannedRun,
  dose: PlacedStrength | null,
  view: ViewContext,
): PrescriptionLine {
  const { session, format } = view.messages;
  switch (step.kind) {
    case "strength": {
      const block = dose?.blocks[step.block];
      const first = step.block === 0 ? session.firstHalf : null;
      const aside = block?.when === "before-cool-down" ? session.secondHalf : first;
      return blockLine(block ?? { when: "main", exercises: [] }, aside, view);
    }
    case "repeat":
      return line(`${format.range(step.times, String)} ×`, repeatWords(step.steps, run.type, view));
    default:
      return line(amountText(step.amount, view), stepWords(step, run.type, view));
  }
}

/** Ten minutes of jogging, then the stops; the other steps of the run follow as they are. */
function stopLines(
  run: PlannedRun,
  dose: PlacedStrength,
  steps: readonly MergedStep[],
  view: ViewContext,
): readonly PrescriptionLine[] {
  const { session } = view.messages;
  const firstStop = steps.findIndex((step) => step.kind === "strength");
  const lastStop = steps.findLastIndex((step) => step.kind === "strength");
  const before = steps.slice(0, Math.max(0, firstStop - 1));
  const jogged = steps[firstStop - 1];
  const between = steps[firstStop + 1];
  const rest = steps.slice(lastStop + 2);
  const every = between === undefined ? "" : lengthText(between, view);
  return [
    ...before.map((step) => stepLine(step, run, dose, view)),
    ...(isPlain(jogged)
      ? [line(view.messages.format.minutes(10), stepWords(jogged, run.type, view))]
      : []),
    line(
      "",
      every === "" ? session.thenStops(dose.blocks.length) : `${session.aboutEvery(every)}:`,
    ),
    stopsLine(dose.blocks, view),
    ...rest.map((step) => stepLine(step, run, dose, view)),
  ];
}

function lengthText(step: MergedStep, view: ViewContext): string {
  if (!isPlain(step) || step.amount === null) return "";
  const { amount } = step;
  if (amount.kind === "time") {
    return view.messages.format.minutes(Math.max(1, Math.round(amount.seconds.min / 60)));
  }
  return amount.kind === "distance"
    ? view.messages.format.stretch(amount.metres.min, view.units)
    : "";
}

function isPlain(step: MergedStep | undefined): step is PlainStep {
  return step !== undefined && step.kind !== "strength" && step.kind !== "repeat";
}

function line(amount: string, what: string): PrescriptionLine {
  return { amount, what, aside: null, strength: false };
}
