import { isoDate } from "../../domain/calendar.js";
import type { ExerciseSets } from "../../domain/plan.js";
import { keptOutOn } from "../course.js";
import type { DoseRequest } from "./dose-request.js";
import { JUMPS } from "./menus.js";

/** SD-7: weeks of leg strength before the first jumps. */
const WEEKS_BEFORE_JUMPS = 4;
/** Foot contacts week by week: at most a fifth more each time, and never so many that they tire. */
const CONTACTS = {
  N: [20, 24, 28, 30],
  R: [20, 24, 28, 32, 38, 40],
  F: [20, 24, 28, 32, 38, 40],
} as const;
const FEW = { sets: 2, reps: 5 } as const;

/** Whether a dose may carry jumps: legs used to strength, none yet this week, no gate against it. */
export function mayJump(request: DoseRequest): boolean {
  const { dated, dose, frame, weekIndex, history } = request;
  const day = dated.alignment.firstDay + dose.day;
  const isResting = dated.races.some(
    (race) => day >= race.day - JUMP_FREE_DAYS && day <= race.day + 14,
  );
  return (
    dated.health.noJumps === null &&
    frame.strengthWeeks >= WEEKS_BEFORE_JUMPS &&
    history.lastJumpWeek !== weekIndex &&
    dose.start - history.lastJumpEnd >= HOURS_BETWEEN_JUMPS * 60 &&
    !request.isAfterHardDay &&
    !isResting &&
    (dated.course === null || keptOutOn(dated.course.adjustments, isoDate(day), "jumps") === null)
  );
}

/** SP-11: jumps after jumps. */
const HOURS_BETWEEN_JUMPS = 48;

/** RL-12 rests jumps after a race as long as its distance asks; before one they stop early. */
const JUMP_FREE_DAYS = 7;

/** The week's jumps as two exercises; one more week of them is written into the history. */
export function jumpSets(request: DoseRequest): readonly ExerciseSets[] {
  const { frame, isReduced, history } = request;
  const table = CONTACTS[frame.profile];
  const level = Math.min(history.jumpWeeks, table.length - 1);
  const contacts = table[isReduced ? Math.max(0, level - 1) : level] ?? CONTACTS.N[0];
  haveJumped(request);
  if (!isReduced) history.jumpWeeks++;
  const rest = Math.floor((contacts - FEW.sets * FEW.reps) / FEW.sets);
  return [jump(JUMPS.few, FEW.reps), jump(JUMPS.rest, rest)];
}

/** Writes into the history that the dose holds the week's jumps. */
export function haveJumped({ dose, weekIndex, history }: DoseRequest): void {
  history.lastJumpWeek = weekIndex;
  history.lastJumpEnd = dose.end;
}

function jump(exercise: ExerciseSets["exercise"], reps: number): ExerciseSets {
  return { exercise, sets: FEW.sets, reps, seconds: null, perSide: false, load: null };
}
