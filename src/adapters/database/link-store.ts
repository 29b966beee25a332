import { sql } from "kysely";
import type { LinkStore } from "../../application/challenge-ports.js";
import type { AccountKey, RunnerId } from "../../application/ports.js";
import { nextSequence, type Queries } from "./tables.js";

export function linkStore(queries: Queries): LinkStore {
  return {
    async keepCode(fingerprint, account, until) {
      await queries
        .insertInto("link_code")
        .values({ fingerprint, ...columnsOf(account), holds_until: until })
        .execute();
    },

    async ownerOf(fingerprint, now) {
      const row = await queries
        .selectFrom("link_code")
        .selectAll()
        .where("fingerprint", "=", fingerprint)
        .where("holds_until", ">", now)
        .executeTakeFirst();
      if (row === undefined) return null;
      return { platform: row.platform, workspace: row.workspace, externalId: row.external_id };
    },

    async useUp(fingerprint) {
      await queries.deleteFrom("link_code").where("fingerprint", "=", fingerprint).execute();
    },

    async noteTry(account, now) {
      await queries
        .insertInto("link_try")
        .values({ ...columnsOf(account), tried_at: now })
        .execute();
    },

    async tries(account, since) {
      const { tries } = await queries
        .selectFrom("link_try")
        .select(sql<number>`count(*)`.as("tries"))
        .where("platform", "=", account.platform)
        .where("workspace", "=", account.workspace)
        .where("external_id", "=", account.externalId)
        .where("tried_at", ">", since)
        .executeTakeFirstOrThrow();
      return tries;
    },

    async attach(account, runnerId) {
      await queries
        .insertInto("account")
        .values({ ...columnsOf(account), runner_id: runnerId })
        .execute();
    },

    async moveHistory(from, to) {
      await queries
        .updateTable("account")
        .set({ runner_id: to })
        .where("runner_id", "=", from)
        .execute();
      await movePrograms(queries, from, to);
      await moveLog(queries, from, to);
      await moveMemberships(queries, from, to);
      await queries
        .updateTable("challenge_creator")
        .set({ runner_id: to })
        .where("runner_id", "=", from)
        .execute();
    },

    async forget(account) {
      for (const table of ["link_code", "link_try"] as const) {
        await queries
          .deleteFrom(table)
          .where("platform", "=", account.platform)
          .where("workspace", "=", account.workspace)
          .where("external_id", "=", account.externalId)
          .execute();
      }
    },
  };
}

/**
 * In front of what is there: the program brought last stays the newest. Plans stay with the runner
 * who goes, and go with them.
 */
async function movePrograms(queries: Queries, from: RunnerId, to: RunnerId): Promise<void> {
  const { least } = await queries
    .selectFrom("program")
    .select(sql<number>`coalesce(min(sequence), 1)`.as("least"))
    .where("runner_id", "=", to)
    .executeTakeFirstOrThrow();
  const last = (await nextSequence(queries, "program", from)) - 1;
  await queries
    .updateTable("program")
    .set({ runner_id: to, sequence: sql<number>`sequence + ${least - 1 - last}` })
    .where("runner_id", "=", from)
    .execute();
}

/** Behind what is there; among entries of one minute the others' come first. */
async function moveLog(queries: Queries, from: RunnerId, to: RunnerId): Promise<void> {
  const next = await nextSequence(queries, "log_entry", to);
  await queries
    .updateTable("log_entry")
    .set({ runner_id: to, sequence: sql<number>`sequence + ${next}` })
    .where("runner_id", "=", from)
    .execute();
}

/** Where both were in a challenge, the one who stays goes on, or takes part again. */
async function moveMemberships(queries: Queries, from: RunnerId, to: RunnerId): Promise<void> {
  const active = queries
    .selectFrom("challenge_member")
    .select("challenge_id")
    .where("runner_id", "=", from)
    .where("left_at", "is", null);
  await queries
    .updateTable("challenge_member")
    .set({ left_at: null })
    .where("runner_id", "=", to)
    .where("challenge_id", "in", active)
    .execute();
  await queries
    .updateTable("challenge_day")
    .set({ counted: 1 })
    .where("runner_id", "=", to)
    .where("challenge_id", "in", active)
    .execute();
  const both = queries
    .selectFrom("challenge_member")
    .select("challenge_id")
    .where("runner_id", "=", to);
  await queries
    .deleteFrom("challenge_member")
    .where("runner_id", "=", from)
    .where("challenge_id", "in", both)
    .execute();
  const moved = await queries
    .selectFrom("challenge_member")
    .selectAll()
    .where("runner_id", "=", from)
    .execute();
  if (moved.length === 0) return;
  await queries
    .insertInto("challenge_member")
    .values(moved.map((row) => ({ ...row, runner_id: to })))
    .execute();
  await queries
    .updateTable("challenge_day")
    .set({ runner_id: to })
    .where("runner_id", "=", from)
    .execute();
  await queries.deleteFrom("challenge_member").where("runner_id", "=", from).execute();
}

function columnsOf({ platform, workspace, externalId }: AccountKey) {
  return { platform, workspace, external_id: externalId };
}
