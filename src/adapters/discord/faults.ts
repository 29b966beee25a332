import * as z from "zod";
import { LIMITS } from "./limits.js";

/** A component of any kind, as far as our own rules look at it. */
const component: z.ZodType<LooseComponent> = z.lazy(() =>
  z.looseObject({
    type: z.int(),
    custom_id: z.string().optional(),
    label: z.string().optional(),
    description: z.string().nullish(),
    content: z.string().optional(),
    value: z.string().optional(),
    components: z.array(component).optional(),
    component: component.optional(),
    options: z.array(z.looseObject({ label: z.string(), value: z.string() })).optional(),
  }),
);

interface LooseComponent {
  readonly type: number;
  readonly custom_id?: string | undefined;
  readonly label?: string | undefined;
  readonly description?: string | null | undefined;
  readonly content?: string | undefined;
  readonly value?: string | undefined;
  readonly components?: readonly LooseComponent[] | undefined;
  readonly component?: LooseComponent | undefined;
  readonly options?: readonly { readonly label: string; readonly value: string }[] | undefined;
}

const body = z.looseObject({
  title: z.string().optional(),
  custom_id: z.string().optional(),
  content: z.string().nullish(),
  nonce: z.string().optional(),
  flags: z.int().optional(),
  files: z.array(z.looseObject({ name: z.string() })).optional(),
  components: z.array(component).optional(),
});

const [TEXT_DISPLAY, ACTION_ROW, BUTTON, LABEL] = [10, 1, 2, 18];
const COMPONENTS_V2 = 1 << 15;

/**
 * What Discord would refuse in a message or a modal, a sentence each; empty for a body that it
 * takes. These are the rules of the documentation that its own description of the interface leaves
 * out, with those that it states.
 */
export function faultsOfBody(outgoing: unknown): readonly string[] {
  const read = body.safeParse(outgoing);
  if (!read.success) return ["a body that is no message and no modal"];
  const { title, content, nonce, flags = 0, files = [], components = [] } = read.data;
  const all = components.flatMap(withinAll);
  const isModal = title !== undefined;
  const isV2 = (flags & COMPONENTS_V2) !== 0;
  return [
    ...longer("a nonce", nonce, LIMITS.nonce),
    ...longer("a title", title, LIMITS.modalTitle),
    ...longer("the content", content, LIMITS.contentLength),
    ...more("files", files.length, LIMITS.files),
    ...(isModal
      ? more("components of a modal", components.length, LIMITS.modalComponents)
      : ofMessage(components, all, isV2, (content ?? "") !== "", files.length)),
    ...all.flatMap(ofComponent),
    ...twice(all.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]))),
  ];
}

function ofMessage(
  components: readonly LooseComponent[],
  all: readonly LooseComponent[],
  isV2: boolean,
  hasContent: boolean,
  files: number,
): readonly string[] {
  const rows = components.filter(({ type }) => type === ACTION_ROW);
  const text = all.reduce((sum, { content = "" }) => sum + content.length, 0);
  const fullest = Math.max(0, ...rows.map((row) => row.components?.length ?? 0));
  const counts = more("buttons in a row", fullest, LIMITS.buttonsInRow);
  if (!isV2) {
    const isEmpty = !hasContent && components.length === 0 && files === 0;
    return [
      ...counts,
      ...more("rows", rows.length, LIMITS.classicRows),
      ...(rows.length < components.length ? ["a component of the other kind of message"] : []),
      ...(isEmpty ? ["an empty message"] : []),
    ];
  }
  return [
    ...counts,
    ...more("components", all.length, LIMITS.components),
    ...more("characters in all texts", text, LIMITS.textLength),
    ...(hasContent ? ["content beside components"] : []),
    ...(components.length === 0 ? ["an empty message"] : []),
  ];
}

function ofComponent(one: LooseComponent): readonly string[] {
  const labelLimit = one.type === BUTTON ? LIMITS.buttonLabel : LIMITS.fieldLabel;
  return [
    ...longer("a custom id", one.custom_id, LIMITS.customId),
    ...longer("a label", one.label, labelLimit),
    ...longer("a hint", one.type === LABEL ? one.description : null, LIMITS.fieldHint),
    ...longer("a value", one.value, LIMITS.fieldValue),
    ...(one.type === TEXT_DISPLAY && one.content?.trim() === "" ? ["an empty text"] : []),
    ...(one.label === "" || one.custom_id === "" ? ["an empty label or id"] : []),
    ...(one.options === undefined
      ? []
      : [
          ...more("options", one.options.length, LIMITS.selectOptions),
          ...one.options.flatMap((option) => longer("an option", option.label, LIMITS.optionText)),
          ...one.options.flatMap((option) => longer("an option", option.value, LIMITS.optionText)),
        ]),
  ];
}

function withinAll(one: LooseComponent): readonly LooseComponent[] {
  const inner = [
    ...(one.components ?? []),
    ...(one.component === undefined ? [] : [one.component]),
  ];
  return [one, ...inner.flatMap(withinAll)];
}

function longer(what: string, text: string | null | undefined, most: number): readonly string[] {
  const length = text?.length ?? 0;
  return length > most ? [`${what} of ${length} characters, ${most} are taken`] : [];
}

function more(what: string, count: number, most: number): readonly string[] {
  return count > most ? [`${count} ${what}, ${most} are taken`] : [];
}

function twice(ids: readonly string[]): readonly string[] {
  return new Set(ids).size < ids.length ? ["one custom id on two components"] : [];
}
