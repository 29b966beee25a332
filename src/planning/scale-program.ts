import type { DistanceUnit, Program, ProgramWeek } from "../domain/program.js";
import { fail, ok, type Result } from "../domain/result.js";
import { exactly, type RunSession, type Session } from "../domain/session.js";
import { WEEK_GROWTH } from "../knowledge/running-limits.js";
import { applyRepair } from "./check/apply-repair.js";
import { checkProgram } from "./check/check-program.js";
import { withinFastLimits } from "./check/fast-parts.js";
import type { ProgramFinding, Repair } from "./check/finding.js";
import { allowedAfter } from "./check/growth.js";
import { lengthOf, sum } from "./check/measured-program.js";
import { cutRun } from "./cut-run.js";
import { scaledRun } from "./scale-run.js";

/** Why a built-in program cannot begin where the runner stands. */
export type ScaleProblem =
  /** Programs of running and walking are done as they are: their weeks may be repeated instead. */
  | { readonly kind: "walk-run" }
  /** Even its smallest sound form begins with more than the runner should take on at once. */
  | { readonly kind: "too-little"; readonly weeklyKm: number; readonly leastKm: number };

/** Beyond these a scaled program is no longer the program that it was. */
const FACTORS = { least: 0.5, most: 1.75 } as const;
const FACTOR_STEP = 0.02;
const HALF_KM = 500;
/** More than the repairs of one program; a program that needs more is not worth keeping. */
const MENDING_ROUNDS = 40;

/** Easy runs that may be evened out are at least this long. */
const LEAST_EASY_M = 2000;

/**
 * A built-in program whose first week is about the runner's present weekly distance, as near as
 * the rules allow: the factor goes towards 1 until nothing is found that the program itself has
 * not. Not for programs of other people: it takes the shapes that the built-in ones have.
 */
export function scaledTo(
  program: Program,
  weeklyKm: number,
  vdot: number | null = null,
): Result<Program, ScaleProblem> {
  if (program.weeks.some((week) => week.sessions.some(isWalkRun)))
    return fail({ kind: "walk-run" });
  const firstM = weekM(program.weeks[0]);
  const wanted = Math.min(FACTORS.most, Math.max(FACTORS.least, (weeklyKm * 1000) / firstM));
  const scaled = nearestSound(program, wanted, vdot);
  const scaledM = weekM(scaled.weeks[0]);
  if (scaledM > weeklyKm * 1000 * WEEK_GROWTH.mostAtFirst) {
    return fail({ kind: "too-little", weeklyKm, leastKm: Math.round(scaledM / 100) / 10 });
  }
  return ok(scaled);
}

function nearestSound(program: Program, wanted: number, vdot: number | null): Program {
  const known = new Set(check(program, vdot).map(placeOf));
  const steps = Math.floor(Math.abs(wanted - 1) / FACTOR_STEP + 1e-9);
  for (let step = 0; step <= steps; step++) {
    const factor = wanted - Math.sign(wanted - 1) * step * FACTOR_STEP;
    const scaled = mended(scaledBy(program, factor), known, vdot);
    if (scaled !== null && highestWeek(scaled) === highestWeek(program)) return scaled;
  }
  return program;
}

/** The week that everything leads to; it stays the same one. */
function highestWeek({ weeks }: Program): number {
  const lengths = weeks.map(weekM);
  return lengths.indexOf(Math.max(...lengths));
}

/** What scaling broke, taken back where taking away is enough; null where it is not. */
function mended(program: Program, known: ReadonlySet<string>, vdot: number | null): Program | null {
  let now = program;
  for (let round = 0; round < MENDING_ROUNDS; round++) {
    const broken = check(now, vdot).filter((one) => !known.has(placeOf(one)));
    if (broken.length === 0) return now;
    const repair = broken.map((one) => one.repair).find(takesAway);
    if (repair == null) return null;
    now = applyRepair(now, repair);
  }
  return null;
}

/** Only what leaves weeks and days as they are: findings come in the order of the weeks. */
function takesAway(repair: Repair | null): repair is Repair {
  return repair !== null && ["shorten-run", "less-fast", "lighten-week"].includes(repair.kind);
}

