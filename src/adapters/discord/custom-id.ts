import { LIMITS } from "./limits.js";

/** What pressing or submitting something of ours is for. */
export type Purpose = "press" | "open" | "answers";

/**
 * Whose a button or form is, and what it carries. Discord gives it back as it was sent, with the
 * person who pressed: a button of somebody else's is recognised by its owner.
 */
export interface CustomId {
  readonly purpose: Purpose;
  /** The person's id on Discord; null for a button that anybody may press. */
  readonly owner: string | null;
  /** The step of a form; for presses it tells equal buttons of one message apart. */
  readonly step: number;
  readonly carried: Carried;
}

/** A command line as it stands, or where to look for it. */
export interface Carried {
  readonly kind: "line" | "kept" | "held";
  readonly text: string;
}

const PURPOSES = { p: "press", o: "open", a: "answers" } as const;
const KINDS = { "=": "line", "@": "kept", "!": "held" } as const;
const ANYBODY = "_";
const FORM = /^([poa])(_|[0-9a-z]+)\.(\d{1,3})\.([=@!])([\s\S]+)$/;

export function writeCustomId({ purpose, owner, step, carried }: CustomId): string {
  const who = owner === null ? ANYBODY : BigInt(owner).toString(36);
  return `${keyOf(PURPOSES, purpose)}${who}.${step}.${keyOf(KINDS, carried.kind)}${carried.text}`;
}

/** Null for an id that is not ours, or not ours any more. */
export function readCustomId(id: string): CustomId | null {
  const [, purpose = "", who = "", step = "", kind = "", text = ""] = FORM.exec(id) ?? [];
  if (!isKey(PURPOSES, purpose) || !isKey(KINDS, kind)) return null;
  return {
    purpose: PURPOSES[purpose],
    owner: who === ANYBODY ? null : numberIn36(who),
    step: Number(step),
    carried: { kind: KINDS[kind], text },
  };
}

/** A person's id takes at most 13 signs, the step 3, and four more stand between. */
const LONGEST_FRAME = 20;

/** Whether a line can be carried by the id itself. */
export function fitsInId(line: string): boolean {
  return line.length <= LIMITS.customId - LONGEST_FRAME;
}

function numberIn36(digits: string): string {
  let value = 0n;
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return value.toString();
}

function isKey<Table extends object>(table: Table, key: string): key is string & keyof Table {
  return Object.hasOwn(table, key);
}

function keyOf(table: Readonly<Record<string, string>>, value: string): string {
  return Object.entries(table).find(([, one]) => one === value)?.[0] ?? "";
}
