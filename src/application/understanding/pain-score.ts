import { SCORE_LEADS, SCORE_LINKS } from "./vocabulary/pain-words.js";
import { endsClause, type Word } from "./words.js";

const LEADS = new Set(SCORE_LEADS);
const LINKS = new Set(SCORE_LINKS);
const EFFORT = new Set(["rpe", "effort", "anstrengelse", "indsats"]);
const MOST_LINKS = 4;
const OUT_OF = new Set(["/", "of", "af", "over"]);

/**
 * How much it hurts, 0 to 10: `4/10`, `4 out of 10`, `pain 4`, `hurts like a 4`. Of a range and of
 * several numbers the highest counts; more than ten is ten. Null when no number says it: `hurt after
 * 8 km` says how far, and `rpe 6` how hard.
 */
export function scoreIn(words: readonly Word[]): number | null {
  const scores = scorePlaces(words).map((at) => Math.min(numberIn(words, at) ?? 0, 10));
  return scores.length === 0 ? null : Math.max(...scores);
}

/** Where the numbers stand that say how much it hurts. */
export function scorePlaces(words: readonly Word[]): readonly number[] {
  return words.flatMap((_, at) => {
    const value = numberIn(words, at);
    const isWhole = OUT_OF.has(words[at - 1]?.text ?? "") && value === 10;
    if (value === null || isWhole) return [];
    return isLed(words, at) || (isOutOfTen(words, at) && !isEffort(words, at)) ? [at] : [];
  });
}

function numberIn(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word?.kind !== "number" || !/^\d{1,3}([.,]\d{1,2})?$/.test(word.text)) return null;
  return Number(word.text.replace(",", "."));
}

/** `rpe 6/10`, `6/10 effort`. */
function isEffort(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - MOST_LINKS), at);
  const clause = before.slice(before.findLastIndex(endsClause) + 1);
  const after = words.slice(at + 1, at + 1 + MOST_LINKS);
  const end = after.findIndex(endsClause);
  const rest = end < 0 ? after : after.slice(0, end);
  return [...clause, ...rest].some(({ text }) => EFFORT.has(text));
}

/** `4/10`, `4 out of 10`, `4 ud af 10`. */
function isOutOfTen(words: readonly Word[], at: number): boolean {
  const [one, two, three] = [words[at + 1], words[at + 2], words[at + 3]].map(
    (word) => word?.text ?? "",
  );
  if (OUT_OF.has(one ?? "") && two === "10") return true;
  return (one === "out" || one === "ud") && OUT_OF.has(two ?? "") && three === "10";
}

/** After `pain` or `hurts` with small words between, and nothing after it that makes it a length. */
function isLed(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const isUnit = next !== undefined && UNITS.has(next.text);
  if (isUnit || (next?.text === "/" && !isOutOfTen(words, at))) return false;
  for (let back = 1; back <= MOST_LINKS + 1; back += 1) {
    const word = words[at - back];
    if (word === undefined || endsClause(word)) return false;
    if (LEADS.has(word.text)) return true;
    const isRange = word.text === "-" || word.kind === "number";
    if (!isRange && !LINKS.has(word.text)) return false;
  }
  return false;
}

/** Units of length, time and count make a number no score. */
const UNITS = new Set(
  "k km kilometre kilometres kilometer kilometers mi mile miles m meter metres min mins minutes minutter hour hours time timer s sec seconds day days dage week weeks uger month months year years times gange % : x am pm".split(
    " ",
  ),
);
