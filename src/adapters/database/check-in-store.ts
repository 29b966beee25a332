import { sql } from "kysely";
import type { CheckInStore, RunnerId } from "../../application/ports.js";
import type { IsoDate } from "../../domain/calendar.js";
import { checkInRow, readCheckIn } from "./check-in-row.js";
import { keptQuery } from "./kept-query.js";
import { nextSequence, type Queries } from "./tables.js";

export function checkInStore(queries: Queries): CheckInStore {
  return {
    async add(runnerId, checkIn) {
      const sequence = await nextSequence(queries, "check_in", runnerId);
      const row = checkInRow(runnerId, checkIn, sequence);
      readCheckIn(row);
      await queries.insertInto("check_in").values(row).execute();
    },

    async between(runnerId, from, to) {
      return (await checkInsBetween(queries, runnerId, from, to)).map(readCheckIn);
    },

    async lastDay(runnerId) {
      const [row] = await lastDayOf(queries, runnerId);
      return row?.date ?? null;
    },

    async askedOn(runnerId, question) {
      const row = await queries
        .selectFrom("asked_question")
        .select("asked_on")
        .where("runner_id", "=", runnerId)
        .where("question", "=", question)
        .executeTakeFirst();
      return row?.asked_on ?? null;
    },

    async asked(runnerId, question, date) {
      await queries
        .insertInto("asked_question")
        .values({ runner_id: runnerId, question, asked_on: date })
        .onConflict((conflict) =>
          conflict.columns(["runner_id", "question"]).doUpdateSet({ asked_on: date }),
        )
        .execute();
    },
  };
}

const checkInsBetween = keptQuery((queries, runnerId: RunnerId, from: IsoDate, to: IsoDate) =>
  queries
    .selectFrom("check_in")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("date", ">=", from)
    .where("date", "<=", to)
    .orderBy("date")
    .orderBy("told_at")
    .orderBy("sequence"),
);

const lastDayOf = keptQuery((queries, runnerId: RunnerId) =>
  queries
    .selectFrom("check_in")
    .select(sql<IsoDate | null>`max(date)`.as("date"))
    .where("runner_id", "=", runnerId),
);
