import { harmless } from "../../application/harmless.js";

/** Signs that mean something to Discord wherever they stand. */
const ANYWHERE = /[\\*_~`|<>[\]@]/g;
/** Signs that make a heading, a list or small print at the start of a line. */
const AT_LINE_START = /^(\s*)([#+-]|\d+(?=\.\s))/gm;

/** Text that shows as it is written: no markup, no mention, nothing that hides. */
export function escaped(text: string): string {
  return harmless(text).replace(ANYWHERE, "\\$&").replace(AT_LINE_START, atLineStart);
}

function atLineStart(_: string, blanks: string, sign: string): string {
  return /\d/.test(sign) ? `${blanks}${sign}\\` : `${blanks}\\${sign}`;
}

export function bold(text: string): string {
  return text.trim() === "" ? text : `**${text}**`;
}

/** Small print, a line. */
export function small(text: string): string {
  return text.trim() === "" ? text : `-# ${text}`;
}

/** One line of a list. */
export function item(text: string): string {
  return text.trim() === "" ? text : `- ${text}`;
}
