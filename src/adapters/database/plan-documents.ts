import * as z from "zod";
import { putNewest } from "../../application/put-newest.js";
import type { Plan } from "../../domain/plan.js";
import { jsonColumn, readRow } from "./row.js";
import type { StoredSettings } from "./runner-row.js";

/** The form of a plan's document. A change of `Plan` that old documents do not fit counts it up. */
const PLAN_FORMAT = 1;

/** Documents that stay read; each takes some hundred kilobytes. */
const MOST_KEPT = 16;

/** Plans that were stored before there was a place know none. */
type StoredRunner = Omit<StoredSettings, "place"> & Partial<Pick<StoredSettings, "place">>;
export type StoredPlan = Omit<Plan, "runner"> & { readonly runner: StoredRunner };

/** A look at the outline only: the document was written by us, and its format says how. */
const outline = z.looseObject({ runner: z.looseObject({}), sessions: z.array(z.unknown()) });
const storedPlan = z.custom<StoredPlan>((value) => outline.safeParse(value).success);

const documentShape = z.strictObject({
  document: jsonColumn(z.strictObject({ format: z.literal(PLAN_FORMAT), plan: storedPlan })),
});

export function writeDocument(plan: StoredPlan): string {
  return JSON.stringify({ format: PLAN_FORMAT, plan });
}

/** @param key says which plan it is, should it not read */
export function readDocument(document: string, key: string): StoredPlan {
  return readRow(documentShape, { document }, "plan", key).document.plan;
}

/**
 * The plans that were read lately: one command reads a plan several times, and so do the presses that
 * follow it. A plan that was stored never changes, so only what a transaction had stored before it
 * failed must be forgotten.
 */
export interface PlanDocuments {
  /** @param read asked for only when the plan is not kept */
  plan(key: string, read: () => Promise<StoredPlan>): Promise<StoredPlan>;
  forget(): void;
}

export function planDocuments(): PlanDocuments {
  const kept = new Map<string, StoredPlan>();
  return {
    async plan(key, read) {
      const known = kept.get(key);
      if (known !== undefined) return known;
      const plan = await read();
      putNewest(kept, key, plan, MOST_KEPT);
      return plan;
    },
    forget: () => kept.clear(),
  };
}
