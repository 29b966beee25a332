import type { Adjustment } from "../../domain/adjustment.js";
import { epochDay, type IsoDate } from "../../domain/calendar.js";
import type { Block, ExerciseSets, PlacedStrength } from "../../domain/plan.js";
import { exercise } from "../../knowledge/exercises.js";
import { dosesBehind, isHeld } from "../course.js";
import type { Dated } from "../dated.js";
import type { WeekFrame } from "../dating/week-frames.js";
import { swapWishesOn } from "../environment/swaps.js";
import { doseMinutes, isInsideRun, type TimedDose } from "../weave/dose.js";
import type { TimedRun } from "../weave/problem.js";
import { coreCircuit, heavySession, lightCircuit } from "./circuits.js";
import type { DoseRequest } from "./dose-request.js";
import { type History, noHistory, remember } from "./history.js";
import { coreStops, halves, legStops } from "./in-runs.js";
import { repsOf } from "./size.js";

/** A dose with its exercises. */
export interface ComposedDose {
  readonly minutes: number;
  readonly blocks: readonly Block[];
  /** Repetitions of leg exercises, both legs together. */
  readonly legReps: number;
  /** Foot contacts of jumps. */
  readonly plyoContacts: number;
}

const REDUCED_KINDS: readonly WeekFrame["kind"][] = ["cutback", "peak", "taper"];
/** For counting how many stops fit into a run that is measured in minutes. */
const MINUTES_PER_KM = 6.5;

/** Fills all doses in order; the same doses get the same exercises. */
export function composeDoses(
  dated: Dated,
  doses: readonly TimedDose[],
  runs: readonly TimedRun[],
): readonly ComposedDose[] {
  const history = historyOf(dosesBehind(dated.past), dated);
  return doses.map((dose) => {
    const day = dated.alignment.firstDay + dose.day;
    const weekIndex = Math.floor((day - dated.alignment.firstMonday) / 7);
    const frame = dated.frames[weekIndex] as WeekFrame;
    const request: DoseRequest = {
      dose,
      dated,
      frame,
      weekIndex,
      isReduced: REDUCED_KINDS.includes(frame.kind),
      isAfterHardDay: runs.some((run) => run.hard && run.day === dose.day - 1),
      runKm: dose.at === null ? 0 : kmWithStops(dose.at, dated),
      history,
    };
    const blocks = blocksFor(request);
    const all = blocks.flatMap(({ exercises }) => exercises);
    remember(history, [...new Set(all.map((one) => one.exercise))]);
    return {
      minutes: dose.place === null ? 0 : doseMinutes(dose.class, dose.place, dose.week),
      blocks,
      legReps: countOf(all, ["H", "L"]),
      plyoContacts: countOf(all, ["P"]),
    };
  });
}

/** What was really done counts for the ramp and for whose turn it is; what is unknown does not. */
function historyOf(past: readonly PlacedStrength[], { alignment, course }: Dated): History {
  const history = noHistory();
  const done = past
    .filter(({ status }) => status === "done" || status === "partly")
    .filter(({ date }) => !isMadeLess(course?.adjustments ?? [], date));
  for (const dose of done) {
    const all = dose.blocks.flatMap(({ exercises }) => exercises);
    remember(history, [...new Set(all.map((one) => one.exercise))]);
    // SD-5: what made legs sore is repeated before there is more of it.
    const isRepeated = isHeld(course?.adjustments ?? [], dose.week);
    if (isInsideRun(dose.place) && !isRepeated) history.embeds++;
    if (dose.class === "HL") history.heavySessions++;
    if (dose.plyoContacts > 0) {
      if (!isRepeated) history.jumpWeeks++;
      history.lastJumpEnd = dose.endMinute;
      history.lastJumpWeek = Math.floor((epochDay(dose.date) - alignment.firstMonday) / 7);
    }
  }
  return history;
}

/** A dose done lighter than prescribed earns no progress. */
function isMadeLess(adjustments: readonly Adjustment[], date: IsoDate): boolean {
  const { noEquipment, tenMinutes, easier } = swapWishesOn(adjustments, date);
  return noEquipment || tenMinutes || easier;
}

function blocksFor(request: DoseRequest): readonly Block[] {
  const { dose } = request;
  switch (dose.class) {
    case "HL":
      return heavySession(request);
    case "CU":
      return dose.place === "in-easy-run" ? coreStops(request) : coreCircuit(request);
    case "LL":
      if (dose.place === "in-hard-run") return halves(request);
      return dose.place === "in-easy-run" ? legStops(request) : lightCircuit(request);
  }
}

function kmWithStops(run: TimedRun, { program }: Dated): number {
  const minutes = run.minutes - run.trimMinutes;
  const km = program.runs[run.run]?.km ?? null;
  return km === null ? minutes / MINUTES_PER_KM : (km * minutes) / run.minutes;
}

function countOf(all: readonly ExerciseSets[], classes: readonly string[]): number {
  return all
    .filter((one) => classes.includes(exercise(one.exercise).class))
    .reduce((sum, one) => sum + repsOf(one), 0);
}
