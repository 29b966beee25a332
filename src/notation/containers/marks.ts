import { type DistanceUnit, METRES_PER_UNIT } from "../../domain/program.js";
import type { Range } from "../../domain/session.js";

const NUMBER = "\\d{1,4}(?:\\.\\d{1,3})?";
const VALUE = `${NUMBER}(?:-${NUMBER})?`;
/** `{9}`, `{9:14}`, `{8-9:13-14}`: in the plan's unit, then as the author rounded it in the other. */
const MARK = new RegExp(`\\{(${VALUE})(?::${VALUE})?\\}`, "gu");
/** `{4}-{6}`: the ends of a range, each in a mark. */
const PAIR = new RegExp(
  `\\{(${NUMBER})(?::${NUMBER})?\\}\\s?-\\s?\\{(${NUMBER})(?::${NUMBER})?\\}`,
  "gu",
);
/** A mark at the end of words that tell a session already: what the session comes to. */
const TOTAL = new RegExp(
  `^([^]*[\\p{L}\\p{N})}])[\\s,]+(?:\\(\\s*\\{(${VALUE})(?::${VALUE})?\\}\\s*\\)|\\{(${VALUE})(?::${VALUE})?\\})\\s*$`,
  "u",
);
/** Words after which a mark is a part, not the total. */
const JOINS = /(?:\b(?:then|and|plus|by|of|at|x|or|to|for|with)|[×+@/–-])$/iu;

/** Words without their marks, and the total that a mark at their end gives. */
export interface Unmarked {
  readonly words: string;
  readonly totalM: Range | null;
}

/** Writes the marks of convertible distances as distances in the plan's unit. */
export function unmarked(words: string, unit: DistanceUnit): Unmarked {
  const ranges = words.replace(PAIR, "{$1-$2}");
  const found = ranges.includes("{") ? TOTAL.exec(ranges) : null;
  const before = found?.[1] ?? "";
  const inBrackets = found?.[2];
  const bare = found?.[3];
  const isTotal = /\d/u.test(before) && !JOINS.test(before) && !endsWithComma(ranges, before, bare);
  const total = isTotal ? (inBrackets ?? bare) : undefined;
  const rest = total === undefined ? ranges : before;
  return {
    words: rest.replace(MARK, `$1 ${unit}`),
    totalM: total === undefined ? null : metres(total, unit),
  };
}

/** `…, {3}` is one more part of a list; `…, ({3})` is the total of it. */
function endsWithComma(words: string, before: string, bare: string | undefined): boolean {
  return bare !== undefined && words.slice(before.length).trimStart().startsWith(",");
}

function metres(value: string, unit: DistanceUnit): Range {
  const [first, last] = value.split("-").map((one) => Number(one) * METRES_PER_UNIT[unit]);
  const min = first ?? 0;
  return { min, max: Math.max(min, last ?? min) };
}
