import {
  type Amount,
  exactly,
  type NamedPace,
  type Range,
  type RunSession,
  type RunType,
  type Step,
  type Target,
} from "../../domain/session.js";
import type { Doubt } from "../reading.js";
import { withRounds } from "./alternating.js";
import { itemsOf } from "./build-steps.js";
import { checkSession } from "./check-session.js";
import { doubt } from "./doubts.js";
import type { Build } from "./items.js";
import { type Part, type Stretch, stretchesOf } from "./parts.js";
import { runType } from "./session-kind.js";
import type { FileSettings } from "./session-reading.js";
import { waysOf } from "./ways.js";

const METRES_OF_RACE: Readonly<Partial<Record<NamedPace, number>>> = {
  marathon: 42_195,
  half: 21_097.5,
  mile: 1609.344,
};

/** A run that has been read, and whether its steps say all that the words do. */
export interface ReadRun {
  readonly session: RunSession;
  readonly isComplete: boolean;
  readonly doubts: readonly Doubt[];
}

/** A run, or a session of another sport, from its parts. */
export function runOf(
  parts: readonly Part[],
  words: string,
  settings: FileSettings,
  isCross: boolean,
): ReadRun {
  const doubts: Doubt[] = [];
  const stretches = stretchesOf(parts);
  const isWalkRun = !isCross && isByTurns(parts);
  const build: Build = {
    words,
    settings,
    isCross,
    isWalkRun,
    doubts,
    total: null,
    also: null,
    isPartial: false,
    pending: null,
  };
  const ways = waysOf(withRounds(parts));
  const steps = stepsOfWay(ways.main, build);
  const alternatives = ways.others
    .map((way) => stepsOfWay(way, { ...build, total: null, also: null }))
    .filter((way) => way.length > 0);
  if (alternatives.length > 0)
    doubts.push(doubt("alternative-kept", words, { alternatives: alternatives.length }));
  const type: RunType = isCross ? "cross-training" : runType(stretches, steps, isWalkRun);
  const whole = withRaceLength(lengthsOf(steps, type, build), type, stretches);
  const session: RunSession = {
    kind: "run",
    type,
    day: null,
    time: stretches.find(({ time }) => time !== null)?.time ?? null,
    ...whole,
    alternatives,
    optional: stretches.some(({ isOptional }) => isOptional),
    goalSeconds: null,
    words: null,
  };
  const unread = stretches.reduce((sum, stretch) => sum + stretch.unread, 0);
  const goal = withGoal(
    session,
    stretches.some(({ isGoal }) => isGoal),
  );
  const isComplete =
    unread === 0 &&
    !build.isPartial &&
    (build.pending === null || build.pending.kind === "effort") &&
    !ways.isPartial &&
    stretches.every(({ impossible }) => impossible === 0);
  for (const stretch of stretches)
    if (stretch.impossible > 0) doubts.push(doubt("impossible-time", words));
  doubts.push(...checkSession(goal, words));
  return { session: goal, isComplete, doubts };
}

function stepsOfWay(parts: readonly Part[], build: Build): readonly Step[] {
  return itemsOf(parts, build).map(({ step }) => step);
}

/** Running and walking with an amount each, and nothing faster. */
function isByTurns(parts: readonly Part[]): boolean {
  const stretches = stretchesOf(parts);
  const plain = stretches.filter(({ measures, step }) => measures.length > 0 && step === null);
  const isRun = plain.some(
    ({ gaits, sessions }) =>
      gaits.includes("jog") || gaits.includes("run") || sessions.join() === "run",
  );
  const isWalk = plain.some(({ gaits }) => gaits.join() === "walk");
  return (
    isRun &&
    isWalk &&
    stretches.every(
      ({ step, sessions }) =>
        step !== "strides" && !sessions.includes("intervals") && !sessions.includes("tempo"),
    )
  );
}

type Lengths = Pick<RunSession, "distanceM" | "seconds" | "steps">;

/** A single stretch is the session itself; it is a step too if it has a target of its own. */
function lengthsOf(steps: readonly Step[], type: RunType, { total, also }: Build): Lengths {
  const [only] = steps;
  const amounts = [total, also];
  const isSingle =
    steps.length === 1 &&
    only !== undefined &&
    (only.kind === "steady" || only.kind === "work") &&
    only.amount !== null;
  if (!isSingle) return { ...measured(amounts), steps };
  const isImplied =
    total === null &&
    isSaidByType(only.target, type) &&
    (only.gait === null || only.gait === "run" || only.gait === "jog") &&
    only.note === null;
  return { ...measured([total ?? only.amount, also]), steps: isImplied ? [] : steps };
}

/** A marathon is as long as its name says. */
function withRaceLength(lengths: Lengths, type: RunType, stretches: readonly Stretch[]): Lengths {
  const race = stretches.find(({ race: name }) => name !== null)?.race ?? null;
  const isNamedOnly = type === "race" && lengths.distanceM === null && lengths.steps.length === 0;
  const metres = race === null ? undefined : METRES_OF_RACE[race];
  return isNamedOnly && metres !== undefined ? { ...lengths, distanceM: exactly(metres) } : lengths;
}

function measured(amounts: readonly (Amount | null)[]): Omit<Lengths, "steps"> {
  let distanceM: Range | null = null;
  let seconds: Range | null = null;
  for (const amount of amounts) {
    if (amount?.kind === "distance") distanceM ??= amount.metres;
    else if (amount?.kind === "time") seconds ??= amount.seconds;
  }
  return { distanceM, seconds };
}

function isSaidByType(target: Target | null, type: RunType): boolean {
  if (target === null) return true;
  if (target.kind === "effort") {
    const said = { easy: "easy", recovery: "easy", steady: "moderate" } as const;
    return said[type as keyof typeof said] === target.effort;
  }
  const isPlain =
    target.kind === "named-pace" && target.percent === null && target.offsetSecondsPerKm === null;
  return isPlain && type === "tempo" && target.pace === "threshold";
}

/** A race in a time is a goal; elsewhere the time is the pace of the step. */
function withGoal(session: RunSession, isGoal: boolean): RunSession {
  const [only] = session.steps;
  if (
    session.steps.length === 1 &&
    only !== undefined &&
    only.kind !== "repeat" &&
    only.target?.kind === "rep-time" &&
    (session.type === "race" || session.type === "time-trial" || isGoal)
  ) {
    return { ...session, goalSeconds: only.target.seconds.max, steps: [] };
  }
  const isRace = session.type === "race" && session.seconds !== null && session.distanceM !== null;
  return isRace ? { ...session, goalSeconds: session.seconds.max, seconds: null } : session;
}
