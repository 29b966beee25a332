import { endsClause, type Word } from "./words.js";

/**
 * A phrase of a vocabulary table: words with spaces between, where `pain|ache` is either of the two,
 * `swell*` every word that begins so, `(my)` may be missing, `..` is up to three words that deny
 * nothing, and `#` is a number.
 */
export interface Phrase {
  readonly parts: readonly Part[];
}

type Part =
  | { readonly kind: "gap" }
  | { readonly kind: "number" }
  | {
      readonly kind: "word";
      readonly whole: ReadonlySet<string>;
      readonly stems: readonly string[];
      readonly optional: boolean;
    };

/** Words from `start` up to and not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LONGEST_GAP = 3;

/** Words that turn what follows into its opposite; none of them stands in a gap. */
export const DENIERS: ReadonlySet<string> = new Set([
  ..."no not without zero never none nor neither cannot can't cant don't dont doesn't doesnt".split(
    " ",
  ),
  ..."didn't didnt isn't isnt wasn't wasnt aren't haven't havent hasn't hasnt won't wont wouldn't couldn't".split(
    " ",
  ),
  ..."ingen intet ikke uden aldrig hverken".split(" "),
]);

/** The table's phrases, with the spellings of æ, ø and å that other keyboards give. */
export function phrases(table: readonly string[]): readonly Phrase[] {
  const spelt = table.flatMap((text) =>
    /[æøå]/.test(text)
      ? [text, text.replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa")]
      : [text],
  );
  return spelt.map((text) => ({ parts: text.split(" ").map(partOf) }));
}

function partOf(text: string): Part {
  if (text === "..") return { kind: "gap" };
  if (text === "#") return { kind: "number" };
  const optional = text.startsWith("(") && text.endsWith(")");
  const options = (optional ? text.slice(1, -1) : text).split("|");
  return {
    kind: "word",
    whole: new Set(options.filter((one) => !one.endsWith("*"))),
    stems: options.filter((one) => one.endsWith("*")).map((one) => one.slice(0, -1)),
    optional,
  };
}

/** Where a phrase ends that begins at `at`; null when it does not stand there. */
export function endOf(
  { parts }: Phrase,
  words: readonly Word[],
  at: number,
  index = 0,
): number | null {
  const part = parts[index];
  if (part === undefined) return at;
  if (part.kind === "gap") {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
      const end = endOf({ parts }, words, at + skipped, index + 1);
      if (end !== null) return end;
      const word = words[at + skipped];
      if (word === undefined || endsClause(word) || DENIERS.has(word.text)) return null;
    }
    return null;
  }
  const word = words[at];
  if (word !== undefined && isAt(part, word)) {
    const end = endOf({ parts }, words, at + 1, index + 1);
    if (end !== null) return end;
  }
  return part.kind === "word" && part.optional ? endOf({ parts }, words, at, index + 1) : null;
}

function isAt(part: Exclude<Part, { kind: "gap" }>, word: Word): boolean {
  if (part.kind === "number") return word.kind === "number";
  if (word.kind !== "word" && word.kind !== "number") return false;
  return part.whole.has(word.text) || part.stems.some((stem) => word.text.startsWith(stem));
}

/** Where phrases of a table stand, the longest at each place, in the order of the words. */
export function found(table: readonly Phrase[], words: readonly Word[]): readonly Span[] {
  const spans: Span[] = [];
  const byFirst = new Map<string, readonly Phrase[]>();
  for (const [start, word] of words.entries()) {
    const key = `${word.kind}:${word.text}`;
    const possible = byFirst.get(key) ?? table.filter((phrase) => mayBegin(phrase, word));
    byFirst.set(key, possible);
    const ends = possible.map((phrase) => endOf(phrase, words, start) ?? start);
    const end = Math.max(start, ...ends);
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

function mayBegin({ parts }: Phrase, word: Word): boolean {
  for (const part of parts) {
    if (part.kind === "gap" || isAt(part, word)) return true;
    if (part.kind === "number" || !part.optional) return false;
  }
  return false;
}

/** The words with everything blank that the table's phrases cover: it means something else. */
export function blanked(words: readonly Word[], spans: readonly Span[]): readonly Word[] {
  if (spans.length === 0) return words;
  const covered = new Set(spans.flatMap(({ start, end }) => range(start, end)));
  return words.map((word, index) =>
    covered.has(index) ? { ...word, kind: "blank", text: "" } : word,
  );
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** Every word that a table spells out, and the stems of the others. */
export function spelling(table: readonly Phrase[]): readonly string[] {
  return table.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === "word" ? [...part.whole, ...part.stems] : [])),
  );
}
