import { WEEKDAYS } from "../../domain/calendar.js";
import { EQUIPMENT } from "../../domain/exercise.js";
import { UNITS } from "../../domain/program.js";
import {
  FOCUSES,
  RACE_PRIORITIES,
  SCREENING_QUESTIONS,
  STRENGTH_PLACES,
} from "../../domain/runner.js";
import { BUILT_IN_PROGRAMS } from "../../knowledge/programs/index.js";
import type { Messages } from "../../messages/messages.js";
import { isScreeningDue } from "../../planning/gates.js";
import type { Context } from "../command.js";
import type { Choice, Form, FormField } from "../reply.js";
import { settingsValues } from "./settings-view.js";

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
] as const satisfies readonly (keyof Messages["settings"]["labels"])[];
type Field = (typeof FIELDS)[number];

/** Fields in which several choices go together. */
const SEVERAL: readonly Field[] = ["run-days", "equipment", "health"];

/** The guided set-up: everything filled in that has a default. Submitting it shows a preview. */
export function startForm(
  { messages, runner, person, today }: Context,
  given: Readonly<Record<string, unknown>>,
): Form {
  const { settings, start } = messages;
  const defaults = settingsValues(runner?.settings ?? null, person);
  const choices = choicesIn(messages);
  const asksHealth = isScreeningDue(runner?.settings.screening ?? null, today);
  const fields = FIELDS.map((name): FormField => {
    const value = given[name];
    return {
      name,
      label: settings.labels[name],
      hint: name === "health" ? healthHint(messages) : settings.hints[name],
      required: name === "program" || (name === "health" && asksHealth),
      choices: choices[name] ?? null,
      several: SEVERAL.includes(name),
      value: typeof value === "string" ? value : (defaults[name] ?? null),
    };
  });
  return { id: "start preview:yes", title: start.title, fields };
}

function choicesIn({
  settings,
  format,
  start,
}: Messages): Readonly<Partial<Record<Field, readonly Choice[]>>> {
  const { choices } = settings;
  return {
    program: [
      ...BUILT_IN_PROGRAMS.map(({ id, title, runsAWeek }) => ({
        value: id,
        label: start.programChoice(title, runsAWeek),
      })),
      { value: "imported", label: start.ownProgram },
    ],
    "run-days": labelled(WEEKDAYS, format.weekdayName),
    equipment: labelled(["none", ...EQUIPMENT] as const, (item) => choices.equipment[item]),
    focus: labelled(FOCUSES, settings.focus),
    "strength-places": labelled(STRENGTH_PLACES, settings.places),
    priority: labelled(RACE_PRIORITIES, settings.priority),
    units: labelled(UNITS, (unit) => choices.units[unit]),
    "reminder-days": labelled(["training", "all"] as const, (days) => settings.reminderDays[days]),
    health: [
      { value: "ok", label: choices.healthOk },
      ...SCREENING_QUESTIONS.map((question) => ({
        value: String(question),
        label: choices.health[question],
      })),
    ],
  };
}

function labelled<const Value extends string>(
  values: readonly Value[],
  label: (value: Value) => string,
): readonly Choice[] {
  return values.map((value) => ({ value, label: label(value) }));
}

/** Nobody can answer questions that they do not see. */
function healthHint({ settings, safety }: Messages): string {
  const questions = safety.questions.map((question, index) => `${index + 1} ${question}`);
  return [settings.choices.healthHint, ...questions].join("\n");
}
