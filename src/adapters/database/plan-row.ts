import * as z from "zod";
import type { PlanRecord } from "../../application/ports.js";
import type { Screening } from "../../domain/runner.js";
import { type StoredPlan, writeDocument } from "./plan-documents.js";
import { readRow } from "./row.js";
import { isoDate } from "./runner-row.js";

/** A plan's row without its document, which has a reader of its own. */
const headShape = z.strictObject({
  runner_id: z.string(),
  revision: z.int().positive(),
  program_id: z.string(),
  start: isoDate.nullable(),
  race: isoDate.nullable(),
  cause: z.string(),
  made_at: z.int(),
});
export type PlanHead = z.output<typeof headShape>;
export type PlanRow = z.input<typeof headShape> & { readonly document: string };

export const PLAN_HEAD = Object.keys(headShape.shape) as readonly (keyof PlanHead)[];

export function readPlanHead(row: unknown, key: string): PlanHead {
  return readRow(headShape, row, "plan", key);
}

/** @param screening the runner's health answers of today: a plan keeps none of its own */
export function planRecord(
  head: PlanHead,
  plan: StoredPlan,
  screening: Screening | null,
): PlanRecord {
  return {
    runnerId: head.runner_id,
    revision: head.revision,
    programId: head.program_id,
    start: head.start,
    race: head.race,
    cause: head.cause,
    madeAt: head.made_at,
    plan: { ...plan, runner: { ...plan.runner, place: plan.runner.place ?? null, screening } },
  };
}

export function planHead(record: PlanRecord): PlanHead {
  return {
    runner_id: record.runnerId,
    revision: record.revision,
    program_id: record.programId,
    start: record.start,
    race: record.race,
    cause: record.cause,
    made_at: record.madeAt,
  };
}

export function planDocument({ plan }: PlanRecord): string {
  const { screening: _elsewhere, ...runner } = plan.runner;
  return writeDocument({ ...plan, runner });
}
