/**
 * Characters that a file, an editor or a reader of lines may change or take for the end of a line:
 * they are only ever written as escapes. Halves of a surrogate pair escape themselves.
 */
const FRAGILE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffd]/g;
const NOT_PLAIN = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffd]/u;

/** Text in quotes, with line breaks, quotes and fragile characters escaped. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(
    FRAGILE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What the quotes hold; null if the escapes are broken. Reads curly quotes too. */
export function unquote(quoted: string): string | null {
  if (quoted.startsWith("“")) return quoted.slice(1, -1);
  try {
    const text: unknown = JSON.parse(quoted.replaceAll("\t", "\\t"));
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}

/** The value of a heading: plain where it reads back, in quotes where it would not. */
export function valueText(value: string): string {
  const isPlain =
    value !== "" && value.trim() === value && !value.startsWith('"') && !NOT_PLAIN.test(value);
  return isPlain ? value : quote(value);
}

/** What `valueText` wrote; null if it begins with a quote and cannot be unquoted. */
export function readValue(text: string): string | null {
  return text.startsWith('"') ? unquote(text) : text;
}
