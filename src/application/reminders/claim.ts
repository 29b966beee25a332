import { addDays, daysBetween, type EpochMinute, type IsoDate } from "../../domain/calendar.js";
import { newestReminder, nextReminder } from "../../domain/reminder.js";
import type {
  Database,
  OutboxMessage,
  Platform,
  ReminderKind,
  ReminderRecord,
  RunnerId,
  Stores,
} from "../ports.js";

/** So many at once, so that commands get their turn in between. */
const BATCH = 500;
const MS_PER_MINUTE = 60_000;
/** A popular minute is spread over so many milliseconds. */
const SPREAD_MS = 8000;
/** Days without the bot beyond these are not written down one by one. */
const MOST_DROPPED_DAYS = 31;

/** The key of the one message of that kind about that day. */
export function reminderKey(kind: ReminderKind, runnerId: RunnerId, day: IsoDate): string {
  return `${kind}/${runnerId}/${day}`;
}

/** What whoever claims wants to have a say in, or to hear. */
export interface ClaimWatch {
  /** Asked between batches: what is left then is claimed by whoever ticks next. */
  readonly isOver?: () => boolean;
  /** So many reminders that are due do not read, and are passed over. */
  readonly onUnreadable?: (count: number) => void;
}

/**
 * Puts what is due on a platform into the outbox, once for each local day: claiming it, writing the
 * message and setting the next instant are one transaction. However late it is, only the newest day
 * gets a message; the days before it are written down as dropped. Returns how many were due.
 *
 * @param random between 0 and 1: spreads the messages over a few seconds
 */
export async function claimDue(
  database: Database,
  platform: Platform,
  now: EpochMinute,
  random: () => number,
  { isOver = () => false, onUnreadable }: ClaimWatch = {},
): Promise<number> {
  const turns = turnsAt(now);
  for (let claimed = 0; ; ) {
    const batch = await database.transaction(async (stores) => {
      const due = await stores.reminders.due(platform, now, BATCH);
      await claim(stores, due.records, now, turns, random);
      return due;
    });
    claimed += batch.records.length;
    const isLast = batch.records.length + batch.unreadable < BATCH || batch.records.length === 0;
    if (isLast && batch.unreadable > 0) onUnreadable?.(batch.unreadable);
    if (isLast || isOver()) return claimed;
  }
}

async function claim(
  stores: Stores,
  due: readonly ReminderRecord[],
  now: EpochMinute,
  turns: (record: ReminderRecord) => Turn,
  random: () => number,
): Promise<void> {
  const messages: OutboxMessage[] = [];
  const groups = new Map<string, ReminderRecord[]>();
  for (const record of due) {
    const { newest, nextDue } = turns(record);
    const key = [record.kind, newest?.day ?? record.lastDay, nextDue].join(" ");
    const group = groups.get(key) ?? [];
    group.push(record);
    groups.set(key, group);
    if (newest === null) continue;
    for (const day of missedDays(record.lastDay, newest.day)) {
      const missed = messageAbout(record, day, now);
      await stores.outbox.addDropped(missed, "downtime", now * MS_PER_MINUTE);
    }
    messages.push(messageAbout(record, newest.day, newest.at));
  }
  for (const group of groups.values()) await moveOn(stores, group, turns);
  await stores.outbox.add(messages, () => now * MS_PER_MINUTE + random() * SPREAD_MS);
}

/** Reminders of one kind that go on to the same instant are moved on together. */
async function moveOn(
  { reminders }: Stores,
  group: readonly ReminderRecord[],
  turns: (record: ReminderRecord) => Turn,
): Promise<void> {
  const [first] = group;
  if (first === undefined) return;
  const { newest, nextDue } = turns(first);
  const ids = group.map(({ runnerId }) => runnerId);
  await reminders.moveOn(first.kind, ids, nextDue, newest?.day ?? first.lastDay);
}

function messageAbout(
  { runnerId, kind, account }: ReminderRecord,
  day: IsoDate,
  dueAt: EpochMinute,
): OutboxMessage {
  const key = reminderKey(kind, runnerId, day);
  return { key, kind, to: { ...account, recipient: "person" }, runnerId, day, dueAt };
}

/** The days between, newest first. */
function missedDays(lastDay: IsoDate, newest: IsoDate): readonly IsoDate[] {
  const missed = Math.min(daysBetween(lastDay, newest) - 1, MOST_DROPPED_DAYS);
  return Array.from({ length: Math.max(0, missed) }, (_, index) => addDays(newest, -1 - index));
}

interface Turn {
  readonly newest: ReturnType<typeof newestReminder>;
  readonly nextDue: EpochMinute;
}

/** Many runners share a schedule; what follows from it at that minute is worked out once. */
function turnsAt(now: EpochMinute): (record: ReminderRecord) => Turn {
  const known = new Map<string, Turn>();
  return ({ schedule, lastDay }) => {
    const key = [schedule.when, schedule.time, schedule.timeZone, lastDay].join(" ");
    const found = known.get(key);
    if (found !== undefined) return found;
    const newest = newestReminder(schedule, now, lastDay);
    const nextDue = nextReminder(schedule, now + 1, newest?.day ?? lastDay).at;
    const turn = { newest, nextDue };
    known.set(key, turn);
    return turn;
  };
}
