import type { Outing } from "../../domain/outing.js";
import type { Decision } from "../../domain/plan.js";
import {
  awayFromThunder,
  byEffortWhenWarm,
  outOfBadAir,
  outOfTheCold,
  outOfTheHeat,
} from "./air-and-heat.js";
import type { Conditions } from "./conditions.js";
import { type Change, type Draft, draftOf, type Given, kept } from "./draft.js";
import { inTheDark, onIce, onWetGround } from "./ground.js";
import { forTenMinutes, madeEasier, onTreadmill, withoutEquipment } from "./wishes.js";

/** An outing as it is done today, and what decided it. */
export interface Adapted {
  readonly outing: Outing;
  /** Empty where it stays as prescribed. */
  readonly decisions: readonly Decision[];
  /** Better left out: the outing is what it would have been. */
  readonly rests: boolean;
}

/** The runner's wishes first, then what sends a run indoors, then the ground under it. */
const CHANGES: readonly Change[] = [
  forTenMinutes,
  madeEasier,
  withoutEquipment,
  onTreadmill,
  awayFromThunder,
  outOfTheCold,
  outOfBadAir,
  outOfTheHeat,
  byEffortWhenWarm,
  onIce,
  onWetGround,
  inTheDark,
];

/**
 * The outing as conditions and wishes leave it: never heavier, longer or with more leg repetitions
 * than prescribed. A race stays what it is, with a word of care; the runner's own strength too.
 */
export function adapted(outing: Outing, given: Given): Adapted {
  if (outing.kind === "own" || statusOf(outing) === "skipped") return asPrescribed(outing);
  if (outing.kind === "run" && outing.run.type === "race") {
    return { outing, decisions: carefulRace(given.conditions), rests: false };
  }
  const draft = CHANGES.reduce<Draft>((now, change) => change(now, given), draftOf(outing));
  if (draft.decisions.length === 0 || draft.rests) {
    return { ...asPrescribed(outing), decisions: draft.decisions, rests: draft.rests };
  }
  return { outing: outingOf(draft, outing), decisions: draft.decisions, rests: false };
}

function asPrescribed(outing: Outing): Adapted {
  return { outing, decisions: [], rests: false };
}

function statusOf(outing: Exclude<Outing, { kind: "own" }>) {
  return outing.kind === "run" ? outing.run.status : outing.dose.status;
}

function outingOf({ run, dose }: Draft, before: Outing): Outing {
  if (run !== null) return { kind: "run", run, dose };
  return dose === null ? before : { kind: "dose", dose };
}

/** What a race is told: it is the organiser's to call off. */
function carefulRace({ ground, raceFlag }: Conditions): readonly Decision[] {
  return [
    ...(raceFlag === null ? [] : [kept("EN-2", { what: "race", flag: raceFlag })]),
    ...(ground === "icy" ? [kept("EN-5", { what: "steps", strides: false })] : []),
  ];
}
