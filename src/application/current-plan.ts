import { healthGates } from "../planning/gates.js";
import type { Context } from "./command.js";
import { planProblemReply } from "./plan-problem-words.js";
import type { PlanRecord, RunnerRecord } from "./ports.js";
import { failed } from "./replies.js";
import type { Reply } from "./reply.js";
import type { ViewContext } from "./views/words.js";

/** The plan in force, and how its runner reads numbers. */
export interface CurrentPlan {
  readonly runner: RunnerRecord;
  readonly record: PlanRecord;
  readonly view: ViewContext;
}

/** The plan in force; null before there is one. */
export async function currentPlan({
  runner,
  stores,
  messages,
}: Pick<Context, "runner" | "stores" | "messages">): Promise<CurrentPlan | null> {
  const record = runner === null ? null : await stores.plans.current(runner.id);
  if (runner === null || record === null) return null;
  const view = { messages, units: runner.settings.units, vdot: record.plan.vdot };
  return { runner, record, view };
}

/** Runs `then` with the plan in force; without one, says how to get one. */
export async function withPlan(
  context: Context,
  then: (current: CurrentPlan) => Promise<Reply>,
): Promise<Reply> {
  const current = await currentPlan(context);
  if (current === null) return failed("no-plan", context.messages.errors.noPlan);
  const gates = healthGates(current.runner.settings.screening);
  return gates.ok ? then(current) : planProblemReply(gates.problem, context.messages);
}
