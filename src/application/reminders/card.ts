import {
  addDays,
  daysBetween,
  type EpochMinute,
  type IsoDate,
  localOf,
} from "../../domain/calendar.js";
import type { Plan } from "../../domain/plan.js";
import { cardStep, punctuality, quietUntil } from "../../domain/reminder.js";
import { messagesFor } from "../../messages/messages.js";
import { healthGates } from "../../planning/gates.js";
import { currentPlan } from "../current-plan.js";
import type { Composed, OutboxContent } from "../outbox/content.js";
import type { OutboxRow, ReminderRecord, RunnerRecord, Stores } from "../ports.js";
import { privately } from "../replies.js";
import { reminderCard, turnOnButton } from "../views/reminder-card.js";
import { type DayState, dayState } from "./day-state.js";

/** Cards of a weekly rhythm lie at least so far apart. */
const DAYS_OF_A_WEEK = 7;

/** The day's card, made at the moment of sending from the plan as it then stands. */
export const cardContent: OutboxContent = {
  async compose(stores, row, now) {
    const found = await wished(stores, row);
    return found === null ? { kind: "drop", reason: "stopped" } : composed(stores, row, now, found);
  },

  async settled(stores, row, state, now) {
    const found = await wished(stores, row);
    if (found === null) return;
    const { runner, reminder } = found;
    if (state === "refused") {
      await stores.reminders.keep({ ...reminder, nextDue: null, refusedAt: now });
    }
    if (state !== "sent") return;
    const isLast = cardStep(reminder.rhythm, reminder.unanswered) === "stop";
    await stores.reminders.keep({
      ...reminder,
      unanswered: reminder.unanswered + 1,
      lastSentDay: row.day,
      ...(isLast ? { nextDue: null } : {}),
    });
    if (isLast) {
      const settings = { ...runner.settings, reminder: null };
      await stores.runners.changeSettings(runner.id, settings);
    }
  },
};

interface Wished {
  readonly runner: RunnerRecord;
  readonly reminder: ReminderRecord;
}

/** The runner who still wants it; null for one who has gone or has stopped reminders. */
async function wished(stores: Stores, row: OutboxRow): Promise<Wished | null> {
  const runner = await stores.runners.find(row.to);
  if (runner === null || runner.id !== row.runnerId) return null;
  const reminder = await stores.reminders.find(runner.id, "reminder");
  return reminder === null || reminder.nextDue === null ? null : { runner, reminder };
}

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

/** Whether it is the first card from the runner's seventh day on: then it asks if the time is right. */
function isSeventhDaysCard(
  { createdAt, settings }: RunnerRecord,
  plan: Plan,
  day: IsoDate,
): boolean {
  const { timeZone, reminder } = settings;
  const seventh = addDays(localOf(createdAt, timeZone).date, DAYS_OF_A_WEEK - 1);
  const hasCard = (state: DayState) =>
    state === "training" || (state === "free" && reminder?.days === "all");
  for (let before = seventh; before < day; before = addDays(before, 1)) {
    if (hasCard(dayState(plan, before))) return false;
  }
  return day >= seventh;
}

function isTooSoon({ lastSentDay }: ReminderRecord, day: string): boolean {
  return lastSentDay !== null && daysBetween(lastSentDay, day) < DAYS_OF_A_WEEK;
}
