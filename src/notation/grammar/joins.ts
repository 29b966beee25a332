import type { Joined } from "./parts.js";
import type { Stream } from "./stream.js";
import type { SignText } from "./token-types.js";
import type { SmallWord } from "./words/vocabulary.js";

const SIGNS: Readonly<Partial<Record<SignText, Joined>>> = {
  ",": "comma",
  ";": "stop",
  ".": "stop",
  "\n": "line",
  ":": "colon",
  "-": "colon",
  "/": "slash",
  "+": "plus",
  "->": "next",
};

const WORDS: readonly (readonly [SmallWord, Joined])[] = [
  ["or", "or"],
  ["including", "including"],
  ["next", "next"],
  ["with", "with"],
  ["and", "and"],
];

/** What counts where several stand together: `, then`, `w/`, `; or`. */
const STRENGTH: readonly Joined[] = [
  "or",
  "including",
  "with",
  "next",
  "plus",
  "slash",
  "line",
  "stop",
  "and",
  "comma",
  "colon",
  "none",
];

/** Takes all that joins two parts; `none` where nothing does. */
export function takeJoin(stream: Stream): Joined {
  let joined: Joined = "none";
  for (let next = joinAt(stream); next !== null; next = joinAt(stream)) {
    // `16 km:` at the end of a line says that its parts follow.
    const isAnnounced = next === "line" && stream.sees(":", -1);
    if (!isAnnounced && STRENGTH.indexOf(next) < STRENGTH.indexOf(joined)) joined = next;
    stream.skip();
  }
  return joined;
}

/** True where a part ends. */
export function seesJoin(stream: Stream): boolean {
  return stream.isAtEnd || stream.sees("(") || stream.sees(")") || joinAt(stream) !== null;
}

function joinAt(stream: Stream): Joined | null {
  const token = stream.peek();
  if (token?.kind === "sign") return SIGNS[token.sign] ?? null;
  const { small, rest, number } = stream.senses();
  if (small === undefined || number !== undefined) return null;
  const isRestDay = rest === true && stream.at === 0;
  return isRestDay ? null : (WORDS.find(([word]) => small.includes(word))?.[1] ?? null);
}
