import type { IsoDate } from "../../domain/calendar.js";
import type { Messages } from "../../messages/messages.js";
import type { Button } from "../reply.js";

/** What can be done with a card of the day itself: one primary, and the rest behind "More". */
export function buttonsOfDay(
  day: IsoDate,
  isSettled: boolean,
  { reminder }: Messages,
): readonly Button[] {
  const plain = (id: string, label: string): Button => ({ id, label, style: "plain" });
  const done: Button = { id: `done day:${day}`, label: reminder.done, style: "primary" };
  return [
    ...(isSettled ? [] : [done]),
    plain(`reminder ask:not-today day:${day}`, reminder.notToday),
    plain(`why day:${day}`, reminder.why),
    plain(`reminder ask:more day:${day}`, reminder.more),
  ];
}
