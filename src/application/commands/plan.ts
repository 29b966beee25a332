import { withPlan } from "../current-plan.js";
import { privately } from "../replies.js";
import { shareable } from "../shareable.js";
import { planView } from "../views/plan-view.js";

/** The whole program. */
export const plan = shareable({
  name: "plan",
  looksOnly: true,
  args: {},
  examples: ["/plan"],
  run: (context) =>
    withPlan(context, async ({ record, view }) => privately(...planView(record.plan, view))),
});
