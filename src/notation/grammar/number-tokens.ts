import { matchAt } from "./match-at.js";
import type { FileSettings } from "./session-reading.js";
import type { RawToken } from "./token-types.js";

const NUMBER = /\d{1,12}(?:[.,]\d{1,3})?[½¼¾]?|[½¼¾]/uy;

const FRACTION = /([13])\/([248])(?=[ -]?(?:mi|km|k\b|m[ie]|h))/iuy;

const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** `1/2 mile`; elsewhere a slash stands between two amounts. */
export function fractionAt(text: string, from: number): RawToken | null {
  const found = matchAt(FRACTION, text, from);
  if (found === null || /\d/.test(text.charAt(from - 1))) return null;
  return {
    kind: "number",
    value: Number(found[1]) / Number(found[2]),
    from,
    to: from + found[0].length,
  };
}

const AND_A_HALF = /(\d{1,3})[ -]and[ -]a[ -]half\b/iy;

/** `1-and-a-half minutes`. */
export function andAHalfAt(text: string, from: number): RawToken | null {
  const found = matchAt(AND_A_HALF, text, from);
  return found === null
    ? null
    : { kind: "number", value: Number(found[1]) + 0.5, from, to: from + found[0].length };
}

export function numberAt(text: string, from: number, settings: FileSettings): RawToken | null {
  const found = matchAt(NUMBER, text, from)?.[0];
  if (found === undefined) return null;
  const last = FRACTIONS[found.slice(-1)] ?? 0;
  const digits = last > 0 ? found.slice(0, -1) : found;
  const comma = digits.indexOf(",");
  const point = digits.indexOf(".");
  const number = (value: number, length: number): RawToken => ({
    kind: "number",
    value,
    from,
    to: from + length,
  });
  if (comma < 0 && point < 0) return number(Number(digits) + last, found.length);
  const mark = Math.max(comma, point);
  const isThousands =
    digits.length - mark - 1 === 3 &&
    /^ ?m(?:\b|et)/i.test(text.slice(from + digits.length, from + digits.length + 4));
  if (isThousands) return number(Number(digits.replace(/[.,]/, "")), digits.length);
  if (point >= 0 || isDecimalComma(text, from, digits, settings)) {
    return number(Number(digits.replace(",", ".")), digits.length);
  }
  return number(Number(digits.slice(0, comma)), comma);
}

/** `6,5km` is one number in any file; `6,5` alone only where the file writes so. */
function isDecimalComma(
  text: string,
  from: number,
  digits: string,
  settings: FileSettings,
): boolean {
  const after = text.slice(from + digits.length, from + digits.length + 4);
  const places = digits.length - digits.indexOf(",") - 1;
  if (places > 2 || /^,\d/.test(after) || /,$/.test(text.slice(from - 1, from))) return false;
  return settings.decimalComma || /^ ?(?:km|k\b|min|mi|h)/i.test(after);
}
