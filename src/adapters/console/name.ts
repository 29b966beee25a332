import { harmlessLine } from "../../application/harmless.js";

const LONGEST_NAME = 80;

/** A name of a person: one line of visible characters; null if it cannot be one. */
export function readName(text: string): string | null {
  const name = text.trim().normalize("NFC");
  const usable = name !== "" && name.length <= LONGEST_NAME && harmlessLine(name) === name;
  return usable ? name : null;
}
