import type { CostTerm } from "../../src/domain/plan.js";
import {
  type Fee,
  isHeavy,
  isLegs,
  isOwn,
  type Life,
  type LifeDose,
  type LifeRun,
  type LifeWeek,
  weekOf,
} from "./life.js";
import { HOUR, priceOf } from "./numbers.js";

/** The whole bill of a life: every soft wish that is given up. */
export function feesOf(life: Life): readonly Fee[] {
  return [
    ...life.runs
      .filter((run) => run.offItsDay)
      .flatMap((run) => fee("run-moved", weekOf(life, run.day), run.day)),
    ...life.runs.flatMap((run) =>
      run.changed === null ? [] : fee(run.changed, weekOf(life, run.day), run.day),
    ),
    ...life.announced.flatMap(({ day }) =>
      feesOfChange(
        life,
        day,
        life.doses.find((dose) => dose.day === day),
      ),
    ),
    ...life.doses.flatMap((dose) => feesOfDose(life, dose)),
    ...feesBetweenDoses(life),
    ...life.weeks.flatMap((week) => feesOfWeek(life, week)),
  ];
}

export function pointsOf(life: Life): number {
  return feesOf(life).reduce((sum, { points }) => sum + points, 0);
}

/** What a dose costs by its place and the runs around it. */
export function feesOfDose(life: Life, dose: LifeDose): readonly Fee[] {
  return [...feesAroundRuns(life, dose), ...(isOwn(dose) ? [] : feesOfPlace(life, dose))];
}

/** What a day pays when its dose is not the one that was announced. */
export function feesOfChange(life: Life, day: number, dose: LifeDose | undefined): readonly Fee[] {
  const announced = life.announced.find((one) => one.day === day);
  if (announced === undefined) return [];
  const isKept =
    dose?.class === announced.class &&
    dose.place === announced.place &&
    dose.start === announced.start;
  return isKept ? [] : fee(announced.term, weekOf(life, day), day);
}

/** What doses cost by their distance to each other. */
export function feesBetweenDoses(life: Life): readonly Fee[] {
  return [...feesBetween(life, true), ...feesBetween(life, false)];
}

function fee(term: CostTerm, week: LifeWeek, day: number | null, times = 1): readonly Fee[] {
  const points = priceOf(term, week.profile) * times;
  return points === 0 ? [] : [{ term, points, day }];
}

/** What a dose costs by its distance to runs. Between two things of the runner's own: nothing. */
function feesAroundRuns(life: Life, dose: LifeDose): readonly Fee[] {
  if (!isLegs(dose)) return [];
  const week = weekOf(life, dose.day);
  const judged = life.runs.filter((run) => !isOwn(dose) || run.chosen);
  const gapTo = (fits: (run: LifeRun) => boolean): number => {
    const next = judged.find((run) => run.start > dose.start && fits(run));
    return next === undefined ? Number.POSITIVE_INFINITY : next.start - dose.start;
  };
  const add = (term: CostTerm, times = 1) => fee(term, week, dose.day, times);
  const found: Fee[] = [];
  const hard = gapTo((run) => run.hard);
  if (isHeavy(life, dose)) {
    if (hard < 48 * HOUR) {
      found.push(...add("heavy-before-hard-run", Math.ceil((48 * HOUR - hard) / (12 * HOUR))));
    }
  } else if (hard < 24 * HOUR) found.push(...add("light-before-hard-run-24h"));
  else if (hard < 36 * HOUR) found.push(...add("light-before-hard-run-36h"));
  const dayBefore = judged.filter((run) => run.day === dose.day - 1);
  if (dose.class === "LL" && dayBefore.some((run) => run.hard)) {
    found.push(...add("light-after-hard-day"));
  }
  if (dose.class !== "HL") return found;
  if (gapTo((run) => run.long) < 30 * HOUR) found.push(...add("heavy-before-long-run"));
  if (gapTo((run) => !run.long && !run.hard) < 8 * HOUR) {
    found.push(...add("heavy-before-easy-run"));
  }
  const sinceLong = judged.filter((run) => run.long && run.end <= dose.start);
  if (sinceLong.some((run) => dose.start - run.end < 18 * HOUR)) {
    found.push(...add("heavy-after-long-run"));
  }
  return found;
}

/** What a dose of ours costs by its place and the runs of its day. */
function feesOfPlace(life: Life, dose: LifeDose): readonly Fee[] {
  const week = weekOf(life, dose.day);
  const today = life.runs.filter((run) => run.day === dose.day);
  const host = today.find((run) => run.id === dose.runId);
  const { place } = dose;
  const legs = isLegs(dose);
  const outside = place === "alone" || place === "same-day" || place === "after-run";
  const terms: CostTerm[] = [];
  if (today.some((run) => run.long)) {
    if (dose.class === "CU") terms.push("core-on-long-run-day");
    if (dose.class === "LL" && outside) terms.push("light-on-long-run-day");
  }
  if (legs && isAgainstFocus(dose, week, today)) terms.push("order-against-focus");
  if (legs && place === "same-day") {
    const near = today.some((run) =>
      run.start > dose.start
        ? run.start - dose.start < 6 * HOUR
        : run.end <= dose.start && dose.start - run.end < 6 * HOUR,
    );
    if (near) terms.push("same-day-under-6h");
  }
  if (place === "in-hard-run") terms.push("legs-in-hard-run");
  if (place === "in-easy-run" && legs) terms.push("legs-in-easy-run");
  if (place === "after-run" && host?.hard) terms.push("core-after-hard-run");
  if (place === "same-day") terms.push("second-outing");
  if (place === "alone") terms.push("free-day-used");
  if (legs && outside && week.freeDays <= 2) terms.push("legs-outside-runs");
  return terms.flatMap((term) => fee(term, week, dose.day));
}

/** SP-6: run first; for F SP-7: strength first, or six hours after the run. */
function isAgainstFocus(dose: LifeDose, week: LifeWeek, today: readonly LifeRun[]): boolean {
  if (week.profile !== "F") {
    return dose.place === "same-day" && today.some((run) => run.start > dose.start);
  }
  if (dose.place !== "same-day" && dose.place !== "after-run") return false;
  return today.some((run) => run.end <= dose.start && dose.start - run.end < 6 * HOUR);
}

/** Legs under 72 h and core under 48 h, start to start, each dose against the one before. */
function feesBetween(life: Life, legs: boolean): readonly Fee[] {
  const doses = life.doses.filter((dose) => isLegs(dose) === legs);
  const wish = legs ? 72 * HOUR : 48 * HOUR;
  const term = legs ? "legs-under-72h" : "core-under-48h";
  return doses.flatMap((later, index) => {
    const earlier = doses[index - 1];
    if (earlier === undefined || (isOwn(earlier) && isOwn(later))) return [];
    if (later.start - earlier.start >= wish) return [];
    return fee(term, weekOf(life, later.day), later.day);
  });
}

export function feesOfWeek(life: Life, week: LifeWeek): readonly Fee[] {
  const ours = life.doses.filter(
    (dose) => !isOwn(dose) && dose.day >= week.firstDay && dose.day <= week.lastDay,
  );
  const count = (wanted: string) => ours.filter((dose) => dose.class === wanted).length;
  const { HL, LL, CU } = week.asked;
  const legs = count("HL") + count("LL");
  return [
    ...fee("leg-dose-missing", week, null, Math.max(0, HL + LL - legs)),
    ...fee("heavy-given-as-light", week, null, Math.max(0, count("LL") - LL)),
    ...fee("core-dose-missing", week, null, Math.max(0, CU - count("CU"))),
  ];
}
