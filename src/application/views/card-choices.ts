import { type IsoDate, minutesOf, timeAt } from "../../domain/calendar.js";
import type { Messages } from "../../messages/messages.js";
import type { Context } from "../command.js";
import { type CurrentPlan, currentPlan } from "../current-plan.js";
import { failed, privately } from "../replies.js";
import type { Block, Button, Reply } from "../reply.js";
import { sessionsOn } from "../session-words.js";
import { dayCard } from "./day-card.js";
import { outingsOn } from "./outings.js";
import { inPassing } from "./titles.js";

/** What a card can be asked; every answer takes the card's place and leads back to it. */
export const CARD_CHOICES = ["not-today", "more", "time", "card"] as const;
export type CardChoice = (typeof CARD_CHOICES)[number];

export async function cardChoice(
  context: Context,
  choice: CardChoice,
  day: IsoDate,
): Promise<Reply> {
  const current = await currentPlan(context);
  const { messages } = context;
  if (current === null) return failed("no-plan", messages.errors.noPlan);
  switch (choice) {
    case "not-today":
      return withWayBack(current, day, notToday(day, messages));
    case "more":
      return withWayBack(current, day, more(context, current, day));
    case "time":
      return withWayBack(current, day, otherTimes(current, messages));
    case "card":
      return card(context, current, day);
  }
}

/** The first line of the card, so that a changed message still says what it is about. */
function withWayBack(
  { record, view }: CurrentPlan,
  day: IsoDate,
  { said, buttons }: { readonly said: string | null; readonly buttons: readonly Button[] },
): Reply {
  const { format, reminder } = view.messages;
  const names = outingsOn(record.plan, day).map((one) => inPassing(one, view));
  const heading = `${format.longDate(day)}: ${format.list(names)}`;
  const text = said === null ? [] : [{ type: "text" as const, text: said }];
  const blocks: readonly Block[] = [
    ...(names.length === 0 ? [] : [{ type: "heading" as const, text: heading }]),
    ...text,
    { type: "buttons", buttons: [...buttons, plain(asks("card", day), reminder.back)] },
  ];
  return privately(...blocks);
}

/** Asks what is in the way; the answer leaves the day's sessions out. */
function notToday(day: IsoDate, { reminder }: Messages) {
  const buttons = Object.entries(reminder.reasons).map(([reason, label]) =>
    plain(`skip day:${day} reason:${reason}`, label),
  );
  return { said: reminder.whyNot, buttons };
}

/** Minutes by which the card may come at another time; whoever wants more says so. */
const SHIFTS_MINUTES = [-60, -30, 30, 60] as const;

/** Times around the one at which the card comes now. */
function otherTimes({ runner }: CurrentPlan, { reminder }: Messages) {
  const wish = runner.settings.reminder;
  const now = wish === null ? [] : [minutesOf(wish.time)];
  const prefix = wish?.when === "evening-before" ? "eve-" : "";
  const buttons = now.flatMap((minutes) =>
    SHIFTS_MINUTES.map((shift) => {
      const time = timeAt(minutes + shift);
      return plain(`reminder ${prefix}${time}`, time);
    }),
  );
  return { said: reminder.whichTime, buttons };
}

/**
 * What else can be done with a card. With one whose day is over little is left, and to come later is
 * for those who have reminders.
 */
function more({ today, now, messages }: Context, current: CurrentPlan, day: IsoDate) {
  const { reminder } = messages;
  const sessions = sessionsOn(current, day);
  const hasReminders = current.runner.settings.reminder !== null;
  const buttons = [
    ...(sessions.some(({ startMinute }) => startMinute >= now)
      ? [plain(`move session:${day}`, reminder.move)]
      : []),
    ...(day >= today && sessions.length > 0
      ? [
          plain(`swap day:${day}`, reminder.swap),
          plain(`swap easier:yes day:${day}`, reminder.easier),
        ]
      : []),
    plain("feel", reminder.painOrIll),
    ...(day === today && hasReminders
      ? [
          plain(`reminder later:hour day:${day}`, reminder.inAnHour),
          plain(`reminder later:evening day:${day}`, reminder.thisEvening),
        ]
      : []),
  ];
  return { said: null, buttons };
}

async function card(context: Context, current: CurrentPlan, day: IsoDate): Promise<Reply> {
  const { record, runner, view } = current;
  const logged = await context.stores.logs.between(runner.id, day, day);
  return privately(...dayCard(record.plan, day, logged, view, context.today, context.outlook));
}

function asks(choice: CardChoice, day: IsoDate): string {
  return `reminder ask:${choice} day:${day}`;
}

function plain(id: string, label: string): Button {
  return { id, label, style: "plain" };
}
