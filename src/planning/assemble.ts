import { instantOf, isoDate, localOf, timeAt } from "../domain/calendar.js";
import type {
  CostItem,
  OwnStrength,
  PlacedStrength,
  Plan,
  PlannedRun,
  PlannedSession,
  PlanWeek,
  Shortfall,
} from "../domain/plan.js";
import { type ComposedDose, composeDoses } from "./compose/compose.js";
import { isOut, pastSessions } from "./course.js";
import type { Dated } from "./dated.js";
import type { DatedRun, DatedStrength } from "./dating/dated-program.js";
import { usualRunTime } from "./dating/slots.js";
import { runKm, runMinutes } from "./duration.js";
import type { PlanRequest } from "./plan-request.js";
import { reasonsFor } from "./reasons.js";
import { shortfallsOf } from "./shortfalls.js";
import { runsOf, withRunNamed } from "./timeline.js";
import { withStops } from "./trim.js";
import type { BillItem } from "./weave/bill.js";
import type { TimedDose } from "./weave/dose.js";
import type { TimedRun } from "./weave/problem.js";
import type { Weave } from "./weave/weave.js";
import { canLoad, ownMinutes, ownStart } from "./weave-problem.js";

/** Turns the woven days into the plan that is stored and shown. */
export function assemble(
  request: PlanRequest,
  dated: Dated,
  woven: Weave,
  bill: readonly BillItem[],
): Plan {
  const runs = runsOf(woven.problem, woven.chosen);
  const doses = woven.chosen.flatMap(({ dose }) => dose ?? []);
  const past = dated.course === null ? [] : pastSessions(dated.course);
  const pastIds = new Set(past.map(({ id }) => id));
  const composed = composeDoses(dated, doses, runs);
  const sessions = bySortedStart([
    ...past,
    ...runs.map((run) => plannedRun(dated, run, doses)).filter(({ id }) => !pastIds.has(id)),
    ...dated.program.strength
      .map((strength) => ownStrength(dated, strength))
      .filter(({ id }) => !pastIds.has(id)),
    ...doses.map((dose, index) =>
      placedStrength(dated, woven, bill, runs, dose, composed[index] as ComposedDose),
    ),
  ]);
  return {
    asOf: dated.course?.now ?? request.asOf,
    timeZone: request.runner.timeZone,
    runner: request.runner,
    program: programFacts(request, dated),
    restrictions: restrictionsOf(dated),
    weeks: dated.frames.map((_, index) => planWeek(dated, woven, bill, sessions, index, runs)),
    sessions,
    cost: {
      total: woven.points,
      items: bill.map(({ term, points, day }): CostItem => {
        const epoch = day === null ? undefined : woven.problem.days[day]?.epochDay;
        return { term, points, date: epoch === undefined ? null : isoDate(epoch) };
      }),
    },
    vdot: dated.vdot,
    course: courseOf(dated),
  };
}

/** The gates in force: of the screening, and of what has happened since. */
function restrictionsOf({ course, health, runner }: Dated): Plan["restrictions"] {
  if (course === null) return health.restrictions;
  const today = localOf(course.now, runner.timeZone).date;
  const since = course.adjustments.flatMap((one) =>
    one.kind === "keep-out" && (one.until === null || one.until >= today)
      ? { rule: one.rule, until: one.until }
      : [],
  );
  return [...health.restrictions, ...since];
}

function courseOf({ course }: Dated): Plan["course"] {
  if (course === null) return null;
  const { requestedAt, basedOn, now, adjustments, logged } = course;
  return { requestedAt, basedOn, now, adjustments, logged };
}

function programFacts({ program, source, runner }: PlanRequest, dated: Dated): Plan["program"] {
  const { race, firstDay } = dated.alignment;
  const goal = race === null ? undefined : dated.races.find(({ day }) => day === race.day);
  return {
    title: program.title,
    source,
    goal: program.goal,
    unit: program.unit,
    start: isoDate(firstDay),
    raceDate: race === null ? null : isoDate(race.day),
    raceDistanceM: goal?.distanceM ?? null,
    priority: race === null ? null : runner.priority,
  };
}

function plannedRun(dated: Dated, run: TimedRun, doses: readonly TimedDose[]): PlannedRun {
  const source = dated.program.runs[run.run] as DatedRun;
  const carriesStops = doses.some((dose) => dose.place === "in-easy-run" && dose.at === run);
  const { session, trim } = carriesStops
    ? withStops(source)
    : { session: source.session, trim: { metres: 0, minutes: 0 } };
  const minutes = carriesStops ? runMinutes(session, dated.vdot) : source.minutes;
  const date = isoDate(dated.alignment.firstDay + run.day);
  const programDate = source.programDay === null ? null : isoDate(source.programDay);
  return {
    kind: "run",
    id: source.id,
    date,
    start: localOf(run.start, dated.runner.timeZone).time,
    startMinute: run.start,
    endMinute: run.start + minutes,
    week: source.week + 1,
    minutes,
    status: "planned",
    type: session.type,
    hard: source.hard,
    long: source.long,
    programDate,
    movedFrom: programDate !== null && programDate !== date ? programDate : null,
    distanceKm: carriesStops ? runKm(session, dated.vdot) : source.km,
    trimmedKm: trim.metres / 1000,
    trimmedMinutes: trim.minutes,
    racePriority: racePriority(dated, source, run.day),
    easedBy: source.easedBy,
    steps: session.steps,
    session: source.written,
  };
}

