import type { Decision, Facts, RuleId } from "../domain/plan.js";
import { PLACES, type Place } from "../domain/plan.js";
import type { BillItem } from "./weave/bill.js";
import type { TimedDose } from "./weave/dose.js";
import type { TimedRun } from "./weave/problem.js";

const HOUR = 60;
/** Runs further away than this say nothing about a dose. */
const NEAR_HOURS = 7 * 24;

/** What stands around a placed dose in the finished plan. */
export interface DoseContext {
  readonly dose: TimedDose;
  readonly runs: readonly TimedRun[];
  readonly legsBefore: TimedDose | null;
  /** What the dose costs in the bill. */
  readonly charges: readonly BillItem[];
  /** Leg doses in its week, ours and the runner's own. */
  readonly legDosesInWeek: number;
}

/** Why a dose stands where it does: rules kept, wishes fulfilled, wishes paid for. */
export function reasonsFor(context: DoseContext): readonly Decision[] {
  const { dose, charges } = context;
  const paid = charges.map(
    (item): Decision => ({ rule: item.rule, verdict: "paid", facts: item.facts }),
  );
  const paidRules = new Set(paid.map(({ rule }) => rule));
  const spacing = dose.legs ? legReasons(context) : [kept("SP-13")];
  const unpaid = [...spacing, ...placeReasons(dose)].filter(
    ({ rule, verdict }) => verdict === "kept" || !paidRules.has(rule),
  );
  return [...unpaid, ...paid];
}

function legReasons({ dose, runs, legsBefore, legDosesInWeek }: DoseContext): readonly Decision[] {
  const reasons: Decision[] = [];
  const nextHard = runs.find((run) => run.hard && run.start > dose.start);
  if (nextHard && isNear(nextHard.start - dose.start)) {
    reasons.push(...beforeHardRun(dose, nextHard));
  }
  const lastHard = runs.findLast((run) => run.hard && run.day < dose.day);
  if (lastHard && dose.day - lastHard.day <= 3 && dose.day - lastHard.day >= 2) {
    reasons.push(kept("SP-3", { run: lastHard.run, days: dose.day - lastHard.day }));
  }
  if (dose.class === "HL") reasons.push(...aroundLongRun(dose, runs));
  if (legsBefore !== null && isNear(dose.start - legsBefore.end)) {
    const hours = toHours(dose.start - legsBefore.end);
    reasons.push(kept("SP-11", { hours, leastHours: 48 }));
  }
  reasons.push(kept("SD-1", { count: legDosesInWeek }));
  return reasons;
}

function beforeHardRun(dose: TimedDose, run: TimedRun): readonly Decision[] {
  const gap = run.start - dose.start;
  const facts = { hours: toHours(gap), run: run.run };
  if (dose.heavy) {
    const least = kept("SP-1", { ...facts, leastHours: 36 });
    return gap >= 48 * HOUR ? [least, preferred("SP-2", { ...facts, wishHours: 48 })] : [least];
  }
  if (dose.week.profile === "N") return [kept("SP-12", { ...facts, leastHours: 24 })];
  return gap >= 24 * HOUR ? [preferred("SP-12", { ...facts, wishHours: 24 })] : [];
}

function aroundLongRun(dose: TimedDose, runs: readonly TimedRun[]): readonly Decision[] {
  const next = runs.find((run) => run.long && run.start > dose.start);
  const last = runs.findLast((run) => run.long && run.end <= dose.start);
  const reasons: Decision[] = [];
  if (next && next.start - dose.start <= 3 * 24 * HOUR) {
    const hours = toHours(next.start - dose.start);
    reasons.push(kept("SP-10", { hours, leastHours: 12, run: next.run, direction: "before" }));
  }
  if (last && dose.start - last.end <= 2 * 24 * HOUR) {
    const hours = toHours(dose.start - last.end);
    const facts = { hours, wishHours: 18, run: last.run, direction: "after" };
    reasons.push(preferred("SP-10", facts));
  }
  return reasons;
}

/** The rules of the place itself. */
const PLACE_REASONS: Readonly<Record<Place, readonly RuleId[]>> = {
  "in-hard-run": ["EM-4", "EM-5"],
  "in-easy-run": ["EM-2", "EM-13"],
  "after-run": ["SP-6"],
  alone: ["RL-10"],
  "same-day": ["SP-6"],
};

function placeReasons({ place, at, week, legs }: TimedDose): readonly Decision[] {
  if (place === null || !PLACES.includes(place)) return [];
  if (place === "after-run" && week.profile === "F" && legs) return [];
  const facts: Facts = at === null ? {} : { run: at.run };
  return PLACE_REASONS[place].map((rule) =>
    rule.startsWith("EM") ? kept(rule, facts) : preferred(rule, facts),
  );
}

function kept(rule: RuleId, facts: Facts = {}): Decision {
  return { rule, verdict: "kept", facts };
}

function preferred(rule: RuleId, facts: Facts = {}): Decision {
  return { rule, verdict: "preferred", facts };
}

function isNear(minutes: number): boolean {
  return minutes <= NEAR_HOURS * HOUR;
}

function toHours(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
