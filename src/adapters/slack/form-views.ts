import type { types } from "@slack/bolt";
import * as z from "zod";
import { isChosen } from "../../application/choosing.js";
import { harmless, harmlessLine } from "../../application/harmless.js";
import type { Form, FormField } from "../../application/reply.js";
import { isIsoDate, isLocalTime } from "../../domain/calendar.js";
import type { Messages } from "../../messages/messages.js";
import { plain, type SlackBlock, sections } from "./block-kit.js";
import { argOf, stepsOf } from "./form-steps.js";
import { LIMITS } from "./limits.js";
import { typedHere } from "./typed-here.js";

/**
 * What a form's view remembers: the step, and the command line that makes the form again. The form
 * is `own` when it is made of that command's arguments, and the command is not asked for it.
 */
const META = z.object({
  origin: z.string().min(1),
  own: z.boolean(),
  step: z.int().min(0),
  /** Where the form was asked for: what is sent from a modal says nothing of it. */
  channel: z.string().nullable().default(null),
});
export type FormMeta = z.infer<typeof META>;

export const FORM_CALLBACK = "form";
export const BACK_ACTION = "back";
const ANSWER_ACTION = "answer";

export function metaOf(privateMetadata: string): FormMeta | null {
  try {
    const read = META.safeParse(JSON.parse(privateMetadata));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** One step of a form; `remark` stands above the fields. */
export function formView(
  form: Form,
  meta: FormMeta,
  answers: Readonly<Record<string, string>>,
  messages: Messages,
  remark = "",
): types.ModalView {
  const { step } = meta;
  const steps = stepsOf(form);
  const { slack } = messages;
  const isLast = step >= steps.length - 1;
  const title = steps.length > 1 ? slack.step(step + 1, steps.length) : form.title;
  const fields = steps[step] ?? [];
  return {
    type: "modal",
    callback_id: FORM_CALLBACK,
    private_metadata: JSON.stringify(meta),
    title: plain(harmlessLine(title), LIMITS.viewTitle),
    submit: plain(isLast ? slack.send : slack.next, LIMITS.viewButton),
    close: plain(slack.close, LIMITS.viewButton),
    blocks: [
      ...(steps.length > 1 ? sections(form.title) : []),
      ...sections(remark),
      ...fields.flatMap((field) => asked(form, field, answers[field.name] ?? field.value)),
      ...(step === 0 ? [] : [backButton(messages)]),
    ],
  };
}

/** A modal that shows blocks and asks nothing. */
export function readingView(
  title: string,
  blocks: readonly SlackBlock[],
  { slack }: Messages,
): types.ModalView {
  const rest = sections(slack.cutOff);
  const shown =
    blocks.length <= LIMITS.blocksPerView
      ? blocks
      : [...blocks.slice(0, LIMITS.blocksPerView - rest.length), ...rest];
  return {
    type: "modal",
    title: plain(harmlessLine(title) || "Lunge", LIMITS.viewTitle),
    close: plain(slack.close, LIMITS.viewButton),
    blocks: [...shown],
  };
}

function backButton({ slack }: Messages): SlackBlock {
  const text = plain(slack.back, LIMITS.buttonText);
  return {
    type: "actions",
    elements: [{ type: "button", action_id: BACK_ACTION, text, value: BACK_ACTION }],
  };
}

/** A field; what its hint says after its first line stands above it, where it can be read. */
function asked(form: Form, field: FormField, value: string | null): readonly SlackBlock[] {
  const [hint = "", ...more] = typedHere(harmless(field.hint ?? "")).split("\n");
  return [...sections(more.join("\n")), input(form, field, hint, value)];
}

function input(form: Form, field: FormField, hint: string, value: string | null): types.InputBlock {
  return {
    type: "input",
    block_id: field.name,
    optional: !field.required,
    label: plain(harmlessLine(field.label) || field.name, LIMITS.inputLabel),
    ...(hint === "" ? {} : { hint: plain(hint, LIMITS.inputHint) }),
    element: elementOf(form, field, value),
  };
}

function elementOf(
  form: Form,
  field: FormField,
  value: string | null,
): types.InputBlock["element"] {
  const action_id = ANSWER_ACTION;
  const arg = argOf(form, field.name);
  const { choices, several } = field;
  if (choices !== null && choices.length > 0 && choices.length < LIMITS.options) {
    const offered = choices.map((choice) => option(choice.label, choice.value));
    const chosen = offered.filter((one) => isChosen(field, one.value, value));
    if (several) {
      const initial = chosen.length === 0 ? {} : { initial_options: chosen };
      return { type: "multi_static_select", action_id, options: offered, ...initial };
    }
    // What is given already, such as a program of their own, can be kept.
    const isKept = value !== null && value !== "" && chosen.length === 0;
    const [first] = isKept ? [option(value, value)] : chosen;
    const options = isKept && first !== undefined ? [first, ...offered] : offered;
    return { type: "static_select", action_id, options, ...(first && { initial_option: first }) };
  }
  if (arg?.kind === "date") {
    const isDate = value !== null && isIsoDate(value);
    return { type: "datepicker", action_id, ...(isDate && { initial_date: value }) };
  }
  if (arg?.kind === "time") {
    const isTime = value !== null && isLocalTime(value);
    return { type: "timepicker", action_id, ...(isTime && { initial_time: value }) };
  }
  return {
    type: "plain_text_input",
    action_id,
    multiline: field.name === "text" || field.name === "note",
    ...(value === null || value === "" || value.length > LIMITS.inputValue
      ? {}
      : { initial_value: value }),
  };
}

/** A choice; its value must come back whole, so it is never shortened. */
function option(label: string, value: string): types.PlainTextOption & { value: string } {
  return { text: plain(harmlessLine(label) || value, LIMITS.optionText), value };
}

const OPTION = z.object({ value: z.string() });
const STATE = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_option: OPTION.nullish(),
      selected_options: z.array(OPTION).nullish(),
      selected_date: z.string().nullish(),
      selected_time: z.string().nullish(),
    }),
  ),
);

/** What was answered, by field; empty fields are left out. */
export function answersIn(values: unknown): Readonly<Record<string, string>> {
  const read = STATE.safeParse(values);
  if (!read.success) return {};
  return Object.fromEntries(
    Object.entries(read.data).flatMap(([field, actions]) => {
      const given = actions[ANSWER_ACTION];
      const several = given?.selected_options?.map((one) => one.value).join(",");
      const text =
        given?.value ??
        given?.selected_option?.value ??
        given?.selected_date ??
        given?.selected_time ??
        several;
      return text == null || text.trim() === "" ? [] : [[field, text.trim()]];
    }),
  );
}
