import type { Form, FormField } from "../../application/reply.js";
import { isHealthField } from "./health-answers.js";
import { LIMITS } from "./limits.js";

/** The fields of one modal. */
export type Step = readonly FormField[];

/**
 * A form as modals of at most five things each. Fields about health come last, so that nothing of
 * them has to be remembered from one step to the next.
 */
export function stepsOf(form: Form): readonly Step[] {
  const command = commandOf(form);
  const isHealth = ({ name }: FormField) => isHealthField(command, name);
  const ordered = [
    ...form.fields.filter((field) => !isHealth(field)),
    ...form.fields.filter(isHealth),
  ];
  const steps: Step[] = [];
  let step: Step = [];
  for (const field of ordered) {
    const longer = [...step, field];
    if (step.length > 0 && roomFor(longer) > LIMITS.modalComponents) {
      steps.push(step);
      step = [field];
    } else step = longer;
  }
  return [...steps, step];
}

/** The command that receives a form's answers. */
export function commandOf({ id }: Form): string {
  return id.split(" ", 1)[0] ?? "";
}

/** A hint that is longer than Discord's own stands above its field, as a text of its own. */
export function hasLongHint({ hint }: FormField): boolean {
  return (hint?.length ?? 0) > LIMITS.fieldHint;
}

/** The step that asks for a field; the first where none does. */
export function stepWith(form: Form, name: string): number {
  return Math.max(
    0,
    stepsOf(form).findIndex((step) => step.some((field) => field.name === name)),
  );
}

function roomFor(step: Step): number {
  return step.reduce((sum, field) => sum + (hasLongHint(field) ? 2 : 1), 0);
}
