const LINE_ENDS = /\r\n|[\u2028\u2029]/g;

/** A joiner inside one emoji, as in a runner with a skin tone; leaving it out shows its parts. */
const EMOJI_JOINER =
  /(?<=\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D(?=\p{Extended_Pictographic})/gu;

/**
 * Whatever a terminal obeys or an eye cannot see: control characters, direction marks, zero-width
 * and filling characters, halves of surrogate pairs. Variation selectors 1 to 16 stay: they belong
 * to the sign before them.
 */
const UNSAFE =
  /(?!\n|[\uFE00-\uFE0F])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = "\u2421";
const REPLACEMENT = "\uFFFD";

/** Most of what is said: the letters of western languages, and signs that everybody sees. */
const PLAIN = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u2013-\u201d\u2026\u2192]*$/;

/**
 * Text that no terminal obeys and that hides nothing. Line breaks stay (`\r\n` becomes `\n`), a tab
 * becomes a space, every other control character becomes its visible picture (ESC is shown as ␛),
 * and direction marks and zero-width characters become the replacement character.
 */
export function harmless(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LINE_ENDS, "\n")
    .replaceAll("\t", " ")
    .replace(EMOJI_JOINER, "")
    .replace(UNSAFE, visible);
}

/** The same on one line: for names, labels and cells, where a line break would break the layout. */
export function harmlessLine(text: string): string {
  return harmless(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** Every character that {@link harmless} would replace as a JSON escape, for text inside JSON. */
export function escapeUnsafe(json: string): string {
  return json.replace(/[\u2028\u2029]/g, escaped).replace(UNSAFE, escaped);
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
  return code === DELETE ? DELETE_PICTURE : REPLACEMENT;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
