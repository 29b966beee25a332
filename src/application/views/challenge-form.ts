import { CHALLENGE_KINDS, LADDER_EXERCISES, VISIBILITIES } from "../../domain/challenge.js";
import type { Messages } from "../../messages/messages.js";
import type { Form, FormField } from "../reply.js";

type Field = keyof Messages["challenge"]["labels"];

const FIELDS: readonly Field[] = [
  "kind",
  "title",
  "start",
  "end",
  "teams",
  "shows",
  "goal",
  "exercise",
  "recap-time",
  "channel",
];

/** Choices under the names that people know them by. */
function choicesOf(field: Field, words: Messages["challenge"]): FormField["choices"] {
  const named = <Value extends string>(
    values: readonly Value[],
    labels: Readonly<Record<Value, string>>,
  ) => values.map((value) => ({ value, label: labels[value] }));
  switch (field) {
    case "kind":
      return named(CHALLENGE_KINDS, words.kindChoices);
    case "shows":
      return named(VISIBILITIES, words.showsChoices);
    case "exercise":
      return named(LADDER_EXERCISES, words.exercises);
    default:
      return null;
  }
}

/** The form of a new challenge; submitting it shows what the group will read. */
export function challengeForm(
  defaults: Readonly<Partial<Record<Field, string | undefined>>>,
  { challenge: words }: Messages,
): Form {
  return {
    id: "challenge create preview:yes",
    title: words.title,
    fields: FIELDS.map(
      (name): FormField => ({
        name,
        label: words.labels[name],
        hint: words.hints[name],
        required: name === "kind",
        choices: choicesOf(name, words),
        several: false,
        value: defaults[name] ?? null,
      }),
    ),
  };
}
