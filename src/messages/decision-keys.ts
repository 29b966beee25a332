import type { Decision, Facts } from "../domain/plan.js";

/** Every rule and verdict that planning can say. A catalogue that misses one does not compile. */
export const DECISION_KEYS = [
  "SP-1/kept",
  "SP-1/forbidden",
  "SP-2/preferred",
  "SP-2/paid",
  "SP-3/kept",
  "SP-3/paid",
  "SP-3/forbidden",
  "SP-4/paid",
  "SP-4/forbidden",
  "SP-5/paid",
  "SP-6/preferred",
  "SP-6/paid",
  "SP-7/paid",
  "SP-9/paid",
  "SP-10/kept",
  "SP-10/preferred",
  "SP-10/paid",
  "SP-10/forbidden",
  "SP-11/kept",
  "SP-11/paid",
  "SP-11/forbidden",
  "SP-12/kept",
  "SP-12/preferred",
  "SP-12/paid",
  "SP-12/forbidden",
  "SP-13/kept",
  "SP-13/paid",
  "SP-15/forbidden",
  "EM-1/forbidden",
  "EM-2/kept",
  "EM-2/paid",
  "EM-2/forbidden",
  "EM-4/kept",
  "EM-5/kept",
  "EM-9/forbidden",
  "EM-11/kept",
  "EM-12/paid",
  "EM-12/preferred",
  "EM-13/kept",
  "EM-13/paid",
  "EM-13/preferred",
  "SD-1/kept",
  "SD-1/paid",
  "SD-1/forbidden",
  "SD-2/paid",
  "SD-3/forbidden",
  "SD-10/forbidden",
  "SD-14/paid",
  "SD-14/forbidden",
  "RL-10/preferred",
  "RL-10/paid",
  "RL-10/forbidden",
  "RL-12/forbidden",
  "RL-13/forbidden",
  "RL-14/paid",
  "RL-14/forbidden",
  "LM-6/preferred",
  "LM-6/forbidden",
  "LM-7/forbidden",
  "LM-10/forbidden",
  "LM-8/forbidden",
  "LM-9/forbidden",
  "EN-1/preferred",
  "EN-2/kept",
  "EN-2/forbidden",
  "EN-5/kept",
  "EN-5/preferred",
  "EN-6/kept",
  "EN-7/kept",
  "EN-7/forbidden",
  "EN-8/kept",
  "EN-9/kept",
  "EN-9/forbidden",
  "EN-10/forbidden",
  "SF-1/forbidden",
  "SF-3/forbidden",
  "SF-4/forbidden",
  "SF-5/forbidden",
] as const;
export type DecisionKey = (typeof DECISION_KEYS)[number];

/** How the sentence names what the facts point at: `Tuesday's intervals`. */
interface FactNames {
  run(facts: Facts): string;
}

/** A decision in words, without its rule id: the start of a sentence, without a full stop. */
export type DecisionText = (facts: Facts, name: FactNames) => string;

/** The catalogue's key of a decision. Throws RangeError for one that planning cannot say. */
export function decisionKey({ rule, verdict }: Decision): DecisionKey {
  const key = DECISION_KEYS.find((known) => known === `${rule}/${verdict}`);
  if (key === undefined) throw new RangeError(`no words for ${rule}/${verdict}`);
  return key;
}
