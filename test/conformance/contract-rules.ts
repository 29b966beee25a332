import { EXERCISES } from "../../src/knowledge/exercises.js";
import type { PlanFile, Run, Session, Step, Strength } from "./plan-shape.js";

const EMBEDDED = ["in-hard-run", "in-easy-run"];

/** Every breach of the contract that no schema can say, as a sentence; none for a good file. */
export function breaches(plan: PlanFile): readonly string[] {
  const doses = plan.sessions.filter((one) => one.kind === "strength");
  const runs = plan.sessions.filter((one) => one.kind === "run");
  return [
    ...repeated(plan.sessions.map(({ id }) => id)).map((id) => `the id ${id} is used twice`),
    ...weekBreaches(plan),
    ...doses.flatMap((dose) => placeBreaches(dose, runs)),
    ...doses.flatMap((dose) => countBreaches(dose)),
    ...runs.flatMap((run) => runBreaches(run, doses)),
    ...overlaps(doses, runs),
    ...costBreaches(plan),
  ];
}

function repeated(values: readonly (string | number)[]): readonly (string | number)[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function weekBreaches({ weeks, sessions, program }: PlanFile): readonly string[] {
  const monday = (number: number) => weeks[number - 1]?.monday ?? "";
  return [
    ...(program.weeks === weeks.length ? [] : ["program.weeks is not the number of weeks"]),
    ...weeks.flatMap(({ number }, index) =>
      number === index + 1 ? [] : [`week ${index + 1} has the number ${number}`],
    ),
    ...weeks
      .filter((week) => new Date(week.monday).getUTCDay() !== 1)
      .map((week) => `week ${week.number} begins on ${week.monday}, which is no Monday`),
    ...sessions
      .filter(({ date, week }) => {
        const day = daysBetween(monday(week), date);
        return !(day >= 0 && day < 7);
      })
      .map(({ id, week, date }) => `${id} on ${date} is not in its week ${week}`),
  ];
}

/** Inside a run it starts with the run, after it when the run ends. */
function placeBreaches(dose: Strength, runs: readonly Run[]): readonly string[] {
  const run = runs.find(({ id }) => id === dose.runId);
  const belongs = [...EMBEDDED, "after-run"].includes(dose.place);
  if (!belongs) return dose.runId === null ? [] : [`${dose.id} names a run without being at it`];
  if (run === undefined) return [`${dose.id} names no run of the plan`];
  const ends = minuteOf(run) + run.minutes;
  const wanted = dose.place === "after-run" ? ends : minuteOf(run);
  return minuteOf(dose) === wanted ? [] : [`${dose.id} starts at ${dose.date} ${dose.start}`];
}

function countBreaches({ id, legReps, plyoContacts, blocks, origin }: Strength): readonly string[] {
  if (origin === "program") return [];
  const all = blocks.flatMap(({ exercises }) => exercises);
  const count = (classes: readonly string[]) =>
    all
      .filter(({ exercise }) => classes.includes(classOf(exercise)))
      .reduce((sum, { sets, reps, perSide }) => sum + sets * (reps ?? 0) * (perSide ? 2 : 1), 0);
  const isHold = (exercise: string) =>
    EXERCISES.find((one) => one.id === exercise)?.standard.kind === "hold";
  return [
    ...(legReps === count(["H", "L"]) ? [] : [`${id}: ${legReps} leg repetitions are not the sum`]),
    ...(plyoContacts === count(["P"]) ? [] : [`${id}: ${plyoContacts} contacts are not the sum`]),
    ...all
      .filter(({ reps, seconds }) => (reps ?? null) === null && (seconds ?? null) === null)
      .map(({ exercise }) => `${id}: nothing says how much of ${exercise}`),
    ...all
      .filter(({ exercise, reps }) => (reps ?? null) === null && !isHold(exercise))
      .map(({ exercise }) => `${id}: ${exercise} has only seconds, and is no hold`),
  ];
}

function classOf(exercise: string): string {
  return EXERCISES.find(({ id }) => id === exercise)?.class ?? "";
}

/** The blocks of the strength inside a run stand among its steps, each of them once. */
function runBreaches(run: Run, doses: readonly Strength[]): readonly string[] {
  const dose = doses.find(({ runId, place }) => runId === run.id && EMBEDDED.includes(place));
  const used = flat(run.steps).flatMap((step) =>
    step.kind === "strength" ? [step.strengthBlock ?? -1] : [],
  );
  const wanted = (dose?.blocks ?? []).map((_, index) => index);
  const sorted = used.toSorted((a, b) => a - b);
  const stops = dose?.place === "in-easy-run" ? dose.blocks : [];
  const trims = run.trimmedMinutes;
  return [
    ...(String(sorted) === String(wanted) ? [] : [`${run.id}: its steps use the blocks ${sorted}`]),
    ...stops
      .filter(({ when }) => when !== "stop")
      .map(({ when }) => `${run.id}: a block of an easy run is called ${when}`),
    ...(dose?.place === "in-easy-run" && (stops.length < 2 || stops.length > 6)
      ? [`${run.id}: ${stops.length} stops`]
      : []),
    ...(trims === 0 || (trims >= 6 && trims <= 9) ? [] : [`${run.id}: ${trims} min are cut off`]),
    ...(run.trimmedKm === 0 || trims === 0 ? [] : [`${run.id}: cut by distance and by time`]),
    ...lengthBreaches(run),
  ];
}

/** A single step of an untold length would leave the runner without a run. */
function lengthBreaches(run: Run): readonly string[] {
  const steps = flat(run.steps).filter(({ kind }) => kind !== "strength" && kind !== "repeat");
  const untold = steps.filter(
    ({ distanceM, seconds }) => (distanceM ?? null) === null && (seconds ?? null) === null,
  );
  const isTold = run.steps.length === 0 || untold.length < steps.length;
  return isTold ? [] : [`${run.id}: no step says how far or how long`];
}

function flat(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [step, ...flat(step.steps ?? [])]);
}

const OUT = ["skipped", "cancelled"];

/** A dose on its own never runs into a run; what is left out stands in nobody's way. */
function overlaps(doses: readonly Strength[], runs: readonly Run[]): readonly string[] {
  const alone = doses.filter(({ place }) => place === "alone" || place === "same-day");
  const isOn = ({ status }: Session) => !OUT.includes(status);
  return alone.filter(isOn).flatMap((dose) =>
    runs
      .filter(isOn)
      .filter((run) => touches(dose, run))
      .map((run) => `${dose.id} and ${run.id} are at the same time`),
  );
}

function touches(a: Session, b: Session): boolean {
  return minuteOf(a) < minuteOf(b) + b.minutes && minuteOf(b) < minuteOf(a) + a.minutes;
}

function costBreaches({ cost }: PlanFile): readonly string[] {
  const sum = cost.items.reduce((total, { points }) => total + points, 0);
  return sum === cost.total ? [] : [`cost.total is ${cost.total}, its items make ${sum}`];
}

/** Minutes of wall time; none of these runs begins in the hour of a clock change. */
function minuteOf({ date, start }: Session): number {
  return Date.parse(`${date}T${start}:00Z`) / 60_000;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
