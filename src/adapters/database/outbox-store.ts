import { sql } from "kysely";
import type { OutboxState, OutboxStore } from "../../application/ports.js";
import { keptQuery } from "./kept-query.js";
import { type OutboxTableRow, outboxRow, readOutbox } from "./outbox-row.js";
import { atMost, type Queries } from "./tables.js";

/** SQLite takes 32,766 values in one statement, a row has 18. */
const MOST_ROWS_AT_ONCE = 1000;

const messageWith = keptQuery((queries, key: string) =>
  queries.selectFrom("outbox").selectAll().where("key", "=", key),
);

const settle = keptQuery(
  (queries, key: string, state: OutboxState, reason: string | null, at: number) =>
    queries
      .updateTable("outbox")
      .set({ state, reason, settled_ms: at, in_flight: 0 })
      .where("key", "=", key)
      .where("state", "=", sql.lit("waiting")),
);

const putBack = keptQuery(
  (queries, key: string, at: number, reason: string | null, unclear: 0 | 1, uncounted: number) =>
    queries
      .updateTable("outbox")
      .set({
        try_ms: at,
        reason,
        in_flight: 0,
        unclear,
        attempts: sql<number>`attempts - ${uncounted}`,
      })
      .where("key", "=", key)
      .where("state", "=", sql.lit("waiting")),
);

const willClose = keptQuery((queries, key: string, messageId: string, at: number) =>
  queries
    .updateTable("outbox")
    .set({ message_id: messageId, closes_ms: at })
    .where("key", "=", key),
);

export function outboxStore(queries: Queries): OutboxStore {
  const insert = async (rows: readonly OutboxTableRow[]) => {
    for (const row of rows) readOutbox(row);
    for (let from = 0; from < rows.length; from += MOST_ROWS_AT_ONCE) {
      await queries
        .insertInto("outbox")
        .values(rows.slice(from, from + MOST_ROWS_AT_ONCE))
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
    }
  };
  return {
    add: (messages, tryAt) =>
      insert(messages.map((message, index) => outboxRow(message, tryAt(index)))),

    addDropped: (message, reason, at) =>
      insert([{ ...outboxRow(message, at), state: "dropped", reason, settled_ms: at }]),

    async lease({ platform, kinds, now, leaseUntil, most }) {
      const rows = await queries
        .updateTable("outbox")
        .set({
          try_ms: Math.round(leaseUntil),
          attempts: sql<number>`attempts + 1`,
          // Whoever held it and never said how it went leaves it unclear.
          unclear: sql<0 | 1>`max(unclear, in_flight)`,
          in_flight: 1,
        })
        .where("key", "in", (open) =>
          open
            .selectFrom("outbox")
            .select("key")
            .where("platform", "=", platform)
            .where("state", "=", sql.lit("waiting"))
            .where("kind", "in", kinds)
            .where("try_ms", "<=", now)
            .orderBy("try_ms")
            .limit(atMost(most)),
        )
        .returningAll()
        .execute();
      return rows.map(readOutbox);
    },

    async end(key, end) {
      const at = Math.round(end.at);
      if (end.kind === "settled") await settle(queries, key, end.state, end.reason, at);
      else await putBack(queries, key, at, end.reason, end.isUnclear ? 1 : 0, end.counts ? 0 : 1);
    },

    async find(key) {
      const [row] = await messageWith(queries, key);
      return row === undefined ? null : readOutbox(row);
    },

    async closesAt(key, messageId, at) {
      await willClose(queries, key, messageId, Math.round(at));
    },

    async takeClosing(platform, now, most) {
      const rows = await queries
        .updateTable("outbox")
        .set({ closes_ms: null })
        .where("key", "in", (closing) =>
          closing
            .selectFrom("outbox")
            .select("key")
            .where("platform", "=", platform)
            .where("closes_ms", "is not", null)
            .where("closes_ms", "<=", now)
            .orderBy("closes_ms")
            .limit(atMost(most)),
        )
        .returningAll()
        .execute();
      return rows.map(readOutbox);
    },

    async namedSince(platform, since) {
      const rows = await queries
        .selectFrom("outbox")
        .select(["workspace", "external_id", "message_id"])
        .where("state", "=", sql.lit("sent"))
        .where("settled_ms", ">=", since)
        .where("platform", "=", platform)
        .where("recipient", "=", "person")
        .where("message_id", "is not", null)
        .orderBy("settled_ms")
        .execute();
      return rows.map(({ workspace, external_id: externalId, message_id: messageId }) => ({
        account: { platform, workspace, externalId },
        messageId: messageId ?? "",
      }));
    },

    async list(states, most) {
      const rows = await queries
        .selectFrom("outbox")
        .selectAll()
        .where("state", "in", states)
        .orderBy("due_ms", "desc")
        .orderBy("key")
        .limit(atMost(most))
        .execute();
      return rows.map(readOutbox);
    },

    async requeue(key, at) {
      const rows = await queries
        .updateTable("outbox")
        .set({ state: "waiting", try_ms: Math.round(at), attempts: 0, settled_ms: null })
        .where("key", "=", key)
        .where("state", "in", ["dead", "unknown", "refused"])
        .returning("key")
        .execute();
      return rows.length > 0;
    },

    async earliestTry(platform, kinds) {
      const row = await queries
        .selectFrom("outbox")
        .select("try_ms")
        .where("platform", "=", platform)
        .where("state", "=", sql.lit("waiting"))
        .where("kind", "in", kinds)
        .orderBy("try_ms")
        .limit(atMost(1))
        .executeTakeFirst();
      return row?.try_ms ?? null;
    },

    async counts() {
      const found = await queries
        .selectFrom("outbox")
        .select(["state", sql<number>`count(*)`.as("rows")])
        .groupBy("state")
        .execute();
      const none = { waiting: 0, sent: 0, dropped: 0, refused: 0, unknown: 0, dead: 0 };
      return { ...none, ...Object.fromEntries(found.map(({ state, rows }) => [state, rows])) };
    },

    async sweep(before) {
      const forgettable: readonly OutboxState[] = ["sent", "dropped", "refused", "unknown"];
      await queries
        .deleteFrom("outbox")
        .where("state", "in", forgettable)
        .where("settled_ms", "<", before)
        .execute();
    },
  };
}
