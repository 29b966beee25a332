import type { Decision, DoseClass, Facts, RuleId, Shortfall } from "../domain/plan.js";
import type { Demand } from "../knowledge/demand.js";
import { cheapestWithDoses } from "./weave/alternatives.js";
import { type BillItem, billOf, dearerTerms } from "./weave/bill.js";
import type { WeaveWeek } from "./weave/problem.js";
import type { Weave } from "./weave/weave.js";

/**
 * Doses that a week asks for and does not hold, each with the rule behind it: the hard rule that
 * leaves no room, or the wish that would be given up at a higher price.
 */
export function shortfallsOf(
  woven: Weave,
  bill: readonly BillItem[],
  weekIndex: number,
): readonly Shortfall[] {
  const week = woven.problem.weeks[weekIndex];
  if (week === undefined) return [];
  const placed = placedIn(woven, week);
  return missingDoses(week, placed).map(({ kind, class: doseClass, atLeast }) => {
    const decisions = whyNot(woven, bill, weekIndex, doseClass, atLeast);
    return { class: doseClass, kind, rule: decisions[0]?.rule ?? "SP-11", decisions };
  });
}

interface Missing {
  readonly class: DoseClass;
  readonly kind: Shortfall["kind"];
  /** What the week would hold with one more of it. */
  readonly atLeast: Demand;
}

function missingDoses({ demand }: WeaveWeek, placed: Demand): readonly Missing[] {
  const legs = placed.HL + placed.LL;
  const asLight = Math.max(0, placed.LL - demand.LL);
  const missingHeavy = Math.max(0, demand.HL - placed.HL - asLight);
  const missingLight = demand.HL + demand.LL - legs - missingHeavy;
  const oneMoreLeg = { HL: 0, LL: legs + 1, CU: 0 };
  const times = (count: number, missing: Missing) => Array.from({ length: count }, () => missing);
  return [
    ...times(missingHeavy, { class: "HL", kind: "missing", atLeast: oneMoreLeg }),
    ...times(asLight, {
      class: "HL",
      kind: "given-as-light",
      atLeast: { HL: placed.HL + 1, LL: 0, CU: 0 },
    }),
    ...times(missingLight, { class: "LL", kind: "missing", atLeast: oneMoreLeg }),
    ...times(demand.CU - placed.CU, {
      class: "CU",
      kind: "missing",
      atLeast: { HL: 0, LL: 0, CU: placed.CU + 1 },
    }),
  ];
}

function placedIn({ chosen }: Weave, week: WeaveWeek): Demand {
  const doses = chosen.slice(week.firstDay, week.lastDay + 1).map(({ dose }) => dose?.class);
  const count = (wanted: DoseClass) => doses.filter((doseClass) => doseClass === wanted).length;
  return { HL: count("HL"), LL: count("LL"), CU: count("CU") };
}

function whyNot(
  woven: Weave,
  bill: readonly BillItem[],
  weekIndex: number,
  doseClass: DoseClass,
  atLeast: Demand,
): readonly Decision[] {
  const alternative = cheapestWithDoses(woven, weekIndex, atLeast);
  if (alternative === null) return forbiddenIn(woven, weekIndex, doseClass);
  return dearerTerms(bill, billOf(woven.problem, alternative.chosen)).map(({ item, extra }) => ({
    rule: item.rule,
    verdict: "paid",
    facts: { ...item.facts, points: extra },
  }));
}

/** The hard rules that keep the class off the week's days, most frequent first. */
function forbiddenIn(woven: Weave, weekIndex: number, doseClass: DoseClass): readonly Decision[] {
  const week = woven.problem.weeks[weekIndex];
  const days = woven.options.slice(week?.firstDay ?? 0, (week?.lastDay ?? -1) + 1);
  const decisions = days.flatMap(({ blocked }) =>
    blocked.filter(({ dose }) => dose.class === doseClass).map(({ decision }) => decision),
  );
  if (decisions.length === 0 && week !== undefined) return [noRoomIn(woven, week, doseClass)];
  const counts = new Map<RuleId, number>();
  for (const { rule } of decisions) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([rule]) => decisions.find((decision) => decision.rule === rule))
    .filter((decision) => decision !== undefined);
}

/**
 * No single rule keeps the class off a day, and yet it does not fit: no start is left on the days of
 * the week, and a rule keeps it off them anyway; the runner wants strength in runs and none can carry
 * it (EM-2), every day that could hold it holds a dose already (SD-1), or legs would stand too near
 * to other legs (SP-11).
 */
function noRoomIn(woven: Weave, week: WeaveWeek, doseClass: DoseClass): Decision {
  const days = Array.from(
    { length: week.lastDay - week.firstDay + 1 },
    (_, offset) => week.firstDay + offset,
  );
  const couldHold = days.filter((day) =>
    woven.options[day]?.open.some(({ dose }) => dose?.class === doseClass),
  );
  const isTaken = (day: number) => {
    const chosen = woven.chosen[day];
    return chosen !== undefined && (chosen.legs !== null || chosen.core !== null);
  };
  const gate = days
    .map((day) => woven.problem.days[day]?.gates[doseClass] ?? null)
    .find((rule) => rule !== null);
  if (couldHold.length === 0 && gate) return forbidden(gate, {});
  if (couldHold.length === 0 && woven.problem.places === "in-runs") return forbidden("EM-2", {});
  return couldHold.every(isTaken) ? forbidden("SD-1", {}) : forbidden("SP-11", { leastDays: 2 });
}

function forbidden(rule: RuleId, facts: Facts): Decision {
  return { rule, verdict: "forbidden", facts };
}
