import type { CostTerm, Decision, Facts, RuleId } from "../../domain/plan.js";
import type { Profile } from "../../domain/runner.js";
import { COSTS } from "../../knowledge/costs.js";

/** A soft wish given up: its term and points in the cost table, its rule and the facts. */
export interface Charge {
  readonly term: CostTerm;
  readonly points: number;
  readonly rule: RuleId;
  readonly facts: Facts;
}

/** What the rules say about one thing: what forbids it, or what it costs. */
export interface Verdict {
  readonly forbidden: Decision | null;
  readonly charges: readonly Charge[];
}

export const FREE: Verdict = { forbidden: null, charges: [] };

export function forbid(rule: RuleId, facts: Facts = {}): Verdict {
  return { forbidden: { rule, verdict: "forbidden", facts }, charges: [] };
}

/** Points of a verdict, or -1 when a hard rule forbids. */
export function pointsOf(verdict: Verdict): number {
  if (verdict.forbidden !== null) return -1;
  let sum = 0;
  for (const charge of verdict.charges) sum += charge.points;
  return sum;
}

/** A charge from the cost table, or nothing where the profile is not charged for it. */
export function charge(
  term: CostTerm,
  profile: Profile,
  rule: RuleId,
  facts: Facts = {},
  times = 1,
): readonly Charge[] {
  const points = COSTS[term][profile] * times;
  return points === 0 ? [] : [{ term, points, rule, facts: { ...facts, points } }];
}

/** Several verdicts on one thing: the first that forbids, else all charges. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const forbidden = verdicts.find((verdict) => verdict.forbidden !== null);
  if (forbidden) return forbidden;
  const charges = verdicts.flatMap((verdict) => verdict.charges);
  return charges.length === 0 ? FREE : { forbidden: null, charges };
}
