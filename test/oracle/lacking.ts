import type { DoseClass, Place, Plan, PlanWeek } from "../../src/domain/plan.js";
import type { PlanRequest } from "../../src/planning/plan-request.js";
import type { Breach } from "./breach.js";
import { type Derived, profileIn } from "./derive.js";
import { pointsOf } from "./fees.js";
import { faultsOf } from "./hard-rules.js";
import { instantOf } from "./instants.js";
import { dateOf } from "./laid-out.js";
import { byStart, type Life, type LifeDose, type LifeWeek } from "./life.js";
import { MOST_LEGS, minutesBetween } from "./numbers.js";
import { canLoadLegs, isCareful, isGuided } from "./traits.js";

const KINDS: readonly DoseClass[] = ["HL", "LL", "CU"];

/** The weeks' own words: kind, profile, minutes, and what they say is missing. */
export function lacking(plan: Plan, request: PlanRequest, derived: Derived): readonly Breach[] {
  return plan.weeks.flatMap((week, index) => {
    const found: Breach[] = [];
    const add = (rule: string, words: string) =>
      found.push({ rule, date: week.monday, words: `week ${index + 1}: ${words}` });
    if (week.number !== index + 1) add("plan", `is numbered ${week.number}`);
    if (week.monday !== dateOf(derived.laid.firstMonday + 7 * index)) add("plan", "wrong Monday");
    if (week.profile !== profileIn(request, index)) add("SD-3", `profile ${week.profile}`);
    checkMinutes(plan, week, index, derived, add);
    checkCounts(week, index, request, derived, add);
    checkTruth(week, index, request, derived, add);
    return found;
  });
}

type Add = (rule: string, words: string) => void;

function checkMinutes(
  plan: Plan,
  week: PlanWeek,
  index: number,
  { rows, life }: Derived,
  add: Add,
): void {
  const strength = plan.sessions.filter((one) => one.kind !== "run" && one.week === week.number);
  const sum = strength.reduce((total, { minutes }) => total + minutes, 0);
  if (sum !== week.strengthMinutes) add("plan", `${week.strengthMinutes} min are ${sum}`);
  const row = rows[index];
  const isLight = row === "core-only" || row === "second-last" || row === "third-last";
  const isMissing = week.shortfall.some(({ kind }) => kind === "missing");
  const cut = life.weeks[index]?.cut ?? false;
  if (sum < 18 && !isLight && !isMissing && !cut) add("EM-12", `only ${sum} min of strength`);
}

/** As many shortfalls as doses that are missing or lighter than asked. */
function checkCounts(
  week: PlanWeek,
  index: number,
  request: PlanRequest,
  { life, tableDemand }: Derived,
  add: Add,
): void {
  const frame = life.weeks[index] as LifeWeek;
  const placed = countsIn(life, frame);
  const { asked } = frame;
  const legsInAll = life.doses.filter(
    (dose) => dose.class !== "CU" && dose.day >= frame.firstDay && dose.day <= frame.lastDay,
  ).length;
  if (placed.HL + placed.LL > 0 && legsInAll > MOST_LEGS[frame.profile]) {
    add("SD-1", `${legsInAll} leg sessions`);
  }
  const said = (kind: string, classes: readonly string[]) =>
    week.shortfall.filter((one) => one.kind === kind && classes.includes(one.class)).length;
  const legs = asked.HL + asked.LL - placed.HL - placed.LL;
  const light = Math.max(0, placed.LL - asked.LL);
  const core = asked.CU - placed.CU;
  const gated =
    canLoadLegs(request) && (isCareful(request) || isGuided(request))
      ? Math.min(
          tableDemand[index]?.HL ?? 0,
          Math.max(0, placed.LL - (tableDemand[index]?.LL ?? 0)),
        )
      : 0;
  if (said("missing", ["HL", "LL"]) !== legs) {
    add("SD-1", `${legs} leg doses are missing, ${said("missing", ["HL", "LL"])} are named`);
  }
  if (said("missing", ["CU"]) !== core) {
    add("EM-12", `${core} core doses are missing, ${said("missing", ["CU"])} are named`);
  }
  if (said("given-as-light", ["HL"]) !== light + gated) {
    add("SD-2", `${light + gated} given as light, ${said("given-as-light", ["HL"])} are named`);
  }
}

