import type { Exercise } from "../../domain/exercise.js";
import type { Decision, PlacedStrength } from "../../domain/plan.js";
import { exercise } from "../../knowledge/exercises.js";
import {
  type Change,
  type Draft,
  decided,
  type Given,
  isInsideRun,
  kept,
  named,
  outOfRun,
} from "./draft.js";
import { byTimeAndEffort, repeatsOf, withoutStrides } from "./run-changes.js";
import { isPossibleOn, type Spot, withStandIns } from "./stand-ins.js";

/** Ice: nothing fast or jumping outside, and strength indoors (EN-5). */
export const onIce: Change = (draft, given) =>
  given.conditions.ground === "icy" && !draft.rests
    ? strengthOffIce(runOnIce(draft, given), given)
    : draft;

function runOnIce(draft: Draft, { vdot }: Given): Draft {
  const { run } = draft;
  if (run === null || draft.isIndoors) return draft;
  const plain = withoutStrides(run);
  if (!run.hard) {
    const facts = { what: "steps", strides: plain !== null };
    return decided({ ...draft, run: plain ?? run }, kept("EN-5", facts));
  }
  const felt = byTimeAndEffort(plain ?? run, vdot);
  const repeats = repeatsOf(felt);
  const facts = {
    ...named(run),
    what: "by-effort",
    times: repeats?.times ?? null,
    seconds: repeats?.seconds ?? null,
  };
  return decided({ ...draft, run: felt }, kept("EN-5", facts));
}

/** Strength from inside the run goes indoors; elsewhere only where the runner spoke of the spot. */
function strengthOffIce(draft: Draft, given: Given): Draft {
  const { dose } = draft;
  if (dose === null || draft.isIndoors) return draft;
  if (!isInsideRun(dose) && !given.conditions.isGroundTold) return draft;
  const isInside = isInsideRun(dose);
  // Indoors the ground is dry, but feet are wet from the ice: no jumps there either.
  const isPossible = (one: Exercise) => one.slip < 2;
  const spot: Spot = { ...spotOf(dose, given), ground: "dry", isMidRun: false };
  return decided(
    { ...draft, dose: withStandIns(outOfRun(dose), isPossible, spot) },
    kept("EN-5", { what: isInside ? "strength" : "dry-spot" }),
    ...replacedIn(dose, isPossible, "icy"),
  );
}

/** Wet or cold ground: standing exercises for lying ones, nothing that slips (EN-6, EM-11). */
export const onWetGround: Change = (draft, given) => {
  const { ground, isGroundTold } = given.conditions;
  const { dose } = draft;
  if (dose === null || draft.isIndoors || draft.rests) return draft;
  if (ground !== "wet" && ground !== "cold") return draft;
  if (!isInsideRun(dose) && !isGroundTold) {
    const isOnGround = dose.place === "after-run" && all(dose).some((one) => one.ground !== "none");
    return isOnGround ? decided(draft, kept("EN-6", { what: "indoors", ground })) : draft;
  }
  const spot = spotOf(dose, given);
  const isPossible = (one: Exercise) => isPossibleOn(one, spot);
  const replaced = replacedIn(dose, isPossible, ground);
  const hasBench = all(dose).some((one) => one.ground !== "none" && isPossible(one));
  if (replaced.length === 0 && !hasBench) return draft;
  return decided(
    { ...draft, dose: withStandIns(dose, isPossible, spot) },
    ...replaced,
    ...(hasBench ? [kept("EN-6", { what: "bench", ground })] : []),
  );
};

/** What of a dose gives way to standing exercises; empty where all of it can be done. */
function replacedIn(
  dose: PlacedStrength,
  isPossible: (one: Exercise) => boolean,
  ground: Spot["ground"],
): readonly Decision[] {
  const gone = all(dose).filter((one) => !isPossible(one));
  if (gone.length === 0) return [];
  const jumps = gone.some((one) => one.class === "P");
  const lying = gone.some((one) => one.ground !== "none");
  const slippery = gone.some((one) => one.ground === "none" && one.class !== "P");
  return [kept("EM-11", { ground, lying, jumps, slippery })];
}

/** In the dark: to be seen and to see (EN-8). */
export const inTheDark: Change = (draft, given) => {
  const { run, dose } = draft;
  if (run === null || draft.isIndoors || draft.rests || !given.conditions.isDark) return draft;
  const spot = dose === null ? null : spotOf(dose, given);
  const needsLight = dose !== null && all(dose).some((one) => one.needsLight);
  const lit =
    dose === null || spot === null || !needsLight
      ? dose
      : withStandIns(dose, (one) => isPossibleOn(one, { ...spot, ground: "dry" }), spot);
  const facts = { hard: run.hard, benchJumps: needsLight };
  return decided({ ...draft, dose: lit }, kept("EN-8", facts));
};

function all({ blocks }: PlacedStrength): readonly Exercise[] {
  return blocks.flatMap(({ exercises }) => exercises.map((one) => exercise(one.exercise)));
}

function spotOf(dose: PlacedStrength, { conditions, equipment, wishes }: Given): Spot {
  return {
    ground: conditions.ground,
    isDark: conditions.isDark,
    isMidRun: isInsideRun(dose),
    equipment: wishes.noEquipment ? [] : equipment,
  };
}
