import type { RunSession, RunType, Step } from "../../domain/session.js";
import type { Doubt } from "../reading.js";
import { withRounds } from "./alternating.js";
import { itemsOf } from "./build-steps.js";
import { checkSession, withoutWrongTotal } from "./check-session.js";
import { doubt } from "./doubts.js";
import type { Build } from "./items.js";
import { lengthsOf, withGoal } from "./lengths.js";
import { type Part, type Stretch, stretchesOf } from "./parts.js";
import { runType } from "./session-kind.js";
import type { FileSettings } from "./session-reading.js";
import { type Ways, waysOf } from "./ways.js";

/** A run that has been read, and whether its fields say all that the words do. */
export interface ReadRun {
  readonly session: RunSession;
  readonly isComplete: boolean;
  readonly doubts: readonly Doubt[];
}

/** What a run is read from. */
export interface RunSource {
  readonly parts: readonly Part[];
  readonly words: string;
  readonly settings: FileSettings;
  /** Another sport, which is kept but not taken for a run. */
  readonly isCross: boolean;
}

/** A run, or a session of another sport, from its parts. */
export function runOf(source: RunSource): ReadRun {
  const stretches = stretchesOf(source.parts);
  const build = buildFor(source);
  const ways = waysOf(withRounds(source.parts));
  const steps = stepsOf(ways.main, build);
  const alternatives = ways.others
    .map((way) => stepsOf(way, { ...build, total: null, also: null }))
    .filter((way) => way.length > 0);
  const traits = { isWalkRun: build.isWalkRun, isWhole: build.total === null };
  const type = source.isCross ? "cross-training" : runType(stretches, steps, traits);
  const session: RunSession = {
    kind: "run",
    type,
    day: null,
    time: stretches.find(({ time }) => time !== null)?.time ?? null,
    ...lengthsOf(steps, type, build, stretches),
    alternatives,
    optional: stretches.some(({ isOptional }) => isOptional),
    goalSeconds: null,
    words: null,
  };
  const aimed = withGoal(session, stretches);
  const doubts = [...build.doubts, ...doubtsOf(aimed, stretches, source.words)];
  const isWhole = isComplete(stretches, build, ways) && !isContrary(build.pending, type);
  return { session: withoutWrongTotal(aimed), isComplete: isWhole, doubts };
}

function buildFor({ parts, words, settings, isCross }: RunSource): Build {
  const isWalkRun = !isCross && isByTurns(parts);
  const open = { total: null, also: null, isPartial: false, pending: null };
  return { words, settings, isCross, isWalkRun, doubts: [], ...open };
}

function stepsOf(parts: readonly Part[], build: Build): readonly Step[] {
  return itemsOf(parts, build).map(({ step }) => step);
}

/** Running and walking with an amount each, and nothing else. */
function isByTurns(parts: readonly Part[]): boolean {
  const [first, second] = parts;
  const hasTotal = ["with", "including", "colon"].includes(second?.joined ?? "start");
  const moved = stretchesOf(parts).filter(
    ({ measures, step }) => measures.length > 0 && step === null,
  );
  const plain = moved.filter((one) => !one.isTotal && !(hasTotal && one === first));
  const isWalked = ({ gaits }: Stretch) =>
    gaits.length > 0 && gaits.every((gait) => gait === "walk");
  return (
    plain.some(isWalked) && plain.some(isRun) && plain.every((one) => isRun(one) || isWalked(one))
  );
}

function isRun({ gaits, sessions }: Stretch): boolean {
  const isNamed = sessions.length > 0 && sessions.every((name) => name === "run");
  return gaits.includes("jog") || gaits.includes("run") || (isNamed && gaits.length === 0);
}

function isComplete(stretches: readonly Stretch[], build: Build, ways: Ways): boolean {
  const isAllRead = stretches.every(({ unread, impossible }) => unread === 0 && impossible === 0);
  const isAllPlaced = !build.isPartial && !ways.isPartial;
  return isAllRead && isAllPlaced && (build.pending === null || build.pending.kind === "effort");
}

/** `Tempo run (easy)`: a feeling without an amount that the type does not say. */
function isContrary(pending: Build["pending"], type: RunType): boolean {
  const isEasy =
    pending?.kind === "effort" && (pending.effort === "easy" || pending.effort === "very easy");
  return isEasy && HARD.includes(type);
}

const HARD: readonly RunType[] = [
  "tempo",
  "intervals",
  "repetitions",
  "hills",
  "fartlek",
  "progression",
];

/** The first clock with more than 59 seconds or minutes. */
function impossibleTimeIn(words: string): string | null {
  return /\d{1,3}(?::[0-5]\d)*:[6-9]\d/.exec(words)?.[0] ?? null;
}

function doubtsOf(
  session: RunSession,
  stretches: readonly Stretch[],
  words: string,
): readonly Doubt[] {
  const impossible = stretches.filter((stretch) => stretch.impossible > 0);
  const { length } = session.alternatives;
  return [
    ...(length > 0 ? [doubt("alternative-kept", words, { alternatives: length })] : []),
    ...impossible.map(() => doubt("impossible-time", words, { time: impossibleTimeIn(words) })),
    ...checkSession(session, words),
  ];
}
