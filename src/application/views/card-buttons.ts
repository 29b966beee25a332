import type { IsoDate } from "../../domain/calendar.js";
import type { Messages } from "../../messages/messages.js";
import type { Button } from "../reply.js";

/** Where a day stands, as far as its buttons care. */
export interface CardStanding {
  /** Something is logged for the day. */
  readonly isLogged: boolean;
  /** The day is still to come. */
  readonly isAhead: boolean;
  /** Everything on it is left out. */
  readonly isSkipped: boolean;
}

/**
 * What a day's card can be pressed for: the one main thing first, then what is in the way, why, and
 * behind one button the rest, so that many buttons do not hide the main one.
 */
export function cardButtons(
  date: IsoDate,
  { isLogged, isAhead, isSkipped }: CardStanding,
  { today }: Messages,
): readonly Button[] {
  const plain = (id: string, label: string): Button => ({ id, label, style: "plain" });
  const done: Button = { id: `done day:${date}`, label: today.done, style: "primary" };
  const why = plain(`why day:${date}`, today.why);
  if (isLogged) return [why];
  const mayBeDone = isAhead ? [] : [done];
  if (isSkipped) return [...mayBeDone, why];
  return [
    ...mayBeDone,
    plain(`reminder ask:not-today day:${date}`, today.notToday),
    why,
    plain(`reminder ask:more day:${date}`, today.more),
  ];
}
