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

/**
 * Where the rules write down what they find about one thing. Facts come as functions: weaving looks
 * at thousands of candidates and needs the facts of the few that somebody asks about.
 */
export interface Ledger {
  forbid(rule: RuleId, facts?: () => Facts): void;
  charge(term: CostTerm, profile: Profile, rule: RuleId, facts?: () => Facts, times?: number): void;
}

/** Adds up points and forgets what they are for. */
class Tally implements Ledger {
  #sum = 0;
  #isForbidden = false;

  get points(): number {
    return this.#isForbidden ? -1 : this.#sum;
  }

  forbid(): void {
    this.#isForbidden = true;
  }

  charge(
    term: CostTerm,
    profile: Profile,
    _rule: RuleId,
    _facts: () => Facts = NO_FACTS,
    times = 1,
  ): void {
    this.#sum += COSTS[term][profile] * times;
  }
}

/** Keeps everything: the first rule that forbids, else all charges. */
class Account implements Ledger {
  #forbidden: Decision | null = null;
  readonly #charges: Charge[] = [];

  get verdict(): Verdict {
    return this.#forbidden === null
      ? { forbidden: null, charges: this.#charges }
      : { forbidden: this.#forbidden, charges: [] };
  }

  forbid(rule: RuleId, facts: () => Facts = NO_FACTS): void {
    this.#forbidden ??= { rule, verdict: "forbidden", facts: facts() };
  }

  charge(
    term: CostTerm,
    profile: Profile,
    rule: RuleId,
    facts: () => Facts = NO_FACTS,
    times = 1,
  ): void {
    const points = COSTS[term][profile] * times;
    if (points !== 0) this.#charges.push({ term, points, rule, facts: { ...facts(), points } });
  }
}

const NO_FACTS = (): Facts => ({});

/** Points of what the rules find, or -1 when a hard rule forbids. */
export function pointsOf(judge: (ledger: Ledger) => void): number {
  const tally = new Tally();
  judge(tally);
  return tally.points;
}

/** What the rules find, with rules and facts. */
export function verdictOf(judge: (ledger: Ledger) => void): Verdict {
  const account = new Account();
  judge(account);
  return account.verdict;
}
