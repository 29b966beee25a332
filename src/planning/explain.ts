import { epochDay, type IsoDate, isoDate } from "../domain/calendar.js";
import type { Decision, DoseClass, Facts, RuleId } from "../domain/plan.js";
import type { MadePlan } from "./make-plan.js";
import { runsOf, withRunNamed } from "./timeline.js";
import { cheapestWith } from "./weave/alternatives.js";
import { billOf, dearerTerms } from "./weave/bill.js";
import type { DayOption } from "./weave/options.js";

/** What it would take to have a dose of a class on another day. */
export type DayAlternative =
  | {
      readonly kind: "possible";
      readonly date: IsoDate;
      /** What the best whole plan with it costs more than the plan. */
      readonly extraPoints: number;
      /** The wishes that would be given up, dearest first. */
      readonly because: readonly Decision[];
    }
  | { readonly kind: "forbidden"; readonly date: IsoDate; readonly decision: Decision };

/** The price of a dose of that class on that day, exact, or the hard rule against it. */
export function priceOf(made: MadePlan, date: IsoDate, wish: DoseClass): DayAlternative {
  const { woven, dated } = made;
  const day = epochDay(date) - dated.alignment.firstDay;
  const alternative = cheapestWith(woven, day, ({ dose }) => dose?.class === wish);
  if (alternative === null) {
    return { kind: "forbidden", date, decision: named(made, ruleAgainst(made, day, wish)) };
  }
  const dearer = dearerTerms(made.bill, billOf(woven.problem, alternative.chosen));
  return {
    kind: "possible",
    date,
    extraPoints: alternative.points - woven.points,
    because: dearer.map(({ item, extra }) =>
      named(
        made,
        { rule: item.rule, verdict: "paid", facts: { ...item.facts, points: extra } },
        alternative.chosen,
      ),
    ),
  };
}

/** Every other day of the week on which a dose lies, with the price of having it there. */
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
  return days
    .filter((other) => other !== day && woven.chosen[other]?.dose?.class !== wish)
    .map((other) => priceOf(made, isoDate(dated.alignment.firstDay + other), wish));
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
  if (today?.own) return forbidden("SP-11", { own: true });
  const gate = today?.gates[wish] ?? null;
  if (gate !== null) return forbidden(gate);
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
