import * as arg from "../args.js";
import { command } from "../command.js";
import { withPlan } from "../current-plan.js";
import { privately } from "../replies.js";
import { planJson } from "../views/plan-json.js";

/** The plan as a file for other programs. */
export const exportPlan = command({
  name: "export",
  looksOnly: true,
  args: { format: arg.choice(["json"]) },
  examples: ["/export format:json"],
  run: (context) =>
    withPlan(context, async ({ record, view }) => {
      const text = `${JSON.stringify(planJson(record.plan, view.messages), null, 2)}\n`;
      return privately({
        type: "file",
        name: "plan.json",
        mime: "application/json",
        bytes: new TextEncoder().encode(text),
      });
    }),
});
