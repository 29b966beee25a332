import type { SendOutcome } from "../chat-platform.js";
import type { AttemptEnd, EpochMs, OutboxRow, Platform } from "../ports.js";

/** An attempt that fails is repeated so often before an operator has to look at it. */
export const MOST_ATTEMPTS = 10;
const FIRST_DELAY_MS = 2000;
const LONGEST_DELAY_MS = 15 * 60_000;
/** A platform's wish to wait is taken seriously, but not for ever. */
const LONGEST_WAIT_MS = 60 * 60_000;

/**
 * What to do where nobody can say whether a message arrived. Discord drops a second message of the
 * same nonce, the console cannot fail; on Slack nothing keeps a repetition from being seen twice.
 */
export const WHEN_UNKNOWN: Readonly<Record<Platform, "repeat" | "leave">> = {
  console: "repeat",
  discord: "repeat",
  slack: "leave",
};

/**
 * What follows from an attempt.
 *
 * @param random between 0 and 1: keeps what failed together from coming back together
 */
export function attemptEnd(
  row: OutboxRow,
  outcome: SendOutcome,
  now: EpochMs,
  random: () => number,
): AttemptEnd {
  switch (outcome.kind) {
    case "sent":
      return { kind: "settled", state: "sent", reason: null, at: now };
    case "refused":
      return { kind: "settled", state: "refused", reason: outcome.reason, at: now };
    case "wait": {
      const at = now + Math.min(outcome.ms, LONGEST_WAIT_MS) + random() * FIRST_DELAY_MS;
      return { kind: "again", at, isUnclear: row.isUnclear, counts: false, reason: "wait" };
    }
    case "failed":
      return again(row, row.isUnclear, outcome.reason, now, random);
    case "unclear":
      return again(row, true, outcome.reason, now, random);
  }
}

/** Later and later, from half to the whole of a doubling delay. */
function again(
  { attempts }: OutboxRow,
  isUnclear: boolean,
  reason: string,
  now: EpochMs,
  random: () => number,
): AttemptEnd {
  if (attempts >= MOST_ATTEMPTS) return { kind: "settled", state: "dead", reason, at: now };
  const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), LONGEST_DELAY_MS);
  const at = now + (delayMs * (1 + random())) / 2;
  return { kind: "again", at, isUnclear, counts: true, reason };
}
