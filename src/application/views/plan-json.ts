import { Temporal } from "temporal-polyfill";
import { WEEKDAYS } from "../../domain/calendar.js";
import type {
  Block,
  Decision,
  OwnStrength,
  PlacedStrength,
  Plan,
  PlannedRun,
  PlannedSession,
} from "../../domain/plan.js";
import { type Amount, middleOf, type Step, type Target } from "../../domain/session.js";
import { exercise } from "../../knowledge/exercises.js";
import type { Messages } from "../../messages/messages.js";
import { targetPace } from "../../planning/duration.js";
import { type MergedStep, mergeSteps } from "../../planning/merge-steps.js";
import { decisionWords } from "./decision-words.js";
import { outingTitle } from "./titles.js";
import type { ViewContext } from "./words.js";

/** The plan as outside programs read it: format `lunge-plan/1` of the contract. */
export function planJson(plan: Plan, messages: Messages): Readonly<Record<string, unknown>> {
  const view: ViewContext = { messages, units: "km", vdot: plan.vdot };
  const doses = plan.sessions.filter((session) => session.kind === "placed-strength");
  return {
    format: "lunge-plan/1",
    asOf: instantText(plan.asOf, plan.timeZone),
    timeZone: plan.timeZone,
    runner: runnerJson(plan),
    program: {
      title: plan.program.title,
      weeks: plan.weeks.length,
      source: plan.program.source,
      start: plan.program.start,
      goal: plan.program.goal,
      raceDate: plan.program.raceDate,
      priority: plan.program.priority,
    },
    restrictions: plan.restrictions.map(({ rule, until }) => ({
      rule,
      text: restrictionText(rule, messages),
      until,
    })),
    weeks: plan.weeks.map((week) => ({
      ...week,
      shortfall: week.shortfall.map((one) => ({
        class: one.class,
        kind: one.kind,
        rule: one.rule,
        reasons: one.decisions.map((decision) => reasonJson(decision, messages)),
      })),
    })),
    sessions: plan.sessions.map((session) => sessionJson(session, doses, view)),
    cost: plan.cost,
  };
}

function sessionJson(
  session: PlannedSession,
  doses: readonly PlacedStrength[],
  view: ViewContext,
): Readonly<Record<string, unknown>> {
  switch (session.kind) {
    case "run":
      return runJson(session, doses.find(({ runId }) => runId === session.id) ?? null, view);
    case "placed-strength":
      return placedJson(session, view.messages);
    case "own-strength":
      return ownJson(session);
  }
}

function runnerJson({ runner, weeks }: Plan): Readonly<Record<string, unknown>> {
  const { availability } = runner;
  const slots = WEEKDAYS.map((day) => {
    const canRun = availability.runDays === null || availability.runDays.includes(day);
    const time = day === "sat" || day === "sun" ? availability.weekendTime : availability.runTime;
    return [day, { run: canRun ? [time] : [], strength: availability.strengthTimes }];
  });
  return {
    profile: weeks[0]?.profile ?? "N",
    focus: runner.focus,
    strengthWeeks: runner.strengthWeeks,
    strengthPlaces: runner.strengthPlaces,
    equipment: runner.equipment,
    slots: Object.fromEntries(slots),
  };
}

function runJson(
  run: PlannedRun,
  dose: PlacedStrength | null,
  view: ViewContext,
): Readonly<Record<string, unknown>> {
  return {
    ...baseJson(run, "program"),
    programDate: run.programDate,
    movedFrom: run.movedFrom,
    kind: "run",
    type: run.type,
    hard: run.hard,
    long: run.long,
    title: outingTitle({ kind: "run", run, dose }, view),
    words: run.session.words ?? "",
    distanceKm: run.distanceKm,
    trimmedKm: run.trimmedKm,
    trimmedMinutes: run.trimmedMinutes,
    racePriority: run.racePriority,
    steps: mergeSteps(run, dose).map((step) => stepJson(step, view.vdot)),
  };
}

