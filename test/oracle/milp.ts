import type { WeaveProblem } from "../../src/planning/weave/problem.js";
import { choicesOn, fixedRun, lifeOfProblem, ownDoses, pairPoints, sum } from "./choices.js";
import { feesOfChange } from "./fees.js";
import { byStart, isLegs, isOwn, type Life, type LifeDose } from "./life.js";
import { priceOf } from "./numbers.js";

/** One binary of the program: this dose is in the plan. */
interface Variable {
  readonly name: string;
  readonly dose: LifeDose;
  readonly points: number;
}

/** Days between which two doses can still matter to each other. */
const REACH_DAYS = 3;

/**
 * A problem with fixed runs as a mixed-integer program in CPLEX LP text: a binary for each dose of
 * each day, one dose a day, and a penalty for each pair that stands nearer than wished with nothing
 * of its kind between.
 */
export function lpOf(problem: WeaveProblem): string {
  if (problem.weeks.some((week) => week.movable.length > 0)) {
    throw new RangeError("only for programs whose runs are fixed");
  }
  const runs = byStart(problem.days.flatMap((day) => day.runs.map(fixedRun)));
  const life = lifeOfProblem(problem, runs, ownDoses(problem));
  const days = problem.days.map((_, day) => variablesOn(life, problem, day));
  const rows: string[] = days.flatMap((day) => oneADay(day));
  const costs = days
    .flat()
    .flatMap(({ name, points }) => (points > 0 ? [`${points} ${name}`] : []));
  addChanges(life, days, rows, costs);
  addPairs(life, days, rows, costs);
  addWeeks(problem, life, days, rows, costs);
  return [
    "Minimize",
    ` cost: ${costs.join(" + ") || "0 nothing"}`,
    "Subject To",
    ...rows.map((row, index) => ` r${index}: ${row}`),
    "Binaries",
    ` ${days
      .flat()
      .map(({ name }) => name)
      .join("\n ")}`,
    "End",
  ].join("\n");
}

function variablesOn(life: Life, problem: WeaveProblem, day: number): readonly Variable[] {
  const own = life.doses.find((dose) => dose.day === day);
  if (own !== undefined) return [{ name: `own${day}`, dose: own, points: 0 }];
  return choicesOn(life, problem, day).map(({ dose, points }, index) => ({
    name: `d${day}_${index}`,
    dose,
    points,
  }));
}

function oneADay(day: readonly Variable[]): readonly string[] {
  if (day.length === 0) return [];
  const total = day.map(({ name }) => name).join(" + ");
  return day.some(({ dose }) => isOwn(dose)) ? [`${total} = 1`] : [`${total} <= 1`];
}

/** Days whose dose was announced: kept as it was, or paid for. */
function addChanges(
  life: Life,
  days: readonly (readonly Variable[])[],
  rows: string[],
  costs: string[],
): void {
  for (const { day } of life.announced) {
    const points = sum(feesOfChange(life, day, undefined));
    const kept = (days[day] ?? []).filter(({ dose }) => sum(feesOfChange(life, day, dose)) === 0);
    costs.push(`${points} changed${day}`);
    rows.push(`changed${day}${kept.map(({ name }) => ` + ${name}`).join("")} = 1`);
  }
}

/** Pairs that are forbidden, and pairs that cost unless another dose of their kind is between. */
function addPairs(
  life: Life,
  days: readonly (readonly Variable[])[],
  rows: string[],
  costs: string[],
): void {
  for (const day of days.keys()) {
    for (let before = Math.max(0, day - REACH_DAYS); before < day; before++) {
      for (const legs of [true, false]) {
        const ofKind = (on: number) => (days[on] ?? []).filter(({ dose }) => isLegs(dose) === legs);
        const betweens: readonly Variable[] = days
          .slice(before + 1, day)
          .flatMap((_, offset) => ofKind(before + 1 + offset));
        const groups = groupsOf(life, ofKind(before), ofKind(day));
        for (const [index, { points, earlier, later }] of groups.entries()) {
          const ends = [...earlier, ...later].map(({ name }) => name);
          if (points === null) {
            rows.push(`${ends.join(" + ")} <= 1`);
            continue;
          }
          const pair = `p${before}_${day}_${legs ? "legs" : "core"}${index}`;
          costs.push(`${points} ${pair}`);
          const between = betweens.map(({ name }) => ` + ${name}`).join("");
          rows.push(`${pair} - ${ends.join(" - ")}${between} >= -1`);
        }
      }
    }
  }
}

