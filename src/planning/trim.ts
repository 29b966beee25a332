import type { PlainStep, Range, RunSession, Step } from "../domain/session.js";

/** What is taken off an easy run to pay for its stops (EM-3). */
export interface Trim {
  readonly metres: number;
  readonly minutes: number;
}

/** A run that carries stops: shortened to pay for them, except the long run (EM-3). */
export function withStops(run: {
  readonly session: RunSession;
  readonly km: number | null;
  readonly minutes: number;
  readonly long: boolean;
}): { readonly session: RunSession; readonly trim: Trim } {
  if (run.long) return { session: run.session, trim: NO_TRIM };
  const trim = trimFor(run.session, run.km, run.minutes);
  return { session: trimmed(run.session, trim), trim };
}

const NO_TRIM: Trim = { metres: 0, minutes: 0 };

/** 1 to 1.5 km off the route, half a kilometre under 6 km; 6 to 9 minutes off a timed run. */
function trimFor(session: RunSession, km: number | null, minutes: number): Trim {
  const isTimed = session.distanceM === null && !session.steps.some(isDistance);
  if (isTimed) return { metres: 0, minutes: minutes < 45 ? 6 : minutes < 70 ? 8 : 9 };
  if (km === null) return NO_TRIM;
  if (km < 6) return { metres: 500, minutes: 0 };
  return { metres: km < 10 ? 1000 : 1500, minutes: 0 };
}

/** The session with its easy running shortened. */
function trimmed(session: RunSession, trim: Trim): RunSession {
  const seconds = trim.minutes * 60;
  return {
    ...session,
    distanceM: session.distanceM === null ? null : less(session.distanceM, trim.metres),
    seconds: session.seconds === null ? null : less(session.seconds, seconds),
    steps: shortenLongest(session.steps, trim.metres, seconds),
  };
}

/** Takes the trim off the longest plain step that is measured the same way. */
function shortenLongest(steps: readonly Step[], metres: number, seconds: number): readonly Step[] {
  const lengthOf = (step: Step): number => {
    if (step.kind === "repeat" || step.amount === null) return 0;
    if (step.amount.kind === "distance") return metres > 0 ? step.amount.metres.min : 0;
    if (step.amount.kind === "time") return seconds > 0 ? step.amount.seconds.min : 0;
    return 0;
  };
  const longest = Math.max(0, ...steps.map(lengthOf));
  const target = longest === 0 ? -1 : steps.findIndex((step) => lengthOf(step) === longest);
  return steps.map((step, index) =>
    index === target && step.kind !== "repeat" ? shortened(step, metres, seconds) : step,
  );
}

function shortened(step: PlainStep, metres: number, seconds: number): PlainStep {
  const { amount } = step;
  if (amount?.kind === "distance") {
    return { ...step, amount: { kind: "distance", metres: less(amount.metres, metres) } };
  }
  if (amount?.kind === "time") {
    return { ...step, amount: { kind: "time", seconds: less(amount.seconds, seconds) } };
  }
  return step;
}

function less(range: Range, by: number): Range {
  return { min: Math.max(0, range.min - by), max: Math.max(0, range.max - by) };
}

function isDistance(step: Step): boolean {
  return step.kind === "repeat" ? step.steps.some(isDistance) : step.amount?.kind === "distance";
}
