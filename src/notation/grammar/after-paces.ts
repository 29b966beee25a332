import type { PlainStep, Step, Target } from "../../domain/session.js";
import { type Item, isRecovery } from "./items.js";

/**
 * Puts a recovery behind all that is run at one of the paces, in repeats too, but not behind the
 * last part of a session; false if nothing is run so. What goes `straight into` the next part has
 * its recovery behind that one.
 */
export function addBehindPaces(
  items: Item[],
  recovery: PlainStep,
  paces: readonly Target[],
): boolean {
  let isPlaced = false;
  let isDue = false;
  const spread = items.flatMap((item, index): readonly Item[] => {
    const { step } = item;
    if (step.kind === "repeat") {
      const steps = behind(step.steps, recovery, paces);
      isPlaced ||= steps.some((one, at) => one !== step.steps[at]);
      return [{ ...item, step: { ...step, steps } }];
    }
    const isMeant = isRunAt(step, paces);
    isPlaced ||= isMeant;
    isDue ||= isMeant;
    const next = items[index + 1];
    const done: Item =
      isMeant && !isEasy(step) ? { ...item, step: { ...step, kind: "work" } } : item;
    if (!isDue || next?.stretch?.joined === "next") return [done];
    isDue = false;
    const isLast = next === undefined || next.step.kind === "cool-down";
    return isLast ? [done] : [done, { step: recovery, stretch: null }];
  });
  items.splice(0, items.length, ...spread);
  return isPlaced;
}

/** In a repeat there is another round behind the last step. */
function behind(
  steps: readonly Step[],
  recovery: PlainStep,
  paces: readonly Target[],
): readonly Step[] {
  return steps.flatMap((step, index): readonly Step[] => {
    if (step.kind === "repeat") {
      const inner = behind(step.steps, recovery, paces);
      return [inner.some((one, at) => one !== step.steps[at]) ? { ...step, steps: inner } : step];
    }
    const isRested = isRecovery(steps[index + 1]);
    return isRunAt(step, paces) && !isRested ? [step, recovery] : [step];
  });
}

function isRunAt({ kind, target }: PlainStep, paces: readonly Target[]): boolean {
  const isRun = kind === "work" || kind === "steady";
  return isRun && paces.some((pace) => isSame(target, pace));
}

function isSame(target: Target | null, pace: Target): boolean {
  if (target?.kind === "effort" && pace.kind === "effort") return target.effort === pace.effort;
  if (pace.kind !== "named-pace") return false;
  if (target?.kind === "named-pace") return target.pace === pace.pace;
  return target?.kind === "effort" && target.effort === "easy" && pace.pace === "recovery";
}

function isEasy({ target }: PlainStep): boolean {
  return target?.kind === "effort" && (target.effort === "easy" || target.effort === "very easy");
}
