import { isScreeningDue } from "../../planning/gates.js";
import type { Context } from "../command.js";
import type { Form } from "../reply.js";
import { type RunnerField, runnerFields } from "./runner-fields.js";

/**
 * The fields of the set-up, in the order in which a runner thinks of them: the running, the
 * strength, what has a good default, and last the reminder and the questions that must be answered.
 */
const FIELDS = [
  "program",
  "race",
  "run-days",
  "run-time",
  "result",
  "strength-weeks",
  "equipment",
  "focus",
  "strength-places",
  "strength-times",
  "weekly-km",
  "start",
  "weekend-time",
  "priority",
  "units",
  "reminder",
  "reminder-days",
  "tz",
  "health",
] as const satisfies readonly RunnerField[];

/** The guided set-up: everything filled in that has a default. Submitting it shows a preview. */
export function startForm(context: Context, given: Readonly<Record<string, unknown>>): Form {
  const { messages, runner, today } = context;
  const asksHealth = isScreeningDue(runner?.settings.screening ?? null, today);
  const isRequired = (name: RunnerField) => name === "program" || (name === "health" && asksHealth);
  return {
    id: "start preview:yes",
    title: messages.start.title,
    fields: runnerFields(FIELDS, context, given, isRequired),
  };
}
