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

const LETTERS: Readonly<Record<Purpose, string>> = { press: "p", open: "o", answers: "a" };
const SIGNS: Readonly<Record<Carried["kind"], string>> = { line: "=", kept: "@", held: "!" };
const ANYBODY = "_";
const FORM = /^([poa])(_|[0-9a-z]+)\.(\d{1,3})\.([=@!])([\s\S]+)$/;

export function writeCustomId({ purpose, owner, step, carried }: CustomId): string {
  const who = owner === null ? ANYBODY : BigInt(owner).toString(36);
  return `${LETTERS[purpose]}${who}.${step}.${SIGNS[carried.kind]}${carried.text}`;
}

/** Null for an id that is not ours, or not ours any more. */
export function readCustomId(id: string): CustomId | null {
  const [, letter = "", who = "", step = "", sign = "", text = ""] = FORM.exec(id) ?? [];
  const purpose = keyOf(LETTERS, letter);
  const kind = keyOf(SIGNS, sign);
  if (purpose === null || kind === null) return null;
  const owner = who === ANYBODY ? null : numberIn36(who);
  return { purpose, owner, step: Number(step), carried: { kind, text } };
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

function keyOf<Key extends string>(
  table: Readonly<Record<Key, string>>,
  value: string,
): Key | null {
  for (const key in table) if (table[key] === value) return key;
  return null;
}
