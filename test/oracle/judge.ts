import type { Plan } from "../../src/domain/plan.js";
import type { PlanRequest } from "../../src/planning/plan-request.js";
import type { Breach } from "./breach.js";
import { derive } from "./derive.js";
import { filling } from "./filling.js";
import { faultsOf } from "./hard-rules.js";
import { inPlace } from "./in-place.js";
import { lacking } from "./lacking.js";
import { dateOf } from "./laid-out.js";

/**
 * Looks at a finished plan with the rulebook in hand and nothing of the code that made it: hard
 * rules, places and times, what the doses hold, and whether every shortfall is true.
 */
export function judge(plan: Plan, request: PlanRequest): readonly Breach[] {
  const derived = derive(plan, request);
  const spacing = faultsOf(derived.life).map(({ rule, day, words }) => ({
    rule,
    date: dateOf(day),
    words,
  }));
  return [
    ...spacing,
    ...inPlace(plan, request, derived),
    ...filling(plan, request, derived),
    ...lacking(plan, request, derived),
    ...bill(plan),
  ];
}

function bill({ cost }: Plan): readonly Breach[] {
  const sum = cost.items.reduce((total, { points }) => total + points, 0);
  const words = `the bill says ${cost.total}, its items make ${sum}`;
  return sum === cost.total ? [] : [{ rule: "plan", date: null, words }];
}
