import { addDays, type IsoDate } from "../../domain/calendar.js";
import type { Decision, Plan } from "../../domain/plan.js";
import { runOnFacts } from "./decision-words.js";
import type { Outing } from "./outings.js";
import type { ViewContext } from "./words.js";

/** One line why the strength of an outing stands where it does; null for a run without any. */
export function whyHere(plan: Plan, outing: Outing, view: ViewContext): string | null {
  const { today } = view.messages;
  const sentence = outing.kind === "own" ? null : sentenceFor(plan, outing, view);
  return sentence === null ? null : today.whyHere(sentence);
}

function sentenceFor(
  plan: Plan,
  outing: Exclude<Outing, { readonly kind: "own" }>,
  view: ViewContext,
): string | null {
  const { format, today } = view.messages;
  const { dose } = outing;
  if (dose === null) return null;
  const { because } = today;
  if (dose.class === "CU") return dose.place === "after-run" ? because.afterRun : because.core;
  if (dose.place === "in-hard-run") {
    const next = addDays(dose.date, 1);
    return because.sharesHardDay(
      format.weekday(dose.date),
      format.weekday(next),
      kindOfDay(plan, next),
    );
  }
  const ahead = dose.reasons.find(isGapToHardRun);
  const hours = ahead === undefined ? null : Number(ahead.facts.hours);
  const run = ahead === undefined ? "" : runOnFacts(ahead.facts, view.messages);
  if (dose.place === "in-easy-run") {
    return because.easyRun(hours === null ? null : Math.round(hours), run);
  }
  return hours === null ? because.noHardRunNear : because.longGap(Math.round(hours), run);
}

/** Whether a day has a hard run, none but easy ones, or nothing at all. */
function kindOfDay(plan: Plan, date: IsoDate): "free" | "easy" | "hard" {
  const ofDay = plan.sessions.filter((session) => session.date === date);
  if (ofDay.some((session) => session.kind === "run" && session.hard)) return "hard";
  return ofDay.length === 0 ? "free" : "easy";
}

/** The decision that speaks of the next hard run. */
function isGapToHardRun({ rule, facts }: Decision): boolean {
  return (
    (rule === "SP-1" || rule === "SP-2" || rule === "SP-12") && typeof facts.hours === "number"
  );
}
