import { describe, expect, it } from "vitest";
import {
  type Equipment,
  EXERCISE_CLASSES,
  type Exercise,
  type ExerciseId,
  PATTERNS,
} from "../../src/domain/exercise.js";
import { EXERCISES, exercise } from "../../src/knowledge/exercises.js";

/** The rulebook's table, typed once more: id, class, ground, slip, mid-run, one side, in article. */
const TABLE = `
  x01 L none    1 yes      no       *
  x02 L none    1 yes      no       *
  x03 P none    2 yes      no       *
  x04 P none    2 dry-only no       *
  x05 P none    2 yes      no       *
  x06 L none    1 yes      yes      *
  x07 L none    2 yes      yes      *
  x08 L none    1 yes      yes      -
  x09 H none    2 yes      yes      -
  x10 H none    1 yes      yes      -
  x11 H none    2 no       yes      -
  x12 L none    2 yes      yes      -
  x13 H none    1 no       no       -
  x14 H none    1 no       yes      -
  x15 H none    0 no       no       -
  x16 H none    0 no       optional -
  x17 H none    1 no       no       -
  x18 H none    1 yes      yes      -
  x19 H none    0 no       no       -
  x20 H lying   0 no       optional -
  x21 L lying   0 no       optional -
  x22 H none    2 no       no       -
  x23 H none    1 yes      optional -
  x24 H none    1 yes      optional -
  x25 H kneeling 0 no      no       -
  x26 L lying   0 no       yes      -
  x27 L none    1 no       no       -
  x28 L none    1 yes      yes      -
  x29 P none    2 yes      no       -
  x30 P none    2 yes      optional -
  x31 P none    2 yes      yes      -
  x32 C lying   1 dry-only no       *
  x33 C lying   1 yes      yes      -
  x34 C lying   0 dry-only no       *
  x35 C lying   0 dry-only no       *
  x36 C lying   0 dry-only no       *
  x37 C kneeling 0 dry-only yes     -
  x38 C lying   0 no       yes      -
  x39 C none    0 yes      yes      -
  x40 U hands   1 dry-only no       *
  x41 U none    1 yes      no       *
  x42 U none    1 yes      no       -
  x43 U none    1 yes      no       *
  x44 U none    0 no       yes      -
`;

function rowOf(one: Exercise): string {
  const side = one.oneSided ? "yes" : one.oneSidedOption ? "optional" : "no";
  const star = one.inArticle ? "*" : "-";
  return [one.id, one.class, one.ground, one.slip, one.midRun, side, star].join(" ");
}

describe("the exercise catalogue", () => {
  it("has the columns of the rulebook, in the order of the ids", () => {
    const rows = TABLE.trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/).join(" "));
    expect(rows).toHaveLength(44);
    expect(EXERCISES.map(rowOf)).toEqual(rows);
  });

  it.each<[ExerciseId, string, string]>([
    ["x01", "2×10", "2×15"],
    ["x02", "1×20 s", "3×45 s"],
    ["x06", "2×6 a side", "2×15 a side"],
    ["x07", "2×6 a side", "1×15 a side"],
    ["x13", "2×8", "3×6"],
    ["x15", "2×8", "3×4-6"],
    ["x22", "2×8", "4×12"],
    ["x23", "2×12", "3×8-12 a side"],
    ["x25", "1×3", "2×5"],
    ["x30", "2×15", "4×30"],
    ["x31", "2×10 m", "3×20 m"],
    ["x33", "1×15 s a side", "1×40 s a side"],
    ["x34", "1×8", "1×60 s of repetitions"],
    ["x43", "1×3", "1×8"],
  ])("%s begins with %s and grows to %s", (id, novice, standard) => {
    expect(doseOf(exercise(id).novice)).toBe(novice);
    expect(doseOf(exercise(id).standard)).toBe(standard);
  });

  it("says what one says after a number", () => {
    expect([exercise("x01").plural, exercise("x06").plural]).toEqual(["squats", "lunges"]);
    const names = EXERCISES.flatMap(({ name, plural }) => [name, plural]);
    expect(names.filter((name) => name !== name.trim() || name === "")).toEqual([]);
    expect(new Set(EXERCISES.map(({ plural }) => plural)).size).toBe(44);
  });

  it("has something for every class and every pattern of a week", () => {
    expect(new Set(EXERCISES.map((one) => one.class))).toEqual(new Set(EXERCISE_CLASSES));
    expect(new Set(EXERCISES.map((one) => one.pattern))).toEqual(new Set(PATTERNS));
  });

  it("throws for an id that it does not have", () => {
    expect(() => exercise("x45")).toThrow(RangeError);
  });
});

