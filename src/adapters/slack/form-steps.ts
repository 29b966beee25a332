import { type Arg, readArg, takesSeveral } from "../../application/args.js";
import { isTyped } from "../../application/command.js";
import { callOf } from "../../application/command-line.js";
import { commandNamed } from "../../application/registry.js";
import type { Form, FormField } from "../../application/reply.js";
import type { Messages } from "../../messages/messages.js";
import { inGroups } from "./limits.js";

/** The most that is asked at once. */
const FIELDS_A_STEP = 5;

/** Answers of these forms may be kept from step to step; no form that asks about health is here. */
const KEPT_FORMS: readonly string[] = ["start"];
const NEVER_KEPT: readonly string[] = ["health"];

/** Whether an answer may be kept in the database until the form is sent. */
export function mayBeKept(form: Form, field: string): boolean {
  return KEPT_FORMS.includes(callOf(form.id).name) && !NEVER_KEPT.includes(field);
}

/**
 * The fields, step by step. What may not be kept is asked last, so that it goes straight to the
 * command; a form of which nothing may be kept has one step.
 */
export function stepsOf(form: Form): readonly (readonly FormField[])[] {
  const kept = form.fields.filter((field) => mayBeKept(form, field.name));
  const sensitive = form.fields.filter((field) => !mayBeKept(form, field.name));
  const steps = inGroups(kept, FIELDS_A_STEP);
  const last = steps.at(-1) ?? [];
  if (sensitive.length === 0) return steps;
  if (steps.length > 0 && last.length + sensitive.length <= FIELDS_A_STEP) {
    return [...steps.slice(0, -1), [...last, ...sensitive]];
  }
  return [...steps, sensitive];
}

/** A form made of a command's own arguments, with what is given already. */
export function formOfCommand(
  name: string,
  given: Readonly<Record<string, string>>,
  messages: Messages,
): Form | null {
  const command = commandNamed(name);
  if (command === null) return null;
  const { slack, errors } = messages;
  const fields = Object.entries(command.args)
    .filter(([field, arg]) => isTyped(field) && arg.kind !== "yes")
    .map(([field, arg]): FormField => {
      const several = takesSeveral(arg);
      const choices = arg.kind === "choice" || several ? arg.choices : null;
      return {
        name: field,
        label: slack.labels[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}`,
        hint:
          slack.fieldHints[field] ??
          slack.hint(errors.expected(arg.kind, arg.range ?? null), arg.example),
        required: false,
        choices: choices?.map((choice) => ({ value: choice, label: choice })) ?? null,
        several,
        value: given[field] ?? null,
      };
    });
  return fields.length === 0 ? null : { id: name, title: slack.titles[command.name], fields };
}

/** The argument that a field fills; null for a field that the command does not know. */
export function argOf(form: Form, field: string): Arg<unknown> | null {
  return commandNamed(callOf(form.id).name)?.args[field] ?? null;
}

/** What is wrong with the answers of a step, by field. */
export function problemsOf(
  form: Form,
  fields: readonly FormField[],
  answers: Readonly<Record<string, string>>,
  { errors, slack }: Messages,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name, required } of fields) {
    const given = answers[name];
    const arg = argOf(form, name);
    if (given === undefined) {
      if (required) found[name] = slack.required;
      continue;
    }
    const read = arg === null ? null : readArg(arg, given);
    if (read === null || read.ok) continue;
    const { expected, example, range } = read.problem;
    found[name] = slack.fieldProblem(given.slice(0, 60), errors.expected(expected, range), example);
  }
  return found;
}
