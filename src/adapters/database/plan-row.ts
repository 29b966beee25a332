import { z } from "zod";
import type { PlanRecord } from "../../application/ports.js";
import type { Plan } from "../../domain/plan.js";
import type { Screening } from "../../domain/runner.js";
import { readLately } from "./read-lately.js";
import { jsonColumn, readRow } from "./row.js";
import { isoDate, type StoredSettings } from "./runner-row.js";

/** Documents that stay read; each takes some hundred kilobytes. */
const DOCUMENTS_KEPT = 16;

/** The form of a plan's document. A change of `Plan` that old documents do not fit counts it up. */
const PLAN_FORMAT = 1;

/** Plans that were stored before there was a place know none. */
type StoredRunner = Omit<StoredSettings, "place"> & Partial<Pick<StoredSettings, "place">>;
type StoredPlan = Omit<Plan, "runner"> & { readonly runner: StoredRunner };

/** A look at the outline only: the document was written by us, and its format says how. */
const outline = z.looseObject({ runner: z.looseObject({}), sessions: z.array(z.unknown()) });
const storedPlan = z.custom<StoredPlan>((value) => outline.safeParse(value).success);

const planShape = z.strictObject({
  runner_id: z.string(),
  revision: z.int().positive(),
  program_id: z.string(),
  start: isoDate.nullable(),
  race: isoDate.nullable(),
  cause: z.string(),
  made_at: z.int(),
  document: jsonColumn(
    z.strictObject({ format: z.literal(PLAN_FORMAT), plan: storedPlan }),
    readLately<unknown>(DOCUMENTS_KEPT, JSON.parse),
  ),
});
export type PlanRow = z.input<typeof planShape>;

/** @param screening the runner's health answers of today: a plan keeps none of its own */
export function readPlan(row: PlanRow, screening: Screening | null): PlanRecord {
  const read = readRow(planShape, row, "plan", `${row.runner_id} ${row.revision}`);
  const { plan } = read.document;
  return {
    runnerId: read.runner_id,
    revision: read.revision,
    programId: read.program_id,
    start: read.start,
    race: read.race,
    cause: read.cause,
    madeAt: read.made_at,
    plan: { ...plan, runner: { ...plan.runner, place: plan.runner.place ?? null, screening } },
  };
}

export function planRow(record: PlanRecord): PlanRow {
  const { screening: _elsewhere, ...runner } = record.plan.runner;
  const plan: StoredPlan = { ...record.plan, runner };
  return {
    runner_id: record.runnerId,
    revision: record.revision,
    program_id: record.programId,
    start: record.start,
    race: record.race,
    cause: record.cause,
    made_at: record.madeAt,
    document: JSON.stringify({ format: PLAN_FORMAT, plan }),
  };
}
