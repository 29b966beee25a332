import { daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { LogEntry } from "../../domain/log.js";
import type { PlacedStrength, Plan } from "../../domain/plan.js";
import { NO_OUTLOOK, type Outlook } from "../outlook.js";
import type { Block, PrescriptionLine } from "../reply.js";
import { changeLine, weatherLine } from "./adapted-lines.js";
import { cardButtons } from "./card-buttons.js";
import { freeDay } from "./free-day.js";
import { adaptedOn, type Outing } from "./outings.js";
import { recordOf } from "./record-lines.js";
import { runLines } from "./run-lines.js";
import { inALine } from "./step-words.js";
import { strengthLines } from "./strength-lines.js";
import { headline, isSkipped } from "./titles.js";
import { whyHere } from "./why-here.js";
import type { ViewContext } from "./words.js";

/**
 * The day's card: the session first, then when it is, what to do in order, one line why. With
 * `today` the card knows whether it is looked at on its own day, or ahead of it; with an outlook it
 * is the card of that weather.
 */
export function dayCard(
  plan: Plan,
  date: IsoDate,
  logged: readonly LogEntry[],
  view: ViewContext,
  today: IsoDate | null = null,
  outlook: Outlook = NO_OUTLOOK,
): readonly Block[] {
  const outings = adaptedOn(plan, date, outlook);
  if (outings.length === 0) return [...freeDay(plan, date, today, view), ...recordOf(logged, view)];
  const isNear = today !== null && Math.abs(daysBetween(today, date)) <= 1;
  const context: Block = { type: "context", text: whereInProgram(plan, date, view) };
  const blocks = outings.flatMap((adapted, index): readonly Block[] => {
    const { outing, rests } = adapted;
    const title = headline(outing, view);
    const change = changeLine(adapted, date, today, view);
    return [
      { type: "heading", text: rests ? view.messages.swap.restTitle(title) : title },
      ...(index === 0 ? [context] : []),
      ...(change === null ? [] : [{ type: "text" as const, text: change }]),
      ...(isSkipped(outing) || rests ? [] : body(plan, outing, view)),
      ...(isSkipped(outing) ? [] : weatherLine(outing, plan, outlook, isNear, view)),
    ];
  });
  const standing = {
    isLogged: logged.length > 0,
    isAhead: today !== null && daysBetween(today, date) > 0,
    isSkipped: outings.every(({ outing, rests }) => rests || isSkipped(outing)),
  };
  return [
    ...blocks,
    ...recordOf(logged, view),
    { type: "buttons", buttons: cardButtons(date, standing, view.messages) },
  ];
}

function body(plan: Plan, outing: Outing, view: ViewContext): readonly Block[] {
  return [
    ...remarks([shorter(outing, view)]),
    ...outingBody(outing, view),
    ...remarks([whyHere(plan, outing, view)]),
  ];
}

function remarks(texts: readonly (string | null)[]): readonly Block[] {
  return texts.flatMap((text) => (text === null ? [] : [{ type: "context" as const, text }]));
}

function outingBody(outing: Outing, view: ViewContext): readonly Block[] {
  const { session, today } = view.messages;
  switch (outing.kind) {
    case "own": {
      const words = outing.strength.words;
      return words === null ? [] : [{ type: "text", text: today.program(words) }];
    }
    case "dose":
      return [{ type: "prescription", lines: strengthLines(outing.dose, view) }];
    case "run": {
      const { run, dose } = outing;
      const after = dose?.place === "after-run" ? strengthLines(dose, view) : [];
      const notes = [
        ...run.session.alternatives.map((steps) => session.or(inALine(steps, run.type, view))),
        ...(run.easedBy === null
          ? []
          : [run.type === run.session.type ? session.cut : session.eased]),
        ...(run.session.words === null ? [] : [today.program(run.session.words)]),
        ...(run.session.goalSeconds === null
          ? []
          : [session.goal(view.messages.format.clock(run.session.goalSeconds))]),
      ];
      return [
        { type: "prescription", lines: [...runLines(run, dose, view), ...headed(after, view)] },
        ...notes.map((text): Block => ({ type: "text", text })),
      ];
    }
  }
}

/** Says once that what follows is done after the run: beside the first line, or above it. */
function headed(
  lines: readonly PrescriptionLine[],
  { messages }: ViewContext,
): readonly PrescriptionLine[] {
  const { afterTheRun, afterTheRunComes } = messages.session;
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (first.aside === null) return [{ ...first, aside: afterTheRun }, ...rest];
  return [{ amount: "", what: afterTheRunComes, aside: null, strength: false }, ...lines];
}

/** `Tuesday 22 December · week 5 of 12 · half marathon in 54 days`. */
function whereInProgram(plan: Plan, date: IsoDate, view: ViewContext): string {
  const { format, today, session } = view.messages;
  const week = plan.weeks.find(({ monday }) => daysBetween(monday, date) < 7);
  const { raceDate, goal } = plan.program;
  const days = raceDate === null ? -1 : daysBetween(date, raceDate);
  return [
    format.longDate(date),
    today.week(week?.number ?? 1, plan.weeks.length),
    days < 0 ? null : today.daysToRace(goal ?? session.runNoun("race"), days),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** What the stops took off the run. */
function shorter(outing: Outing, { messages, units }: ViewContext): string | null {
  // Exercises that a wish or the weather moved elsewhere are not paid for on the way.
  if (outing.kind !== "run" || outing.dose?.place !== "in-easy-run") return null;
  const { trimmedKm, trimmedMinutes } = outing.run;
  const { format, session } = messages;
  if (trimmedKm > 0) return session.trimmedKm(format.distance(trimmedKm * 1000, units));
  return trimmedMinutes > 0 ? session.trimmedMinutes(trimmedMinutes) : null;
}

/** The dose of a day, if it holds one of ours. */
export function doseOn(plan: Plan, date: IsoDate): PlacedStrength | null {
  return (
    plan.sessions.find(
      (session): session is PlacedStrength =>
        session.kind === "placed-strength" && session.date === date,
    ) ?? null
  );
}
