import { daysBetween, type EpochMinute, localOf } from "../../domain/calendar.js";
import { cardStep, punctuality, quietUntil } from "../../domain/reminder.js";
import { messagesFor } from "../../messages/messages.js";
import { healthGates } from "../../planning/gates.js";
import { currentPlan } from "../current-plan.js";
import type { Composed, OutboxContent } from "../outbox/content.js";
import type { OutboxRow, ReminderRecord, Stores } from "../ports.js";
import { privately } from "../replies.js";
import { reminderCard, turnOnButton } from "../views/reminder-card.js";
import { closesAt } from "./closing.js";
import { dayState } from "./day-state.js";
import { isSeventhDaysCard } from "./seventh-day.js";
import { type Wished, wished } from "./wished.js";

const MS_PER_MINUTE = 60_000;
/** Cards of a weekly rhythm lie at least so far apart. */
const DAYS_OF_A_WEEK = 7;

/** The day's card, made at the moment of sending from the plan as it then stands. */
export const cardContent: OutboxContent = {
  async compose(stores, row, now) {
    const found = await wished(stores, row);
    return found === null ? { kind: "drop", reason: "stopped" } : composed(stores, row, now, found);
  },

  async settled(stores, row, state, now, messageId) {
    const found = await wished(stores, row);
    if (found === null) return;
    const { runner, reminder } = found;
    if (state === "refused") {
      await stores.reminders.keep({ ...reminder, nextDue: null, refusedAt: now });
    }
    if (state !== "sent") return;
    const step = cardStep(reminder.rhythm, reminder.unanswered);
    const isLast = step === "stop";
    await stores.reminders.keep({
      ...reminder,
      unanswered: reminder.unanswered + 1,
      lastSentDay: row.day,
      ...(isLast ? { nextDue: null } : {}),
    });
    // What asks something stays until it is answered.
    if (messageId !== null && step !== "asks" && !isLast) {
      const at = closesAt(row.day, runner) * MS_PER_MINUTE;
      await stores.outbox.closesAt(row.key, messageId, at);
    }
    if (isLast) {
      const settings = { ...runner.settings, reminder: null };
      await stores.runners.changeSettings(runner.id, settings);
    }
  },
};

async function composed(
  stores: Stores,
  row: OutboxRow,
  now: EpochMinute,
  { runner, reminder }: Wished,
): Promise<Composed> {
  const { timeZone, language, reminder: wish } = runner.settings;
  const { day } = row;
  const punctual = punctuality({ day, at: row.dueAt }, now, timeZone);
  if (punctual === "over" || wish === null) return { kind: "drop", reason: "over" };
  const quiet = punctual === "late" ? quietUntil(now, timeZone) : null;
  if (quiet !== null) return { kind: "hold", until: quiet, reason: "quiet hours" };
  const messages = messagesFor(language);
  const current = await currentPlan({ runner, stores, messages });
  if (current === null || !healthGates(runner.settings.screening).ok) {
    return { kind: "drop", reason: "no plan" };
  }
  const state = dayState(current.record.plan, day);
  if (state === "outside" || (state === "free" && wish.days === "training")) {
    return { kind: "drop", reason: "free day" };
  }
  const step = cardStep(reminder.rhythm, reminder.unanswered);
  if (step === "stop") {
    const text = messages.reminder.stoppedForSilence;
    const reply = privately({ type: "text", text }, turnOnButton(wish, messages));
    return { kind: "say", reply, language };
  }
  if (step === "weekly" && isTooSoon(reminder, day)) return { kind: "drop", reason: "weekly" };
  const logged = await stores.logs.between(runner.id, day, day);
  const today = localOf(now, timeZone).date;
  const isLate = punctual === "late";
  const card = {
    day,
    today,
    isLate,
    asks: step === "asks",
    asksTime: isSeventhDaysCard(runner, current.record.plan, day),
    wish,
  };
  return { kind: "say", reply: privately(...reminderCard(current, logged, card)), language };
}

function isTooSoon({ lastSentDay }: ReminderRecord, day: string): boolean {
  return lastSentDay !== null && daysBetween(lastSentDay, day) < DAYS_OF_A_WEEK;
}
