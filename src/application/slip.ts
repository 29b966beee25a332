import { distance } from "fastest-levenshtein";

/** Slips of the finger from one word to another: letters missed, added, mistaken or swapped. */
export function slipsBetween(word: string, target: string): number {
  return isSwapped(word, target) ? 1 : distance(word, target);
}

/** True if two neighbouring letters stand in each other's place and all else is alike. */
export function isSwapped(word: string, target: string): boolean {
  if (word.length !== target.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== target[index]);
  return (
    at >= 0 &&
    word[at] === target[at + 1] &&
    word[at + 1] === target[at] &&
    word.slice(at + 2) === target.slice(at + 2)
  );
}