function countsIn(life: Life, week: LifeWeek): Record<DoseClass, number> {
  const counts = { HL: 0, LL: 0, CU: 0 };
  for (const dose of life.doses) {
    if (dose.place !== null && dose.day >= week.firstDay && dose.day <= week.lastDay) {
      counts[dose.class]++;
    }
  }
  return counts;
}

/** A dose that could be added at no higher price, with nothing else changed, was not forbidden. */
function checkTruth(
  week: PlanWeek,
  index: number,
  request: PlanRequest,
  { life, laid }: Derived,
  add: Add,
): void {
  const frame = life.weeks[index] as LifeWeek;
  for (const kind of KINDS) {
    const missing = week.shortfall.filter((one) => one.kind === "missing" && one.class === kind);
    const first = missing[0];
    if (first === undefined) continue;
    if (first.decisions.length === 0) add("plan", `nothing is said on why ${kind} is missing`);
    const forbidden = first.decisions.every(({ verdict }) => verdict === "forbidden");
    const near = around(life, index);
    const before = pointsOf(near);
    const rules = new Set<string>();
    for (const dose of everyAddition(near, frame, kind, request, laid.firstDay)) {
      const withIt = { ...near, doses: byStart([...near.doses, dose]) };
      const faults = faultsOf(withIt);
      for (const { rule } of faults) rules.add(rule);
      if (faults.length > 0) continue;
      const where = `${kind} ${dose.place} on ${dateOf(dose.day)}`;
      if (pointsOf(withIt) < before) add(first.rule, `${where} would be cheaper than missing`);
      if (forbidden) add(first.rule, `${where} is open, though ${first.rule} is said to forbid it`);
    }
    // A run that can move brings rules of other days with it: there the rule stays unchecked.
    const isStill = near.runs.every((run) => !run.chosen);
    const said = first.decisions.find(({ verdict }) => verdict === "forbidden");
    if (said && isStill && rules.size > 0 && !rules.has(said.rule)) {
      add(said.rule, `does not keep ${kind} off any day; ${[...rules].join(" ")} would`);
    }
  }
}

/** The week with its neighbours: nothing further away can matter to it. */
function around(life: Life, index: number): Life {
  const weeks = life.weeks.slice(Math.max(0, index - 1), index + 2);
  const first = weeks[0]?.firstDay ?? 0;
  const last = weeks.at(-1)?.lastDay ?? 0;
  const inside = ({ day }: { readonly day: number }) => day >= first && day <= last;
  return { ...life, weeks, runs: life.runs.filter(inside), doses: life.doses.filter(inside) };
}

/** Every way to add a dose to the week; each as long as its class may be. */
function everyAddition(
  life: Life,
  week: LifeWeek,
  kind: DoseClass,
  request: PlanRequest,
  firstDay: number,
): readonly LifeDose[] {
  const found: LifeDose[] = [];
  for (let day = Math.max(firstDay, week.firstDay); day <= week.lastDay; day++) {
    const runs = life.runs.filter((run) => run.day === day);
    const put = (place: Place, runId: string | null, start: number, end: number) =>
      found.push({ day, class: kind, place, runId, start, end });
    const [, most] = minutesBetween(kind, "alone");
    for (const run of runs) {
      if (kind !== "HL")
        put(run.hard ? "in-hard-run" : "in-easy-run", run.id, run.start, run.end + 12);
      put("after-run", run.id, run.end, run.end + most);
    }
    for (const time of request.runner.availability.strengthTimes) {
      const start = instantOf(dateOf(day), time, request.runner.timeZone);
      put(runs.length === 0 ? "alone" : "same-day", null, start, start + most);
    }
  }
  return found;
}
