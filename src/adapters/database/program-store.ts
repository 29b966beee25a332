import type { ProgramStore } from "../../application/ports.js";
import { keptQuery } from "./kept-query.js";
import { programRow, readProgram } from "./program-row.js";
import { atMost, nextSequence, type Queries } from "./tables.js";

export function programStore(queries: Queries): ProgramStore {
  return {
    async find(id) {
      const [row] = await programWith(queries, id);
      return row === undefined ? null : readProgram(row);
    },

    async newest(runnerId) {
      const row = await queries
        .selectFrom("program")
        .selectAll()
        .where("runner_id", "=", runnerId)
        .orderBy("sequence", "desc")
        .limit(atMost(1))
        .executeTakeFirst();
      return row === undefined ? null : readProgram(row);
    },

    async add(record) {
      const sequence = await nextSequence(queries, "program", record.runnerId);
      const row = programRow(record, sequence);
      readProgram(row);
      await queries.insertInto("program").values(row).execute();
    },
  };
}

const programWith = keptQuery((queries, id: string) =>
  queries.selectFrom("program").selectAll().where("id", "=", id),
);
