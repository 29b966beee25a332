import { understand } from "./understand.js";
import { type Language, RED_FLAGS, type Understanding } from "./understanding.js";

/**
 * What is meant by the words of a check-in that say where it hurts. Beside a number of pain they
 * are no sentence (`chest`, `shin, at night`), so each part of them is also read with the pain that
 * it leaves out, and the most urgent reading counts.
 */
export function understandWhere(
  where: string,
  hurts: boolean,
  languages: readonly Language[],
): Understanding {
  const parts = where
    .split(/[,;.\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .slice(0, MOST_PARTS);
  const joined = parts.join(" ");
  const withPain = [joined, ...parts].flatMap((part) => [
    `pain in my ${part}`,
    `pain in ${part}`,
    `pain ${part}`,
  ]);
  return [joined, ...(hurts ? withPain : [])]
    .map((text) => understand(text, languages))
    .reduce(
      (most, one) => (urgency(one) < urgency(most) ? one : most),
      understand(where, languages),
    );
}

/** A longer story is read as a whole. */
const MOST_PARTS = 6;

/** The lower, the more urgent; in the order of `understand`. */
function urgency(meant: Understanding): number {
  switch (meant.kind) {
    case "emergency":
      return 0;
    case "red-flag":
      return 1 + RED_FLAGS.indexOf(meant.flag);
    case "illness":
      return 1 + RED_FLAGS.length;
    case "pain":
      return 2 + RED_FLAGS.length;
    case "call":
    case "unsure":
    case "chat":
      return 3 + RED_FLAGS.length;
  }
}
