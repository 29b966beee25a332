import type { LogEntry } from "../../domain/log.js";
import { waitsForProfessional } from "../../planning/monitoring/stops.js";
import { isSettled } from "../challenges/entries.js";
import { command } from "../command.js";
import { type CurrentPlan, withPlan } from "../current-plan.js";
import { failed, privately } from "../replies.js";
import { fromStop } from "../stops.js";

/**
 * Takes the last change back: the earlier revision is in force again, whole; or the last entry of
 * the log is gone, where that came after.
 */
export const undo = command({
  name: "undo",
  inPlace: true,
  args: {},
  examples: ["/undo"],
  run: (context, _values) =>
    withPlan(context, async (current) => {
      const { runner, record } = current;
      const { change, log, format } = context.messages;
      const entry = await context.stores.logs.newest(record.runnerId);
      if (entry !== null && isNewerThanPlan(entry, current)) {
        const day = format.longDate(entry.date);
        if (await isSettled(context, entry)) return failed("nothing-to-undo", log.settled(day));
        await context.stores.logs.withdraw(record.runnerId, entry.id);
        return privately({ type: "text", text: log.withdrawn(day) });
      }
      const { course } = record.plan;
      const before =
        course === null
          ? null
          : await context.stores.plans.revision(record.runnerId, course.basedOn);
      if (before === null) return failed("nothing-to-undo", change.nothingToUndo);
      const isStopped = waitsForProfessional(course?.adjustments ?? []);
      if (isStopped && !waitsForProfessional(before.plan.course?.adjustments ?? [])) {
        return fromStop(context, current, false);
      }
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

/** True for an entry that the newest revision does not know of yet. */
function isNewerThanPlan({ loggedAt, sessionIds }: LogEntry, { record }: CurrentPlan): boolean {
  if (loggedAt !== record.madeAt) return loggedAt > record.madeAt;
  const known = record.plan.course?.logged ?? {};
  return sessionIds.length === 0 || sessionIds.some((id) => known[id] === undefined);
}
