import type { FileSettings } from "./session-reading.js";

/** No session is longer; what is cut is told by `isCut`. */
export const LONGEST_SESSION = 3_000;

/** `{9}`, `{5.0:8.0}`, `{8-9:13-14}`: a distance in the file's unit, and the same in the other. */
const BRACES = /\{ ?(\d{1,4}(?:\.\d{1,3})?(?:-\d{1,4}(?:\.\d{1,3})?)?) ?(?::[\d.\- ]{1,12})?\}/g;
/** Pictures, ticks and the signs of Markdown, which say nothing about a run. */
const DECORATION =
  /\p{Extended_Pictographic}|[\u200b\u200c\u200e\u200f\u2060\ufeff✓✗✘☐☑]|\u200d|\u20e3|\ufe0e|\ufe0f|\*\*|__|~~|`|<\/?[a-z]{1,6}\/?>|\\(?=[*_|.-])/giu;

/** The words of a session without decoration, with the file's marks of distance written out. */
export function cleanWords(words: string, settings: FileSettings): string {
  return words
    .slice(0, LONGEST_SESSION)
    .replace(BRACES, (_, distance: string) => `${distance} ${settings.unit}`)
    .replace(/<br ?\/?>/gi, "\n")
    .replace(DECORATION, " ")
    .replace(/\r\n?/g, "\n")
    .replace(/^[\s\-•*>]+|\s+$/g, "");
}
