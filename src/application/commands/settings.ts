import type { Adjustment } from "../../domain/adjustment.js";
import type { Runner } from "../../domain/runner.js";
import type { PlanProblem } from "../../planning/plan-request.js";
import * as arg from "../args.js";
import { type Context, command } from "../command.js";
import { type CurrentPlan, currentPlan } from "../current-plan.js";
import { newPaces } from "../new-result.js";
import { keepRevision, wovenAgain } from "../plan-changes.js";
import { planProblemReply } from "../plan-problem-words.js";
import { failed, privately } from "../replies.js";
import type { Block } from "../reply.js";
import { changeView } from "../views/change-view.js";
import { languageNotice } from "../views/language-notice.js";
import { pacesView } from "../views/paces-view.js";
import { settingsForm } from "../views/settings-form.js";
import { settingsView } from "../views/settings-view.js";
import { RUNNER_ARGS, withAnswers } from "./runner-args.js";

/** Everything answered in `/start`, one at a time; a change weaves the plan again. */
export const settings = command({
  name: "settings",
  args: {
    ...RUNNER_ARGS,
    clearance: arg.text('"my doctor said I may run"'),
    change: arg.choice(["form"]),
  },
  examples: [
    "/settings",
    "/settings run-time:17:30",
    '/settings clearance:"my doctor said I may run"',
  ],
  async run(context, values) {
    const { runner, messages, today, stores } = context;
    if (runner === null) return failed("no-plan", messages.errors.noPlan);
    if (values.change !== null) return privately({ type: "form", form: settingsForm(context) });
    const given = Object.values(values).some((value) => value !== null);
    if (!given) {
      const { change } = messages.settings;
      const button = { id: "settings change:form", label: change, style: "plain" } as const;
      const view = settingsView(runner.settings, messages);
      return privately(...view, { type: "buttons", buttons: [button] });
    }
    const answered = withAnswers(runner.settings, values, today);
    const changed =
      values.clearance === null ? answered : cleared(answered, values.clearance, today);
    const words = messages.settings;
    const noted: readonly Block[] = [
      ...(values.clearance === null
        ? []
        : [{ type: "text" as const, text: messages.safety.cleared }]),
      ...languageNotice(values.language, messages),
    ];
    const current = await currentPlan(context);
    if (current === null) {
      await stores.runners.changeSettings(runner.id, changed);
      return privately(
        ...noted,
        { type: "text", text: words.changedWithoutPlan },
        ...settingsView(changed, messages),
      );
    }
    const paces = values.result === null ? null : newPaces(context, current, changed.result);
    const adjustments = paces?.adjustments ?? current.record.plan.course?.adjustments ?? [];
    const woven = await wovenAgain(context, current, [], changed, adjustments);
    const back = await wayBackWith(context, current, changed, adjustments);
    if (!woven.ok || back !== null) {
      const problem = woven.ok ? back : woven.problem;
      const waits = problem?.kind === "needs-clearance";
      if (waits) await stores.runners.changeSettings(runner.id, changed);
      return problem === null ? privately() : planProblemReply(problem, messages);
    }
    await stores.runners.changeSettings(runner.id, changed);
    await keepRevision(context, current, woven.value, "settings");
    return privately(
      ...noted,
      { type: "text", text: words.changed },
      ...(paces === null ? [] : pacesView(paces, current.view)),
      ...changeView(woven.value.changes, current.view),
    );
  },
});

/**
 * What would be wrong with the plan once a stop or break without an end is over: while all running
 * is out, every setting fits, and the runner could not come back.
 */
async function wayBackWith(
  context: Context,
  current: CurrentPlan,
  runner: Runner,
  adjustments: readonly Adjustment[],
): Promise<PlanProblem | null> {
  const ending = adjustments.filter((one) => !("until" in one) || one.until !== null);
  if (ending.length === adjustments.length) return null;
  const back = await wovenAgain(context, current, [], runner, ending);
  return back.ok ? null : back.problem;
}

function cleared(runner: Runner, words: string, today: string): Runner {
  const { screening } = runner;
  if (screening === null) return runner;
  return { ...runner, screening: { ...screening, clearance: { on: today, words } } };
}
