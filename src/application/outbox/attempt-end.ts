import type { SendOutcome } from "../chat-platform.js";
import type { AttemptEnd, EpochMs, OutboxRow, Platform } from "../ports.js";

/** An attempt that fails is repeated so often before an operator has to look at it. */
const MOST_ATTEMPTS = 10;
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
  firstDelayMs = FIRST_DELAY_MS,
): AttemptEnd {
  // Later and later, from half to the whole of a doubling delay.
  const delay = (attempts: number) =>
    (Math.min(firstDelayMs * 2 ** (attempts - 1), LONGEST_DELAY_MS) * (1 + random())) / 2;
  switch (outcome.kind) {
    case "sent":
      return { kind: "settled", state: "sent", reason: null, at: now };
    case "refused":
      return { kind: "settled", state: "refused", reason: outcome.reason, at: now };
    case "wait": {
      const at = now + Math.min(outcome.ms, LONGEST_WAIT_MS);
      return { kind: "again", at, isUnclear: row.isUnclear, counts: false, reason: "wait" };
    }
    case "failed":
      return again(row, row.isUnclear, outcome.reason, now, delay);
    case "unclear":
      return again(row, true, outcome.reason, now, delay);
  }
}

function again(
  row: OutboxRow,
  isUnclear: boolean,
  reason: string,
  now: EpochMs,
  delay: (attempts: number) => number,
): AttemptEnd {
  const { attempts } = row;
  if (attempts >= MOST_ATTEMPTS) return { kind: "settled", state: "dead", reason, at: now };
  return { kind: "again", at: now + delay(attempts), isUnclear, counts: true, reason };
}
