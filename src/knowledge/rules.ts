import type { RuleId } from "../domain/plan.js";
import { DOSE } from "./rules/dose.js";
import { EMBEDDED } from "./rules/embedded.js";
import { ENVIRONMENT } from "./rules/environment.js";
import { MONITORING } from "./rules/monitoring.js";
import type { Rule } from "./rules/rule.js";
import { RUNNING_LOAD } from "./rules/running-load.js";
import { RUNNING_TYPES } from "./rules/running-types.js";
import { SAFETY } from "./rules/safety.js";
import { SPACING } from "./rules/spacing.js";

/** The families in the order of the rulebook, under the titles of the rule reference. */
export const RULE_FAMILIES = {
  "RT: runs, paces and predictions": RUNNING_TYPES,
  "SP: spacing between strength and runs": SPACING,
  "EM: strength inside a run": EMBEDDED,
  "SD: strength dose": DOSE,
  "RL: running load": RUNNING_LOAD,
  "LM: log and monitoring": MONITORING,
  "EN: environment": ENVIRONMENT,
  "SF: safety": SAFETY,
} as const satisfies Readonly<Record<string, Readonly<Record<RuleId, Rule>>>>;

const ALL = {
  ...RUNNING_TYPES,
  ...SPACING,
  ...EMBEDDED,
  ...DOSE,
  ...RUNNING_LOAD,
  ...MONITORING,
  ...ENVIRONMENT,
  ...SAFETY,
} as const;

/** An id that the rulebook holds. */
export type RulebookId = keyof typeof ALL;

/** Every rule by its id. */
export const RULES: Readonly<Record<RulebookId, Rule>> = ALL;

/** The rule of that id. Throws RangeError where the rulebook has none. */
export function rule(id: RuleId): Rule {
  const rules: Readonly<Record<string, Rule>> = RULES;
  const found = rules[id];
  if (found === undefined) throw new RangeError(`no rule ${id}`);
  return found;
}
