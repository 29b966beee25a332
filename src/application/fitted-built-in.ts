import {
  addDays,
  daysBetween,
  epochDay,
  type IsoDate,
  isoDate,
  mondayOf,
} from "../domain/calendar.js";
import type { Program } from "../domain/program.js";
import { fail, ok, type Result } from "../domain/result.js";
import type { BuiltInProgram } from "../knowledge/programs/index.js";
import type { Messages } from "../messages/messages.js";
import { formatProgram, readProgram } from "../notation/index.js";
import { type FitProblem, fittedTo, weeksBetween } from "../planning/fit-program.js";
import { type ScaleProblem, scaledTo } from "../planning/scale-program.js";

/** What a built-in program is fitted to. */
export interface FitWish {
  readonly today: IsoDate;
  readonly start: IsoDate | null;
  readonly race: IsoDate | null;
  readonly weeklyKm: number | null;
}

/**
 * The text of a built-in program, scaled to the runner's present weekly distance and fitted to the
 * weeks that there are; or the sentence that says why it cannot be. With a race alone and time to
 * spare it begins later instead; with both days given it fills the weeks between them.
 */
export function fittedText(
  builtIn: BuiltInProgram,
  wish: FitWish,
  messages: Messages,
): Result<string, string> {
  if (wish.weeklyKm === null && wish.race === null) return ok(builtIn.text);
  const read = readProgram(builtIn.text);
  if (!read.ok) throw new Error(`built-in program ${builtIn.id} does not read`);
  const fitted = fittedProgram(read.value, wish);
  if (!fitted.ok) return fail(fitWords(fitted.problem, messages));
  if (wish.weeklyKm === null) return ok(formatProgram(fitted.value));
  const scaled = scaledTo(fitted.value, wish.weeklyKm);
  if (!scaled.ok && scaled.problem.kind === "too-little") {
    return fail(scaleWords(scaled.problem, messages));
  }
  return ok(formatProgram(scaled.ok ? scaled.value : fitted.value));
}

function fittedProgram(program: Program, wish: FitWish): Result<Program, FitProblem> {
  const { race, start, today } = wish;
  if (race === null || daysBetween(start ?? today, race) < 0) return ok(program);
  const weeks = weeksBetween(start ?? comingMonday(today), race);
  if (start === null && weeks >= program.weeks.length) return ok(program);
  const fitted = fittedTo(program, weeks);
  return fitted.ok ? ok(fitted.value.program) : fitted;
}

function comingMonday(today: IsoDate): IsoDate {
  return addDays(isoDate(mondayOf(epochDay(today) - 1)), 7);
}

function fitWords(problem: FitProblem, { errors }: Messages): string {
  const { planProblem } = errors;
  switch (problem.kind) {
    case "no-race-in-program":
      return planProblem.noRace;
    case "too-short":
      return planProblem.fitTooShort(problem.weeks, problem.leastWeeks);
    case "too-far":
      return planProblem.fitTooFar(problem.weeks, problem.mostWeeks);
  }
}

/** A program of walking and running is done as it is, so only the other problem needs words. */
function scaleWords(
  { weeklyKm, leastKm }: Extract<ScaleProblem, { readonly kind: "too-little" }>,
  { errors }: Messages,
): string {
  return errors.planProblem.scaleTooLittle(weeklyKm, leastKm);
}
