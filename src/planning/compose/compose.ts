import type { Block, ExerciseSets } from "../../domain/plan.js";
import { exercise } from "../../knowledge/exercises.js";
import type { WeekFrame } from "../dating/week-frames.js";
import type { TimedDose } from "../weave/dose.js";
import { doseMinutes } from "../weave/dose.js";
import type { TimedRun } from "../weave/problem.js";
import type { Dated } from "../weave-problem.js";
import { coreCircuit, heavySession, lightCircuit } from "./circuits.js";
import type { DoseRequest } from "./dose-request.js";
import { noHistory, remember } from "./history.js";
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
export function composeDoses(dated: Dated, doses: readonly TimedDose[]): readonly ComposedDose[] {
  const history = noHistory();
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
