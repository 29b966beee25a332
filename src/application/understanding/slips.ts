import { distance } from "fastest-levenshtein";
import { isSwapped, slipsBetween } from "../slip.js";
import type { Word } from "./words.js";

/** Longer messages are told, not typed in a hurry: their words are taken as they stand. */
const MOST_WORDS = 200;
const SHORTEST = 4;
const LONGEST = 20;

/**
 * Words with slips of the finger put right: `tommorow`, `skpi`, `finsihed`. Only a word that is
 * nobody's own is touched, only towards one single nearest word, and the first letter stays.
 */
export function withoutSlips(
  words: readonly Word[],
  targets: readonly string[],
  known: ReadonlySet<string>,
): readonly Word[] {
  if (words.length > MOST_WORDS) return words;
  return words.map((word) => {
    if (word.kind !== "word" || known.has(word.text)) return word;
    if (word.text.length < SHORTEST || word.text.length > LONGEST) return word;
    const meant = nearest(word.text, targets);
    return meant === null ? word : { ...word, text: meant };
  });
}

function nearest(word: string, targets: readonly string[]): string | null {
  const near = targets.filter((target) => isSlip(word, target));
  const least = Math.min(...near.map((target) => slipsBetween(word, target)));
  const best = new Set(near.filter((target) => slipsBetween(word, target) === least));
  const [only = null] = best;
  return best.size === 1 ? only : null;
}

/** Short words are near to too many others: there only swapped and doubled letters count. */
function isSlip(word: string, target: string): boolean {
  if (target.length < SHORTEST || word[0] !== target[0]) return false;
  if (Math.abs(word.length - target.length) > 2) return false;
  if (isSwapped(word, target) || isDoubled(word, target)) return true;
  if (target.length === SHORTEST) return false;
  return distance(word, target) <= (target.length >= 8 ? 2 : 1);
}

function isDoubled(word: string, target: string): boolean {
  const single = (text: string) => text.replaceAll(/(.)\1+/gu, "$1");
  return word.length > target.length && single(word) === single(target);
}
