import { addDays, daysBetween } from "../../domain/calendar.js";
import { waitsForWord } from "../../planning/monitoring/stops.js";
import { FREE_DAYS_OFF, wayBack } from "../../planning/way-back.js";
import * as arg from "../args.js";
import { command } from "../command.js";
import { withPlan } from "../current-plan.js";
import { keepRevision, wovenAgain } from "../plan-changes.js";
import { planProblemReply } from "../plan-problem-words.js";
import { failed, privately } from "../replies.js";
import { fromStop } from "../stops.js";
import { changeView } from "../views/change-view.js";

/** Back from a break without a last day, or sooner than was said. */
export const resume = command({
  name: "resume",
  args: { seen: arg.yes },
  examples: ["/resume"],
  run: (context, { seen }) =>
    withPlan(context, async (current) => {
      const { change } = context.messages;
      const adjustments = current.record.plan.course?.adjustments ?? [];
      const open = adjustments.findLast((one) => one.kind === "pause");
      const isOpen = open?.kind === "pause" && (open.until === null || open.until >= context.today);
      if (!isOpen && waitsForWord(adjustments)) return fromStop(context, current, seen === true);
      if (!isOpen) return failed("bad-argument", change.notPaused);
      const lastDay = addDays(context.today, -1);
      const days = Math.max(0, daysBetween(open.from, lastDay) + 1);
      const closed = adjustments.flatMap((one) =>
        one !== open ? [one] : days === 0 ? [] : [{ ...open, until: lastDay }],
      );
      const added =
        days > FREE_DAYS_OFF || open.reason === "illness"
          ? wayBack(open.from, lastDay, open.reason)
          : [];
      const woven = await wovenAgain(context, current, added, current.runner.settings, closed);
      if (!woven.ok) return planProblemReply(woven.problem, context.messages);
      await keepRevision(context, current, woven.value, "resume");
      return privately(
        { type: "text", text: change.resumed(days) },
        ...changeView(woven.value.changes, current.view),
      );
    }),
});
