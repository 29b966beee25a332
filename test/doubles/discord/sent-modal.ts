import { fieldsOf, type SeenField, textsOf } from "./reading.js";
import type { SentModal } from "./world.js";

/** A filled in modal as it is sent, with those fields changed. */
export function modalData(modal: SentModal, values: Readonly<Record<string, string>>): object {
  const fields = fieldsOf(modal.components);
  const unknown = Object.keys(values).find((name) => !fields.some((field) => field.name === name));
  if (unknown !== undefined) throw new Error(`the form does not ask for ${unknown}`);
  let at = 0;
  const components = modal.components.map((one) => {
    if (one.type !== 18) return { type: 10, id: ++at };
    const [field] = fieldsOf([one]);
    const value = values[field?.name ?? ""] ?? field?.value ?? "";
    if (field?.required && value === "") throw new Error(`${field.name} is required`);
    const id = field?.name;
    const component =
      field?.choices === null
        ? { type: 4, id: ++at, custom_id: id, value }
        : { type: 3, id: ++at, custom_id: id, values: valuesIn(value, field?.several === true) };
    return { type: 18, id: ++at, component };
  });
  return { custom_id: modal.custom_id, components };
}

function valuesIn(value: string, several: boolean): readonly string[] {
  if (value === "") return [];
  return several ? value.split(",") : [value];
}

/** A modal as it is read, from top to bottom. */
export function modalText(modal: SentModal): string {
  const parts = modal.components.flatMap((one) => [
    ...textsOf([one]),
    ...fieldsOf([one]).map(fieldText),
  ]);
  return [`<${modal.title}>`, ...parts].join("\n");
}

function fieldText({ label, hint, value, required, choices, several }: SeenField): string {
  const shown = `${label}${required ? " *" : ""}: ${value ?? ""}`.trimEnd();
  const offered = choices === null ? [] : [`${several ? "some" : "one"} of ${choices.join(", ")}`];
  const aside = [...(hint === null ? [] : [hint]), ...offered].join("; ");
  return aside === "" ? shown : `${shown} (${aside})`;
}
