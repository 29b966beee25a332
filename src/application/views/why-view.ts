import { type IsoDate, localOf } from "../../domain/calendar.js";
import type { Decision, Plan } from "../../domain/plan.js";
import { alternativesTo, type DayAlternative, priceOf } from "../../planning/explain.js";
import type { MadePlan } from "../../planning/make-plan.js";
import type { Block } from "../reply.js";
import { doseOn } from "./day-card.js";
import { decisionWithRule, decisionWords } from "./decision-words.js";
import { outingsOn } from "./outings.js";
import { outingTitle } from "./titles.js";
import type { ViewContext } from "./words.js";

/**
 * Why the strength of a day stands where it does, and what the other days would cost from now on;
 * `made` is the plan woven again at this instant, with the price of changing what was announced.
 */
export function whyView(
  plan: Plan,
  made: MadePlan,
  date: IsoDate,
  view: ViewContext,
): readonly Block[] {
  const { format, why, session } = view.messages;
  const dose = doseOn(plan, date);
  const isAhead = date >= localOf(made.dated.asOf, plan.timeZone).date;
  if (dose === null) {
    const nothing: Block = { type: "text", text: why.nothing(format.longDate(date)) };
    return [nothing, ...(isAhead ? legsOn(made, date, view) : [])];
  }
  const outing = outingsOn(plan, date).find(
    (one) => one.kind === "run" && one.dose?.id === dose.id,
  );
  const title = outing === undefined ? session.classTitle(dose.class) : outingTitle(outing, view);
  const canMove = dose.startMinute >= made.dated.asOf;
  const alternatives = canMove ? alternativesTo(made, date) : [];
  const isCore = canMove && dose.class === "CU";
  return [
    {
      type: "heading",
      text: why.heading(title, format.weekday(date), dose.start, dose.minutes),
    },
    { type: "text", text: dose.reasons.map((reason) => reasonLine(reason, view)).join("\n") },
    ...(alternatives.length === 0
      ? []
      : [
          { type: "heading" as const, text: why.instead },
          alternativesTable(alternatives, view),
          ...(isCore ? [] : priceNote(alternatives, view)),
        ]),
    ...(isCore ? legsOn(made, date, view) : []),
  ];
}

/** A day without legs: what they would cost there, or what forbids them. */
function legsOn(made: MadePlan, date: IsoDate, view: ViewContext): readonly Block[] {
  const { format, session, why } = view.messages;
  const prices = (["HL", "LL"] as const).map((wish) => ({
    label: session.classTitle(wish),
    price: priceOf(made, date, wish),
  }));
  return [
    { type: "heading", text: why.missingHere(format.weekday(date)) },
    {
      type: "fields",
      items: prices.map(({ label, price }) => ({ label, value: answerTo(price, view) })),
    },
    ...priceNote(
      prices.map(({ price }) => price),
      view,
    ),
  ];
}

/** What the numbers mean, where there are any. */
function priceNote(
  alternatives: readonly DayAlternative[],
  { messages }: ViewContext,
): readonly Block[] {
  const hasPrice = alternatives.some((one) => one.kind === "possible" && one.extraPoints > 0);
  return hasPrice ? [{ type: "context", text: messages.why.price }] : [];
}

function alternativesTable(alternatives: readonly DayAlternative[], view: ViewContext): Block {
  const { format } = view.messages;
  return {
    type: "table",
    // A day and its answer need no headings.
    columns: [
      { label: "", align: "left" },
      { label: "", align: "left" },
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
      return why.possible(alternative.extraPoints, alternative.changePoints, reasons.join("; "));
    }
  }
}

/** The dearest wishes that an alternative gives up; more would hide them. */
const REASONS_SHOWN = 2;

function reasonLine(decision: Decision, { messages }: ViewContext): string {
  return messages.why.indented(decisionWithRule(decision, messages));
}
