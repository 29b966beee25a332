import { isoDate, localOf } from "../domain/calendar.js";
import type { PlannedRun } from "../domain/plan.js";
import type { Dated } from "./dated.js";
import type { DatedRun } from "./dating/dated-program.js";
import { runKm, runMinutes } from "./duration.js";
import { withStops } from "./trim.js";
import type { TimedDose } from "./weave/dose.js";
import type { TimedRun } from "./weave/problem.js";

/** A run on its day, shortened where it carries stops. */
export function plannedRun(dated: Dated, run: TimedRun, doses: readonly TimedDose[]): PlannedRun {
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
