import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "discord.js";
import { isChosen } from "../../application/choosing.js";
import { harmless, harmlessLine } from "../../application/harmless.js";
import type { Answers } from "../../application/ports.js";
import type { Form, FormField } from "../../application/reply.js";
import type { Messages } from "../../messages/messages.js";
import { hasLongHint, type Step, stepsOf } from "./form-steps.js";
import { LIMITS, shortened } from "./limits.js";
import { escaped } from "./markdown.js";

/** One step of a form as a modal, filled in with what is known. */
export function modalOf(
  form: Form,
  stepNumber: number,
  answers: Answers,
  customId: string,
  words: Messages["discord"],
): APIModalInteractionResponseCallbackData {
  const steps = stepsOf(form);
  const step = steps[stepNumber] ?? [];
  const title = words.formTitle(harmlessLine(form.title), stepNumber + 1, steps.length);
  return {
    custom_id: customId,
    title: shortened(title, LIMITS.modalTitle),
    components: step.flatMap((field) => componentsOf(field, answers[field.name] ?? field.value)),
  };
}

type ModalComponents = APIModalInteractionResponseCallbackData["components"];

function componentsOf(field: FormField, value: string | null): ModalComponents {
  const hint = harmless(field.hint ?? "");
  const isLong = hasLongHint(field);
  return [
    ...(isLong
      ? [{ type: ComponentType.TextDisplay as const, content: longHint(field.label, hint) }]
      : []),
    {
      type: ComponentType.Label,
      label: shortened(harmlessLine(field.label), LIMITS.fieldLabel),
      ...(isLong || hint === "" ? {} : { description: harmlessLine(hint) }),
      component: inputOf(field, value),
    },
  ];
}

function longHint(label: string, hint: string): string {
  return shortened(escaped(`${harmlessLine(label)}\n${hint}`), LIMITS.textLength);
}

function inputOf(field: FormField, value: string | null): APIComponentInLabel {
  const { name, required, choices, several } = field;
  if (choices !== null && choices.length > 0 && choices.length <= LIMITS.selectOptions) {
    return {
      type: ComponentType.StringSelect,
      custom_id: name,
      required,
      min_values: required ? 1 : 0,
      max_values: several ? choices.length : 1,
      options: choices.map((choice) => ({
        label: shortened(choice.label, LIMITS.optionText),
        value: choice.value,
        default: isChosen(field, choice.value, value),
      })),
    };
  }
  const filled = value === null || value === "" ? {} : { value: value.slice(0, LIMITS.fieldValue) };
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: TextInputStyle.Short,
    required,
    max_length: LIMITS.fieldValue,
    ...filled,
  };
}

/** What was answered in a step, by field; an emptied field is the empty text. */
export function answersIn({ fields }: ModalSubmitInteraction, step: Step): Answers {
  return Object.fromEntries(
    step.map(({ name }) => {
      const field = fields.fields.get(name);
      if (field?.type === ComponentType.StringSelect) return [name, field.values.join(",")];
      return [name, field?.type === ComponentType.TextInput ? field.value.trim() : ""];
    }),
  );
}
