import type { Plan } from "../../src/domain/plan.js";
import type { PlanRequest } from "../../src/planning/plan-request.js";
import { derive } from "./derive.js";
import { pointsOf } from "./fees.js";

/** What a finished plan costs by the table of the rulebook, counted anew. */
export function costOf(plan: Plan, request: PlanRequest): number {
  return pointsOf(derive(plan, request).life);
}
