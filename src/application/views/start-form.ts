import { UNITS } from "../../domain/program.js";
import { FOCUSES, RACE_PRIORITIES, STRENGTH_PLACES } from "../../domain/runner.js";
import { BUILT_IN_PROGRAMS, builtInProgram } from "../../knowledge/programs/index.js";
import type { Messages } from "../../messages/messages.js";
import type { Context } from "../command.js";
import type { Form, FormField } from "../reply.js";
import { settingsValues } from "./settings-view.js";

type Label = keyof Context["messages"]["settings"]["labels"];

/** The fields of the set-up, in the order in which a runner thinks of them. */
const FIELDS: readonly Label[] = [
  "program",
  "race",
  "start",
  "run-days",
  "run-time",
  "weekend-time",
  "result",
  "strength-weeks",
  "strength-times",
  "strength-places",
  "equipment",
  "focus",
  "priority",
  "weekly-km",
  "health",
  "reminder",
  "reminder-days",
  "tz",
  "units",
];

const CHOICES: Readonly<Partial<Record<Label, readonly string[]>>> = {
  program: BUILT_IN_PROGRAMS.map(({ id }) => id),
  focus: FOCUSES,
  priority: RACE_PRIORITIES,
  "strength-places": STRENGTH_PLACES,
  "reminder-days": ["training", "all"],
  units: UNITS,
};

/** The guided set-up: everything filled in that has a default. Submitting it shows a preview. */
export function startForm(
  { messages, runner, person }: Context,
  given: Readonly<Record<string, unknown>>,
): Form {
  const { settings, start } = messages;
  const defaults = settingsValues(runner?.settings ?? null, person);
  const fields = FIELDS.map((name): FormField => {
    const value = given[name];
    const choices = CHOICES[name];
    return {
      name,
      label: settings.labels[name],
      hint: name === "health" ? healthHint(messages) : settings.hints[name],
      required: name === "program" || name === "health",
      choices: choices?.map((value) => ({ value, label: named(name, value, messages) })) ?? null,
      value: typeof value === "string" ? value : (defaults[name] ?? null),
    };
  });
  return { id: "start preview:yes", title: start.title, fields };
}

/** A choice in words; what is short and plain stands for itself. */
function named(field: Label, value: string, { settings }: Messages): string {
  switch (field) {
    case "program":
      return builtInProgram(value)?.title ?? value;
    case "strength-places":
      return STRENGTH_PLACES.filter((place) => place === value).map(settings.places)[0] ?? value;
    case "focus":
      return FOCUSES.filter((focus) => focus === value).map(settings.focus)[0] ?? value;
    case "priority":
      return RACE_PRIORITIES.filter((one) => one === value).map(settings.priority)[0] ?? value;
    default:
      return value;
  }
}

/** Nobody can answer questions that they do not see. */
function healthHint({ settings, safety }: Messages): string {
  const questions = safety.questions.map((question, index) => `${index + 1} ${question}`);
  return `${settings.hints.health}. ${questions.join(" ")}`;
}
