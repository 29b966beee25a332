import { nearestName } from "../../application/near-names.js";
import type { Form, FormField } from "../../application/reply.js";
import { fail, ok, type Result } from "../../domain/result.js";
import { WORDS } from "./words.js";

/**
 * The form with those values in it; an empty value empties its field, and a choice may be given by
 * its label. The problem names a field that the form does not have.
 */
export function filled(form: Form, values: Readonly<Record<string, string>>): Result<Form, string> {
  const names = form.fields.map((field) => field.name);
  const unknown = Object.keys(values).find((name) => !names.some((own) => same(own, name)));
  if (unknown !== undefined)
    return fail(WORDS.noField(unknown, nearestName(unknown, names), names));
  const given = Object.entries(values);
  return ok({
    ...form,
    fields: form.fields.map((field) => {
      const value = given.find(([name]) => same(name, field.name))?.[1];
      return value === undefined ? field : { ...field, value: chosen(field, value) };
    }),
  });
}

/** The values of a form as a command's arguments; empty fields are left out. */
export function formArguments(form: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(
    form.fields.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
  );
}

function chosen({ choices }: FormField, value: string): string | null {
  if (value.trim() === "") return null;
  return choices?.find((choice) => same(choice.label, value))?.value ?? value;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
