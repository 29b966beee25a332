import { affirmed, denialBefore, isOfSomebodyElse } from "./denial.js";
import { scoreIn } from "./pain-score.js";
import { blanked, found, type Phrase, phrases, type Span } from "./phrases.js";
import { RED_FLAGS, type RedFlag, type Understanding } from "./understanding.js";
import { BODY_PARTS, SIDES } from "./vocabulary/body-words.js";
import { FEVER_WORDS, ILLNESS_WORDS, NOT_ILLNESS } from "./vocabulary/illness-words.js";
import { NOT_PAIN, PAIN_WORDS } from "./vocabulary/pain-words.js";
import { GROWING_WORDS, NOT_A_RED_FLAG, RED_FLAG_WORDS } from "./vocabulary/red-flag-words.js";
import type { Word } from "./words.js";

const redFlags = RED_FLAGS.map((flag) => ({
  flag,
  always: phrases(RED_FLAG_WORDS[flag]),
  withPain: phrases(GROWING_WORDS[flag] ?? []),
}));
const notARedFlag = phrases(NOT_A_RED_FLAG);
const pains = phrases(PAIN_WORDS);
const notPain = phrases(NOT_PAIN);
const fevers = phrases(FEVER_WORDS);
const illnesses = phrases(ILLNESS_WORDS);
const notIllness = phrases(NOT_ILLNESS);

const PARTS = new Map(
  Object.entries(BODY_PARTS).flatMap(([part, names]) =>
    names.split(" ").map((name) => [name, part] as const),
  ),
);

/** `no knee pain`, `no left calf pain`: a part of the body stands between a denial and its pain. */
const isBodily = (word: string): boolean => PARTS.has(word) || word in SIDES;

/** The first stop sign in the order of urgency; null for none. */
export function redFlagIn(words: readonly Word[]): RedFlag | null {
  const meant = blanked(words, found(notARedFlag, words));
  const isPain = painSpans(words).length > 0 || words.some(({ text }) => isBodily(text));
  const first = redFlags.find(
    ({ always, withPain }) =>
      said(meant, always).length > 0 || (isPain && said(meant, withPain).length > 0),
  );
  return first?.flag ?? null;
}

/** A pain of the runner's own, where it is and how much; null for none. */
export function painIn(words: readonly Word[]): Extract<Understanding, { kind: "pain" }> | null {
  const [first] = painSpans(words);
  if (first === undefined) return null;
  return { kind: "pain", where: placeNear(words, first), score: scoreIn(words) };
}

/** An illness of the runner's own, and whether there is a fever; null for none. */
export function illnessIn(
  words: readonly Word[],
): Extract<Understanding, { kind: "illness" }> | null {
  const meant = blanked(words, found(notIllness, words));
  const fever = found(fevers, meant);
  const hasFever = said(meant, fevers).length > 0;
  const isIll = said(meant, illnesses).length > 0;
  if (!hasFever && !isIll) return null;
  return { kind: "illness", fever: hasFever ? true : fever.length > 0 ? false : null };
}

/** Places where health is spoken of and nothing is wrong with it, each with its denial: `no pain`. */
export function harmlessSpans(words: readonly Word[]): readonly Span[] {
  const other = [...found(notPain, words), ...found(notIllness, words)];
  const denied = [pains, fevers, illnesses, ...redFlags.map(({ always }) => always)]
    .flatMap((table) => found(table, words))
    .flatMap(({ start, end }) => {
      const denial = denialBefore(words, start, undefined, isBodily);
      return denial === null ? [] : [{ start: denial, end }];
    });
  return [...other, ...denied];
}

function painSpans(words: readonly Word[]): readonly Span[] {
  const meant = blanked(words, found(notPain, words));
  return said(meant, pains);
}

/** Phrases that the runner says of himself and does not deny. */
function said(words: readonly Word[], table: readonly Phrase[]): readonly Span[] {
  return affirmed(words, found(table, words), undefined, isBodily).filter(
    ({ start }) => !isOfSomebodyElse(words, start),
  );
}

/** The part of the body that a text names first, with its side; null for none. */
export function partIn(words: readonly Word[]): string | null {
  return placeNear(words, { start: 0, end: 0 });
}

/** The part of the body named nearest to the pain, with its side. */
function placeNear(words: readonly Word[], { start }: Span): string | null {
  const places = words.flatMap(({ text }, at) => {
    const part = PARTS.get(text);
    return part === undefined || isComingBack(words, at) ? [] : [{ part, at }];
  });
  const [nearest] = places.toSorted((a, b) => Math.abs(a.at - start) - Math.abs(b.at - start));
  if (nearest === undefined) return null;
  const side = SIDES[words[nearest.at - 1]?.text ?? ""];
  return side === undefined ? nearest.part : `${side} ${nearest.part}`;
}

/** `the pain is back` is no pain in the back. */
function isComingBack(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== "back") return false;
  const before = words[at - 1]?.text ?? "";
  const after = words[at + 1]?.text ?? "";
  return (
    !["my", "lower", "upper", "the", "sore", "bad"].includes(before) &&
    !/^(pain|ache|hurt)/.test(after)
  );
}
