import { harmless, harmlessLine } from "../../application/harmless.js";
import type { Form, FormField } from "../../application/reply.js";
import type { Paint } from "./paint.js";
import { hang, padRight, widthOf, wrap } from "./width.js";

const INDENT = "  ";
const GAP = "  ";
const EXAMPLE_FIELDS = 2;

/** The fields with what is filled in already, and the line that fills them. */
export function formLines(form: Form, columns: number, paint: Paint): readonly string[] {
  const names = form.fields.map((field) => harmlessLine(field.name));
  const widest = Math.min(Math.max(0, ...names.map(widthOf)), Math.floor(columns / 3));
  const fields = form.fields.flatMap((field, index) => {
    const lead = INDENT + padRight(names[index] ?? "", widest) + GAP;
    const under = " ".repeat(widthOf(lead));
    const [first = "", ...remarks] = fieldTexts(field);
    return [
      ...hang(lead, first, columns),
      ...remarks.flatMap((remark) => hang(under, remark, columns).map(paint.dim)),
    ];
  });
  return [
    ...wrap(harmlessLine(form.title), columns).map(paint.bold),
    ...fields,
    ...wrap(`Fill it with  ${exampleLine(form)}`, columns).map(paint.dim),
  ];
}

/** Label and value, then the hint and the choices, each a text of its own. */
function fieldTexts(field: FormField): readonly string[] {
  const needed = field.required ? ", needed" : "";
  const value = field.value === null ? "–" : harmlessLine(field.value);
  const choices = field.choices?.map(({ value, label }) =>
    value === label ? value : `${value} (${label})`,
  );
  return [
    `${harmlessLine(field.label)}${needed}: ${value}`,
    ...harmless(field.hint ?? "")
      .split("\n")
      .filter((line) => line !== ""),
    ...(choices === undefined
      ? []
      : [harmlessLine(`${field.several ? "some of" : "one of"}: ${choices.join(", ")}`)]),
  ];
}

/** `:fill race=… focus=balanced`; what is needed and still empty comes first. */
function exampleLine({ fields }: Form): string {
  const urgent = fields.filter((field) => field.required && field.value === null);
  const others = fields.filter((field) => !urgent.includes(field));
  const shown = [...urgent, ...others].slice(0, EXAMPLE_FIELDS).map(exampleOf);
  const more = fields.length > EXAMPLE_FIELDS ? " …" : "";
  return harmlessLine(`:fill ${shown.join(" ")}${more}`);
}

function exampleOf({ name, value, choices }: FormField): string {
  const example = value ?? choices?.[0]?.value ?? "…";
  return /[\s"]/.test(example) ? `${name}="…"` : `${name}=${example}`;
}
