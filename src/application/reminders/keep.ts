import { type EpochMinute, type IsoDate, localOf } from "../../domain/calendar.js";
import { newestReminder, nextReminder, type ReminderSchedule } from "../../domain/reminder.js";
import type { Runner } from "../../domain/runner.js";
import type { AccountKey, ReminderRecord, RunnerRecord, Stores } from "../ports.js";

/** Whether the platform had said for good that nothing could be sent: the runner should hear it. */
export function isOutOfReach(reminders: readonly ReminderRecord[]): boolean {
  return reminders.some(({ kind, refusedAt }) => kind === "reminder" && refusedAt !== null);
}

/**
 * Brings what is due in step with the settings, whichever command has changed them, and takes note
 * that the runner has answered. To be called in the command's own transaction, after it.
 *
 * @param runner as they are after the command
 * @param reminders theirs, as they are after the command
 */
export async function keepReminders(
  stores: Stores,
  runner: RunnerRecord,
  reminders: readonly ReminderRecord[],
  account: AccountKey,
  now: EpochMinute,
): Promise<void> {
  const before = reminders.find(({ kind }) => kind === "reminder") ?? null;
  const nudge = reminders.find(({ kind }) => kind === "nudge") ?? null;
  const kept = keptReminder(runner, before, account, now);
  if (kept !== null && !isSame(kept, before)) await stores.reminders.keep(kept);
  if (nudge !== null) {
    const asked = keptNudge(nudge, runner.settings, account, now);
    if (!isSame(asked, nudge)) await stores.reminders.keep(asked);
  }
}

function keptReminder(
  { id, settings }: RunnerRecord,
  before: ReminderRecord | null,
  account: AccountKey,
  now: EpochMinute,
): ReminderRecord | null {
  const { reminder, timeZone } = settings;
  if (reminder === null) {
    return before && { ...before, nextDue: null, unanswered: 0, refusedAt: null };
  }
  const schedule = { when: reminder.when, time: reminder.time, timeZone };
  if (before === null) return newReminder(id, "reminder", account, schedule, now);
  return answered(before, schedule, account, now);
}

/** The question of the evening follows the runner's zone. */
function keptNudge(
  before: ReminderRecord,
  { reminder, timeZone }: Runner,
  account: AccountKey,
  now: EpochMinute,
): ReminderRecord {
  if (before.nextDue === null && before.refusedAt === null) return before;
  // Whoever stops reminders is not asked either.
  if (reminder === null) return { ...before, nextDue: null };
  return answered(before, { ...before.schedule, timeZone }, account, now);
}

/** A wish that begins now: what has passed by then needs no reminder. */
export function newReminder(
  runnerId: string,
  kind: ReminderRecord["kind"],
  account: AccountKey,
  schedule: ReminderSchedule,
  now: EpochMinute,
  before: IsoDate | null = null,
): ReminderRecord {
  const lastDay =
    newestReminder(schedule, now, before)?.day ?? before ?? localOf(now, schedule.timeZone).date;
  return {
    runnerId,
    kind,
    account,
    schedule,
    nextDue: nextReminder(schedule, now + 1, lastDay).at,
    lastDay,
    rhythm: "daily",
    unanswered: 0,
    lastSentDay: null,
    refusedAt: null,
  };
}

function answered(
  before: ReminderRecord,
  schedule: ReminderSchedule,
  account: AccountKey,
  now: EpochMinute,
): ReminderRecord {
  const heard = { ...before, schedule, unanswered: 0 };
  if (before.refusedAt !== null || before.nextDue === null) {
    const { runnerId, kind, lastDay, lastSentDay } = before;
    return { ...newReminder(runnerId, kind, account, schedule, now, lastDay), lastSentDay };
  }
  // What is due already waits for the next tick, which finds the newest day by the new schedule.
  if (before.nextDue <= now || isSameSchedule(schedule, before.schedule)) return heard;
  const movedOnly = isSameSchedule(
    { ...schedule, timeZone: before.schedule.timeZone },
    before.schedule,
  );
  return movedOnly ? inNewZone(heard, now) : { ...heard, ...later(heard, before, now) };
}

/** A new time holds from the next one on; a day that had its reminder gets no second one. */
function later(
  { schedule }: ReminderRecord,
  before: ReminderRecord,
  now: EpochMinute,
): Pick<ReminderRecord, "nextDue" | "lastDay"> {
  const passed = newestReminder(schedule, now, before.lastDay)?.day ?? before.lastDay;
  return { nextDue: nextReminder(schedule, now + 1, passed).at, lastDay: passed };
}

/** Flying east may pass the hour of a day that is still owed its reminder: it is then due at once. */
function inNewZone(record: ReminderRecord, now: EpochMinute): ReminderRecord {
  const { schedule, lastDay } = record;
  const owed = newestReminder(schedule, now, lastDay);
  const isOwed = owed !== null && owed.day >= localOf(now, schedule.timeZone).date;
  return { ...record, nextDue: isOwed ? now : nextReminder(schedule, now + 1, lastDay).at };
}

function isSameSchedule(one: ReminderSchedule, other: ReminderSchedule): boolean {
  return one.when === other.when && one.time === other.time && one.timeZone === other.timeZone;
}

function isSame(one: ReminderRecord, other: ReminderRecord | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
