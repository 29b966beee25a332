import { titleFrom } from "../containers/outcome.js";
import type { Language, WeekHeading } from "../grammar/index.js";
import type { Block } from "./blocks.js";
import { weekNamed } from "./names.js";

const LONGEST_TITLE = 120;

/** The title that the file gives itself: its first heading or, where it has none, a first short line. */
export function titleOf(
  blocks: readonly Block[],
  name: string,
  languages: readonly Language[],
): string {
  const [first] = blocks.filter(({ kind }) => kind !== "gap");
  const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
  const heading = headings.find(({ depth, text }) => depth <= 2 && isTitle(text, languages));
  if (heading !== undefined) return cut(heading.text);
  const isLine = first?.kind === "line" && !first.isItem && !/[:.!?]$/u.test(first.text);
  return isLine && isTitle(first.text, languages) && first.text.length <= 80
    ? cut(first.text)
    : titleFrom(name);
}

function cut(text: string): string {
  return [...text.replace(/\s+/gu, " ")].slice(0, LONGEST_TITLE).join("");
}

/** Neither a week nor a paragraph, and not without a letter. */
function isTitle(text: string, languages: readonly Language[]): boolean {
  return /\p{L}/u.test(text) && weekNamed(text, languages) === null;
}

/** The week that a title gives to the whole file: "Running, week 3"; null if it names none. */
export function weekOfTitle(title: string, languages: readonly Language[]): WeekHeading | null {
  const words = title.slice(0, LONGEST_TITLE).split(/\s+/u);
  for (let from = 0; from < words.length; from++) {
    const heading = weekNamed(words.slice(from).join(" "), languages);
    if (heading !== null && heading.to === null) return heading;
  }
  return null;
}
