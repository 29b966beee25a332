import { type Part, type Stretch, stretchesOf } from "./parts.js";

/** A word or two that nothing knows may stand in a part; from here on it is a remark. */
const WORDS_OF_A_REMARK = 2;

/** The parts without the sentences that only advise: `Drink something at 50 min`, `eat every 6 km`. */
export function withoutProse(parts: readonly Part[]): {
  readonly parts: readonly Part[];
  readonly isPartial: boolean;
} {
  const sentences = sentencesOf(parts);
  const kept = sentences.filter((sentence, index) => index === 0 || !isRemark(sentence)).flat();
  return { parts: kept, isPartial: kept.length < parts.length };
}

function sentencesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const sentences: Part[][] = [];
  for (const part of parts) {
    const last = sentences.at(-1);
    if (last === undefined || part.joined === "stop" || part.joined === "line")
      sentences.push([part]);
    else last.push(part);
  }
  return sentences;
}

function isRemark(sentence: readonly Part[]): boolean {
  if (sentence.some(({ kind }) => kind === "again" || kind === "repeat")) return false;
  const stretches = stretchesOf(sentence);
  if (stretches[0]?.isOptional === true) return false;
  const unread = stretches.reduce((sum, stretch) => sum + stretch.unread, 0);
  const measured = stretches.filter(({ measures }) => measures.length > 0);
  // `Loosen the legs.` is no strength.
  const isAboutBody = stretches.some(({ strength }) => strength !== null);
  if (measured.length === 0) return unread >= (isAboutBody ? 1 : WORDS_OF_A_REMARK);
  return unread > 0 && !measured.some(saysWhat);
}

/** An amount with a word that says what it is of. */
function saysWhat({ sessions, step, gaits, target, place }: Stretch): boolean {
  return (
    sessions.length > 0 || step !== null || gaits.length > 0 || target !== null || place !== null
  );
}
