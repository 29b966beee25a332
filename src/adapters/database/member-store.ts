import { sql } from "kysely";
import type { Member, MemberDay, MemberStore } from "../../application/challenge-ports.js";
import type { RunnerId } from "../../application/ports.js";
import {
  type ChallengeDayRow,
  memberRow,
  readChallenge,
  readMember,
  readTally,
} from "./challenge-row.js";
import { keptQuery } from "./kept-query.js";
import type { Queries } from "./tables.js";

export function memberStore(queries: Queries): MemberStore {
  return {
    async find(challengeId, runnerId) {
      const row = await queries
        .selectFrom("challenge_member")
        .selectAll()
        .where("challenge_id", "=", challengeId)
        .where("runner_id", "=", runnerId)
        .executeTakeFirst();
      return row === undefined ? null : readMember(row);
    },

    async keep(member) {
      const row = memberRow(member);
      readMember(row);
      const { challenge_id: _challenge, runner_id: _runner, ...changed } = row;
      await queries
        .insertInto("challenge_member")
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(["challenge_id", "runner_id"]).doUpdateSet(changed),
        )
        .execute();
      await queries
        .updateTable("challenge_day")
        .set({ team: row.team, counted: countedOf(member) })
        .where("challenge_id", "=", row.challenge_id)
        .where("runner_id", "=", row.runner_id)
        .execute();
    },

    async ofRunner(runnerId) {
      const members = await membershipsOf(queries, runnerId);
      const found = [];
      for (const row of members) {
        const challenge = await queries
          .selectFrom("challenge")
          .selectAll()
          .where("id", "=", row.challenge_id)
          .executeTakeFirstOrThrow();
        found.push({ challenge: readChallenge(challenge), member: readMember(row) });
      }
      return found;
    },

    async runnersIn(challengeId) {
      const rows = await queries
        .selectFrom("challenge_member")
        .select("runner_id")
        .where("challenge_id", "=", challengeId)
        .orderBy("runner_id")
        .execute();
      return rows.map((row) => row.runner_id);
    },

    async teamSizes(challengeId, teams) {
      const rows = await queries
        .selectFrom("challenge_member")
        .select("team")
        .select(sql<number>`count(*)`.as("members"))
        .select(sql<number>`sum(weekly_minutes)`.as("weeklyMinutes"))
        .where("challenge_id", "=", challengeId)
        .where("left_at", "is", null)
        .groupBy("team")
        .execute();
      return Array.from({ length: teams }, (_, index) => {
        const found = rows.find(({ team }) => team === index + 1);
        return found ?? { team: index + 1, members: 0, weeklyMinutes: 0 };
      });
    },

    async days(challengeId, runnerId) {
      const rows = await queries
        .selectFrom("challenge_day")
        .select(["date", "tally"])
        .where("challenge_id", "=", challengeId)
        .where("runner_id", "=", runnerId)
        .where("tally", "is not", null)
        .orderBy("date")
        .execute();
      return rows.map(readTally);
    },

    async keepDays(member, from, days) {
      await queries
        .deleteFrom("challenge_day")
        .where("challenge_id", "=", member.challengeId)
        .where("runner_id", "=", member.runnerId)
        .where("date", ">=", from)
        .execute();
      const rows = days.map((day) => dayRow(member, day));
      if (rows.length > 0) await queries.insertInto("challenge_day").values(rows).execute();
    },

    version: (runnerId) => versionOf(queries, runnerId),

    async keptVersion(runnerId) {
      const row = await queries
        .selectFrom("counted_version")
        .select("version")
        .where("runner_id", "=", runnerId)
        .executeTakeFirst();
      return row?.version ?? null;
    },

    async keepVersion(runnerId, version) {
      await queries
        .insertInto("counted_version")
        .values({ runner_id: runnerId, version })
        .onConflict((conflict) => conflict.column("runner_id").doUpdateSet({ version }))
        .execute();
    },
  };
}

const membershipsOf = keptQuery((queries, runnerId: RunnerId) =>
  queries
    .selectFrom("challenge_member")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .orderBy("joined_at")
    .orderBy("challenge_id"),
);

/** The newest revision, the newest entry, how many entries there are and were confirmed. */
async function versionOf(queries: Queries, runnerId: RunnerId): Promise<string> {
  const plan = await queries
    .selectFrom("plan")
    .select(sql<number>`coalesce(max(revision), 0)`.as("revision"))
    .where("runner_id", "=", runnerId)
    .executeTakeFirstOrThrow();
  const log = await queries
    .selectFrom("log_entry")
    .leftJoin("confirmed_entry", "confirmed_entry.entry_id", "log_entry.id")
    .select(sql<number>`coalesce(max(sequence), 0)`.as("newest"))
    .select(sql<number>`count(*)`.as("entries"))
    .select(sql<number>`count(entry_id)`.as("confirmed"))
    .where("runner_id", "=", runnerId)
    .executeTakeFirstOrThrow();
  return [plan.revision, log.newest, log.entries, log.confirmed].join(" ");
}

function countedOf({ leftAt }: Member): 0 | 1 {
  return leftAt === null ? 1 : 0;
}

function dayRow(member: Member, { tally, standing }: MemberDay): ChallengeDayRow {
  return {
    challenge_id: member.challengeId,
    runner_id: member.runnerId,
    date: standing.date,
    tally: tally === null ? null : JSON.stringify(tally),
    kept: standing.score.kept,
    asked: standing.score.asked,
    percent: standing.percent,
    marks: standing.marks,
    team: member.team,
    counted: countedOf(member),
  };
}
