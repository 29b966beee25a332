import { localOf } from "../../domain/calendar.js";
import { difference, type PlanChange } from "../../planning/difference.js";
import { type Context, command } from "../command.js";
import { type CurrentPlan, withPlan } from "../current-plan.js";
import type { PlanRecord } from "../ports.js";
import { privately } from "../replies.js";
import { historyView, type Revision } from "../views/history-view.js";

/** Further back nobody looks, and each line costs two plans. */
const MOST_REVISIONS = 10;

/** The plan's revisions, newest first: when, why, and what each did otherwise. */
export const history = command({
  name: "history",
  looksOnly: true,
  args: {},
  examples: ["/history"],
  run: (context, _values) =>
    withPlan(context, async (current) => {
      const newest = await context.stores.plans.history(current.record.runnerId, MOST_REVISIONS);
      const revisions: Revision[] = [];
      for (const { revision, cause, madeAt } of newest) {
        const changes = await changesOf(context, current, revision);
        revisions.push({ cause, ...localOf(madeAt, current.record.plan.timeZone), changes });
      }
      return privately(...historyView(revisions, current.view));
    }),
});

/** Beside the revision that it was based on. What was taken back is told by its cause alone. */
async function changesOf(
  { stores }: Context,
  { record }: CurrentPlan,
  revision: number,
): Promise<readonly PlanChange[]> {
  const { plans } = stores;
  const after: PlanRecord | null = await plans.revision(record.runnerId, revision);
  const course = after?.plan.course ?? null;
  if (after === null || course === null || after.cause === "undo") return [];
  const before = await plans.revision(record.runnerId, course.basedOn);
  return before === null ? [] : difference(before.plan, after.plan, course.now);
}
