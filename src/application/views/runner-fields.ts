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
import type { Context } from "../command.js";
import type { Choice, FormField } from "../reply.js";
import { settingsValues } from "./settings-view.js";

/** What a runner answers, named as the argument that takes it. */
export type RunnerField = keyof Messages["settings"]["labels"];

/** Fields in which several choices go together. */
const SEVERAL: readonly RunnerField[] = ["run-days", "equipment", "health"];

/**
 * Fields of a form, filled in with what is known.
 *
 * @param given what was typed before the form was asked for; it comes before what is known
 */
export function runnerFields<Field extends RunnerField>(
  names: readonly Field[],
  { messages, runner, person }: Context,
  given: Readonly<Record<string, unknown>>,
  isRequired: (name: Field) => boolean,
): readonly FormField[] {
  const { settings } = messages;
  const known = settingsValues(runner?.settings ?? null, person);
  const choices = choicesIn(messages);
  return names.map((name): FormField => {
    const value = given[name];
    return {
      name,
      label: settings.labels[name],
      hint: name === "health" ? healthHint(messages) : settings.hints[name],
      required: isRequired(name),
      choices: choices[name] ?? null,
      several: SEVERAL.includes(name),
      value: typeof value === "string" ? value : (known[name] ?? null),
    };
  });
}

function choicesIn({
  settings,
  format,
  start,
}: Messages): Readonly<Partial<Record<RunnerField, readonly Choice[]>>> {
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