function placedJson(dose: PlacedStrength, messages: Messages): Readonly<Record<string, unknown>> {
  return {
    ...baseJson(dose, "placed"),
    programDate: null,
    movedFrom: null,
    kind: "strength",
    class: dose.class,
    place: dose.place,
    runId: dose.runId,
    legReps: dose.legReps,
    plyoContacts: dose.plyoContacts,
    blocks: dose.blocks.map(blockJson),
    reasons: dose.reasons.map((decision) => reasonJson(decision, messages)),
  };
}

const OWN_STRENGTH = "the runner's own strength: it stays, and ours keeps its distance";

/** The runner's own strength: one block of exercises that the program does not name. */
function ownJson(own: OwnStrength): Readonly<Record<string, unknown>> {
  const name = own.words ?? "strength";
  return {
    ...baseJson(own, "program"),
    programDate: own.programDate,
    movedFrom: own.movedFrom,
    kind: "strength",
    class: own.class,
    place: "program",
    runId: null,
    legReps: 0,
    plyoContacts: 0,
    blocks: [{ when: "main", exercises: [{ exercise: "other", name, sets: 1 }] }],
    reasons: [{ rule: "SP-11", verdict: "kept", text: OWN_STRENGTH, facts: {} }],
  };
}

function baseJson(
  { id, date, start, week, minutes, status }: PlannedRun | PlacedStrength | OwnStrength,
  origin: "program" | "placed",
): Readonly<Record<string, unknown>> {
  return { id, origin, date, start, week, minutes, status };
}

function blockJson({ when, exercises }: Block): Readonly<Record<string, unknown>> {
  return {
    when,
    exercises: exercises.map((sets) => ({ ...sets, name: exercise(sets.exercise).name })),
  };
}

function reasonJson(decision: Decision, messages: Messages): Readonly<Record<string, unknown>> {
  return {
    rule: decision.rule,
    verdict: decision.verdict,
    text: decisionWords(decision, messages),
    facts: decision.facts,
  };
}

function stepJson(step: MergedStep, vdot: number | null): Readonly<Record<string, unknown>> {
  if (step.kind === "strength") return { kind: "strength", strengthBlock: step.block };
  if (step.kind === "repeat") {
    return {
      kind: "repeat",
      times: Math.round(middleOf(step.times)),
      steps: step.steps.map((inner: Step) => stepJson(inner, vdot)),
    };
  }
  return {
    kind: step.kind === "strides" ? "work" : step.kind,
    ...amountJson(step.amount),
    target: step.target === null ? null : targetJson(step.target, vdot),
  };
}

function amountJson(amount: Amount | null): Readonly<Record<string, number | null>> {
  return {
    distanceM: amount?.kind === "distance" ? middleOf(amount.metres) : null,
    seconds: amount?.kind === "time" ? middleOf(amount.seconds) : null,
  };
}

/** What of a target the contract has a field for; null where it has none. */
function targetJson(target: Target, vdot: number | null): Readonly<Record<string, unknown>> | null {
  const pace = targetPace(target, vdot);
  if (pace !== null) return { paceSecondsPerKm: [Math.round(pace.min), Math.round(pace.max)] };
  switch (target.kind) {
    case "effort":
      return { effort: target.effort };
    case "rpe":
      return { rpe: middleOf(target.rpe) };
    case "zone":
      return {
        zone:
          target.zone.min === target.zone.max
            ? `${target.zone.min}`
            : `${target.zone.min}-${target.zone.max}`,
      };
    case "named-pace":
      return { effort: target.pace };
    default:
      return null;
  }
}

function restrictionText(rule: string, { plan }: Messages): string {
  const known: Readonly<Record<string, string>> = plan.restriction;
  return known[rule] ?? rule;
}

/** ISO 8601 with the zone's offset at that instant. */
function instantText(minute: number, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
  return `${zoned.toPlainDateTime().toString({ smallestUnit: "second" })}${zoned.offset}`;
}
