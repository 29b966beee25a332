import { command } from "../command.js";
import { withPlan } from "../current-plan.js";
import { failed, privately } from "../replies.js";

/** Takes the last change back: the earlier revision is in force again, whole. */
export const undo = command({
  name: "undo",
  inPlace: true,
  args: {},
  examples: ["/undo"],
  run: (context, _values) =>
    withPlan(context, async ({ runner, record }) => {
      const { change } = context.messages;
      const { course } = record.plan;
      const before =
        course === null
          ? null
          : await context.stores.plans.revision(record.runnerId, course.basedOn);
      if (before === null) return failed("nothing-to-undo", change.nothingToUndo);
      await context.stores.plans.add({
        ...before,
        revision: record.revision + 1,
        cause: "undo",
        madeAt: context.now,
      });
      // Reminders are no part of a plan: who has stopped them is not reminded again by this.
      const { reminder } = runner.settings;
      const settings = { ...before.plan.runner, reminder };
      await context.stores.runners.changeSettings(record.runnerId, settings);
      return privately({ type: "text", text: change.undone });
    }),
});
