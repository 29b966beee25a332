import type { Range, RunSession, Session } from "../../domain/session.js";
import { type FileSettings, isRest, readSession, type SessionReading } from "../grammar/index.js";
import type { Doubt } from "../reading.js";
import { doubtAt, NOWHERE } from "./doubts.js";
import { leadingReading, onlyRun } from "./leading.js";
import { lengthOf } from "./lengths.js";
import { withTotals } from "./totals.js";
import { readWithin } from "./within-total.js";

/** What stands beside the words of a session; the structure is held against it. */
export interface Beside {
  readonly distanceM: Range | null;
  readonly seconds: Range | null;
}

/**
 * Reads a session from a title and details that belong to it. The title gives the type; the details
 * give the structure, unless they only speak of a part of a run whose length is known, or of
 * something else. Words that found no place in the structure are kept.
 */
export function readPieces(
  title: string,
  details: string,
  beside: Beside,
  settings: FileSettings,
): SessionReading {
  if (details.trim() === "" || sameWords(title, details)) return readSession(title, settings);
  if (title.trim() === "") return readSession(details, settings);
  if (isRest(title, settings.languages)) return readSession(title, settings);
  const words = [title, details];
  const head = readSession(title, settings);
  const body = readSession(details, settings);
  if (head.sessions.length === 0) return body.sessions.length === 0 ? head : withWords(body, words);
  const run = onlyRun(head);
  if (run === null || head.sessions.length !== 1) return withWords(classed(head, body), words);
  const total = {
    distanceM: beside.distanceM ?? run.distanceM,
    seconds: beside.seconds ?? run.seconds,
  };
  const structure = structureIn(details, body, run, total, settings);
  return structure === null ? noted(head, words) : joined(run, head, structure, words);
}

/** `Strength A` is of the class that its exercises are of. */
function classed(head: SessionReading, body: SessionReading): SessionReading {
  const found = body.sessions.find(({ kind }) => kind === "strength");
  if (found?.kind !== "strength") return head;
  const sessions = head.sessions.map((session): Session => {
    const isOpen = session.kind === "strength" && session.class === "other";
    return isOpen ? { ...session, class: found.class } : session;
  });
  return { ...head, sessions };
}

/** The reading of the details that tells how the run of the title is done; null if none does. */
function structureIn(
  details: string,
  body: SessionReading,
  head: RunSession,
  total: Beside,
  settings: FileSettings,
): SessionReading | null {
  const isOpen = total.distanceM === null && total.seconds === null && head.steps.length === 0;
  if (isOpen) return onlyRun(body) !== null && saysHow(onlyRun(body)) ? body : null;
  const read =
    body.complete || isNearlyAll(onlyRun(body), total)
      ? body
      : leadingReading(details, total.distanceM, settings);
  const run = read === null ? null : onlyRun(read);
  const isRicher = run !== null && run.steps.length > 0 && run.steps.length >= head.steps.length;
  if (isRicher && isWhole(run, total)) return read;
  return head.steps.length > 1 ? null : readWithin(total.distanceM, details, settings);
}

function saysHow(run: RunSession | null): boolean {
  return run !== null && (run.steps.length > 0 || run.distanceM !== null || run.seconds !== null);
}

/** So many parts in a row are a session from end to end. */
const STEPS_OF_A_WHOLE = 3;
const TOLERANCE = 0.03;
const ROUGHLY = 0.25;

/** True for steps that are all of the run, and not the end of it or its warm-up alone. */
function isWhole({ steps }: RunSession, total: Beside): boolean {
  const main = steps.filter(({ kind }) => kind !== "warm-up" && kind !== "cool-down");
  if (main.length === 0) return false;
  const hasForm = main.some(({ kind }) => kind === "repeat") || main.length < steps.length;
  const { metres, seconds } = lengthOf(steps);
  return (
    hasForm ||
    steps.length >= STEPS_OF_A_WHOLE ||
    isNear(metres, total.distanceM, TOLERANCE) ||
    isNear(seconds, total.seconds, TOLERANCE)
  );
}

/**
 * Steps among words that were not all understood are taken for the run if they have a beginning or
 * an end and come to about the total. "Last 4 km at race pace" does not.
 */
function isNearlyAll(run: RunSession | null, total: Beside): boolean {
  if (run === null) return false;
  const hasEnds = run.steps.some(({ kind }) => kind === "warm-up" || kind === "cool-down");
  const { metres, seconds } = lengthOf(run.steps);
  const isAbout =
    isNear(metres, total.distanceM, ROUGHLY) || isNear(seconds, total.seconds, ROUGHLY);
  return hasEnds && isAbout;
}

function isNear(sum: Range, total: Range | null, tolerance: number): boolean {
  if (total === null) return false;
  return sum.min <= total.max * (1 + tolerance) && sum.max >= total.min * (1 - tolerance);
}

/** The title's reading with all the words; numbers among them that nothing expresses are told of. */
function noted(head: SessionReading, words: readonly string[]): SessionReading {
  const details = words[1] ?? "";
  const doubts: Doubt[] = /\d/u.test(details) ? [doubtAt("note-kept", NOWHERE, details)] : [];
  return { ...withWords(head, words), doubts: [...head.doubts, ...doubts] };
}

/** The structure of the body under the type and the totals of the title. */
function joined(
  first: RunSession,
  head: SessionReading,
  body: SessionReading,
  words: readonly string[],
): SessionReading {
  const [only] = body.sessions;
  if (only?.kind !== "run") return withWords(head, words);
  const isTyped = head.complete && first.type !== "other";
  const type = isTyped ? first.type : only.type;
  const total = withTotals({ ...only, type }, first, words.join(" "));
  const run: RunSession = { ...total.run, optional: first.optional || only.optional };
  const doubts = [...head.doubts, ...body.doubts, ...total.doubts].filter(
    ({ kind }) => kind !== "unread-line",
  );
  return withWords({ ...body, sessions: [run], doubts }, words);
}

function withWords(reading: SessionReading, pieces: readonly string[]): SessionReading {
  const sessions = reading.sessions.map((session): Session => {
    return { ...session, words: joinedWords([...pieces, session.words ?? ""]) };
  });
  return { ...reading, sessions };
}

/** True if one piece only repeats the other, but for spaces, case and the signs between. */
export function sameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(words: string): string {
  return words
    .slice(0, 2000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The pieces in the order of telling, each once, a line each; null if there is none. */
export function joinedWords(pieces: readonly string[], between = "\n"): string | null {
  const kept: string[] = [];
  for (const piece of pieces.map((one) => one.trim())) {
    const isNew = piece !== "" && !kept.some((one) => bare(one).includes(bare(piece)));
    if (isNew) kept.push(piece);
  }
  return kept.length === 0 ? null : kept.join(between);
}
