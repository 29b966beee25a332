import type { IsoDate } from "../../domain/calendar.js";
import type { LogEntry } from "../../domain/log.js";
import type { Plan } from "../../domain/plan.js";
import type { Block, Button } from "../reply.js";
import { outingsOn } from "./outings.js";
import { recordOf } from "./record-lines.js";
import { headline, isSkipped } from "./titles.js";
import type { ViewContext } from "./words.js";

/** What is left of a card once its day is over; empty for a day without training. */
export function closedCard(
  plan: Plan,
  date: IsoDate,
  logged: readonly LogEntry[],
  view: ViewContext,
): readonly Block[] {
  const outings = outingsOn(plan, date);
  if (outings.length === 0) return [];
  const { logIt } = view.messages.today;
  const log: Button = { id: `done day:${date}`, label: logIt, style: "plain" };
  const isOpen = logged.length === 0 && !outings.every(isSkipped);
  return [
    ...outings.map((outing): Block => ({ type: "heading", text: headline(outing, view) })),
    ...recordOf(logged, view),
    ...(isOpen ? [{ type: "buttons" as const, buttons: [log] }] : []),
  ];
}
