import type { PlainStep, RunSession, RunType } from "../../domain/session.js";
import type { ReadRun } from "./run-session.js";

/** Nobody repeats an easy run of such a length within one outing. */
const LEAST_METRES = 3_000;
const LEAST_SECONDS = 20 * 60;
const MOST_RUNS = 7;

const EVEN: readonly RunType[] = ["easy", "recovery"];

/** `3 x 5-8 km easy` with nothing between them: runs of their own, and no repeats. */
export function severalRuns(read: ReadRun): readonly ReadRun[] {
  const { session } = read;
  const [only] = session.steps;
  if (only?.kind !== "repeat" || session.steps.length !== 1) return [read];
  const { min: times, max } = only.times;
  const [inner, ...others] = only.steps;
  const isEven = EVEN.includes(session.type) && times === max && times > 1 && times <= MOST_RUNS;
  if (!isEven || others.length > 0 || inner?.kind !== "work" || !isLongEnough(inner)) return [read];
  const run = asRun(session, inner);
  const doubts = read.doubts.filter(({ kind }) => kind !== "recovery-not-given");
  return Array.from({ length: times }, (_, index) => ({
    ...read,
    session: run,
    doubts: index === 0 ? doubts : [],
  }));
}

function isLongEnough({ amount }: PlainStep): boolean {
  if (amount?.kind === "distance") return amount.metres.min >= LEAST_METRES;
  return amount?.kind === "time" && amount.seconds.min >= LEAST_SECONDS;
}

function asRun(session: RunSession, { amount, target, gait, note }: PlainStep): RunSession {
  const isSaid = target === null || (target.kind === "effort" && target.effort === "easy");
  return {
    ...session,
    distanceM: amount?.kind === "distance" ? amount.metres : null,
    seconds: amount?.kind === "time" ? amount.seconds : null,
    steps: isSaid ? [] : [{ kind: "steady", amount, target, gait, note }],
  };
}
