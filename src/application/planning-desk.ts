import type { EpochMinute, IsoDate } from "../domain/calendar.js";
import type { Program } from "../domain/program.js";
import { fail, ok, type Result } from "../domain/result.js";
import type { Runner } from "../domain/runner.js";
import { readProgram } from "../notation/index.js";
import { type MadePlan, makePlan } from "../planning/make-plan.js";
import type { PlanProblem, PlanRequest } from "../planning/plan-request.js";
import type { PlanRecord, ProgramRecord } from "./ports.js";

/** A stored program is canonical text; what does not read back is a defect, not bad input. */
export function programOf(record: ProgramRecord): Program {
  const read = readProgram(record.text);
  if (!read.ok) throw new Error(`stored program ${record.id} does not read back`);
  return read.value;
}

/** A plan made anew from what the stored one was made of: the same request, the same plan. */
export function remade(record: PlanRecord, program: ProgramRecord): MadePlan {
  const made = makePlan({
    program: programOf(program),
    source: program.source,
    runner: record.plan.runner,
    asOf: record.plan.asOf,
    start: record.start,
    race: record.race,
  });
  if (!made.ok) throw new Error(`plan of program ${program.id} cannot be made again`);
  return made.value;
}

/** What a plan is asked from, with the runner as they are now. */
export interface PlanWish {
  readonly program: ProgramRecord;
  readonly runner: Runner;
  readonly now: EpochMinute;
  readonly start: IsoDate | null;
  readonly race: IsoDate | null;
}

export function planFor(wish: PlanWish): Result<MadePlan, PlanProblem> {
  const request: PlanRequest = {
    program: programOf(wish.program),
    source: wish.program.source,
    runner: wish.runner,
    asOf: wish.now,
    start: wish.start,
    race: wish.race,
  };
  const made = makePlan(request);
  return made.ok ? ok(made.value) : fail(made.problem);
}
