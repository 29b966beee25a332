import { CHECK_IN_ITEMS } from "../../domain/check-in.js";
import type { Messages } from "../../messages/messages.js";
import type { Form, FormField } from "../reply.js";

const SCALE = ["1", "2", "3", "4", "5", "6", "7"];

/** The one-minute check-in: eight questions, none of which must be answered. */
export function feelForm({ feel }: Messages): Form {
  const field = (
    name: keyof typeof feel.fields,
    choices: FormField["choices"] = null,
  ): FormField => ({
    name,
    ...feel.fields[name],
    required: false,
    choices,
    several: false,
    value: null,
  });
  const scale = SCALE.map((value) => ({ value, label: value }));
  const { yes, no } = feel.choices;
  return {
    id: "feel",
    title: feel.title,
    fields: [
      ...CHECK_IN_ITEMS.map((name) => field(name, scale)),
      field("pain"),
      field("fever", [
        { value: "no", label: no },
        { value: "yes", label: yes },
      ]),
      field("where"),
    ],
  };
}
