import type { Decision, Facts } from "../../domain/plan.js";
import { RUN_TYPES } from "../../domain/session.js";
import { shownEvidence } from "../../knowledge/rules/rule.js";
import { rule } from "../../knowledge/rules.js";
import { decisionKey } from "../../messages/decision-keys.js";
import type { Messages } from "../../messages/messages.js";

/** A decision in words, without its rule id. */
export function decisionWords(decision: Decision, messages: Messages): string {
  const text = messages.decisions[decisionKey(decision)];
  return text(decision.facts, { run: (facts) => runOnFacts(facts, messages) });
}

/** `36 h before Tuesday's intervals: the least your legs need (SP-1, from the article)`. */
export function decisionWithRule(decision: Decision, messages: Messages): string {
  const evidence = messages.evidence[shownEvidence(rule(decision.rule).evidence)];
  return messages.why.reason(decisionWords(decision, messages), decision.rule, evidence);
}

/** `Tuesday's intervals`, from the facts of a decision. */
export function runOnFacts(facts: Facts, { session, format }: Messages): string {
  const type = RUN_TYPES.find((known) => known === facts.runType) ?? "other";
  const date = facts.runDate;
  const long = facts.long === true;
  if (typeof date !== "string") return session.runNoun(long ? "long" : type);
  return session.runOn(format.weekday(date), type, long);
}
