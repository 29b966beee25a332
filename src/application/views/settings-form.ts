import type { Context } from "../command.js";
import type { Form } from "../reply.js";
import { type RunnerField, runnerFields } from "./runner-fields.js";

/** What changes most often; all else is changed by typing it. No more than one modal holds. */
const FIELDS = [
  "run-days",
  "run-time",
  "weekend-time",
  "equipment",
  "result",
] as const satisfies readonly RunnerField[];

export function settingsForm(context: Context): Form {
  const { settings } = context.messages;
  return {
    id: "settings",
    title: settings.heading,
    fields: runnerFields(FIELDS, context, {}, () => false),
  };
}
