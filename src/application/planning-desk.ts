import type { EpochMinute, IsoDate } from "../domain/calendar.js";
import type { Program } from "../domain/program.js";
import type { Result } from "../domain/result.js";
import type { Runner } from "../domain/runner.js";
import { readProgram } from "../notation/index.js";
import type { Course } from "../planning/course.js";
import { type MadePlan, makePlan } from "../planning/make-plan.js";
import type { PlanProblem, PlanRequest } from "../planning/plan-request.js";
import type { Context } from "./command.js";
import type { PlanRecord, PlanStore, ProgramRecord } from "./ports.js";

/** A stored program is canonical text; what does not read back is a defect, not bad input. */
export function programOf(record: ProgramRecord): Program {
  const read = readProgram(record.text);
  if (!read.ok) throw new Error(`stored program ${record.id} does not read back`);
  return read.value;
}

/** The program of the plan in force, else the one brought last; null without either. */
export async function newestProgram({
  runner,
  stores,
}: Pick<Context, "runner" | "stores">): Promise<Program | null> {
  const record = await newestProgramRecord({ runner, stores });
  return record === null ? null : programOf(record);
}

/** As `newestProgram`, as it is stored. An import that has not been started comes first. */
export async function newestProgramRecord({
  runner,
  stores,
}: Pick<Context, "runner" | "stores">): Promise<ProgramRecord | null> {
  return runner === null ? null : stores.programs.newest(runner.id);
}

/** A plan made anew from what the stored one was made of: the same request, the same plan. */
export async function remade(
  record: PlanRecord,
  program: ProgramRecord,
  plans: PlanStore,
): Promise<MadePlan> {
  const made = planFor({
    program,
    runner: record.plan.runner,
    now: requestedAt(record),
    start: record.start,
    race: record.race,
    course: await courseOf(record, plans),
  });
  if (!made.ok) throw new Error(`plan of program ${program.id} cannot be made again`);
  return made.value;
}

/** The instant at which the program was started, whatever has happened since. */
export function requestedAt({ plan }: PlanRecord): EpochMinute {
  return plan.course?.requestedAt ?? plan.asOf;
}

async function courseOf({ plan, runnerId }: PlanRecord, plans: PlanStore): Promise<Course | null> {
  if (plan.course === null) return null;
  const before = await plans.revision(runnerId, plan.course.basedOn);
  if (before === null) throw new Error(`revision ${plan.course.basedOn} of a plan is missing`);
  return { ...plan.course, before: before.plan };
}

/** What a plan is asked from, with the runner as they are now. */
export interface PlanWish {
  readonly program: ProgramRecord;
  readonly runner: Runner;
  readonly now: EpochMinute;
  readonly start: IsoDate | null;
  readonly race: IsoDate | null;
  readonly course: Course | null;
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
  return makePlan(request, wish.course);
}
