import { exactly, type Range, type Session, type Step } from "../../domain/session.js";

/** What the parts of a run come to. */
export interface Length {
  readonly metres: Range;
  readonly seconds: Range;
  /** Every part but recoveries has a distance. */
  readonly isMeasured: boolean;
  /** Every part has a time. */
  readonly isTimed: boolean;
}

const NOTHING: Length = {
  metres: exactly(0),
  seconds: exactly(0),
  isMeasured: true,
  isTimed: true,
};

/** The sum of the steps, repeats multiplied; takes time in proportion to the steps as written. */
export function lengthOf(steps: readonly Step[]): Length {
  return steps.map(lengthOfStep).reduce(added, NOTHING);
}

function lengthOfStep(step: Step): Length {
  if (step.kind === "repeat") {
    const once = lengthOf(step.steps);
    // After the last repetition people leave the recovery out, or count it: either is meant.
    const last = lengthOf(step.steps.slice(-1).filter(isRecovery));
    return {
      ...once,
      metres: less(times(once.metres, step.times), last.metres),
      seconds: less(times(once.seconds, step.times), last.seconds),
    };
  }
  const { amount } = step;
  const isPause = step.kind === "recovery" || step.kind === "rest" || step.kind === "strides";
  return {
    metres: amount?.kind === "distance" ? amount.metres : exactly(0),
    seconds: amount?.kind === "time" ? amount.seconds : exactly(0),
    isMeasured: isPause || amount?.kind === "distance",
    isTimed: amount?.kind === "time",
  };
}

function added(a: Length, b: Length): Length {
  return {
    metres: plus(a.metres, b.metres),
    seconds: plus(a.seconds, b.seconds),
    isMeasured: a.isMeasured && b.isMeasured,
    isTimed: a.isTimed && b.isTimed,
  };
}

function plus(a: Range, b: Range): Range {
  return { min: a.min + b.min, max: a.max + b.max };
}

function isRecovery({ kind }: Step): boolean {
  return kind === "recovery" || kind === "rest";
}

/** The lower end without what may be left out. */
function less({ min, max }: Range, by: Range): Range {
  return { min: min - by.min, max };
}

function times(a: Range, b: Range): Range {
  return { min: a.min * b.min, max: a.max * b.max };
}

/** Metres that the runs come to, optional ones as a maximum; null if one has no distance. */
export function distanceOfSessions(sessions: readonly Session[]): Range | null {
  let sum = exactly(0);
  for (const session of sessions) {
    if (session.kind === "strength" || session.type === "cross-training") continue;
    const length = lengthOf(session.steps);
    const isKnown = session.steps.length > 0 && length.isMeasured;
    const metres = session.distanceM ?? (isKnown ? length.metres : null);
    if (metres === null) return null;
    sum = plus(sum, session.optional ? { min: 0, max: metres.max } : metres);
  }
  return sum.max > 0 ? sum : null;
}
