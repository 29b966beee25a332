import type { DoseClass, Plan, PlanWeek, Shortfall } from "../../domain/plan.js";
import { PROFILES } from "../../domain/runner.js";
import type { Block } from "../reply.js";
import { decisionWithRule } from "./decision-words.js";
import type { ViewContext } from "./words.js";

/** The whole program: a week a row, what did not fit, and the gates in force. */
export function planView(plan: Plan, view: ViewContext): readonly Block[] {
  const { format, plan: words } = view.messages;
  const race = plan.program.raceDate;
  return [
    { type: "heading", text: words.heading(plan.program.title) },
    {
      type: "context",
      text: words.context(
        format.dateWithYear(plan.program.start),
        plan.weeks.length,
        race === null ? null : format.dateWithYear(race),
      ),
    },
    ...restrictionNotices(plan, view),
    {
      type: "table",
      columns: [
        { label: words.week, align: "right" },
        { label: words.from, align: "left" },
        { label: words.phase, align: "left" },
        { label: words.running, align: "right" },
        { label: words.strengthDoses, align: "left" },
        { label: "", align: "right" },
      ],
      rows: plan.weeks.map((week) => weekRow(plan, week, view)),
    },
    ...profileChanges(plan, view),
    ...shortfallLines(plan, view),
  ];
}

function weekRow(plan: Plan, week: PlanWeek, { messages, units }: ViewContext): readonly string[] {
  const { format, plan: words, session } = messages;
  const ofWeek = plan.sessions.filter(
    (one) => one.week === week.number && one.status !== "cancelled",
  );
  const count = (wanted: DoseClass) =>
    ofWeek.filter((one) => one.kind === "placed-strength" && one.class === wanted).length;
  const own = ofWeek.filter(({ kind }) => kind === "own-strength").length;
  return [
    String(week.number),
    format.shortDate(week.monday),
    session.weekKind(week.kind),
    week.runKm === null ? words.nothing : format.distance(week.runKm * 1000, units),
    words.doses(count("HL"), count("LL"), count("CU"), own),
    words.minutes(week.strengthMinutes),
  ];
}

/** The gates in force, as words that stay in sight. */
export function restrictionNotices(plan: Plan, { messages }: ViewContext): readonly Block[] {
  const known: Readonly<Record<string, string>> = messages.plan.restriction;
  const rules = new Set(plan.restrictions.map(({ rule }) => rule));
  return [...rules].flatMap((rule): readonly Block[] => {
    const text = known[rule];
    return text === undefined ? [] : [{ type: "notice", tone: "warning", text }];
  });
}

/** A beginner's plan changes profile in the middle; each change is said once. */
function profileChanges(plan: Plan, { messages }: ViewContext): readonly Block[] {
  const changes = plan.weeks.filter(
    (week, index) => index > 0 && plan.weeks[index - 1]?.profile !== week.profile,
  );
  return changes.map(({ number, profile }) => {
    const name = PROFILES.find((known) => known === profile) ?? "N";
    return {
      type: "text",
      text: messages.plan.profileChange(number, messages.plan.profiles[name]),
    };
  });
}

interface ShortfallRun {
  readonly from: number;
  to: number;
  readonly shortfall: Shortfall;
}

/** Shortfalls of neighbouring weeks with the same reason are said together. */
function shortfallLines(plan: Plan, { messages }: ViewContext): readonly Block[] {
  const runs: ShortfallRun[] = [];
  for (const week of plan.weeks) {
    for (const shortfall of week.shortfall) {
      const last = runs.findLast((run) => sameReason(run.shortfall, shortfall));
      if (last !== undefined && last.to >= week.number - 1) last.to = week.number;
      else runs.push({ from: week.number, to: week.number, shortfall });
    }
  }
  if (runs.length === 0) return [];
  const { plan: words, session } = messages;
  const lines = runs.map(({ from, to, shortfall }) => {
    const [first] = shortfall.decisions;
    const reason = first === undefined ? shortfall.rule : decisionWithRule(first, messages);
    return words.shortfall(
      words.weeks(from, to),
      session.classNoun(shortfall.class),
      shortfall.kind,
      reason,
    );
  });
  return [
    { type: "heading", text: words.shortfallHeading },
    { type: "text", text: lines.join("\n") },
  ];
}

function sameReason(a: Shortfall, b: Shortfall): boolean {
  return a.class === b.class && a.kind === b.kind && a.rule === b.rule;
}
