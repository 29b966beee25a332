import { daysBetween, isoDate } from "../../domain/calendar.js";
import * as arg from "../args.js";
import { command } from "../command.js";
import { withPlan } from "../current-plan.js";
import { dateOf } from "../days.js";
import { wovenAgain } from "../plan-changes.js";
import { planProblemReply } from "../plan-problem-words.js";
import { failed, privately } from "../replies.js";
import { whyOtherwise } from "../views/adapted-lines.js";
import type { doseOn } from "../views/day-card.js";
import { whyView } from "../views/why-view.js";

/** The reasons of a day's strength and the exact price of the alternatives. */
export const why = command({
  name: "why",
  looksOnly: true,
  asksWeather: true,
  args: { day: arg.day },
  fillers: ["not", "on"],
  examples: ["/why", "/why wednesday"],
  run: (context, { day }) =>
    withPlan(context, async (current) => {
      const { record, view } = current;
      const { plan } = record;
      const woven = await wovenAgain(context, current, [], current.runner.settings);
      if (!woven.ok) return planProblemReply(woven.problem, context.messages);
      const { made } = woven.value;
      const date = day === null ? nextDoseDate(plan, context.today) : dateOf(day, context.today);
      const { firstDay, lastDay } = made.dated.alignment;
      const [first, last] = [isoDate(firstDay), isoDate(lastDay)];
      if (daysBetween(first, date) < 0 || daysBetween(date, last) < 0) {
        return failed("bad-argument", context.messages.errors.dayOutside(date, first, last));
      }
      return privately(
        ...whyOtherwise(plan, date, context.outlook, view),
        ...whyView(plan, made, date, view),
      );
    }),
});

/** Today if it holds a dose, else the next day that does. */
function nextDoseDate(plan: Parameters<typeof doseOn>[0], today: string): string {
  const next = plan.sessions.find(
    (session) => session.kind === "placed-strength" && daysBetween(today, session.date) >= 0,
  );
  return next?.date ?? today;
}
