import type { Adjustment } from "../domain/adjustment.js";
import { heldBackFrom, stopsLifted, waitsForProfessional } from "../planning/monitoring/stops.js";
import type { Context } from "./command.js";
import { type CurrentPlan, currentPlan } from "./current-plan.js";
import { keepRevision, wovenAgain } from "./plan-changes.js";
import { planProblemReply } from "./plan-problem-words.js";
import { failed, privately } from "./replies.js";
import type { Block, Reply } from "./reply.js";
import { changeView } from "./views/change-view.js";

/** What holds back the plan in force, for a program that is about to take its place. */
export async function heldBackNow(context: Context): Promise<readonly Adjustment[]> {
  const current = await currentPlan(context);
  const all = current?.record.plan.course?.adjustments ?? [];
  return heldBackFrom(all, context.today);
}

/** A new program begins with what pain and illness still hold back; empty where nothing does. */
export async function withHeldBack(
  context: Context,
  held: readonly Adjustment[],
): Promise<readonly Block[]> {
  const current = held.length === 0 ? null : await currentPlan(context);
  if (current === null) return [];
  const woven = await wovenAgain(context, current, held, current.record.plan.runner);
  if (!woven.ok) return planProblemReply(woven.problem, context.messages).blocks;
  await keepRevision(context, current, woven.value, "feel");
  const { feel } = context.messages;
  return [
    { type: "notice", tone: "warning", text: feel.stillHeldBack },
    { type: "buttons", buttons: [{ id: "feel", label: feel.checkIn, style: "plain" }] },
  ];
}

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
