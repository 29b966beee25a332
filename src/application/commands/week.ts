import { daysBetween } from "../../domain/calendar.js";
import * as arg from "../args.js";

import { withPlan } from "../current-plan.js";
import { failed, privately } from "../replies.js";
import { shareable } from "../shareable.js";
import { weekView } from "../views/week-view.js";

/** The week at a glance; without a number the week of today. */
export const week = shareable({
  name: "week",
  looksOnly: true,
  args: { number: arg.integer(1, 104, "5") },
  examples: ["/week", "/week 5"],
  run: (context, { number }) =>
    withPlan(context, async ({ record: { plan }, view }) => {
      const { weeks } = plan;
      const started = weeks.filter(({ monday }) => daysBetween(monday, context.today) >= 0);
      const current = started.at(-1) ?? weeks[0];
      const wanted = number === null ? current : weeks.find((one) => one.number === number);
      if (wanted === undefined) {
        return failed("bad-argument", context.messages.plan.noSuchWeek(weeks.length));
      }
      return privately(...weekView(plan, wanted, view));
    }),
});
