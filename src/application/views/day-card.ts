import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { LogEntry } from "../../domain/log.js";
import type { PlacedStrength, Plan } from "../../domain/plan.js";
import type { Block, Button } from "../reply.js";
import { type Outing, outingsOn } from "./outings.js";
import { runLines } from "./run-lines.js";
import { strengthLines } from "./strength-lines.js";
import { headline, inPassing } from "./titles.js";
import { whyHere } from "./why-here.js";
import type { ViewContext } from "./words.js";

/** The day's card: the session first, then when it is, what to do in order, one line why. */
export function dayCard(
  plan: Plan,
  date: IsoDate,
  logged: readonly LogEntry[],
  view: ViewContext,
): readonly Block[] {
  const outings = outingsOn(plan, date);
  if (outings.length === 0) return freeDay(plan, date, view);
  const context: Block = { type: "context", text: whereInProgram(plan, date, outings, view) };
  const blocks = outings.flatMap((outing, index) => [
    { type: "heading" as const, text: headline(outing, view) },
    ...(index === 0 ? [context] : []),
    ...outingBody(outing, view),
  ]);
  const why = outings.flatMap((outing) => whyHere(plan, outing, view) ?? []);
  return [
    ...blocks,
    ...why.map((text): Block => ({ type: "context", text })),
    ...recordOf(logged, view),
    { type: "buttons", buttons: cardButtons(date, logged.length > 0, view) },
  ];
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
        ...(run.easedBy === null ? [] : [session.eased]),
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

/** Says once that what follows is done after the run. */
function headed(
  lines: ReturnType<typeof strengthLines>,
  { messages }: ViewContext,
): ReturnType<typeof strengthLines> {
  return lines.map((line, index) =>
    index === 0 && line.aside === null ? { ...line, aside: messages.session.afterTheRun } : line,
  );
}

/** `Tuesday 22 December · week 5 of 12 · half marathon in 54 days`. */
function whereInProgram(
  plan: Plan,
  date: IsoDate,
  outings: readonly Outing[],
  view: ViewContext,
): string {
  const { format, today, session } = view.messages;
  const week = plan.weeks.find(({ monday }) => daysBetween(monday, date) < 7);
  const { raceDate, goal } = plan.program;
  const days = raceDate === null ? -1 : daysBetween(date, raceDate);
  const trimmed = outings.map((outing) => (outing.kind === "run" ? outing.run : null));
  const run = trimmed.find((one) => one !== null && (one.trimmedKm > 0 || one.trimmedMinutes > 0));
  const shorter =
    run === undefined || run === null
      ? null
      : run.trimmedKm > 0
        ? session.trimmedKm(format.distance(run.trimmedKm * 1000, view.units))
        : session.trimmedMinutes(run.trimmedMinutes);
  return [
    format.longDate(date),
    today.week(week?.number ?? 1, plan.weeks.length),
    days < 0 ? null : today.daysToRace(goal ?? session.runNoun("race"), days),
    shorter,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** A day without anything, and what comes next. */
function freeDay(plan: Plan, date: IsoDate, view: ViewContext): readonly Block[] {
  const { format, today } = view.messages;
  const first = plan.sessions[0];
  const last = plan.sessions.at(-1);
  if (first === undefined || last === undefined) return [{ type: "text", text: today.afterEnd }];
  const next = plan.sessions.find((session) => daysBetween(date, session.date) > 0);
  const outing = next === undefined ? undefined : outingsOn(plan, next.date)[0];
  if (next === undefined || outing === undefined) return [{ type: "text", text: today.afterEnd }];
  if (daysBetween(date, plan.program.start) > 0) {
    const text = today.beforeStart(
      format.longDate(plan.program.start),
      `${format.longDate(next.date)}, ${inPassing(outing, view)}`,
    );
    return [{ type: "text", text }];
  }
  const isTomorrow = next.date === addDays(date, 1);
  const day = isTomorrow ? today.tomorrow : format.weekday(next.date);
  return [
    { type: "heading", text: today.free(format.weekday(date)) },
    { type: "text", text: today.next(day, inPassing(outing, view)) },
  ];
}

function recordOf(logged: readonly LogEntry[], { messages, units }: ViewContext): readonly Block[] {
  const { format, log, today } = messages;
  return logged.map((entry): Block => {
    const parts = [
      entry.rpe === null ? null : log.effort(entry.rpe),
      entry.distanceM === null ? null : format.distance(entry.distanceM, units),
      entry.seconds === null ? null : format.clock(entry.seconds),
      entry.reps === null ? null : log.reps(entry.reps),
      entry.note === null ? null : log.note(entry.note),
    ].filter((part) => part !== null);
    const record = parts.length === 0 ? messages.today.done.toLowerCase() : log.record(parts);
    return { type: "context", text: today.logged(record) };
  });
}

function cardButtons(
  date: IsoDate,
  isLogged: boolean,
  { messages }: ViewContext,
): readonly Button[] {
  const { today } = messages;
  const why: Button = { id: `why day:${date}`, label: today.why, style: "plain" };
  if (isLogged) return [why];
  return [{ id: `done day:${date}`, label: today.done, style: "primary" }, why];
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
