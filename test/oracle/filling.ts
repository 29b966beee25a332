import type { ExerciseSets, PlacedStrength, Plan } from "../../src/domain/plan.js";
import type { PlanRequest } from "../../src/planning/plan-request.js";
import type { Breach } from "./breach.js";
import { countOf, hasFor, moveOf } from "./catalogue.js";
import { type Derived, profileIn } from "./derive.js";
import { dayNumber } from "./laid-out.js";
import { HOUR, minutesBetween } from "./numbers.js";
import { isCareful, isGuided } from "./traits.js";

const isLegMove = (one: ExerciseSets) => moveOf(one).kind === "H" || moveOf(one).kind === "L";
const isJump = (one: ExerciseSets) => moveOf(one).kind === "P";
const sumOf = (sets: readonly ExerciseSets[]) => sets.reduce((sum, one) => sum + countOf(one), 0);
const exercisesOf = (dose: PlacedStrength) => dose.blocks.flatMap(({ exercises }) => exercises);

/** What the doses are filled with: classes, places, minutes, equipment, novelty and jumps. */
export function filling(plan: Plan, request: PlanRequest, derived: Derived): readonly Breach[] {
  const doses = plan.sessions.filter(
    (one): one is PlacedStrength => one.kind === "placed-strength",
  );
  const timesBefore = new Map<string, number>();
  const found: Breach[] = [];
  for (const dose of doses) {
    const add = (rule: string, words: string) => found.push({ rule, date: dose.date, words });
    checkSize(dose, request, add);
    checkPlace(dose, request, add);
    checkNovelty(dose, request, timesBefore, add);
    checkJumps(dose, request, derived, add);
  }
  return [...found, ...jumpsApart(doses, request)];
}

type Add = (rule: string, words: string) => void;

function checkSize(dose: PlacedStrength, request: PlanRequest, add: Add): void {
  const all = exercisesOf(dose);
  const legs = sumOf(all.filter(isLegMove));
  const contacts = sumOf(all.filter(isJump));
  const [least, most] = minutesBetween(dose.class, dose.place);
  if (dose.minutes < least || dose.minutes > most) add("SD-14", `${dose.minutes} min`);
  if (legs !== dose.legReps) add("SD-2", `says ${dose.legReps} leg reps, holds ${legs}`);
  if (contacts !== dose.plyoContacts) add("SD-7", `says ${dose.plyoContacts}, holds ${contacts}`);
  if (all.length === 0) add("SD-14", "an empty dose");
  if (dose.class === "LL" && legs > 120) add("EM-10", `${legs} leg reps make it heavy`);
  if (dose.class === "LL" && legs + contacts === 0) add("SD-14", "light legs without legs");
  if (dose.class === "LL" && all.some((one) => one.load === "heavy" || one.load === "moderate")) {
    add("EM-10", "a light dose with weights");
  }
  if (dose.class === "CU" && legs + contacts > 0) add("SP-13", "legs in a core dose");
  if (dose.class === "HL") {
    const lifts = all.filter((one) => moveOf(one).kind === "H" && one.load !== null);
    if (lifts.length < 2 || lifts.length > 4) add("SD-2", `${lifts.length} heavy exercises`);
  }
  const tender = request.runner.strengthWeeks + dose.week - 1 < 3;
  if (tender && legs > 60) add("SP-12", `${legs} leg reps are no half dose`);
  for (const one of all) {
    if (!hasFor(moveOf(one), request.runner.equipment)) add("SD-2", `no ${one.exercise} at hand`);
    if (one.sets < 1 || (one.reps ?? one.seconds ?? 0) < 1) add("SD-2", `empty ${one.exercise}`);
    if ((one.reps === null) === (one.seconds === null)) add("SD-2", `${one.exercise}: what?`);
  }
}

