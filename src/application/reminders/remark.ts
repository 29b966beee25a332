import type { IsoDate } from "../../domain/calendar.js";
import type { Context } from "../command.js";
import type { CurrentPlan } from "../current-plan.js";
import type { Block } from "../reply.js";
import { reminderKey } from "./claim.js";

/** Says on the day that its reminder may not have arrived: on some platforms nobody can know. */
export async function reminderRemark(
  { stores, messages, today }: Context,
  { runner }: CurrentPlan,
  date: IsoDate,
): Promise<readonly Block[]> {
  if (date !== today) return [];
  const row = await stores.outbox.find(reminderKey("reminder", runner.id, date));
  if (row?.state !== "unknown") return [];
  return [{ type: "context", text: messages.reminder.mayBeMissing }];
}
