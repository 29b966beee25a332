import type { Runner } from "../../domain/runner.js";
import * as arg from "../args.js";
import { command } from "../command.js";
import { currentPlan } from "../current-plan.js";
import { newPaces } from "../new-result.js";
import { keepRevision, wovenAgain } from "../plan-changes.js";
import { planProblemReply } from "../plan-problem-words.js";
import { failed, privately } from "../replies.js";
import type { Block } from "../reply.js";
import { changeView } from "../views/change-view.js";
import { languageNotice } from "../views/language-notice.js";
import { pacesView } from "../views/paces-view.js";
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
    const woven = await wovenAgain(context, current, [], changed, paces?.adjustments);
    if (!woven.ok) {
      const waits = woven.problem.kind === "needs-clearance";
      if (waits) await stores.runners.changeSettings(runner.id, changed);
      return planProblemReply(woven.problem, messages);
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

function cleared(runner: Runner, words: string, today: string): Runner {
  const { screening } = runner;
  if (screening === null) return runner;
  return { ...runner, screening: { ...screening, clearance: { on: today, words } } };
}