describe("during a run (EM-13)", () => {
  const STANDS_BY_THE_WAY: readonly Equipment[] = ["bench", "step", "bar"];
  const midRun = EXERCISES.filter((one) => one.midRun !== "no");

  it.each(midRun.map((one) => [one.name, one] as const))("a %s needs nothing carried", (_, one) => {
    const carriesNothing = one.equipment.some((way) =>
      way.every((thing) => STANDS_BY_THE_WAY.includes(thing)),
    );
    expect(carriesNothing).toBe(true);
    expect(one.midRunNeeds.every((thing) => STANDS_BY_THE_WAY.includes(thing))).toBe(true);
  });

  it("what needs a thing at home needs it by the way too", () => {
    for (const one of midRun) {
      const needsNothing = one.equipment.some((way) => way.length === 0);
      if (!needsNothing) expect(one.midRunNeeds, one.name).not.toEqual([]);
    }
  });

  it("lies on the ground only where it is dry, or on a bench", () => {
    for (const one of midRun.filter(({ ground }) => ground !== "none")) {
      expect(one.midRun === "dry-only" || one.benchForGround, one.name).toBe(true);
    }
  });

  it("has a pace for every exercise that is counted, and none for the others", () => {
    for (const one of EXERCISES) {
      const counted = one.midRun !== "no" && one.standard.kind === "reps";
      expect(one.repsPerMinute !== null, one.name).toBe(counted);
    }
  });

  it("takes half a minute for 15 squats and six to eight for 60 lunges and 60 squats", () => {
    const squats = exercise("x01").repsPerMinute;
    const lunges = exercise("x06").repsPerMinute;
    expect(15 / (squats?.max ?? 0)).toBeCloseTo(0.5);
    const minutes = (of: typeof squats) => 60 / (((of?.min ?? 0) + (of?.max ?? 0)) / 2);
    expect(minutes(squats) + minutes(lunges)).toBeGreaterThan(5.5);
    expect(60 / (squats?.min ?? 0) + 60 / (lunges?.min ?? 0)).toBeLessThan(8);
  });
});

describe("at home and in a gym", () => {
  it("a gym has whatever an exercise needs", () => {
    for (const one of EXERCISES) {
      const inGym = one.equipment.some((way) => way.every((thing) => thing === "gym"));
      expect(inGym, one.name).toBe(true);
    }
  });

  it("only heavy-legs exercises can be made heavy, and each of them can", () => {
    for (const one of EXERCISES) {
      expect(one.heavyWith.length > 0, one.name).toBe(one.class === "H");
    }
  });

  it.each<Equipment>(["dumbbell", "kettlebell", "gym", "bench", "step"])(
    "a runner with nothing but a %s has an exercise to make heavy",
    (owned) => {
      const heavy = EXERCISES.filter(
        ({ equipment, heavyWith }) =>
          heavyWith.includes(owned) &&
          equipment.some((way) => way.every((thing) => thing === owned)),
      );
      expect(heavy.length).toBeGreaterThan(0);
    },
  );

  it("covers every pattern of a week without any equipment but calves and pulling", () => {
    const patterns = new Set(
      EXERCISES.filter(({ equipment }) => equipment.some((way) => way.length === 0)).map(
        ({ pattern }) => pattern,
      ),
    );
    const missing = PATTERNS.filter((pattern) => !patterns.has(pattern));
    expect(missing).toEqual(["calf", "pull"]);
  });
});

function doseOf(dose: Exercise["novice"]): string {
  const side = dose.perSide ? " a side" : "";
  if (dose.kind === "hold") return `${dose.sets}×${dose.seconds} s${side}`;
  if (dose.stated !== null) {
    return "metres" in dose.stated
      ? `${dose.sets}×${dose.stated.metres} m`
      : `${dose.sets}×${dose.stated.seconds} s of repetitions`;
  }
  const upTo = dose.repsUpTo === dose.reps ? "" : `-${dose.repsUpTo}`;
  return `${dose.sets}×${dose.reps}${upTo}${side}`;
}
