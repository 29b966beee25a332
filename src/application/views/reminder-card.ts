import type { IsoDate } from "../../domain/calendar.js";
import type { ReminderWish } from "../../domain/runner.js";
import type { Messages } from "../../messages/messages.js";
import type { CurrentPlan } from "../current-plan.js";
import type { Block, Button } from "../reply.js";
import { buttonsOfDay } from "./card-buttons.js";
import { dayCard } from "./day-card.js";
import { wishText } from "./settings-view.js";

/** What a reminder says beside the day's card. */
export interface ReminderCard {
  readonly day: IsoDate;
  readonly today: IsoDate;
  readonly isLate: boolean;
  /** Whether it asks how often cards should come. */
  readonly asks: boolean;
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
  const isAhead = card.day !== card.today;
  const buttons = isFree ? [] : buttonsOfDay(card.day, isAhead || logged.length > 0, view.messages);
  return [
    ...begunWith(firstWords(card, isFree, view.messages), withoutButtons(blocks)),
    ...(buttons.length === 0 ? [] : [{ type: "buttons" as const, buttons }]),
    ...(card.asks ? [{ type: "text" as const, text: reminder.keepOrNot }] : []),
    { type: "context", text: reminder.wish(wishText(card.wish, view.messages)) },
    { type: "buttons", buttons: rhythmButtons(card, view.messages) },
  ];
}

/** One press brings back what was stopped. */
export function turnOnButton({ when, time, days }: ReminderWish, { reminder }: Messages): Block {
  const id = `reminder ${when === "evening-before" ? "eve-" : ""}${time} days:${days}`;
  return { type: "buttons", buttons: [{ id, label: reminder.turnOn, style: "plain" }] };
}

function withoutButtons(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ type }) => type !== "buttons");
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

function rhythmButtons({ asks }: ReminderCard, { reminder }: Messages): readonly Button[] {
  const stop = (label: string): Button => ({ id: "reminder stop", label, style: "plain" });
  if (!asks) return [stop(reminder.stop)];
  return [
    { id: "reminder keep", label: reminder.keep, style: "plain" },
    { id: "reminder weekly", label: reminder.weekly, style: "plain" },
    stop(reminder.stopShort),
  ];
}
