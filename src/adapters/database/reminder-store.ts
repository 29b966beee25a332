import type {
  ReminderKind,
  ReminderRecord,
  ReminderStore,
  RunnerId,
} from "../../application/ports.js";
import { keptQuery } from "./kept-query.js";
import { type ReminderRow, readReminder, reminderRow } from "./reminder-row.js";
import { atMost, type Queries } from "./tables.js";

export function reminderStore(queries: Queries): ReminderStore {
  return {
    async find(runnerId, kind) {
      const [row] = await reminderOf(queries, runnerId, kind);
      return row === undefined ? null : readReminder(row);
    },

    async ofRunner(runnerId) {
      return (await remindersOf(queries, runnerId)).map(readReminder);
    },

    async keep(record) {
      const row = reminderRow(record);
      readReminder(row);
      const { runner_id: _runner, kind: _kind, ...changed } = row;
      await queries
        .insertInto("reminder")
        .values(row)
        .onConflict((conflict) => conflict.columns(["runner_id", "kind"]).doUpdateSet(changed))
        .execute();
    },

    async due(platform, now, most) {
      const rows = await queries
        .selectFrom("reminder")
        .selectAll()
        .where("platform", "=", platform)
        .where("next_due", "is not", null)
        .where("next_due", "<=", now)
        .orderBy("next_due")
        .limit(atMost(most))
        .execute();
      const records = rows.flatMap((row) => readable(row) ?? []);
      return { records, unreadable: rows.length - records.length };
    },

    async moveOn(kind, runnerIds, nextDue, lastDay) {
      await queries
        .updateTable("reminder")
        .set({ next_due: nextDue, last_day: lastDay })
        .where("runner_id", "in", runnerIds)
        .where("kind", "=", kind)
        .execute();
    },

    async earliestDue(platform) {
      const row = await queries
        .selectFrom("reminder")
        .select("next_due")
        .where("platform", "=", platform)
        .where("next_due", "is not", null)
        .orderBy("next_due")
        .limit(atMost(1))
        .executeTakeFirst();
      return row?.next_due ?? null;
    },
  };
}

/** One that does not read must not keep the others from going. */
function readable(row: ReminderRow): ReminderRecord | null {
  try {
    return readReminder(row);
  } catch {
    return null;
  }
}

const reminderOf = keptQuery((queries, runnerId: RunnerId, kind: ReminderKind) =>
  queries
    .selectFrom("reminder")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("kind", "=", kind),
);

const remindersOf = keptQuery((queries, runnerId: RunnerId) =>
  queries.selectFrom("reminder").selectAll().where("runner_id", "=", runnerId),
);
