import type { RuleId } from "../../domain/plan.js";
import type { SourceKey } from "../sources.js";

/**
 * What a rule or a number rests on. `article`: the article says it; `study`: a trial, review or
 * position stand that was read says it; `own-choice`: practice, a coaching book or judgement that we
 * chose to follow; `memory`: a source not looked up again, which is never shown as a citation.
 */
export const EVIDENCE = ["article", "study", "own-choice", "memory"] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What may be said of a rule to a runner. */
export type ShownEvidence = Exclude<Evidence, "memory">;

/** A number, both ends of a range, or a scheme that is more than that. */
export type ParameterValue = number | readonly [from: number, to: number] | string;

export interface Parameter {
  /** What the number is, in words that stand before it. */
  readonly name: string;
  readonly value: ParameterValue;
  /** `h`, `%`, `km` …; empty where the name says it. */
  readonly unit: string;
  readonly evidence: Evidence;
}

export interface Rule {
  readonly id: RuleId;
  /** The rule in one sentence. */
  readonly title: string;
  /** `hard`: the planner never breaks it; `soft`: a wish with a price; `both`: a part of each. */
  readonly kind: "hard" | "soft" | "both";
  readonly parameters: readonly Parameter[];
  readonly sources: readonly SourceKey[];
  readonly evidence: Evidence;
  /** One plain sentence that may be shown to a runner. */
  readonly runnerText: string;
}

/** The rules of one family by id; the ids are kept as literal types. */
export function family<Texts extends Readonly<Record<RuleId, Omit<Rule, "id">>>>(
  rules: Texts,
): Family<keyof Texts & RuleId> {
  const entries = Object.entries(rules).map(([id, rule]) => [id, { id, ...rule }]);
  return Object.fromEntries(entries);
}

export type Family<Id extends RuleId> = Readonly<Record<Id, Rule>>;

/** Memory is no citation: what rests on it is shown as what it then is, our choice. */
export function shownEvidence(evidence: Evidence): ShownEvidence {
  return evidence === "memory" ? "own-choice" : evidence;
}

function parameterOf(evidence: Evidence) {
  return (name: string, value: ParameterValue, unit = ""): Parameter => ({
    name,
    value,
    unit,
    evidence,
  });
}

/** A number by what it rests on. */
export const fromArticle = parameterOf("article");
export const fromStudy = parameterOf("study");
export const ownChoice = parameterOf("own-choice");
export const fromMemory = parameterOf("memory");
