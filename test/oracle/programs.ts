import fc from "fast-check";
import { WEEKDAYS, type Weekday } from "../../src/domain/calendar.js";
import type { Program, ProgramWeek } from "../../src/domain/program.js";
import type { RunSession, RunType, Session, StrengthSession } from "../../src/domain/session.js";
import { ownStrength, RACE_METRES, race, run, runType } from "./random-sessions.js";

/** Random programs as people write them: good ones, bad ones, and ones that break every habit. */
export interface ProgramShape {
  readonly movable: boolean;
}

const drawnWeek = fc.record({
  label: fc.constantFrom(
    null,
    null,
    null,
    null,
    "cutback" as const,
    "build" as const,
    "peak" as const,
  ),
  runs: fc.array(run(runType), { minLength: 7, maxLength: 7 }),
  long: fc.option(run(fc.constant<RunType>("long")), { freq: 5, nil: null }),
  double: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.nat(6)),
  own: fc.oneof(
    { weight: 7, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.tuple(ownStrength) },
    { weight: 1, arbitrary: fc.tuple(ownStrength, ownStrength) },
  ),
  shuffle: fc.boolean(),
  days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 7, maxLength: 7 }),
  race: fc.oneof({ weight: 25, arbitrary: fc.constant(null) }, fc.constantFrom(...RACE_METRES)),
});

const drawn = fc.record({
  weeks: fc.array(drawnWeek, { minLength: 2, maxLength: 20 }),
  runs: fc.integer({ min: 2, max: 7 }),
  template: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 7, maxLength: 7 }),
  walkRun: fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, fc.constant(true)),
  strength: fc.constantFrom(true, false, false),
  undated: fc.constantFrom("all", "some", "none"),
  goalRace: fc.constantFrom(null, ...RACE_METRES),
  raceDay: fc.constantFrom<(Weekday | null)[]>("sun", "sun", "sun", "sat", "wed", null),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

export function programs({ movable }: ProgramShape): fc.Arbitrary<Program> {
  return drawn.map((plan) => ({
    title: "A program",
    goal: null,
    about: null,
    unit: "km",
    weeks: plan.weeks.map((_, index) => weekOf(plan, index, movable)),
  }));
}

function weekOf(plan: Drawn, index: number, movable: boolean): ProgramWeek {
  const week = plan.weeks[index] as Drawn["weeks"][number];
  const isLast = index === plan.weeks.length - 1;
  const days = week.shuffle ? week.days : plan.template;
  const runs: RunSession[] = week.runs.slice(0, plan.runs);
  if (week.long !== null && !plan.walkRun) runs[runs.length - 1] = week.long;
  const dated = runs.map((one, number): RunSession => {
    const undated =
      movable && (plan.undated === "all" || (plan.undated === "some" && number % 3 === 0));
    const typed = plan.walkRun ? { ...one, type: "walk-run" as const } : one;
    return undated ? { ...typed, day: null, time: null } : { ...typed, day: days[number] ?? null };
  });
  if (week.double !== null && !movable) {
    const twin = dated[week.double];
    if (twin !== undefined) dated.push({ ...twin, type: "easy", steps: [] });
  }
  if (isLast && plan.goalRace !== null) putRace(dated, race(plan.goalRace), plan.raceDay, movable);
  else if (week.race !== null) putRace(dated, race(week.race), days[0] ?? "sun", movable);
  return {
    number: index + 1,
    label: week.label,
    note: null,
    sessions: inProgramOrder([...dated, ...(plan.strength ? oneADay(week.own) : [])]),
  };
}

/** A race takes the place of the runs of its day; of an undated run where it shares the week. */
function putRace(runs: RunSession[], racing: RunSession, day: Weekday | null, movable: boolean) {
  const kept = runs.filter((run) => run.day === null || run.day !== (day ?? "sun"));
  if (movable && kept.length === runs.length) kept.pop();
  runs.splice(0, runs.length, ...kept, { ...racing, day });
}

/** Own strength on days of their own; legs not on two days running. */
function oneADay(own: readonly StrengthSession[]): readonly StrengthSession[] {
  return own.filter((one, index) => index === 0 || (one.day !== null && one.day !== own[0]?.day));
}

function inProgramOrder(sessions: readonly Session[]): readonly Session[] {
  const rank = ({ day }: Session) => (day === null ? 7 : WEEKDAYS.indexOf(day));
  return [...sessions].sort((a, b) => rank(a) - rank(b));
}
