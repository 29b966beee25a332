import { distance } from "fastest-levenshtein";
import { isSwapped, slipsBetween } from "../slip.js";
import type { Word } from "./words.js";

/** Longer messages are told, not typed in a hurry: their words are taken as they stand. */
const MOST_WORDS = 200;
const SHORTEST = 4;
const LONGEST = 20;

/** Whether a word may have been meant by another one that looks like it. */
export type Likeness = (word: string, target: string) => boolean;

/** `løber` is no slip of `løbet`, nor `finish` of `finished`: another ending is another tense. */
export const sameEnding: Likeness = (word, target) =>
  word.at(-1) === target.at(-1) || isSwapped(word, target) || isDoubled(word, target);

/**
 * Words with slips of the finger put right: `tommorow`, `skpi`, `finsihed`. Only a word that is
 * nobody's own is touched, only towards one single nearest word, and the first letter stays.
 */
export function withoutSlips(
  words: readonly Word[],
  targets: readonly string[],
  known: ReadonlySet<string>,
  isAlike: Likeness = () => true,
): readonly Word[] {
  if (words.length > MOST_WORDS) return words;
  return words.map((word) => {
    if (word.kind !== "word" || known.has(word.text)) return word;
    if (word.text.length < SHORTEST || word.text.length > LONGEST) return word;
    const meant = nearest(word.text, targets, isAlike);
    return meant === null ? word : { ...word, text: meant };
  });
}

function nearest(word: string, targets: readonly string[], isAlike: Likeness): string | null {
  const near = targets.filter((target) => isSlip(word, target) && isAlike(word, target));
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
