import { closest, distance } from "fastest-levenshtein";

/** Longer words are no slip of the finger, and comparing them costs time. */
const LONGEST = 40;

/** The word that was probably meant: near enough to be a slip of the finger; null if none is. */
export function nearest(found: string, words: readonly string[]): string | null {
  const candidates = words.filter((word) => /^\p{L}/u.test(word));
  if (found === "" || found.length > LONGEST || candidates.length === 0) return null;
  const lower = candidates.map((word) => word.toLowerCase());
  const word = closest(found.toLowerCase(), lower);
  const slips = Math.max(1, Math.floor(word.length / 3));
  if (distance(found.toLowerCase(), word) > slips) return null;
  return candidates[lower.indexOf(word)] ?? null;
}

/** The beginning of what was found, whole characters only. */
export function excerpt(found: string): string {
  return [...found.slice(0, 2 * LONGEST)].slice(0, LONGEST).join("");
}
