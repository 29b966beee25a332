import { sql } from "kysely";
import type { BoardStore } from "../../application/challenge-ports.js";
import { readBoardRow } from "./challenge-row.js";
import { atMost, type Queries } from "./tables.js";

/** Boards read the rows of one day: sums over an index, and a few members beside. */
export function boardStore(queries: Queries): BoardStore {
  return {
    async group(challengeId, date) {
      const teams = await queries
        .selectFrom("challenge_day")
        .select("team")
        .select(sql<number>`count(*)`.as("members"))
        .select(sql<number>`count(percent)`.as("counted"))
        .select(sql<number>`coalesce(sum(percent), 0)`.as("percentSum"))
        .select(sql<number>`sum(kept)`.as("kept"))
        .select(sql<number>`sum(asked)`.as("asked"))
        .where("challenge_id", "=", challengeId)
        .where("date", "=", date)
        .where("counted", "=", 1)
        .groupBy("team")
        .orderBy("team")
        .execute();
      const { members } = await queries
        .selectFrom("challenge_member")
        .select(sql<number>`count(*)`.as("members"))
        .where("challenge_id", "=", challengeId)
        .where("left_at", "is", null)
        .executeTakeFirstOrThrow();
      return {
        members,
        counted: teams.reduce((sum, { counted }) => sum + counted, 0),
        score: {
          kept: teams.reduce((sum, { kept }) => sum + kept, 0),
          asked: teams.reduce((sum, { asked }) => sum + asked, 0),
        },
        teams: teams.map(({ team, counted, percentSum }) => ({ team, counted, percentSum })),
      };
    },

    async own(challengeId, runnerId, date) {
      const row = await rowsOn(queries, challengeId, date)
        .where("challenge_day.runner_id", "=", runnerId)
        .executeTakeFirst();
      return row === undefined ? null : readBoardRow(row);
    },

    async ahead(challengeId, date, percent) {
      const { ahead } = await queries
        .selectFrom("challenge_day")
        .select(sql<number>`count(*)`.as("ahead"))
        .where("challenge_id", "=", challengeId)
        .where("date", "=", date)
        .where("counted", "=", 1)
        .where("percent", ">", percent)
        .executeTakeFirstOrThrow();
      return ahead;
    },

    async near(challengeId, date, runnerId, percent, side, most) {
      const rows = await shownOn(queries, challengeId, date)
        .where("challenge_day.runner_id", "!=", runnerId)
        .where("percent", side === "above" ? ">=" : "<", percent)
        .orderBy("percent", side === "above" ? "asc" : "desc")
        .orderBy("name")
        .limit(atMost(most))
        .execute();
      return rows.map(readBoardRow);
    },

    async shown(challengeId, date, most) {
      const rows = await shownOn(queries, challengeId, date)
        .orderBy(sql`percent is null`)
        .orderBy("percent", "desc")
        .orderBy("name")
        .limit(atMost(most))
        .execute();
      return rows.map(readBoardRow);
    },
  };
}

function rowsOn(queries: Queries, challengeId: string, date: string) {
  return queries
    .selectFrom("challenge_day")
    .innerJoin("challenge_member", (join) =>
      join
        .onRef("challenge_member.challenge_id", "=", "challenge_day.challenge_id")
        .onRef("challenge_member.runner_id", "=", "challenge_day.runner_id"),
    )
    .select([
      "challenge_day.runner_id",
      "shown_as",
      "name",
      "challenge_day.team",
      "percent",
      "kept",
      "asked",
      "marks",
    ])
    .where("challenge_day.challenge_id", "=", challengeId)
    .where("challenge_day.date", "=", date)
    .where("counted", "=", 1);
}

/** Without those who count in the total only. */
function shownOn(queries: Queries, challengeId: string, date: string) {
  return rowsOn(queries, challengeId, date).where("shown_as", "!=", "total");
}
