import type { Adjustment } from "../domain/adjustment.js";
import type { LogEntry } from "../domain/log.js";
import type { Plan, SessionStatus } from "../domain/plan.js";
import { fail, ok, type Result } from "../domain/result.js";
import type { Runner } from "../domain/runner.js";
import { difference, type PlanChange } from "../planning/difference.js";
import type { MadePlan } from "../planning/make-plan.js";
import type { PlanProblem } from "../planning/plan-request.js";
import type { Context } from "./command.js";
import type { CurrentPlan } from "./current-plan.js";
import { planFor, requestedAt } from "./planning-desk.js";

/** A new revision that is not stored yet, with what it does otherwise. */
export interface ChangedPlan {
  readonly made: MadePlan;
  readonly changes: readonly PlanChange[];
}

/**
 * Weaves the plan again with adjustments added, or for a runner whose settings have changed.
 * `kept` are the adjustments that stay; without it all of them do.
 */
export async function wovenAgain(
  context: Context,
  { record }: CurrentPlan,
  added: readonly Adjustment[],
  runner: Runner,
  kept: readonly Adjustment[] = record.plan.course?.adjustments ?? [],
): Promise<Result<ChangedPlan, PlanProblem>> {
  const { now, stores } = context;
  const logged = statusesOf(await stores.logs.all(record.runnerId));
  const program = await stores.programs.find(record.programId);
  if (program === null) throw new Error(`program ${record.programId} of a plan is missing`);
  const made = planFor({
    program,
    runner,
    now: requestedAt(record),
    start: record.start,
    race: record.race,
    course: {
      now,
      before: record.plan,
      basedOn: record.revision,
      requestedAt: requestedAt(record),
      adjustments: [...kept, ...added],
      logged,
    },
  });
  if (!made.ok) return fail(made.problem);
  return ok({ made: made.value, changes: difference(record.plan, made.value.plan, now) });
}

/** Stores a changed plan as the newest revision. */
export async function keepRevision(
  { stores, now }: Context,
  { record }: CurrentPlan,
  { made }: { readonly made: Pick<MadePlan, "plan"> },
  cause: string,
): Promise<void> {
  const newest = await stores.plans.current(record.runnerId);
  await stores.plans.add({
    ...record,
    revision: (newest?.revision ?? record.revision) + 1,
    cause,
    madeAt: now,
    plan: made.plan,
  });
}

/**
 * Stores a day's swap as the newest revision. Nothing is woven again: what was prescribed stays in
 * the plan, and so does everything around it.
 */
export async function keepSwap(
  context: Context,
  current: CurrentPlan,
  swap: Extract<Adjustment, { kind: "swap" }>,
): Promise<Plan> {
  const { plan, revision } = current.record;
  const course = plan.course ?? {
    requestedAt: plan.asOf,
    now: plan.asOf,
    adjustments: [],
    logged: {},
  };
  const adjustments = [...course.adjustments, swap];
  const swapped: Plan = { ...plan, course: { ...course, basedOn: revision, adjustments } };
  await keepRevision(context, current, { made: { plan: swapped } }, "swap");
  return swapped;
}

/** What the log says of each session; the newest entry counts. */
export function statusesOf(entries: readonly LogEntry[]): Readonly<Record<string, SessionStatus>> {
  const byTime = [...entries].sort((a, b) => a.loggedAt - b.loggedAt);
  return Object.fromEntries(
    byTime.flatMap(({ sessionIds, partly }) =>
      sessionIds.map((id): [string, SessionStatus] => [id, partly ? "partly" : "done"]),
    ),
  );
}
