import type { PlanRecord, PlanStore, RunnerId } from "../../application/ports.js";
import { keptQuery } from "./kept-query.js";
import { type PlanDocuments, readDocument } from "./plan-documents.js";
import {
  PLAN_HEAD,
  type PlanHead,
  planDocument,
  planHead,
  planRecord,
  readPlanHead,
} from "./plan-row.js";
import { apart, type Beside, SCREENING } from "./runner-row.js";
import { atMost, type Queries } from "./tables.js";

export function planStore(queries: Queries, documents: PlanDocuments): PlanStore {
  const recordOf = async (row: (PlanHead & Beside) | undefined): Promise<PlanRecord | null> => {
    if (row === undefined) return null;
    const { runner_id: runnerId, revision } = row;
    const { own, screening } = apart(row, runnerId);
    const head = readPlanHead(own, nameOf(own));
    // A revision that was taken back leaves its number free; the program and the minute tell it apart.
    const key = `${nameOf(head)} ${head.program_id} ${head.made_at}`;
    const plan = await documents.plan(key, async () => {
      const [stored] = await documentOf(queries, runnerId, revision);
      if (stored === undefined) throw new Error(`plan ${nameOf(head)} is gone`);
      return readDocument(stored.document, nameOf(head));
    });
    return planRecord(head, plan, screening);
  };

  return {
    async current(runnerId) {
      const [row] = await newestHead(queries, runnerId);
      return recordOf(row);
    },

    async revision(runnerId, revision) {
      const [row] = await headOf(queries, runnerId, revision);
      return recordOf(row);
    },

    async history(runnerId, most) {
      const rows = await queries
        .selectFrom("plan")
        .select(["revision", "cause", "made_at"])
        .where("runner_id", "=", runnerId)
        .orderBy("revision", "desc")
        .limit(atMost(most))
        .execute();
      return rows.map(({ revision, cause, made_at }) => ({ revision, cause, madeAt: made_at }));
    },

    async add(record) {
      const head = planHead(record);
      const document = planDocument(record);
      readPlanHead(head, nameOf(head));
      readDocument(document, nameOf(head));
      await queries
        .insertInto("plan")
        .values({ ...head, document })
        .execute();
    },
  };
}

function nameOf({ runner_id, revision }: PlanHead): string {
  return `${runner_id} ${revision}`;
}

/** With the runner's health answers beside it. */
function heads(queries: Queries) {
  return queries
    .selectFrom("plan")
    .leftJoin("screening", "screening.runner_id", "plan.runner_id")
    .select(PLAN_HEAD.map((column) => `plan.${column}` as const))
    .select(SCREENING);
}

const newestHead = keptQuery((queries, runnerId: RunnerId) =>
  heads(queries)
    .where("plan.runner_id", "=", runnerId)
    .orderBy("revision", "desc")
    .limit(atMost(1)),
);

const headOf = keptQuery((queries, runnerId: RunnerId, revision: number) =>
  heads(queries).where("plan.runner_id", "=", runnerId).where("revision", "=", revision),
);

const documentOf = keptQuery((queries, runnerId: RunnerId, revision: number) =>
  queries
    .selectFrom("plan")
    .select("document")
    .where("runner_id", "=", runnerId)
    .where("revision", "=", revision),
);
