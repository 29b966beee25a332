import { daysBetween, epochDay, type IsoDate, mondayOf } from "../domain/calendar.js";
import type { Program, ProgramWeek } from "../domain/program.js";
import { fail, ok, type Result } from "../domain/result.js";
import { CUTBACK } from "../knowledge/running-limits.js";
import { lighter, runEasy, withWeeks } from "./check/apply-repair.js";
import { checkProgram } from "./check/check-program.js";
import { isHard } from "./classify.js";
import { goalRaceOf } from "./dating/align.js";

/** Why a built-in program cannot be made to end on a race day. */
export type FitProblem =
  | { readonly kind: "no-race-in-program" }
  /** Less would leave out what prepares for the race, or grow faster than the rules allow. */
  | { readonly kind: "too-short"; readonly weeks: number; readonly leastWeeks: number }
  | { readonly kind: "too-far"; readonly weeks: number; readonly mostWeeks: number };

/** A program of the wanted length. */
export interface FittedProgram {
  readonly program: Program;
  /** Weeks of the program that are left out; what is left may begin above its old first week. */
  readonly dropped: number;
  /** Easier weeks in front of the program's first. */
  readonly added: number;
}

/** The shortest program that is still one, by metres of its race. */
const LEAST_WEEKS = [
  { uptoM: 7000, weeks: 4 },
  { uptoM: 15_000, weeks: 6 },
  { uptoM: 30_000, weeks: 8 },
  { uptoM: Number.POSITIVE_INFINITY, weeks: 12 },
] as const;
/** Longer waits are better spent on a program of their own, such as `base`. */
const MOST_ADDED = 26;

/** Weeks from Monday to Sunday that a program has from its start to its race, both included. */
export function weeksBetween(start: IsoDate, race: IsoDate): number {
  if (daysBetween(start, race) < 0) return 0;
  return (mondayOf(epochDay(race)) - mondayOf(epochDay(start))) / 7 + 1;
}

/**
 * A built-in program in that many weeks. Shorter, it loses its earliest building weeks, and a
 * cutback week only with all the weeks before it; peak, taper and race weeks stay. Longer, it
 * begins with its first week several times, every fourth a step back. Where no choice of weeks is
 * sound, one week fewer and an easier week in front are. Either way nothing is found that the
 * program itself has not; weeks are numbered anew.
 */
export function fittedTo(program: Program, weeks: number): Result<FittedProgram, FitProblem> {
  if (goalRaceOf(program) === null) return fail({ kind: "no-race-in-program" });
  const full = program.weeks.length;
  if (weeks === full) return ok({ program, dropped: 0, added: 0 });
  if (weeks > full + MOST_ADDED) {
    return fail({ kind: "too-far", weeks, mostWeeks: full + MOST_ADDED });
  }
  if (weeks > full) {
    const added = weeks - full;
    return ok({ program: lengthened(program, added), dropped: 0, added });
  }
  const shorter = shortenedTo(program, weeks);
  if (shorter !== null) return ok(shorter);
  return fail({ kind: "too-short", weeks, leastWeeks: shortestFrom(program, weeks + 1) });
}

/** Those who do not run yet cannot begin in the middle: their programs are never shorter. */
function leastWeeks({ weeks }: Program, raceM: number): number {
  const isWalkRun = weeks.some(({ sessions }) =>
    sessions.some((session) => session.kind === "run" && session.type === "walk-run"),
  );
  if (isWalkRun) return weeks.length;
  return LEAST_WEEKS.find(({ uptoM }) => raceM <= uptoM)?.weeks ?? weeks.length;
}

/** The fewest weeks, from `from` on, that the program can be done in. */
function shortestFrom(program: Program, from: number): number {
  const full = program.weeks.length;
  for (let weeks = from; weeks < full; weeks++) {
    if (shortenedTo(program, weeks) !== null) return weeks;
  }
  return full;
}

function shortenedTo(program: Program, weeks: number): FittedProgram | null {
  const least = leastWeeks(program, goalRaceOf(program)?.distanceM?.max ?? 0);
  if (weeks < least) return null;
  const dropped = program.weeks.length - weeks;
  const shorter = shortened(program, dropped);
  if (shorter !== null) return { program: shorter, dropped, added: 0 };
  const oneLess = weeks > least ? shortened(program, dropped + 1) : null;
  const eased = oneLess === null ? null : lengthened(oneLess, 1);
  if (eased === null || findings(eased) > findings(program)) return null;
  return { program: eased, dropped: dropped + 1, added: 1 };
}

