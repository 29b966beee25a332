import { SKIP_REASONS } from "../../domain/adjustment.js";
import { daysBetween } from "../../domain/calendar.js";
import type { PlannedSession } from "../../domain/plan.js";
import type { Messages } from "../../messages/messages.js";
import type { PlanChange } from "../../planning/difference.js";
import * as arg from "../args.js";
import { command } from "../command.js";
import { withPlan } from "../current-plan.js";
import { dateOf } from "../days.js";
import { keepRevision, wovenAgain } from "../plan-changes.js";
import { planProblemReply } from "../plan-problem-words.js";
import { failed, privately } from "../replies.js";
import type { Block } from "../reply.js";
import { isNamed, sessionsOn } from "../session-words.js";
import { changeView } from "../views/change-view.js";
import { sessionName } from "../views/session-name.js";

/** Leaves out a day's sessions, or one of them. What is missed is never stacked (RL-14). */
export const skip = command({
  name: "skip",
  inPlace: true,
  args: { session: arg.text("tempo"), reason: arg.choice(SKIP_REASONS), day: arg.day },
  examples: ["/skip", "/skip tempo reason:tired", "/skip day:tomorrow reason:no-time"],
  run: (context, values) =>
    withPlan(context, async (current) => {
      const { change, format } = context.messages;
      const named = values.session === null ? null : arg.readArg(arg.day, values.session);
      const day = values.day ?? (named?.ok ? named.value : null);
      const word = named?.ok ? null : values.session;
      const date = day === null ? context.today : dateOf(day, context.today);
      const all = sessionsOn(current, date);
      const chosen = word === null ? all : all.filter((one) => isNamed(one, word, current));
      if (all.length === 0) return failed("bad-argument", change.nothingOn(format.longDate(date)));
      if (chosen.length === 0) {
        const names = all.map((one) => sessionName(one, current.view));
        return failed("bad-argument", change.whichSession(names));
      }
      if (daysBetween(date, context.today) > MOST_DAYS_BACK) {
        return failed("bad-argument", change.hasPassed(format.longDate(date)));
      }
      const reason = values.reason ?? "other";
      const woven = await wovenAgain(
        context,
        current,
        [{ kind: "skip", sessionIds: chosen.map(({ id }) => id), reason }],
        current.runner.settings,
      );
      if (!woven.ok) return planProblemReply(woven.problem, context.messages);
      await keepRevision(context, current, woven.value, "skip");
      const what = format.list(chosen.map((one) => sessionName(one, current.view)));
      const isUnwell = reason === "pain" || reason === "ill";
      const after = isUnwell
        ? change.getWell
        : change.notMadeUp[madeUp(chosen, woven.value.changes)];
      const said = `${change.skipped(what, values.reason)} ${after}`.trimEnd();
      return privately(
        { type: "text", text: said },
        ...(isUnwell ? howItIs(context.messages) : []),
        ...changeView(
          woven.value.changes.filter((one) => one.kind !== "run-out" || one.date !== date),
          current.view,
        ),
      );
    }),
});

/** To be asked how it is changes more than one session, and only the runner can say. */
function howItIs({ safety, feel }: Messages): readonly Block[] {
  return [
    { type: "text", text: safety.guidance },
    { type: "buttons", buttons: [{ id: "feel", label: feel.checkIn, style: "plain" }] },
  ];
}

/** Whether a sentence on making up is true: strength that was left out may come on another day. */
function madeUp(
  chosen: readonly PlannedSession[],
  changes: readonly PlanChange[],
): "all" | "run" | "nothing" {
  const isGiven = changes.some(({ kind }) => kind === "dose-moved" || kind === "dose-added");
  if (!isGiven) return "all";
  return chosen.some(({ kind }) => kind === "run") ? "run" : "nothing";
}

/** A session may be marked as skipped for a week; older ones have settled. */
const MOST_DAYS_BACK = 7;
