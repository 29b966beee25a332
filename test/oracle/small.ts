import type { WeaveProblem } from "../../src/planning/weave/problem.js";
import {
  choicesOn,
  fixedRun,
  lifeOfProblem,
  ownDoses,
  pairPoints,
  runPutOn,
  sum,
} from "./choices.js";
import { feesOfChange, feesOfDose, pointsOf } from "./fees.js";
import { faultsOf, faultsOfDose, faultsOfRuns } from "./hard-rules.js";
import { byStart, isLegs, isOwn, type Life, type LifeDose, type LifeRun } from "./life.js";
import { priceOf } from "./numbers.js";

/** The cheapest plan of a small problem, found by trying everything; null if there is none. */
export function bruteForce(problem: WeaveProblem): number | null {
  let best = Number.POSITIVE_INFINITY;
  for (const runs of everyArrangement(problem)) {
    const life = lifeOfProblem(problem, runs, ownDoses(problem));
    if (faultsOfRuns(life).length > 0) continue;
    best = Math.min(best, cheapestDoses(problem, life, best));
  }
  return Number.isFinite(best) ? best : null;
}

/** Every way to give the movable runs of all weeks their days. */
function* everyArrangement(problem: WeaveProblem): Generator<readonly LifeRun[]> {
  const fixed = problem.days.flatMap((day) => day.runs.map(fixedRun));
  const movable = problem.weeks.flatMap((week) => week.movable.map((run) => ({ week, run })));
  function* place(index: number, runs: readonly LifeRun[]): Generator<readonly LifeRun[]> {
    const next = movable[index];
    if (next === undefined) {
      yield byStart(runs);
      return;
    }
    for (let day = next.week.firstDay; day <= next.week.lastDay; day++) {
      if (runs.some((run) => run.day === day)) continue;
      for (const start of problem.days[day]?.runStarts ?? []) {
        yield* place(index + 1, [...runs, runPutOn(next.run, day, start)]);
      }
    }
  }
  yield* place(0, fixed);
}

interface Step {
  readonly dose: LifeDose | null;
  readonly points: number;
}

/** Tries every dose of every day; gives up on a branch that costs as much as the best known. */
function cheapestDoses(problem: WeaveProblem, life: Life, known: number): number {
  const steps = problem.days.map((_, day) => stepsOf(problem, life, day));
  const moving = pointsOf({
    ...life,
    doses: [],
    announced: [],
    weeks: life.weeks.map((week) => ({ ...week, asked: { HL: 0, LL: 0, CU: 0 } })),
  });
  const pairs = new Map<LifeDose, Map<LifeDose, number | null>>();
  const pair = (earlier: LifeDose, later: LifeDose): number | null => {
    const row = pairs.get(earlier) ?? new Map<LifeDose, number | null>();
    pairs.set(earlier, row);
    const seen = row.get(later);
    if (seen !== undefined) return seen;
    const points = pairPoints(life, earlier, later);
    row.set(later, points);
    return points;
  };
  let best = known;
  const doses: LifeDose[] = [];
  const walk = (day: number, points: number): void => {
    if (points >= best) return;
    if (day === steps.length) {
      const whole = { ...life, doses };
      if (faultsOf(whole).length > 0) return;
      if (pointsOf(whole) !== points) throw new Error("the parts do not add up to the whole");
      best = points;
      return;
    }
    for (const step of steps[day] ?? []) {
      const between = step.dose === null ? 0 : afterOthers(doses, step.dose, pair);
      if (between === null) continue;
      if (step.dose !== null) doses.push(step.dose);
      const missing = weekEnds(problem, day) ? missingPoints(problem, day, doses) : 0;
      if (missing !== null) walk(day + 1, points + step.points + between + missing);
      if (step.dose !== null) doses.pop();
    }
  };
  walk(0, moving);
  return best;
}

/** What a day can hold: the runner's own dose, or one of ours, or nothing. Cheap ones first. */
function stepsOf(problem: WeaveProblem, life: Life, day: number): readonly Step[] {
  const own = life.doses.find((dose) => dose.day === day);
  const change = (dose?: LifeDose) => sum(feesOfChange(life, day, dose));
  if (own !== undefined) {
    if (faultsOfDose(life, own).length > 0) return [];
    return [{ dose: own, points: sum(feesOfDose(life, own)) + change(own) }];
  }
  const open = choicesOn(life, problem, day).map(
    ({ dose, points }): Step => ({ dose, points: points + change(dose) }),
  );
  return [...open, { dose: null, points: change() }].sort((x, y) => x.points - y.points);
}

/** Points of a dose after those before it: the last of its kind pays, the others only forbid. */
function afterOthers(
  before: readonly LifeDose[],
  dose: LifeDose,
  pair: (earlier: LifeDose, later: LifeDose) => number | null,
): number | null {
  const alike = before.filter((other) => isLegs(other) === isLegs(dose));
  let points: number | null = 0;
  for (const other of alike.slice(-3)) {
    points = pair(other, dose);
    if (points === null) return null;
  }
  return points;
}

function weekEnds(problem: WeaveProblem, day: number): boolean {
  return problem.weeks.some((week) => week.lastDay === day);
}

/** What the week that ends here lacks; null if it holds more than it may. */
function missingPoints(
  problem: WeaveProblem,
  day: number,
  doses: readonly LifeDose[],
): number | null {
  const week = problem.weeks.find((one) => one.lastDay === day);
  if (week === undefined) return 0;
  const ours = doses.filter((dose) => !isOwn(dose) && dose.day >= week.firstDay);
  const count = (wanted: string) => ours.filter((dose) => dose.class === wanted).length;
  const { HL, LL, CU } = week.demand;
  const legs = HL + LL - count("HL") - count("LL");
  const core = CU - count("CU");
  if (legs < 0 || core < 0 || count("HL") > HL) return null;
  return (
    legs * priceOf("leg-dose-missing", week.profile) +
    core * priceOf("core-dose-missing", week.profile) +
    Math.max(0, count("LL") - LL) * priceOf("heavy-given-as-light", week.profile)
  );
}
