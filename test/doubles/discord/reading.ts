import type { DoubleMessage, SentComponent } from "./world.js";

/** Text as a person sees it: markup is gone, and what was escaped stands as it is. */
export function seenText(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => line.replace(/^-# /, ""))
    .join("\n")
    .replace(/\\([^A-Za-z0-9\s])|\*\*/g, (_, sign: string | undefined) => sign ?? "");
}

export interface SeenButton {
  readonly label: string;
  readonly customId: string;
}

export function buttonsOf(message: DoubleMessage): readonly SeenButton[] {
  return message.components.flatMap(({ type, components }) =>
    type !== 1
      ? []
      : (components as readonly SentComponent[]).map(({ label, custom_id: id }) => ({
          label: String(label),
          customId: String(id),
        })),
  );
}

/** Everything that a message shows, from top to bottom. */
export function seenMessage(message: DoubleMessage): string {
  const isClassic = message.content !== "";
  const parts = message.components.map((one) => seenComponent(one));
  const files = message.files.map(({ filename }) => `[file ${filename}]`);
  return [...(isClassic ? [seenText(message.content)] : []), ...parts, ...(isClassic ? files : [])]
    .filter((part) => part !== "")
    .join("\n");
}

function seenComponent(one: SentComponent): string {
  switch (one.type) {
    case 1:
      return (one.components as readonly SentComponent[])
        .map(({ label }) => `[${label}]`)
        .join(" ");
    case 10:
      return seenText(String(one.content));
    case 12:
      return "[picture]";
    case 13:
      return `[file ${/attachment:\/\/([^"]+)/.exec(JSON.stringify(one))?.[1]}]`;
    default:
      return `[component ${one.type}]`;
  }
}

export interface SeenField {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly value: string | null;
  readonly required: boolean;
  readonly choices: readonly string[] | null;
  /** Several of the choices may be taken; the value has them with commas between. */
  readonly several: boolean;
}

/** The fields of a modal, and the texts between them. */
export function fieldsOf(components: readonly SentComponent[]): readonly SeenField[] {
  return components.flatMap((one): readonly SeenField[] => {
    if (one.type !== 18) return [];
    const input = one.component as SentComponent;
    const options = input.options as
      | readonly { readonly label: string; readonly value: string; readonly default?: boolean }[]
      | undefined;
    return [
      {
        name: String(input.custom_id),
        label: String(one.label),
        hint: (one.description as string | undefined) ?? null,
        value: chosenIn(options) ?? (input.value as string | undefined) ?? null,
        required: input.required === true,
        choices: options?.map(({ label: shown }) => shown) ?? null,
        several: Number(input.max_values ?? 1) > 1,
      },
    ];
  });
}

function chosenIn(
  options: readonly { readonly value: string; readonly default?: boolean }[] | undefined,
): string | null {
  const chosen = options?.filter((option) => option.default).map(({ value }) => value) ?? [];
  return chosen.length === 0 ? null : chosen.join(",");
}

export function textsOf(components: readonly SentComponent[]): readonly string[] {
  return components.flatMap(({ type, content }) =>
    type === 10 ? [seenText(String(content))] : [],
  );
}