interface Group {
  /** Null for pairs that are forbidden. */
  readonly points: number | null;
  readonly earlier: readonly Variable[];
  readonly later: readonly Variable[];
}

/** Later doses that pay the same after the same earlier ones share a row: the bound is tighter. */
function groupsOf(
  life: Life,
  earlier: readonly Variable[],
  later: readonly Variable[],
): readonly Group[] {
  const groups = new Map<
    string,
    { points: number | null; earlier: Variable[]; later: Variable[] }
  >();
  for (const one of later) {
    const byPoints = new Map<number | null, Variable[]>();
    for (const other of earlier) {
      const points = pairPoints(life, other.dose, one.dose);
      if (points !== 0) byPoints.set(points, [...(byPoints.get(points) ?? []), other]);
    }
    for (const [points, others] of byPoints) {
      const key = `${points} ${others.map(({ name }) => name).join(" ")}`;
      const group = groups.get(key) ?? { points, earlier: others, later: [] };
      group.later.push(one);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** SD-1, EM-12 and RL-10: the week's doses, its bill, and its free day. */
function addWeeks(
  problem: WeaveProblem,
  life: Life,
  days: readonly (readonly Variable[])[],
  rows: string[],
  costs: string[],
): void {
  for (const [index, week] of problem.weeks.entries()) {
    const ours = days
      .slice(week.firstDay, week.lastDay + 1)
      .flat()
      .filter(({ dose }) => !isOwn(dose));
    const of = (...classes: readonly string[]) =>
      ours
        .filter(({ dose }) => classes.includes(dose.class))
        .map(({ name }) => ` + ${name}`)
        .join("");
    const { HL, LL, CU } = week.demand;
    const bill = [
      [`legs${index}`, priceOf("leg-dose-missing", week.profile)],
      [`core${index}`, priceOf("core-dose-missing", week.profile)],
      [`light${index}`, priceOf("heavy-given-as-light", week.profile)],
    ] as const;
    for (const [name, points] of bill) costs.push(`${points} ${name}`);
    rows.push(`legs${index}${of("HL", "LL")} = ${HL + LL}`);
    rows.push(`core${index}${of("CU")} = ${CU}`);
    const minus = of("LL").replaceAll("+", "-");
    rows.push(`light${index}${minus} >= ${-LL}`);
    if (of("HL") !== "") rows.push(`${of("HL").slice(3)} <= ${HL}`);
    rows.push(...freeDayRow(life, days, index));
  }
}

/** RL-10: on one of the days without a run there are no legs. */
function freeDayRow(
  life: Life,
  days: readonly (readonly Variable[])[],
  index: number,
): readonly string[] {
  const week = life.weeks[index];
  if (week === undefined || week.cut || week.freeDays === 0) return [];
  const free = days
    .slice(week.firstDay, week.lastDay + 1)
    .filter((_, offset) => life.runs.every((run) => run.day !== week.firstDay + offset));
  const legs = free.flatMap((day) => day.filter(({ dose }) => isLegs(dose)));
  const ours = legs.filter(({ dose }) => !isOwn(dose));
  const owned = legs.length - ours.length;
  if (ours.length === 0 || owned === free.length) return [];
  return [`${ours.map(({ name }) => name).join(" + ")} <= ${free.length - owned - 1}`];
}
