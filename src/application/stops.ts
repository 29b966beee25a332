import { stopsLifted, waitsForProfessional } from "../planning/monitoring/stops.js";
import type { Context } from "./command.js";
import type { CurrentPlan } from "./current-plan.js";
import { keepRevision, wovenAgain } from "./plan-changes.js";
import { planProblemReply } from "./plan-problem-words.js";
import { failed, privately } from "./replies.js";
import type { Reply } from "./reply.js";
import { changeView } from "./views/change-view.js";

/**
 * Back from a stop: after a stop sign when a professional has looked at it (SF-3, SF-4), after pain
 * and illness when the runner says how they are (LM-8, LM-9).
 */
export async function fromStop(
  context: Context,
  current: CurrentPlan,
  isSeen: boolean,
): Promise<Reply> {
  const { feel, safety } = context.messages;
  const before = current.record.plan.course?.adjustments ?? [];
  if (!waitsForProfessional(before)) {
    return failed("needs-answer", feel.tellFirst, {
      type: "buttons",
      buttons: [{ id: "feel", label: feel.checkIn, style: "primary" }],
    });
  }
  if (!isSeen) {
    return failed("needs-answer", feel.seenFirst, {
      type: "buttons",
      buttons: [{ id: "resume seen:yes", label: feel.seen, style: "plain" }],
    });
  }
  const after = stopsLifted(before, context.today);
  const woven = await wovenAgain(context, current, [], current.runner.settings, after);
  if (!woven.ok) return planProblemReply(woven.problem, context.messages);
  await keepRevision(context, current, woven.value, "resume");
  return privately(
    { type: "text", text: feel.seenNoted },
    ...changeView(woven.value.changes, current.view),
    { type: "text", text: safety.guidance },
  );
}