function check(program: Program, vdot: number | null): readonly ProgramFinding[] {
  return checkProgram(program, { vdot, goalRace: null });
}

/** A finding by its rule and its place. */
function placeOf({ key, week, day }: ProgramFinding): string {
  return `${key} ${week} ${day}`;
}

/** The words about the program tell of other distances, so that they go. */
function scaledBy(program: Program, factor: number): Program {
  const weeks: ProgramWeek[] = [];
  for (const week of program.weeks) {
    const before = weeks.slice(-WEEK_GROWTH.weeksHeld);
    const wantedM = factor * weekM(week);
    const scaled = scaledWeek(week, factor, wantedM, longestAfter(before), program.unit);
    weeks.push(evenedOut(scaled, wantedM, mostAfter(before)));
  }
  return { ...program, about: null, weeks };
}

/** Metres of the longest run after those weeks (RL-1). */
function longestAfter(before: readonly ProgramWeek[]): number {
  const lengths = before.flatMap(({ sessions }) => sessions.map(trainingM));
  return lengths.length === 0 ? Number.POSITIVE_INFINITY : allowedAfter(Math.max(...lengths));
}

/** Metres of the largest week after those (RL-2, the wish). */
function mostAfter(before: readonly ProgramWeek[]): number {
  if (before.length === 0) return Number.POSITIVE_INFINITY;
  const heldM = Math.max(...before.map(weekM));
  return Math.max(WEEK_GROWTH.countsFromM, heldM * WEEK_GROWTH.wished);
}

/**
 * What a run may not have grown (RL-1), and its fast parts may not keep (RL-7), becomes easy
 * running when the week is evened out.
 */
function scaledWeek(
  week: ProgramWeek,
  factor: number,
  wantedM: number,
  longestM: number,
  unit: DistanceUnit,
): ProgramWeek {
  const sessions = week.sessions.map((session) => {
    if (session.kind !== "run" || session.type === "race") return session;
    const run = withinFastLimits(scaledRun(session, factor), wantedM, unit);
    const share = longestM / trainingM(run);
    return share < 1 ? cutRun(run, share, unit) : run;
  });
  return { ...week, sessions };
}

/** Rounding adds up: easy runs give or take half kilometres until the week is what it should be. */
function evenedOut(week: ProgramWeek, wantedM: number, mostM: number): ProgramWeek {
  let now = week;
  for (let turn = 0; turn < 2 * week.sessions.length; turn++) {
    const aboveM = weekM(now) - Math.min(wantedM, mostM);
    const tooMuch = aboveM > HALF_KM / 2 || weekM(now) > mostM;
    if (!tooMuch && aboveM >= -HALF_KM / 2) return now;
    if (!tooMuch && weekM(now) + HALF_KM > mostM) return now;
    now = withEasyRun(now, tooMuch ? -HALF_KM : HALF_KM);
  }
  return now;
}

/** The longest easy run gives, the shortest takes. */
function withEasyRun(week: ProgramWeek, byM: number): ProgramWeek {
  const easy = week.sessions
    .filter((session) => session.kind === "run")
    .filter((run) => isPlainEasy(run) && easyM(run) + byM >= LEAST_EASY_M)
    .toSorted((a, b) => (byM < 0 ? easyM(b) - easyM(a) : easyM(a) - easyM(b)));
  const changed = easy[0];
  if (changed === undefined) return week;
  const sessions = week.sessions.map((session) =>
    session === changed ? { ...changed, distanceM: exactly(easyM(changed) + byM) } : session,
  );
  return { ...week, sessions };
}

function isPlainEasy({ type, distanceM, steps }: RunSession): boolean {
  return (type === "easy" || type === "recovery") && distanceM !== null && steps.length === 0;
}

function easyM({ distanceM }: RunSession): number {
  return distanceM?.min ?? 0;
}

function isWalkRun(session: ProgramWeek["sessions"][number]): boolean {
  return session.kind === "run" && session.type === "walk-run";
}

/** Metres of training in a week. */
function weekM(week: ProgramWeek | undefined): number {
  return sum((week?.sessions ?? []).map(trainingM));
}

function trainingM(session: Session): number {
  return session.kind === "run" && session.type !== "race" ? (lengthOf(session, null) ?? 0) : 0;
}
