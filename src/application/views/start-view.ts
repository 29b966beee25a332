import { type EpochMinute, localOf } from "../../domain/calendar.js";
import type { Plan, PlannedSession } from "../../domain/plan.js";
import type { ReminderWish } from "../../domain/runner.js";
import type { Messages } from "../../messages/messages.js";
import type { MadePlan } from "../../planning/make-plan.js";
import type { Block } from "../reply.js";
import { outingsOn } from "./outings.js";
import { restrictionNotices } from "./plan-view.js";
import { wishText } from "./settings-view.js";
import { inPassing } from "./titles.js";
import { weekView } from "./week-view.js";
import type { ViewContext } from "./words.js";

/** What would be stored, with a button that stores it. */
export function startPreview(made: MadePlan, line: string, messages: Messages): readonly Block[] {
  const { start } = messages;
  return [
    ...summary(made, start.previewHeading(made.plan.program.title), messages),
    {
      type: "buttons",
      buttons: [
        { id: line, label: start.begin, style: "primary" },
        { id: "start", label: start.change, style: "plain" },
      ],
    },
  ];
}

/**
 * What has been stored. The first plan carries the words of SF-7.
 *
 * @param guessedZoneAt now, where the time zone is a guess that the runner should look at; else null
 */
export function startStored(
  made: MadePlan,
  messages: Messages,
  guessedZoneAt: EpochMinute | null,
): readonly Block[] {
  const { start, safety } = messages;
  const zone = made.plan.timeZone;
  return [
    ...summary(made, start.storedHeading(made.plan.program.title), messages),
    ...(guessedZoneAt === null
      ? []
      : [
          {
            type: "text" as const,
            text: start.zoneGuess(localOf(guessedZoneAt, zone).time, zone),
          },
        ]),
    ...(made.plan.runner.reminder === null
      ? []
      : [
          {
            type: "text" as const,
            text: reminderWords(made.plan, made.plan.runner.reminder, messages),
          },
        ]),
    { type: "context", text: safety.guidance },
    {
      type: "buttons",
      buttons: [
        { id: "today", label: start.today, style: "primary" },
        { id: "week number:1", label: start.week1, style: "plain" },
      ],
    },
  ];
}

function reminderWords(
  { sessions, timeZone }: Plan,
  wish: ReminderWish,
  messages: Messages,
): string {
  const { start } = messages;
  const isTooLate = ({ startMinute }: PlannedSession) =>
    wish.when === "morning" && localOf(startMinute, timeZone).time < wish.time;
  const set = start.reminders(wishText(wish, messages));
  return sessions.some(isTooLate) ? `${set} ${start.reminderComesAfter(wish.time)}` : set;
}

function summary({ plan }: MadePlan, heading: string, messages: Messages): readonly Block[] {
  const { format, start } = messages;
  const view: ViewContext = { messages, units: plan.runner.units, vdot: plan.vdot };
  const race = plan.program.raceDate;
  const firstWeek = plan.weeks[0];
  const moved = plan.sessions.filter((one) => one.kind === "run" && one.movedFrom !== null).length;
  return [
    { type: "heading", text: heading },
    {
      type: "context",
      text: start.span(
        format.longDate(plan.program.start),
        plan.weeks.length,
        race === null ? null : format.longDate(race),
      ),
    },
    ...restrictionNotices(plan, view),
    { type: "fields", items: facts(plan, view) },
    ...(moved === 0 ? [] : [{ type: "text" as const, text: start.movedRuns(moved) }]),
    ...firstSession(plan, view),
    ...(firstWeek === undefined
      ? []
      : weekView(plan, firstWeek, view).filter(({ type }) => type === "table")),
  ];
}

function facts(plan: Plan, { messages, units }: ViewContext) {
  const { format, start } = messages;
  const runs = plan.weeks.map(
    ({ number }) =>
      plan.sessions.filter(
        (one) => one.kind === "run" && one.type !== "cross-training" && one.week === number,
      ).length,
  );
  const minutes = plan.weeks.map((week) => week.strengthMinutes);
  const most = plan.weeks.reduce((best, week) =>
    (week.runKm ?? 0) > (best.runKm ?? 0) ? week : best,
  );
  const [first] = plan.weeks;
  const profile = first?.profile ?? "N";
  const change = plan.weeks.find((week) => week.profile !== profile)?.number ?? null;
  const km = (value: number) => format.distance(value * 1000, units);
  return [
    { label: start.facts.runs, value: start.range(Math.min(...runs), Math.max(...runs)) },
    ...(most.runKm === null || first?.runKm == null
      ? []
      : [
          {
            label: start.facts.volume,
            value: start.volume(km(first.runKm), km(most.runKm), most.number),
          },
        ]),
    {
      label: start.facts.strength,
      value: start.strength(Math.min(...minutes), Math.max(...minutes)),
    },
    {
      label: start.facts.level,
      value: profile === "N" ? start.level.N(change) : start.level[profile],
    },
    {
      label: start.facts.paces,
      value:
        plan.vdot === null ? start.byEffort : start.fromResult(Math.round(plan.vdot * 10) / 10),
    },
  ];
}

function firstSession(plan: Plan, view: ViewContext): readonly Block[] {
  const { format, start } = view.messages;
  const first = plan.sessions[0];
  if (first === undefined) return [];
  const words = outingsOn(plan, first.date).map((outing) => inPassing(outing, view));
  return [{ type: "text", text: start.first(format.longDate(first.date), format.list(words)) }];
}
