import { PAUSE_REASONS } from "../../domain/adjustment.js";
import { daysBetween, type IsoDate } from "../../domain/calendar.js";
import { FREE_DAYS_OFF, wayBack } from "../../planning/way-back.js";
import * as arg from "../args.js";
import { type Context, command } from "../command.js";
import { withPlan } from "../current-plan.js";
import { keepRevision, wovenAgain } from "../plan-changes.js";
import { planProblemReply } from "../plan-problem-words.js";
import { failed, privately } from "../replies.js";
import { changeView } from "../views/change-view.js";

/** No training for a while. With a last day the way back (RL-13) is planned at once. */
export const pause = command({
  name: "pause",
  args: { until: arg.date, reason: arg.choice(PAUSE_REASONS), from: arg.date },
  examples: ["/pause", "/pause until:2027-01-03 reason:holiday"],
  run: (context, values) =>
    withPlan(context, async (current) => {
      const { errors } = context.messages;
      const from = values.from ?? context.today;
      const { until } = values;
      const reason = values.reason ?? "other";
      if (until !== null && daysBetween(from, until) < 0) {
        return failed("bad-argument", errors.planProblem.pauseBackwards(from, until));
      }
      const woven = await wovenAgain(
        context,
        current,
        [
          { kind: "pause", from, until, reason },
          ...(until === null ? [] : wayBack(from, until, reason)),
        ],
        current.runner.settings,
      );
      if (!woven.ok) return planProblemReply(woven.problem, context.messages);
      await keepRevision(context, current, woven.value, "pause");
      const isHealth = reason === "illness" || reason === "injury";
      return privately(
        { type: "text", text: pausedWords(from, until, context) },
        ...(isHealth ? [{ type: "text" as const, text: context.messages.safety.guidance }] : []),
        ...changeView(woven.value.changes, current.view),
      );
    }),
});

/** A break that is over already is told in the past. */
function pausedWords(
  from: IsoDate,
  until: IsoDate | null,
  { messages: { change, format }, today }: Context,
): string {
  if (until === null) return change.paused(null);
  if (until >= today) return change.paused(format.longDate(until));
  const days = daysBetween(from, until) + 1;
  return days <= FREE_DAYS_OFF
    ? change.resumed(days)
    : change.wasAway(format.longDate(from), format.longDate(until));
}
