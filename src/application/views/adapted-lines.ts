import type { IsoDate } from "../../domain/calendar.js";
import type { Outing } from "../../domain/outing.js";
import type { Decision, Plan } from "../../domain/plan.js";
import type { Messages } from "../../messages/messages.js";
import type { Adapted } from "../../planning/environment/adapted.js";
import type { Outlook } from "../outlook.js";
import type { Block } from "../reply.js";
import { decisionWithRule, decisionWords } from "./decision-words.js";
import { adaptedOn, conditionsFor, weatherFor } from "./outings.js";
import { startOf } from "./titles.js";
import type { ViewContext } from "./words.js";

type Cause = Parameters<Messages["swap"]["line"]>[0][number];

/** What was changed and why, in one line; null for an outing that is done as prescribed. */
export function changeLine(
  { outing, decisions }: Adapted,
  date: IsoDate,
  today: IsoDate | null,
  { messages }: ViewContext,
): string | null {
  if (decisions.length === 0) return null;
  const { swap, format } = messages;
  const all = new Set(decisions.flatMap((one) => causeOf(one) ?? []));
  const causes = [...all].filter((one) => one !== "warm" || !all.has("hot"));
  const isDark = decisions.some(({ rule }) => rule === "EN-8");
  const day = date === today ? swap.today : swap.onDay(format.weekday(date));
  const changes = decisions.map((one) => decisionWords(one, messages));
  return swap.line(causes, isDark ? startOf(outing) : null, day, changes);
}

/** The condition or the wish behind a decision; null for the dark, which has an hour. */
function causeOf({ rule, verdict, facts }: Decision): Cause | null {
  switch (rule) {
    case "EN-1":
      return "warm";
    case "EN-2":
      return "hot";
    case "EN-5":
      return verdict === "preferred" ? "treadmill" : "icy";
    case "EN-6":
    case "EM-11":
      return facts.ground === "icy" ? "icy" : facts.ground === "cold" ? "cold-ground" : "wet";
    case "EN-7":
      return "cold";
    case "EN-9":
      return "air";
    case "EN-10":
      return "thunder";
    case "EM-12":
      return "ten-minutes";
    case "EM-13":
      return "no-equipment";
    case "LM-6":
      return "easier";
    default:
      return null;
  }
}

/**
 * The weather that an outing was looked at in, or for a near day that nobody could say it; empty
 * without a place.
 */
export function weatherLine(
  outing: Outing,
  plan: Plan,
  outlook: Outlook,
  isNear: boolean,
  { messages }: ViewContext,
): readonly Block[] {
  const { swap } = messages;
  if (!outlook.isAsked || outing.kind !== "run") return [];
  if (outlook.forecast === null && !isNear) return [];
  if (outlook.forecast === null) return [{ type: "context", text: swap.weatherUnknown }];
  const weather = weatherFor(outing, outlook);
  if (weather === null) return [];
  const degrees = Math.round(weather.hour.temperatureC);
  const ground = swap.ground[conditionsFor(outing, plan, outlook).ground];
  return [{ type: "context", text: swap.weather(startOf(outing), degrees, ground) }];
}

/** What a day does otherwise than prescribed, a decision a line with its rule. */
export function whyOtherwise(
  plan: Plan,
  date: IsoDate,
  outlook: Outlook,
  { messages }: ViewContext,
): readonly Block[] {
  const decisions = adaptedOn(plan, date, outlook).flatMap((one) => one.decisions);
  if (decisions.length === 0) return [];
  const lines = decisions.map((one) => messages.why.indented(decisionWithRule(one, messages)));
  return [
    { type: "heading", text: messages.swap.whyHeading(messages.format.weekday(date)) },
    { type: "text", text: lines.join("\n") },
  ];
}
