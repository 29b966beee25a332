import { epochDay, type IsoDate, isoDate, localOf } from "../domain/calendar.js";
import type { Decision, DoseClass, Facts, RuleId } from "../domain/plan.js";
import type { MadePlan } from "./make-plan.js";
import { runsOf, withRunNamed } from "./timeline.js";
import { type Alternative, cheapestWith } from "./weave/alternatives.js";
import { type BillItem, billOf, dearerTerms } from "./weave/bill.js";
import type { DayOption } from "./weave/options.js";
import { weave } from "./weave/weave.js";
import { type DoseMove, filterFor } from "./wished-doses.js";

/** What it would take to have a dose of a class on another day. */
export type DayAlternative =
  | {
      readonly kind: "possible";
      readonly date: IsoDate;
      /** What the best whole plan with it costs more than the plan. */
      readonly extraPoints: number;
      /** Those of them that changing what was announced costs. */
      readonly changePoints: number;
      /** The wishes that would be given up, dearest first. */
      readonly because: readonly Decision[];
    }
  | { readonly kind: "forbidden"; readonly date: IsoDate; readonly decision: Decision };

/** The price of a dose of that class on that day, exact, or the hard rule against it. */
export function priceOf(made: MadePlan, date: IsoDate, wish: DoseClass): DayAlternative {
  const { woven, dated } = made;
  const day = epochDay(date) - dated.alignment.firstDay;
  return priced(
    made,
    date,
    wish,
    cheapestWith(woven, day, ({ dose }) => dose?.class === wish),
  );
}

/** The price of moving a day's dose to another day, exact, or the hard rule against it. */
export function priceOfMove(made: MadePlan, move: DoseMove): DayAlternative {
  const { wishes, woven, dated } = made;
  const moved = weave(woven.problem, filterFor([...wishes, move], dated.alignment.firstDay));
  return priced(made, move.to, move.class, moved.ok ? moved.value : null);
}

function priced(
  made: MadePlan,
  date: IsoDate,
  wish: DoseClass,
  alternative: Alternative | null,
): DayAlternative {
  const { woven, dated } = made;
  if (alternative === null) {
    const day = epochDay(date) - dated.alignment.firstDay;
    return { kind: "forbidden", date, decision: named(made, ruleAgainst(made, day, wish)) };
  }
  const { changePoints, dearer } = dearness(made.bill, billOf(woven.problem, alternative.chosen));
  return {
    kind: "possible",
    date,
    extraPoints: alternative.points - woven.points,
    changePoints,
    because: dearer.map((decision) => named(made, decision, alternative.chosen)),
  };
}

/** What a bill charges more than another: for the change itself, and for wishes given up. */
export function dearness(
  first: readonly BillItem[],
  second: readonly BillItem[],
): { readonly changePoints: number; readonly dearer: readonly Decision[] } {
  const isChange = ({ term }: BillItem) => term.startsWith("announced-changed");
  const changeIn = (bill: readonly BillItem[]) =>
    bill.filter(isChange).reduce((sum, { points }) => sum + points, 0);
  return {
    changePoints: changeIn(second) - changeIn(first),
    dearer: dearerTerms(first, second)
      .filter(({ item }) => !isChange(item))
      .map(({ item: { rule, facts }, extra }) => ({
        rule,
        verdict: "paid",
        facts: { ...facts, points: extra },
      })),
  };
}

/** Every other day of a dose's week that is not over, with the price of having it there. */
export function alternativesTo(made: MadePlan, date: IsoDate): readonly DayAlternative[] {
  const { woven, dated } = made;
  const day = epochDay(date) - dated.alignment.firstDay;
  const wish = woven.chosen[day]?.dose?.class;
  const week = woven.problem.weeks[woven.problem.days[day]?.week ?? -1];
  if (wish === undefined || week === undefined) return [];
  const days = Array.from(
    { length: week.lastDay - week.firstDay + 1 },
    (_, offset) => week.firstDay + offset,
  );
  const { course, runner, alignment } = dated;
  const today = course === null ? null : epochDay(localOf(course.now, runner.timeZone).date);
  return days
    .filter((other) => today === null || alignment.firstDay + other >= today)
    .filter((other) => other !== day && woven.chosen[other]?.dose?.class !== wish)
    .map((other) => isoDate(alignment.firstDay + other))
    .map((to) => priceOfMove(made, { class: wish, from: date, to }));
}

/**
 * The hard rule that keeps a class off a day. A day of whose own nothing stands against it is either
 * the runner's own strength day, or has no place for the dose, or must stay free for the week.
 */
function ruleAgainst({ woven }: MadePlan, day: number, wish: DoseClass): Decision {
  const { open, blocked } = woven.options[day] ?? { open: [], blocked: [] };
  const first = blocked.find(({ dose }) => dose.class === wish)?.decision;
  if (first !== undefined) return first;
  const today = woven.problem.days[day];
  const gate = today?.gates[wish] ?? null;
  if (gate !== null) return forbidden(gate);
  if (today?.own) return forbidden("SP-11", { own: true });
  const besideOwn = [day - 1, day + 1].some((other) => {
    const own = woven.problem.days[other]?.own;
    return own !== undefined && own !== null && own.class !== "CU";
  });
  if (wish !== "CU" && besideOwn) return forbidden("SP-11", { leastDays: 2 });
  const { demand } = woven.problem.weeks[woven.problem.days[day]?.week ?? 0] ?? NO_WEEK;
  const isAsked = wish === "CU" ? demand.CU > 0 : demand.HL + demand.LL > 0;
  if (!isAsked || (wish === "HL" && demand.HL === 0)) return forbidden("SD-1", { asked: false });
  const hasPlace = open.some(({ dose }) => dose?.class === wish);
  return hasPlace ? forbidden("RL-10") : forbidden("SD-14");
}

const NO_WEEK = { demand: { HL: 0, LL: 0, CU: 0 } };

function forbidden(rule: RuleId, facts: Facts = {}): Decision {
  return { rule, verdict: "forbidden", facts };
}

function named(
  { dated, woven }: MadePlan,
  decision: Decision,
  chosen: readonly DayOption[] = woven.chosen,
): Decision {
  return withRunNamed(decision, runsOf(woven.problem, chosen), dated.program.runs, woven.problem);
}
