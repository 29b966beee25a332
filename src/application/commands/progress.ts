import { command } from "../command.js";
import { withPlan } from "../current-plan.js";
import { privately } from "../replies.js";
import { progressView } from "../views/progress-view.js";

/** What was done against what was planned, the load, and the weeks in a row. */
export const progress = command({
  name: "progress",
  looksOnly: true,
  args: {},
  examples: ["/progress"],
  run: (context, _values) =>
    withPlan(context, async ({ record, view }) => {
      const entries = await context.stores.logs.all(record.runnerId);
      return privately(...progressView(record.plan, entries, context.today, view));
    }),
});
