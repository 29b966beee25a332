import type { Runner } from "../../domain/runner.js";
import * as arg from "../args.js";
import { type Context, command } from "../command.js";
import { planProblemReply } from "../plan-problem-words.js";
import { planFor } from "../planning-desk.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";
import { settingsView } from "../views/settings-view.js";
import { RUNNER_ARGS, withAnswers } from "./runner-args.js";

/** Everything answered in `/start`, one at a time; a change weaves the plan again. */
export const settings = command({
  name: "settings",
  args: { ...RUNNER_ARGS, clearance: arg.text('"my doctor said I may run"') },
  examples: [
    "/settings",
    "/settings run-time:17:30",
    '/settings clearance:"my doctor said I may run"',
  ],
  async run(context, values) {
    const { runner, messages, today, stores } = context;
    if (runner === null) return failed("no-plan", messages.errors.noPlan);
    const given = Object.values(values).some((value) => value !== null);
    if (!given) return privately(...settingsView(runner.settings, messages));
    const answered = withAnswers(runner.settings, values, today);
    const changed =
      values.clearance === null ? answered : cleared(answered, values.clearance, today);
    const problem = await weaveAgain(context, changed);
    if (problem !== null) return problem;
    await stores.runners.changeSettings(runner.id, changed);
    const plan = await stores.plans.current(runner.id);
    const words = messages.settings;
    return privately(
      ...(values.clearance === null
        ? []
        : [{ type: "text" as const, text: messages.safety.cleared }]),
      { type: "text", text: plan === null ? words.changedWithoutPlan : words.changed },
      ...settingsView(changed, messages),
    );
  },
});

function cleared(runner: Runner, words: string, today: string): Runner {
  const { screening } = runner;
  if (screening === null) return runner;
  return { ...runner, screening: { ...screening, clearance: { on: today, words } } };
}

/** A new revision of the plan for the changed runner; a reply where none can be made. */
async function weaveAgain(context: Context, runner: Runner): Promise<Reply | null> {
  const { stores, now, messages } = context;
  const current = context.runner === null ? null : await stores.plans.current(context.runner.id);
  const program = current === null ? null : await stores.programs.find(current.programId);
  if (current === null || program === null) return null;
  const made = planFor({
    program,
    runner,
    now: current.plan.asOf,
    start: current.start,
    race: current.race,
  });
  if (!made.ok) return planProblemReply(made.problem, messages);
  await stores.plans.add({
    ...current,
    revision: current.revision + 1,
    cause: "settings",
    madeAt: now,
    plan: made.value.plan,
  });
  return null;
}
