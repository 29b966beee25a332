import type { IsoDate } from "../../domain/calendar.js";
import type { ReminderWish } from "../../domain/runner.js";
import type { Messages } from "../../messages/messages.js";
import type { CurrentPlan } from "../current-plan.js";
import type { Block, Button } from "../reply.js";
import { dayCard } from "./day-card.js";
import { wishText } from "./settings-view.js";

/** What a reminder says beside the day's card. */
export interface ReminderCard {
  readonly day: IsoDate;
  readonly today: IsoDate;
  readonly isLate: boolean;
  /** Whether it asks how often cards should come. */
  readonly asks: boolean;
  /** Whether it asks if it comes at the right time. */
  readonly asksTime: boolean;
  readonly wish: ReminderWish;
}

/** The whole reply of `/today`, as it comes by itself: with its buttons, and one that stops it. */
export function reminderCard(
  { record, view }: CurrentPlan,
  logged: Parameters<typeof dayCard>[2],
  card: ReminderCard,
): readonly Block[] {
  const { reminder } = view.messages;
  const blocks = dayCard(record.plan, card.day, logged, view, card.today);
  const isFree = !blocks.some(({ type }) => type === "buttons");
  return [
    ...begunWith(firstWords(card, isFree, view.messages), blocks),
    ...(card.asks ? [{ type: "text" as const, text: reminder.keepOrNot }] : []),
    ...(card.asksTime ? [{ type: "text" as const, text: reminder.timeRight(card.wish.time) }] : []),
    { type: "context", text: reminder.wish(wishText(card.wish, view.messages)) },
    { type: "buttons", buttons: rhythmButtons(card, view.messages) },
  ];
}

/** One press brings back what was stopped. */
export function turnOnButton(wish: ReminderWish, { reminder }: Messages): Block {
  const button = { id: reminderLine(wish), label: reminder.turnOn, style: "plain" } as const;
  return { type: "buttons", buttons: [button] };
}

/** The command line that asks for such reminders. */
export function reminderLine({ when, time, days }: ReminderWish): string {
  return `reminder ${when === "evening-before" ? "eve-" : ""}${time} days:${days}`;
}

/** A free day's line names its weekday itself. */
function firstWords(
  card: ReminderCard,
  isFree: boolean,
  { reminder }: Messages,
): (line: string) => string {
  if (card.isLate) return reminder.late;
  return card.day === card.today || isFree ? (line) => line : reminder.tomorrow;
}

/** A phone shows the first line only, so that what matters stands there. */
function begunWith(words: (line: string) => string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) =>
    index === 0 && "text" in block ? { ...block, text: words(block.text) } : block,
  );
}

function rhythmButtons(
  { asks, asksTime, day }: ReminderCard,
  { reminder }: Messages,
): readonly Button[] {
  const plain = (id: string, label: string): Button => ({ id, label, style: "plain" });
  const changeTime = asksTime ? [plain(`reminder ask:time day:${day}`, reminder.changeTime)] : [];
  if (!asks) return [...changeTime, plain("reminder stop", reminder.stop)];
  return [
    ...changeTime,
    plain("reminder keep", reminder.keep),
    plain("reminder weekly", reminder.weekly),
    plain("reminder stop", reminder.stopShort),
  ];
}
