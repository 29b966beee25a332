import type { PlanStore } from "../../application/ports.js";
import { planRow, readPlan } from "./plan-row.js";
import { findScreening } from "./runner-store.js";
import type { Queries } from "./tables.js";

export function planStore(queries: Queries): PlanStore {
  return {
    async current(runnerId) {
      const row = await queries
        .selectFrom("plan")
        .selectAll()
        .where("runner_id", "=", runnerId)
        .orderBy("revision", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : readPlan(row, await findScreening(queries, runnerId));
    },

    async revision(runnerId, revision) {
      const row = await queries
        .selectFrom("plan")
        .selectAll()
        .where("runner_id", "=", runnerId)
        .where("revision", "=", revision)
        .executeTakeFirst();
      return row === undefined ? null : readPlan(row, await findScreening(queries, runnerId));
    },

    async history(runnerId, most) {
      const rows = await queries
        .selectFrom("plan")
        .select(["revision", "cause", "made_at"])
        .where("runner_id", "=", runnerId)
        .orderBy("revision", "desc")
        .limit(most)
        .execute();
      return rows.map(({ revision, cause, made_at }) => ({ revision, cause, madeAt: made_at }));
    },

    async add(record) {
      const row = planRow(record);
      readPlan(row, null);
      await queries.insertInto("plan").values(row).execute();
    },
  };
}
