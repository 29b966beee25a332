import type { LogStore, RunnerId } from "../../application/ports.js";
import { logEntryRow, readLogEntry } from "./log-row.js";
import { nextSequence, type Queries } from "./tables.js";

export function logStore(queries: Queries): LogStore {
  return {
    async add(runnerId, entry) {
      const sequence = await nextSequence(queries, "log_entry", runnerId);
      const row = logEntryRow(runnerId, entry, sequence);
      readLogEntry(row);
      await queries.insertInto("log_entry").values(row).execute();
    },

    async between(runnerId, from, to) {
      const rows = await inOrder(queries, runnerId)
        .where("date", ">=", from)
        .where("date", "<=", to)
        .execute();
      return rows.map(readLogEntry);
    },

    async all(runnerId) {
      const rows = await inOrder(queries, runnerId).execute();
      return rows.map(readLogEntry);
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
