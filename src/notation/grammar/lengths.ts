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
import { doubt } from "./doubts.js";
import type { Build } from "./items.js";
import type { Stretch } from "./parts.js";

export type Lengths = Pick<RunSession, "distanceM" | "seconds" | "steps">;

const METRES_OF_RACE: Readonly<Partial<Record<NamedPace, number>>> = {
  marathon: 42_195,
  half: 21_097.5,
  mile: 1609.344,
};
/** No session is shorter: `1:45 run` is an hour and three quarters. */
const SHORTEST_SESSION_SECONDS = 240;

/** A single stretch is the session itself; it is a step too if it has a target of its own. */
export function lengthsOf(
  steps: readonly Step[],
  type: RunType,
  build: Build,
  stretches: readonly Stretch[],
): Lengths {
  const { total, also } = build;
  const [only] = steps;
  const isSingle =
    steps.length === 1 &&
    only !== undefined &&
    (only.kind === "steady" || only.kind === "work") &&
    only.amount !== null;
  if (!isSingle) return withRaceLength({ ...measured([total, also]), steps }, type, stretches);
  const amount = total === null ? inHours(only.amount, build, stretches) : total;
  const isPlain =
    (only.gait === null || only.gait === "run" || only.gait === "jog") && only.note === null;
  const isSaid = total === null && isPlain && isSaidByType(only.target, type);
  const step = total === null ? { ...only, amount } : only;
  const lengths = { ...measured([amount, also]), steps: isSaid ? [] : [step] };
  return withRaceLength(lengths, type, stretches);
}

/** `1:45 run` in hours and minutes, where minutes and seconds would be no session. */
function inHours(
  amount: Amount | null,
  build: Build,
  stretches: readonly Stretch[],
): Amount | null {
  const isShortClock = stretches.some(
    ({ measures: [measure] }) => measure?.kind === "seconds" && measure.written === "short-clock",
  );
  if (amount?.kind !== "time" || !isShortClock || amount.seconds.max >= SHORTEST_SESSION_SECONDS)
    return amount;
  const { min, max } = amount.seconds;
  build.doubts.push(
    doubt("ambiguous", build.words, { writtenSeconds: max, readSeconds: max * 60 }),
  );
  return { kind: "time", seconds: { min: min * 60, max: max * 60 } };
}

function measured(amounts: readonly (Amount | null)[]): Omit<Lengths, "steps"> {
  const distance = amounts.find((amount) => amount?.kind === "distance");
  const time = amounts.find((amount) => amount?.kind === "time");
  const distanceM: Range | null = distance?.kind === "distance" ? distance.metres : null;
  return { distanceM, seconds: time?.kind === "time" ? time.seconds : null };
}

/** A marathon is as long as its name says. */
function withRaceLength(lengths: Lengths, type: RunType, stretches: readonly Stretch[]): Lengths {
  const race = stretches.find((stretch) => stretch.race !== null)?.race ?? null;
  const isNamedOnly = type === "race" && lengths.distanceM === null && lengths.steps.length === 0;
  const metres = race === null ? undefined : METRES_OF_RACE[race];
  return isNamedOnly && metres !== undefined ? { ...lengths, distanceM: exactly(metres) } : lengths;
}

/** Efforts that a type says by itself. */
const EFFORT_OF: Readonly<Partial<Record<RunType, string>>> = {
  easy: "easy",
  recovery: "easy",
  long: "easy",
  steady: "moderate",
};

function isSaidByType(target: Target | null, type: RunType): boolean {
  if (target === null) return true;
  if (target.kind === "effort") return EFFORT_OF[type] === target.effort;
  const isPlain =
    target.kind === "named-pace" && target.percent === null && target.offsetSecondsPerKm === null;
  return isPlain && type === "tempo" && target.pace === "threshold";
}

/** A race in a time is a goal; elsewhere the time is how fast the step is run. */
export function withGoal(session: RunSession, stretches: readonly Stretch[]): RunSession {
  const [only] = session.steps;
  const isRace = session.type === "race" || session.type === "time-trial";
  const isAimed = isRace || stretches.some(({ isGoal }) => isGoal);
  const isTimed =
    session.steps.length === 1 && only?.kind !== "repeat" && only?.target?.kind === "rep-time";
  if (isAimed && isTimed) return { ...session, goalSeconds: only.target.seconds.max, steps: [] };
  if (session.type !== "race" || session.seconds === null || session.distanceM === null)
    return session;
  return { ...session, goalSeconds: session.seconds.max, seconds: null };
}
