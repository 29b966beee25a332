import { sql } from "kysely";
import type { ChallengeStore } from "../../application/challenge-ports.js";
import { challengeRow, readChallenge, readPlace } from "./challenge-row.js";
import type { Queries } from "./tables.js";

export function challengeStore(queries: Queries): ChallengeStore {
  const store: ChallengeStore = {
    async add(challenge, home, creator) {
      const row = challengeRow(challenge);
      readChallenge(row);
      await queries.insertInto("challenge").values(row).execute();
      await store.keepPlace(challenge.id, home);
      await queries
        .insertInto("challenge_creator")
        .values({ challenge_id: challenge.id, runner_id: creator.runnerId, name: creator.name })
        .execute();
    },

    async find(id) {
      const row = await queries
        .selectFrom("challenge")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined ? null : readChallenge(row);
    },

    async change(challenge) {
      const { title, end_date, shows, recap_time } = challengeRow(challenge);
      await queries
        .updateTable("challenge")
        .set({ title, end_date, shows, recap_time })
        .where("id", "=", challenge.id)
        .execute();
    },

    async remove(id) {
      await queries.deleteFrom("challenge").where("id", "=", id).execute();
    },

    async inSpace(space) {
      const rows = await queries
        .selectFrom("challenge_place")
        .innerJoin("challenge", "challenge.id", "challenge_place.challenge_id")
        .selectAll("challenge")
        .select("challenge_place.number")
        .select((row) =>
          row
            .selectFrom("challenge_member")
            .select(sql<number>`count(*)`.as("members"))
            .whereRef("challenge_member.challenge_id", "=", "challenge.id")
            .where("left_at", "is", null)
            .as("members"),
        )
        .where("challenge_place.space", "=", space)
        .orderBy("challenge_place.number", "desc")
        .execute();
      return rows.map(({ number, members, ...row }) => ({
        challenge: readChallenge(row),
        number,
        members: members ?? 0,
      }));
    },

    async placesOf(id) {
      const rows = await queries
        .selectFrom("challenge_place")
        .selectAll()
        .where("challenge_id", "=", id)
        .orderBy("space")
        .execute();
      return rows.map(readPlace);
    },

    async keepPlace(id, place) {
      const row = { challenge_id: id, ...place };
      readPlace(row);
      await queries
        .insertInto("challenge_place")
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(["challenge_id", "space"]).doUpdateSet({ channel: place.channel }),
        )
        .execute();
    },

    async nextNumber(space) {
      const { next } = await queries
        .selectFrom("challenge_place")
        .select(sql<number>`coalesce(max(number), 0) + 1`.as("next"))
        .where("space", "=", space)
        .executeTakeFirstOrThrow();
      return next;
    },

    async creator(id) {
      const row = await queries
        .selectFrom("challenge_creator")
        .selectAll()
        .where("challenge_id", "=", id)
        .executeTakeFirst();
      return row === undefined ? null : { runnerId: row.runner_id, name: row.name };
    },

    async keepInvitation(fingerprint, id, until) {
      await queries
        .insertInto("challenge_invitation")
        .values({ fingerprint, challenge_id: id, holds_until: until })
        .execute();
    },

    async takeInvitation(fingerprint, now) {
      const row = await queries
        .deleteFrom("challenge_invitation")
        .where("fingerprint", "=", fingerprint)
        .returning(["challenge_id", "holds_until"])
        .executeTakeFirst();
      return row === undefined || row.holds_until <= now ? null : row.challenge_id;
    },
  };
  return store;
}
