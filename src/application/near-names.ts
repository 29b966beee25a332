import { slipsBetween } from "./slip.js";

/** Names near enough to be a slip of the finger, nearest first. */
export function nearNames(found: string, names: readonly string[]): readonly string[] {
  const word = found.toLowerCase().slice(0, LONGEST_NAME);
  const reach = (name: string) => Math.max(1, Math.floor(name.length / 3));
  return names
    .filter(
      (name) =>
        slipsBetween(word, name) <= reach(name) || (word.length > 2 && name.startsWith(word)),
    )
    .sort((a, b) => slipsBetween(word, a) - slipsBetween(word, b))
    .slice(0, 3);
}

export function nearestName(found: string, names: readonly string[]): string | null {
  return nearNames(found, names)[0] ?? null;
}

/** Longer words are no slip of the finger of anything here. */
const LONGEST_NAME = 40;
