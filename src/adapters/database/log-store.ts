import { sql } from "kysely";
import type { LogStore, RunnerId } from "../../application/ports.js";
import type { IsoDate } from "../../domain/calendar.js";
import { keptQuery } from "./kept-query.js";
import { logEntryRow, readLogEntry } from "./log-row.js";
import { atMost, nextSequence, type Queries } from "./tables.js";

export function logStore(queries: Queries): LogStore {
  return {
    async add(runnerId, entry) {
      const sequence = await nextSequence(queries, "log_entry", runnerId);
      const row = logEntryRow(runnerId, entry, sequence);
      readLogEntry(row);
      await queries.insertInto("log_entry").values(row).execute();
    },

    async between(runnerId, from, to) {
      return (await entriesBetween(queries, runnerId, from, to)).map(readLogEntry);
    },

    async all(runnerId) {
      const rows = await inOrder(queries, runnerId).execute();
      return rows.map(readLogEntry);
    },

    async lastToldAt(runnerId) {
      const [row] = await lastTold(queries, runnerId);
      return row?.at ?? null;
    },

    async newest(runnerId) {
      const row = await queries
        .selectFrom("log_entry")
        .selectAll()
        .where("runner_id", "=", runnerId)
        .orderBy("sequence", "desc")
        .limit(atMost(1))
        .executeTakeFirst();
      return row === undefined ? null : readLogEntry(row);
    },

    async withdraw(runnerId, entryId) {
      await queries
        .deleteFrom("log_entry")
        .where("runner_id", "=", runnerId)
        .where("id", "=", entryId)
        .execute();
    },

    async confirm(entryId) {
      await queries.insertInto("confirmed_entry").values({ entry_id: entryId }).execute();
    },

    async confirmed(runnerId) {
      const rows = await queries
        .selectFrom("confirmed_entry")
        .innerJoin("log_entry", "log_entry.id", "confirmed_entry.entry_id")
        .select("entry_id")
        .where("runner_id", "=", runnerId)
        .execute();
      return new Set(rows.map(({ entry_id }) => entry_id));
    },
  };
}

/** By day, then by time of logging, then in the order in which they were stored. */
function inOrder(queries: Queries, runnerId: RunnerId) {
  return queries
    .selectFrom("log_entry")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("date")
    .orderBy("logged_at")
    .orderBy("sequence");
}

const entriesBetween = keptQuery((queries, runnerId: RunnerId, from: IsoDate, to: IsoDate) =>
  inOrder(queries, runnerId).where("date", ">=", from).where("date", "<=", to),
);

const lastTold = keptQuery((queries, runnerId: RunnerId) =>
  queries
    .selectFrom("log_entry")
    .select(sql<number | null>`max(logged_at)`.as("at"))
    .where("runner_id", "=", runnerId),
);
