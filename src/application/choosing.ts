import type { FormField } from "./reply.js";

/** Whether a choice is made by that value of its field; a field of several has them with commas. */
export function isChosen(
  { several }: Pick<FormField, "several">,
  choice: string,
  value: string | null,
): boolean {
  if (value === null) return false;
  return several ? value.split(/[\s,]+/).includes(choice) : value === choice;
}