function racePriority(
  dated: Dated,
  { session }: DatedRun,
  day: number,
): PlannedRun["racePriority"] {
  if (session.type !== "race") return null;
  const epoch = dated.alignment.firstDay + day;
  return dated.races.find((race) => race.day === epoch)?.priority ?? null;
}

function ownStrength({ runner }: Dated, strength: DatedStrength): OwnStrength {
  const date = isoDate(strength.day);
  const usual = usualRunTime(strength.day, runner.availability);
  const startMinute = instantOf(date, timeAt(ownStart(strength, usual)), runner.timeZone);
  const minutes = ownMinutes(strength);
  return {
    kind: "own-strength",
    id: strength.id,
    date,
    start: localOf(startMinute, runner.timeZone).time,
    startMinute,
    endMinute: startMinute + minutes,
    week: strength.week + 1,
    minutes,
    status: "planned",
    class: strength.session.class,
    programDate: strength.programDay === null ? null : isoDate(strength.programDay),
    movedFrom: null,
    words: strength.session.words,
  };
}

function placedStrength(
  dated: Dated,
  woven: Weave,
  bill: readonly BillItem[],
  runs: readonly TimedRun[],
  dose: TimedDose,
  composed: ComposedDose,
): PlacedStrength {
  const date = isoDate(dated.alignment.firstDay + dose.day);
  const week = woven.problem.days[dose.day]?.week ?? 0;
  return {
    kind: "placed-strength",
    id: `dose-${date}`,
    date,
    start: localOf(dose.start, dated.runner.timeZone).time,
    startMinute: dose.start,
    endMinute: dose.end,
    week: week + 1,
    minutes: composed.minutes,
    status: "planned",
    class: dose.class as PlacedStrength["class"],
    place: dose.place as PlacedStrength["place"],
    runId: dose.at === null ? null : (dated.program.runs[dose.at.run]?.id ?? null),
    legReps: composed.legReps,
    plyoContacts: composed.plyoContacts,
    blocks: composed.blocks,
    reasons: reasonsOfDose(dated, woven, bill, runs, dose, week),
  };
}

function reasonsOfDose(
  dated: Dated,
  woven: Weave,
  bill: readonly BillItem[],
  runs: readonly TimedRun[],
  dose: TimedDose,
  week: number,
): PlacedStrength["reasons"] {
  const legDoses = woven.chosen.flatMap(({ legs }) => legs ?? []);
  const reasons = reasonsFor({
    dose,
    runs,
    legsBefore: legDoses.findLast((other) => other.start < dose.start) ?? null,
    charges: bill.filter((item) => item.day === dose.day && item.term !== "run-moved"),
    legDosesInWeek: legDoses.filter(({ day }) => woven.problem.days[day]?.week === week).length,
  });
  return reasons.map((decision) => withRunNamed(decision, runs, dated.program.runs, woven.problem));
}

function planWeek(
  dated: Dated,
  woven: Weave,
  bill: readonly BillItem[],
  sessions: readonly PlannedSession[],
  index: number,
  runs: readonly TimedRun[],
): PlanWeek {
  const frame = dated.frames[index] as Dated["frames"][number];
  const ofWeek = sessions.filter((session) => session.week === index + 1 && !isOut(session.status));
  const km = ofWeek.flatMap((session) =>
    session.kind === "run" ? (session.distanceKm ?? []) : [],
  );
  const strength = ofWeek.filter((session) => session.kind !== "run");
  const light = ofWeek.filter(
    (session) => session.kind === "placed-strength" && session.class === "LL",
  ).length;
  const shortfall = [...gatedShortfalls(dated, index, light), ...shortfallsOf(woven, bill, index)];
  return {
    number: index + 1,
    monday: isoDate(frame.monday),
    kind: frame.kind,
    profile: frame.profile,
    runKm: km.length === 0 ? null : Math.round(km.reduce((sum, one) => sum + one, 0) * 10) / 10,
    strengthMinutes: strength.reduce((sum, { minutes }) => sum + minutes, 0),
    shortfall: shortfall.map((one) => ({
      ...one,
      decisions: one.decisions.map((decision) =>
        withRunNamed(decision, runs, dated.program.runs, woven.problem),
      ),
    })),
  };
}

/** Heavy doses that a health gate turned into light ones before the weave began (SF-1, SF-5). */
function gatedShortfalls(
  { frames, health, runner }: Dated,
  index: number,
  light: number,
): readonly Shortfall[] {
  const rule = health.noHeavy;
  const demand = frames[index]?.demand;
  if (rule === null || demand === undefined || !canLoad(runner)) return [];
  const length = Math.min(demand.HL, Math.max(0, light - demand.LL));
  return Array.from({ length }, () => ({
    class: "HL",
    kind: "given-as-light",
    rule,
    decisions: [{ rule, verdict: "forbidden", facts: {} }],
  }));
}

/** By instant of start; a run before the dose that belongs to it. */
function bySortedStart(sessions: readonly PlannedSession[]): readonly PlannedSession[] {
  const rank = (session: PlannedSession) => Number(session.kind !== "run");
  return [...sessions].sort((a, b) => a.startMinute - b.startMinute || rank(a) - rank(b));
}
