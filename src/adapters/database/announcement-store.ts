import type { AnnouncementStore } from "../../application/challenge-ports.js";
import type { Platform } from "../../application/ports.js";
import { readAnnouncement } from "./challenge-row.js";
import { atMost, type Queries } from "./tables.js";

export function announcementStore(queries: Queries): AnnouncementStore {
  return {
    async announce({ key, challengeId, space, kind, week, at }) {
      const row = {
        key,
        challenge_id: challengeId,
        space,
        kind,
        week,
        due_at: at,
        said_at: null,
        message_id: null,
        edition: 0,
        outdated: 0 as const,
      };
      readAnnouncement(row);
      await queries
        .insertInto("announcement")
        .values(row)
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
    },

    async withdraw(challengeId, kinds) {
      const rows = await queries
        .deleteFrom("announcement")
        .where("challenge_id", "=", challengeId)
        .where("kind", "in", [...kinds])
        .where("said_at", "is", null)
        .returning("key")
        .execute();
      return new Set(rows.map(({ key }) => key));
    },

    async forgetNews(challengeId, space) {
      await queries
        .deleteFrom("announcement")
        .where("challenge_id", "=", challengeId)
        .where("space", "=", space)
        .where("kind", "=", "created")
        .execute();
    },

    async find(key) {
      const row = await queries
        .selectFrom("announcement")
        .selectAll()
        .where("key", "=", key)
        .executeTakeFirst();
      return row === undefined ? null : readAnnouncement(row);
    },

    async due(platform, now, most) {
      const rows = await onPlatform(queries, platform)
        .where("said_at", "is", null)
        .where("due_at", "<=", now)
        .orderBy("due_at")
        .orderBy("key")
        .limit(atMost(most))
        .execute();
      return rows.map(readAnnouncement);
    },

    async markSaid(key, now) {
      await queries
        .updateTable("announcement")
        .set({ said_at: now })
        .where("key", "=", key)
        .execute();
    },

    async keepMessage(key, messageId) {
      await queries
        .updateTable("announcement")
        .set({ message_id: messageId })
        .where("key", "=", key)
        .execute();
    },

    async messageOf(key) {
      const row = await queries
        .selectFrom("announcement")
        .select("message_id")
        .where("key", "=", key)
        .executeTakeFirst();
      return row?.message_id ?? null;
    },

    async outdate(challengeId) {
      await outdated(queries).where("challenge_id", "=", challengeId).execute();
    },

    async outdateOf(runnerId) {
      const joined = queries
        .selectFrom("challenge_member")
        .select("challenge_id")
        .where("runner_id", "=", runnerId);
      const started = queries
        .selectFrom("challenge_creator")
        .select("challenge_id")
        .where("runner_id", "=", runnerId);
      await outdated(queries).where("challenge_id", "in", joined.union(started)).execute();
    },

    async takeOutdated(platform, most) {
      const rows = await onPlatform(queries, platform)
        .where("outdated", "=", 1)
        .where("message_id", "is not", null)
        .orderBy("key")
        .limit(atMost(most))
        .execute();
      for (const { key, edition } of rows) {
        await queries
          .updateTable("announcement")
          .set({ outdated: 0, edition: edition + 1 })
          .where("key", "=", key)
          .execute();
      }
      return rows.map((row) => ({ due: readAnnouncement(row), number: row.edition + 1 }));
    },
  };
}

/** Recaps are of their day; only the first announcement says how things stand. */
function outdated(queries: Queries) {
  return queries.updateTable("announcement").set({ outdated: 1 }).where("kind", "=", "created");
}

/** The announcements of challenges in spaces of that platform. */
function onPlatform(queries: Queries, platform: Platform) {
  return queries
    .selectFrom("announcement")
    .innerJoin("challenge_place", (join) =>
      join
        .onRef("challenge_place.challenge_id", "=", "announcement.challenge_id")
        .onRef("challenge_place.space", "=", "announcement.space"),
    )
    .selectAll("announcement")
    .where("platform", "=", platform);
}
