import * as arg from "../args.js";
import { askedToday } from "../asking.js";

import { withPlan } from "../current-plan.js";
import { dateOf } from "../days.js";
import { reminderRemark } from "../reminders/remark.js";
import { privately } from "../replies.js";
import { shareable } from "../shareable.js";
import { dayCard } from "../views/day-card.js";

/** The day's run plus strength. */
export const today = shareable({
  name: "today",
  looksOnly: true,
  asksWeather: true,
  args: { day: arg.day },
  examples: ["/today", "/today thursday"],
  run: (context, { day }) =>
    withPlan(context, async (current) => {
      const { runner, record, view } = current;
      const date = day === null ? context.today : dateOf(day, context.today);
      const logged = await context.stores.logs.between(runner.id, date, date);
      const asked = day === null ? await askedToday(context, current) : [];
      const card = dayCard(record.plan, date, logged, view, context.today, context.outlook);
      return privately(...(await reminderRemark(context, current, date)), ...card, ...asked);
    }),
});
