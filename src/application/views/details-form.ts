import type { IsoDate } from "../../domain/calendar.js";
import type { Messages } from "../../messages/messages.js";
import type { Choice, Form, FormField } from "../reply.js";

/** Effort from rest to all that there was (LM-1). */
const EFFORTS: readonly Choice[] = Array.from({ length: 11 }, (_, effort) => ({
  value: String(effort),
  label: String(effort),
}));

/** What can be told of a session that is done: sent, it stands in the place of the plain entry. */
export function detailsForm(day: IsoDate, { log }: Messages): Form {
  const { title, fields } = log.details;
  const field = (name: keyof typeof fields, choices: FormField["choices"] = null): FormField => ({
    name,
    ...fields[name],
    required: false,
    choices,
    several: false,
    value: null,
  });
  return {
    id: `done day:${day}`,
    title,
    fields: [field("rpe", EFFORTS), field("distance"), field("time"), field("reps"), field("note")],
  };
}
