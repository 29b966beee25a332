import type { Session } from "../../domain/session.js";

/** Brackets without a number in them: `(mental strength)`. */
const ASIDE = /\s*[([][^()[\]\d]*[)\]]/gu;
/** Between sentences: behind their end, or at a line of its own. */
const SENTENCES = /(?<=[.!?])\s+|\n/u;

/**
 * The words without the asides and the sentences that hold no number: what is left says as much of
 * how far and how fast, if it reads the same. Null where there is nothing to leave out.
 */
export function withoutRemarks(words: string): string | null {
  const sentences = words.replace(ASIDE, "").split(SENTENCES);
  const kept = sentences.filter((sentence, index) => index === 0 || /\d/u.test(sentence));
  const bare = kept.join("\n").trim();
  return bare === "" || bare === words.trim() ? null : bare;
}

/** True if the sessions are the same but for the words that they keep. */
export function areSameRuns(some: readonly Session[], others: readonly Session[]): boolean {
  const bare = (sessions: readonly Session[]) =>
    JSON.stringify(sessions.map((session) => ({ ...session, words: null })));
  return bare(some) === bare(others);
}
