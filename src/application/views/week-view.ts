import { addDays } from "../../domain/calendar.js";
import type { PlacedStrength, Plan, PlanWeek } from "../../domain/plan.js";
import type { Block } from "../reply.js";
import { type Outing, outingsOn } from "./outings.js";
import { stopCount } from "./strength-lines.js";
import { runDistance, type ViewContext } from "./words.js";

/** The week at a glance: a day a row, the run beside its strength. */
export function weekView(plan: Plan, week: PlanWeek, view: ViewContext): readonly Block[] {
  const { format, plan: words, session } = view.messages;
  const sunday = addDays(week.monday, 6);
  const distance = week.runKm === null ? null : format.distance(week.runKm * 1000, view.units);
  const kind = session.weekKind(week.kind);
  return [
    { type: "heading", text: words.weekHeading(week.number, plan.weeks.length, kind) },
    {
      type: "context",
      text: words.weekContext(
        format.shortDate(week.monday),
        format.shortDate(sunday),
        distance,
        week.strengthMinutes,
      ),
    },
    {
      type: "table",
      columns: [
        { label: words.day, align: "left" },
        { label: words.run, align: "left" },
        { label: words.strength, align: "left" },
      ],
      rows: Array.from({ length: 7 }, (_, offset) =>
        dayRow(plan, addDays(week.monday, offset), view),
      ),
    },
    { type: "buttons", buttons: weekButtons(plan, week, view) },
  ];
}

function dayRow(plan: Plan, date: string, view: ViewContext): readonly string[] {
  const { format, plan: words } = view.messages;
  const outings = outingsOn(plan, date);
  const runs = outings.flatMap((outing) => (outing.kind === "run" ? runCell(outing, view) : []));
  const strength = outings.flatMap((outing) => strengthCell(outing, view));
  const day = `${format.shortWeekday(date)} ${format.shortDate(date)}`;
  if (outings.length === 0) return [day, words.free, ""];
  return [day, runs.join("; ") || words.nothing, strength.join("; ")];
}

function runCell(
  { run }: Extract<Outing, { readonly kind: "run" }>,
  view: ViewContext,
): readonly string[] {
  const { session, plan: words, format } = view.messages;
  const name = session.runShort(run.long ? "long" : run.type);
  const distance = runDistance(run, view);
  const moved = run.movedFrom === null ? null : words.movedFrom(format.shortWeekday(run.movedFrom));
  const cell = [run.start, name, distance, moved].filter((part) => part !== null).join(" ");
  return [run.status === "skipped" ? session.skipped(cell) : cell];
}

function strengthCell(outing: Outing, view: ViewContext): readonly string[] {
  const { session } = view.messages;
  if (outing.kind === "own")
    return [`${outing.strength.start} ${session.ownNoun(outing.strength.class)}`];
  const { dose } = outing;
  if (dose === null) return [];
  const cell = doseCell(dose, view);
  return [dose.status === "skipped" ? session.skipped(cell) : cell];
}

function doseCell(dose: PlacedStrength, view: ViewContext): string {
  const { session, format } = view.messages;
  const name = session.classNoun(dose.class);
  switch (dose.place) {
    case "in-hard-run":
    case "after-run":
      return `${name}, ${session.placeWords(dose.place)}`;
    case "in-easy-run":
      return `${name}, ${stopCount(dose, view)}`;
    case "alone":
    case "same-day":
      return `${dose.start} ${name}, ${format.minutes(dose.minutes)}`;
  }
}

function weekButtons(plan: Plan, week: PlanWeek, { messages }: ViewContext) {
  const button = (number: number, label: string) => ({
    id: `week number:${number}`,
    label,
    style: "plain" as const,
  });
  return [
    ...(week.number > 1 ? [button(week.number - 1, messages.plan.previous)] : []),
    ...(week.number < plan.weeks.length ? [button(week.number + 1, messages.plan.nextWeek)] : []),
  ];
}