/** The program without so many of its weeks, the earliest possible; null if no way is sound. */
function shortened(program: Program, drop: number): Program | null {
  const known = findings(program);
  for (const left of choices(program.weeks, drop)) {
    const first = left[0];
    if (first === undefined) continue;
    // Nothing lies before the first week that it could be a step back from.
    const weeks = [{ ...first, label: first.label === "cutback" ? null : first.label }];
    const shorter = renamed({ ...program, about: null }, [...weeks, ...left.slice(1)]);
    if (findings(shorter) <= known) return shorter;
  }
  return null;
}

/** All ways to leave out so many weeks, those that leave out the earliest weeks first. */
function* choices(weeks: readonly ProgramWeek[], drop: number): Generator<readonly ProgramWeek[]> {
  if (drop === 0) yield weeks;
  const [first, ...rest] = weeks;
  if (drop === 0 || first === undefined || isEnding(first)) return;
  yield* choices(rest, drop - 1);
  for (const kept of choicesAfter(rest, drop)) yield [first, ...kept];
}

/** Once a week is kept, every cutback week after it is kept too. */
function* choicesAfter(
  weeks: readonly ProgramWeek[],
  drop: number,
): Generator<readonly ProgramWeek[]> {
  if (drop === 0) yield weeks;
  const [first, ...rest] = weeks;
  if (drop === 0 || first === undefined || isEnding(first)) return;
  if (first.label !== "cutback") yield* choicesAfter(rest, drop - 1);
  for (const kept of choicesAfter(rest, drop)) yield [first, ...kept];
}

/** From the peak on every week has its place before the race. */
function isEnding({ label }: ProgramWeek): boolean {
  return label === "peak" || label === "taper" || label === "race";
}

/** Easier first weeks in front, and the program's own after them. */
function lengthened(program: Program, added: number): Program {
  const [first] = program.weeks;
  if (first === undefined) return program;
  return renamed(program, [...weeksInFront(program, first, added), ...program.weeks]);
}

/**
 * Blocks of base weeks that end in a cutback week, so that the program begins after one. A single
 * week in front is an easy one instead: a step back before the first week would make that a leap.
 */
function weeksInFront(program: Program, first: ProgramWeek, added: number): readonly ProgramWeek[] {
  if (added === 1) return [{ ...baseWeek(first, 0), label: "recovery" }];
  const base = baseWeek(first, 1);
  const cutback = lighter({ ...base, label: "cutback" }, CUTBACK.insertedShare, program.unit);
  return blocksOf(added).flatMap((length) => [
    ...Array.from({ length: length - 1 }, () => base),
    cutback,
  ]);
}

/** Four weeks each as far as that goes, none of them a single week. */
function blocksOf(weeks: number): readonly number[] {
  const fours = (count: number) => Array.from({ length: count }, () => 4);
  const rest = weeks % 4;
  if (rest === 1) return [2, 3, ...fours((weeks - 5) / 4)];
  return rest === 0 ? fours(weeks / 4) : [rest, ...fours((weeks - rest) / 4)];
}

/** The week with so many hard runs at most, the others run easy. */
function baseWeek(week: ProgramWeek, hardRuns: number): ProgramWeek {
  let hard = 0;
  const sessions = week.sessions.map((session) => {
    if (session.kind !== "run" || !isHard(session)) return session;
    hard += 1;
    return hard > hardRuns ? runEasy(session) : session;
  });
  return { ...week, label: null, note: null, sessions };
}

/** The titles of the built-in programs tell how many weeks they have. */
function renamed(program: Program, weeks: readonly ProgramWeek[]): Program {
  const title = program.title.replace(/ in [\p{L}\d]+ weeks/u, ` in ${weeks.length} weeks`);
  return withWeeks({ ...program, title }, weeks);
}

function findings(program: Program): number {
  return checkProgram(program, { vdot: null, goalRace: null }).length;
}
