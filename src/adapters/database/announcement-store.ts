import type { AnnouncementStore } from "../../application/challenge-ports.js";
import { readAnnouncement } from "./challenge-row.js";
import type { Queries } from "./tables.js";

export function announcementStore(queries: Queries): AnnouncementStore {
  return {
    async announce({ key, challengeId, space, kind, week, at }) {
      const row = { key, challenge_id: challengeId, space, kind, week, due_at: at, said_at: null };
      readAnnouncement(row);
      await queries
        .insertInto("announcement")
        .values(row)
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
    },

    async withdraw(challengeId) {
      await queries
        .deleteFrom("announcement")
        .where("challenge_id", "=", challengeId)
        .where("kind", "in", ["weekly", "final"])
        .where("said_at", "is", null)
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
      const rows = await queries
        .selectFrom("announcement")
        .innerJoin("challenge_place", (join) =>
          join
            .onRef("challenge_place.challenge_id", "=", "announcement.challenge_id")
            .onRef("challenge_place.space", "=", "announcement.space"),
        )
        .selectAll("announcement")
        .where("platform", "=", platform)
        .where("said_at", "is", null)
        .where("due_at", "<=", now)
        .orderBy("due_at")
        .orderBy("key")
        .limit(most)
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
  };
}