function checkPlace(dose: PlacedStrength, request: PlanRequest, add: Add): void {
  const whens = dose.blocks.map(({ when }) => when);
  const inside = dose.place === "in-hard-run" || dose.place === "in-easy-run";
  if (!inside) {
    if (whens.some((when) => when !== "main")) add("EM-2", "a stop outside a run");
    return;
  }
  for (const one of exercisesOf(dose)) {
    if (moveOf(one).midRun === "no") add("EM-13", `${one.exercise} inside a run`);
    if (one.load !== null && one.load !== "light") add("EM-13", `${one.exercise} with a weight`);
  }
  if (dose.place === "in-easy-run") {
    if (whens.some((when) => when !== "stop")) add("EM-2", `blocks ${whens.join(" ")}`);
    if (whens.length < 2 || whens.length > 6) add("EM-2", `${whens.length} stops`);
    if (dose.blocks.some(({ exercises }) => exercises.length !== 1)) add("EM-2", "a crowded stop");
    return;
  }
  if (whens.some((when) => when !== "warm-up" && when !== "before-cool-down")) {
    add("EM-4", `blocks ${whens.join(" ")}`);
  }
  const half = (when: string) =>
    sumOf(dose.blocks.filter((one) => one.when === when).flatMap(({ exercises }) => exercises));
  if (half("warm-up") === 0) add("EM-4", "nothing in the warm-up");
  if (half("before-cool-down") === 0) add("EM-5", "nothing before the cool-down");
  if (half("warm-up") !== half("before-cool-down")) add("EM-4", "unequal halves");
  if (profileIn(request, dose.week - 1) === "N" && dose.legReps > 60) add("EM-8", "over 60 reps");
}

/** More than 40 repetitions of an exercise in its first three times would be heavy. */
function checkNovelty(
  dose: PlacedStrength,
  request: PlanRequest,
  timesBefore: Map<string, number>,
  add: Add,
): void {
  const byExercise = new Map<string, ExerciseSets[]>();
  for (const one of exercisesOf(dose).filter(isLegMove)) {
    byExercise.set(one.exercise, [...(byExercise.get(one.exercise) ?? []), one]);
  }
  const novice = profileIn(request, dose.week - 1) === "N";
  for (const [exercise, sets] of byExercise) {
    const before = timesBefore.get(exercise) ?? 0;
    timesBefore.set(exercise, before + 1);
    const isKnown = !novice && sets.every((one) => moveOf(one).kind === "L");
    const reps = sumOf(sets);
    if (dose.class === "LL" && before < 3 && !isKnown && reps > 40) {
      add("EM-10", `${reps} of ${exercise}, which is new`);
    }
  }
}

/** SD-7 and what keeps jumps off a day. */
function checkJumps(dose: PlacedStrength, request: PlanRequest, { life }: Derived, add: Add): void {
  if (dose.plyoContacts === 0) return;
  const day = dayNumber(dose.date);
  if (dose.plyoContacts > 40) add("SD-7", `${dose.plyoContacts} contacts make it heavy`);
  if (request.runner.strengthWeeks + dose.week - 1 < 4) add("SD-7", "jumps too early");
  if (isCareful(request) || isGuided(request)) add("SF-1", "jumps before clearance");
  if (life.runs.some((run) => run.hard && run.day === day - 1)) {
    add("SP-3", "jumps on the day after a hard run");
  }
  if (life.closedOn(day).hardRuns !== null) add("RL-12", "jumps too soon after a race");
}

/** SP-11 and SD-7: jumps two days apart, once a week for N and twice at most for the others. */
function jumpsApart(doses: readonly PlacedStrength[], request: PlanRequest): readonly Breach[] {
  const jumping = doses.filter(({ plyoContacts }) => plyoContacts > 0);
  const found: Breach[] = [];
  const inWeek = new Map<number, number>();
  for (const [index, dose] of jumping.entries()) {
    const before = jumping[index - 1];
    const rest = before === undefined ? Infinity : dose.startMinute - before.endMinute;
    if (rest < 48 * HOUR) {
      found.push({ rule: "SP-11", date: dose.date, words: `jumps ${rest / HOUR} h after jumps` });
    }
    const times = (inWeek.get(dose.week) ?? 0) + 1;
    inWeek.set(dose.week, times);
    if (times > (profileIn(request, dose.week - 1) === "N" ? 1 : 2)) {
      found.push({ rule: "SD-7", date: dose.date, words: `jumps ${times} times in a week` });
    }
  }
  return found;
}
