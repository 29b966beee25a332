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
];

const CHOICES: Readonly<Partial<Record<Field, readonly string[]>>> = {
  kind: CHALLENGE_KINDS,
  shows: VISIBILITIES,
  exercise: LADDER_EXERCISES,
};

/** The form of a new challenge; submitting it shows what the group will read. */
export function challengeForm(
  defaults: Readonly<Partial<Record<Field, string>>>,
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
        choices: CHOICES[name]?.map((choice) => ({ value: choice, label: choice })) ?? null,
        several: false,
        value: defaults[name] ?? null,
      }),
    ),
  };
}
