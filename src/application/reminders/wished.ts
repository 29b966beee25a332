import type { OutboxRow, ReminderRecord, RunnerRecord, Stores } from "../ports.js";

/** A runner with their wish for cards. */
export interface Wished {
  readonly runner: RunnerRecord;
  readonly reminder: ReminderRecord;
}

/** The runner who still wants it; null for one who has gone or has stopped reminders. */
export async function wished(stores: Stores, row: OutboxRow): Promise<Wished | null> {
  const runner = await stores.runners.find(row.to);
  if (runner === null || runner.id !== row.runnerId) return null;
  const reminder = await stores.reminders.find(runner.id, "reminder");
  return reminder === null || reminder.nextDue === null ? null : { runner, reminder };
}
