import { type EpochMinute, localOf } from "../../domain/calendar.js";
import { messagesFor } from "../../messages/messages.js";
import { currentPlan } from "../current-plan.js";
import type { Composed, OutboxContent } from "../outbox/content.js";
import type { OutboxRow, Stores } from "../ports.js";
import { privately } from "../replies.js";
import { outingsOn } from "../views/outings.js";
import { inPassing } from "../views/titles.js";
import { dayState } from "./day-state.js";

const EFFORTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The question of the evening, on a day with training of which the effort is not known yet. */
export const nudgeContent: OutboxContent = {
  compose,
  async settled(stores, row, state, now) {
    if (state !== "refused" || row.runnerId === null) return;
    const nudge = await stores.reminders.find(row.runnerId, "nudge");
    if (nudge !== null) await stores.reminders.keep({ ...nudge, nextDue: null, refusedAt: now });
  },
};

async function compose(stores: Stores, row: OutboxRow, now: EpochMinute): Promise<Composed> {
  const runner = await stores.runners.find(row.to);
  const nudge = runner === null ? null : await stores.reminders.find(runner.id, "nudge");
  if (runner === null || runner.id !== row.runnerId || nudge === null || nudge.nextDue === null) {
    return { kind: "drop", reason: "stopped" };
  }
  const { day } = row;
  if (localOf(now, runner.settings.timeZone).date !== day) return { kind: "drop", reason: "over" };
  const messages = messagesFor(runner.settings.language);
  const current = await currentPlan({ runner, stores, messages });
  if (current === null || dayState(current.record.plan, day) !== "training") {
    return { kind: "drop", reason: "free day" };
  }
  const logged = await stores.logs.between(runner.id, day, day);
  if (logged.some(({ rpe }) => rpe !== null)) return { kind: "drop", reason: "logged" };
  const outings = outingsOn(current.record.plan, day);
  const what = messages.format.list(outings.map((outing) => inPassing(outing, current.view)));
  const words = messages.reminder;
  return {
    kind: "say",
    language: runner.settings.language,
    reply: privately(
      { type: "heading", text: words.howWasIt(what) },
      { type: "context", text: words.effort },
      {
        type: "buttons",
        buttons: EFFORTS.map((effort) => ({
          id: `done rpe:${effort} day:${day}`,
          label: String(effort),
          style: "plain" as const,
        })),
      },
      {
        type: "buttons",
        buttons: [
          {
            id: `reminder ask:not-today day:${day}`,
            label: messages.today.notToday,
            style: "plain",
          },
          { id: "reminder nudge:none", label: words.stopAsking, style: "plain" },
        ],
      },
    ),
  };
}
