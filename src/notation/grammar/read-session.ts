import type { RunSession, Session } from "../../domain/session.js";
import type { Doubt } from "../reading.js";
import { withoutAbbreviationStops } from "./abbreviations.js";
import { cleanWords, LONGEST_SESSION } from "./clean-words.js";
import { type Share, sharesOf } from "./domains.js";
import { doubt } from "./doubts.js";
import { type Stretch, stretchesOf } from "./parts.js";
import { withoutProse } from "./prose.js";
import { areSameRuns, withoutRemarks } from "./remarks.js";
import { type ReadRun, runOf } from "./run-session.js";
import type { FileSettings, SessionReading } from "./session-reading.js";
import { sessionTokens } from "./session-tokens.js";
import { severalRuns } from "./several-runs.js";
import { Stream } from "./stream.js";
import { strengthOf } from "./strength-session.js";
import { takeParts } from "./take-parts.js";

/**
 * Reads the words of one cell or line as people write them (`docs/session-words.md`). Never throws;
 * takes time in proportion to the words, of which it reads the first few thousand. What has no place
 * in the structure stays in the session's `words`, and `complete` is false.
 */
export function readSession(words: string, settings: FileSettings): SessionReading {
  const known = KNOWN.get(settings) ?? new Map<string, SessionReading>();
  KNOWN.set(settings, known);
  const before = known.get(words);
  if (before !== undefined) return before;
  const reading = withRemarksTold(readAnew(words, settings), words, settings);
  known.set(words, reading);
  return reading;
}

/** Programs repeat their lines: what was read with a file's settings is read once. */
const KNOWN = new WeakMap<FileSettings, Map<string, SessionReading>>();

/** Says of a note whether only asides and advice without numbers are left over in it. */
function withRemarksTold(
  reading: SessionReading,
  words: string,
  settings: FileSettings,
): SessionReading {
  if (reading.complete) return reading;
  const bare = withoutRemarks(words);
  const again = bare === null ? null : readAnew(bare, settings);
  if (again === null || !again.complete || !areSameRuns(reading.sessions, again.sessions))
    return reading;
  const doubts = reading.doubts.map(
    (one): Doubt => (one.kind === "note-kept" ? { ...one, facts: { left: "remarks" } } : one),
  );
  return { ...reading, doubts };
}

function readAnew(words: string, settings: FileSettings): SessionReading {
  const text = cleanWords(words, settings);
  if (!/[\p{L}\p{N}]/u.test(text)) return { sessions: [], rest: false, complete: true, doubts: [] };
  const tokens = withoutAbbreviationStops(text, sessionTokens(text, settings));
  const stream = new Stream(text, tokens, settings);
  const { parts, isPartial } = withoutProse(takeParts(stream));
  const shares = sharesOf(parts);
  const isCut = isPartial || !stream.isAtEnd || words.length > LONGEST_SESSION;
  const sessions = shares.filter(({ domain }) => domain !== "rest");
  if (sessions.length === 0) return { sessions: [], rest: true, complete: true, doubts: [] };
  const isOptional = shares.some(({ domain }, index) => {
    const second = shares[Math.max(index, 1)];
    return domain === "rest" && second?.parts[0]?.joined === "or";
  });
  const reads = sessions.flatMap((share) =>
    readShare(share, { text, settings, isCut, isOnly: sessions.length === 1 }),
  );
  if (!isCut && reads.every(isNothing))
    return unread(
      text,
      reads.flatMap(({ doubts }) => doubts),
    );
  return {
    sessions: reads.map(({ session }) => (isOptional ? { ...session, optional: true } : session)),
    rest: false,
    complete: reads.every(({ isComplete }) => isComplete),
    doubts: reads.flatMap(({ doubts }) => doubts),
  };
}

interface ReadShare {
  readonly session: Session;
  readonly isComplete: boolean;
  readonly doubts: readonly Doubt[];
  /** Neither a name nor an amount was found in it. */
  readonly isEmpty: boolean;
}

interface Whole {
  readonly text: string;
  readonly settings: FileSettings;
  /** Some of the words belong to no session. */
  readonly isCut: boolean;
  readonly isOnly: boolean;
}

function readShare(share: Share, { text, settings, isCut, isOnly }: Whole): readonly ReadShare[] {
  const words = isOnly || isCut ? text : wordsOf(share, text);
  const stretches = stretchesOf(share.parts);
  if (share.domain === "strength") {
    const { session, isComplete } = strengthOf(stretches, share.parts, words);
    return [{ session, isComplete, doubts: [], isEmpty: false }];
  }
  const isCross = share.domain === "cross";
  const run = runOf({ parts: share.parts, words, settings, isCross });
  return severalRuns(isCut ? { ...run, isComplete: false } : run).map((read) => {
    const isEmpty = share.domain === "run" && hasNothing(read, stretches.some(isNamed));
    return { ...kept(read, words, isCross), isEmpty };
  });
}

/** A word that tells of a run; a clock alone does not. */
function isNamed({ sessions, race, target, gaits }: Stretch): boolean {
  const isTelling = target !== null && target.kind !== "pace" && target.kind !== "rep-time";
  return sessions.length > 0 || race !== null || gaits.length > 0 || isTelling;
}

function hasNothing({ session }: ReadRun, hasName: boolean): boolean {
  return (
    !hasName && session.steps.length === 0 && session.distanceM === null && session.seconds === null
  );
}

/** The words stay with a session whose fields do not say all of them; another sport is only words. */
function kept(read: ReadRun, words: string, isCross: boolean): Omit<ReadShare, "isEmpty"> {
  const isSaid = read.isComplete && !isCross && !isWalkOfNoLength(read.session);
  const session: RunSession = isSaid ? read.session : { ...read.session, words };
  const noted = read.isComplete || isCross ? [] : [doubt("note-kept", words)];
  return { session, isComplete: read.isComplete, doubts: [...read.doubts, ...noted] };
}

/** The type says only that it is another sport. */
function isWalkOfNoLength({ type, distanceM, seconds, steps }: RunSession): boolean {
  const isMeasured = distanceM !== null || seconds !== null || steps.length > 0;
  return type === "cross-training" && !isMeasured;
}

function wordsOf({ parts }: Share, text: string): string {
  return text.slice(parts[0]?.from ?? 0, parts.at(-1)?.to ?? text.length).trim();
}

function isNothing({ isEmpty }: ReadShare): boolean {
  return isEmpty;
}

/** A line that says nothing known about a run is kept as it is. */
function unread(text: string, doubts: readonly Doubt[]): SessionReading {
  const session: RunSession = {
    kind: "run",
    type: "other",
    day: null,
    time: null,
    distanceM: null,
    seconds: null,
    steps: [],
    alternatives: [],
    optional: false,
    goalSeconds: null,
    words: text,
  };
  return {
    sessions: [session],
    rest: false,
    complete: false,
    doubts: [...doubts.filter(({ kind }) => kind !== "note-kept"), doubt("unread-line", text)],
  };
}
