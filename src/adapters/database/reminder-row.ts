import * as z from "zod";
import { PLATFORMS, REMINDER_KINDS, type ReminderRecord } from "../../application/ports.js";
import { isTimeZone } from "../../domain/calendar.js";
import { RHYTHMS } from "../../domain/reminder.js";
import { readRow } from "./row.js";
import { isoDate, localTime } from "./runner-row.js";

const reminderShape = z.strictObject({
  runner_id: z.string(),
  kind: z.enum(REMINDER_KINDS),
  platform: z.enum(PLATFORMS),
  workspace: z.string(),
  external_id: z.string(),
  moment: z.enum(["morning", "evening-before"]),
  time: localTime,
  time_zone: z.string().refine(isTimeZone),
  next_due: z.int().nullable(),
  last_day: isoDate,
  rhythm: z.enum(RHYTHMS),
  unanswered: z.int().nonnegative(),
  last_sent_day: isoDate.nullable(),
  refused_at: z.int().nullable(),
});
export type ReminderRow = z.input<typeof reminderShape>;

export function readReminder(row: ReminderRow): ReminderRecord {
  const read = readRow(reminderShape, row, "reminder", `${row.runner_id} ${row.kind}`);
  return {
    runnerId: read.runner_id,
    kind: read.kind,
    account: { platform: read.platform, workspace: read.workspace, externalId: read.external_id },
    schedule: { when: read.moment, time: read.time, timeZone: read.time_zone },
    nextDue: read.next_due,
    lastDay: read.last_day,
    rhythm: read.rhythm,
    unanswered: read.unanswered,
    lastSentDay: read.last_sent_day,
    refusedAt: read.refused_at,
  };
}

export function reminderRow(record: ReminderRecord): ReminderRow {
  return {
    runner_id: record.runnerId,
    kind: record.kind,
    platform: record.account.platform,
    workspace: record.account.workspace,
    external_id: record.account.externalId,
    moment: record.schedule.when,
    time: record.schedule.time,
    time_zone: record.schedule.timeZone,
    next_due: record.nextDue,
    last_day: record.lastDay,
    rhythm: record.rhythm,
    unanswered: record.unanswered,
    last_sent_day: record.lastSentDay,
    refused_at: record.refusedAt,
  };
}
