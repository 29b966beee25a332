import type { IsoDate } from "../../domain/calendar.js";
import type { Decision } from "../../domain/plan.js";
import { alternativesTo, type DayAlternative, priceOf } from "../../planning/explain.js";
import type { MadePlan } from "../../planning/make-plan.js";
import type { Block } from "../reply.js";
import { doseOn } from "./day-card.js";
import { decisionWithRule, decisionWords } from "./decision-words.js";
import { outingsOn } from "./outings.js";
import { outingTitle } from "./titles.js";
import type { ViewContext } from "./words.js";

/** Why the strength of a day stands where it does, and what the other days would cost. */
export function whyView(made: MadePlan, date: IsoDate, view: ViewContext): readonly Block[] {
  const { format, why, session } = view.messages;
  const dose = doseOn(made.plan, date);
  if (dose === null) return whyNoLegs(made, date, view);
  const title =
    dose.runId === null
      ? session.classTitle(dose.class)
      : outingsOn(made.plan, date)
          .filter((outing) => outing.kind === "run" && outing.dose === dose)
          .map((outing) => outingTitle(outing, view))
          .join("");
  const alternatives = alternativesTo(made, date);
  return [
    {
      type: "heading",
      text: why.heading(title, format.weekday(date), dose.start, dose.minutes),
    },
    { type: "text", text: dose.reasons.map((reason) => reasonLine(reason, view)).join("\n") },
    ...(alternatives.length === 0
      ? []
      : [{ type: "heading" as const, text: why.instead }, alternativesTable(alternatives, view)]),
  ];
}

/** A day without our strength: what legs there would cost, or what forbids them. */
function whyNoLegs(made: MadePlan, date: IsoDate, view: ViewContext): readonly Block[] {
  const { format, why } = view.messages;
  const prices = (["HL", "LL"] as const)
    .map((wish) => priceOf(made, date, wish))
    .filter(
      (price, index, all) =>
        index === 0 || price.kind === "possible" || all[0]?.kind === "possible",
    );
  const best =
    prices
      .filter((price) => price.kind === "possible")
      .sort((a, b) => a.extraPoints - b.extraPoints)[0] ?? prices[0];
  return [
    { type: "text", text: why.nothing(format.longDate(date)) },
    ...(best === undefined
      ? []
      : [
          { type: "heading" as const, text: why.missingHere(format.weekday(date)) },
          { type: "text" as const, text: answerTo(best, view) },
        ]),
  ];
}

function alternativesTable(alternatives: readonly DayAlternative[], view: ViewContext): Block {
  const { format, why } = view.messages;
  return {
    type: "table",
    columns: [
      { label: why.day, align: "left" },
      { label: why.answer, align: "left" },
    ],
    rows: alternatives.map((one) => [format.weekday(one.date), answerTo(one, view)]),
  };
}

function answerTo(alternative: DayAlternative, view: ViewContext): string {
  const { why } = view.messages;
  switch (alternative.kind) {
    case "forbidden":
      return why.notPossible(decisionWithRule(alternative.decision, view.messages));
    case "possible": {
      const reasons = alternative.because
        .slice(0, REASONS_SHOWN)
        .map((decision) => decisionWords(decision, view.messages));
      return why.possible(alternative.extraPoints, reasons.join("; "));
    }
  }
}

/** The dearest wishes that an alternative gives up; more would hide them. */
const REASONS_SHOWN = 2;

function reasonLine(decision: Decision, { messages }: ViewContext): string {
  return decisionWithRule(decision, messages);
}
