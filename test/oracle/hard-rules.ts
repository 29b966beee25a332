import type { RuleId } from "../../src/domain/plan.js";
import {
  type Fault,
  isEmbedded,
  isHeavy,
  isLegs,
  isOwn,
  type Life,
  type LifeDose,
  type LifeRun,
  weekOf,
} from "./life.js";
import { HOUR } from "./numbers.js";

/** Every broken hard rule in which a dose or a run of ours has a part. */
export function faultsOf(life: Life): readonly Fault[] {
  return [
    ...life.doses.flatMap((dose) => faultsOfDose(life, dose)),
    ...faultsBetweenDoses(life),
    ...faultsOfRuns(life),
    ...life.weeks.flatMap((_, index) => faultsOfWeek(life, index)),
  ];
}

/** What a dose breaks by its place, its day and the runs around it. */
export function faultsOfDose(life: Life, dose: LifeDose): readonly Fault[] {
  return [
    ...(isOwn(dose) ? [] : faultsOfPlace(life, dose)),
    ...life.runs
      .filter((run) => !isOwn(dose) || run.chosen)
      .flatMap((run) => faultsBetween(life, dose, run)),
  ];
}

const fault = (rule: RuleId, day: number, words: string): Fault => ({ rule, day, words });

/** Whether the dose may be where it is, whatever else is around. */
function faultsOfPlace(life: Life, dose: LifeDose): readonly Fault[] {
  const found: Fault[] = [];
  const add = (rule: RuleId, words: string) => found.push(fault(rule, dose.day, words));
  const closed = life.closedOn(dose.day);
  const closing = closed[dose.class];
  if (closing !== null) add(closing, `${dose.class} on a day that is closed for it`);
  if (isEmbedded(dose) && closed.inside !== null) add(closed.inside, "runs are to stay clean");
  const today = life.runs.filter((run) => run.day === dose.day);
  const host = today.find((run) => run.id === dose.runId) ?? null;
  switch (dose.place) {
    case "in-hard-run":
      if (dose.class !== "LL") add("EM-4", `${dose.class} inside a hard run`);
      if (!host?.hard || !host.mayHaveHalves) add("EM-4", "the run has no room for halves");
      if (!weekOf(life, dose.day).halvesAllowed) add("EM-7", "too early in the program");
      break;
    case "in-easy-run":
      if (dose.class === "HL") add("EM-2", "HL inside an easy run");
      if (host === null || host.hard || !host.mayHaveStops) add("EM-2", "no run for stops");
      break;
    case "after-run":
      if (host === null) add("SP-6", "after a run that is not there");
      if (host?.hard && isLegs(dose)) add("SP-5", "legs straight after a hard run");
      break;
    case "alone":
      if (today.length > 0) add("RL-10", "`alone` on a day with a run");
      break;
    default:
      if (today.length === 0) add("SP-6", "`same-day` on a day without a run");
  }
  const outing = dose.place === "alone" || dose.place === "same-day";
  if (isEmbedded(dose) && life.places === "separate") add("EM-2", "runs are to stay separate");
  if (outing && life.places === "in-runs") add("EM-2", "strength belongs to runs");
  if (outing || dose.place === "after-run") {
    const over = life.runs.find((run) => dose.start < run.end && run.start < dose.end);
    if (over) add("SP-6", `overlaps the run ${over.id}`);
  }
  return found;
}

/** A dose and a run that is later the same day, soon after, or on the day before. */
function faultsBetween(life: Life, dose: LifeDose, run: LifeRun): readonly Fault[] {
  const found: Fault[] = [];
  const gap = run.start - dose.start;
  if (Math.abs(gap) > 4 * 24 * HOUR) return found;
  const add = (rule: RuleId) =>
    found.push(fault(rule, dose.day, `${dose.class} is ${gap / HOUR} h before run ${run.id}`));
  if (isHeavy(life, dose) && run.long && run.day === dose.day) add("SP-10");
  if (dose.class === "HL" && run.long && gap > 0 && gap < 12 * HOUR) add("SP-10");
  if (!run.hard || !isLegs(dose)) return found;
  const novice = weekOf(life, dose.day).profile === "N";
  if (run.day === dose.day && gap > 0) add("SP-4");
  if (isHeavy(life, dose) && gap > 0 && gap < 36 * HOUR) add("SP-1");
  if (!isHeavy(life, dose) && novice && gap > 0 && gap < 24 * HOUR) add("SP-12");
  if (run.day === dose.day - 1 && (dose.class === "HL" || novice)) add("SP-3");
  return found;
}

/** What doses break by standing too near to each other. */
export function faultsBetweenDoses(life: Life): readonly Fault[] {
  const found: Fault[] = [];
  for (const [index, later] of life.doses.entries()) {
    for (const earlier of life.doses.slice(Math.max(0, index - 6), index)) {
      if (isOwn(earlier) && isOwn(later)) continue;
      const days = Math.abs(later.day - earlier.day);
      if (days === 0) found.push(fault("SD-1", later.day, "two doses on one day"));
      if (!isLegs(earlier) || !isLegs(later)) continue;
      if (days === 1) {
        const both = isEmbedded(earlier) && isEmbedded(later);
        found.push(fault(both ? "EM-1" : "SP-11", later.day, "legs on consecutive days"));
      }
      const rest = later.start - earlier.end;
      if (isHeavy(life, earlier) && isHeavy(life, later) && rest < 48 * HOUR) {
        found.push(fault("SP-11", later.day, `heavy legs ${rest / HOUR} h after heavy legs`));
      }
    }
  }
  return found;
}

/** SP-15 and RL-12 for the runs whose day we chose, and one run a day where we choose it. */
export function faultsOfRuns(life: Life): readonly Fault[] {
  return life.runs
    .filter((run) => run.chosen)
    .flatMap((run) => {
      const others = life.runs.filter((other) => other !== run);
      const found: Fault[] = [];
      if (others.some((other) => other.day === run.day)) {
        found.push(fault("RL-10", run.day, `moved run ${run.id} shares its day`));
      }
      if (run.hard && others.some((other) => other.hard && Math.abs(other.day - run.day) === 1)) {
        found.push(fault("SP-15", run.day, `moved hard run ${run.id} beside a hard day`));
      }
      const closed = life.closedOn(run.day).hardRuns;
      if (run.hard && closed !== null) {
        found.push(fault(closed, run.day, `moved hard run ${run.id} on a day of rest`));
      }
      return found;
    });
}

function faultsOfWeek(life: Life, index: number): readonly Fault[] {
  const week = life.weeks[index];
  if (week === undefined) return [];
  const inside = ({ day }: { readonly day: number }) => day >= week.firstDay && day <= week.lastDay;
  const doses = life.doses.filter(inside);
  const ours = doses.filter((dose) => !isOwn(dose));
  const count = (wanted: string) => ours.filter((dose) => dose.class === wanted).length;
  const { HL, LL, CU } = week.asked;
  const found: Fault[] = [];
  if (count("HL") > HL || count("HL") + count("LL") > HL + LL) {
    found.push(fault("SD-1", week.firstDay, "more legs than the week asks for"));
  }
  if (count("CU") > CU) found.push(fault("EM-12", week.firstDay, "more core than asked for"));
  const stops = ours.filter((dose) => isLegs(dose) && isEmbedded(dose));
  if (stops.length > 2) found.push(fault("EM-1", week.firstDay, "legs inside three runs"));
  if (!week.cut && week.freeDays > 0 && !keepsFreeDay(life, week.firstDay, week.lastDay)) {
    found.push(fault("RL-10", week.firstDay, "no day without run and leg strength"));
  }
  return found;
}

/** RL-10: a day without run and legs, unless the runner's own legs fill all days without a run. */
function keepsFreeDay(life: Life, first: number, last: number): boolean {
  let ours = false;
  for (let day = first; day <= last; day++) {
    if (life.runs.some((run) => run.day === day)) continue;
    const legs = life.doses.filter((dose) => dose.day === day && isLegs(dose));
    if (legs.length === 0) return true;
    ours ||= legs.some((dose) => !isOwn(dose));
  }
  return !ours;
}
