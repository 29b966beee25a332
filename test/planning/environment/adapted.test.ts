import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionWords } from "../../../src/application/views/decision-words.js";
import type { Outing } from "../../../src/domain/outing.js";
import type { PlacedStrength, PlannedRun } from "../../../src/domain/plan.js";
import { exercise } from "../../../src/knowledge/exercises.js";
import { en } from "../../../src/messages/en.js";
import { adapted } from "../../../src/planning/environment/adapted.js";
import { AIR, type Conditions, FAIR, HEAT } from "../../../src/planning/environment/conditions.js";
import type { Given, Wishes } from "../../../src/planning/environment/draft.js";
import { mergeSteps } from "../../../src/planning/merge-steps.js";
import { novice, runner, strengthFocused } from "../../drawing/runners.js";
import { everyOuting, planOf } from "./outings.js";

const NO_WISHES: Wishes = {
  treadmill: false,
  noEquipment: false,
  tenMinutes: false,
  easier: false,
};
const PLAIN: Given = { conditions: FAIR, wishes: NO_WISHES, vdot: 40, equipment: ["dumbbell"] };
const inConditions = (conditions: Partial<Conditions>): Given => ({
  ...PLAIN,
  conditions: { ...FAIR, ...conditions },
});
const withWishes = (wishes: Partial<Wishes>): Given => ({
  ...PLAIN,
  wishes: { ...NO_WISHES, ...wishes },
});

const HALF = everyOuting(planOf("half", runner({ equipment: [] })));
const ALL: readonly Outing[] = [
  ...HALF,
  ...everyOuting(planOf("half", strengthFocused)),
  ...everyOuting(planOf("10k", novice)),
  ...everyOuting(planOf("5k-walk-run", novice)),
  ...everyOuting(planOf("marathon", runner({ equipment: ["gym", "bench", "bar"] }))),
];

function found(isWanted: (outing: Outing) => boolean): Outing {
  const outing = ALL.find(isWanted);
  if (outing === undefined) throw new Error("no such outing");
  return outing;
}
const runOf = (outing: Outing): PlannedRun | null => (outing.kind === "run" ? outing.run : null);
const doseOf = (outing: Outing): PlacedStrength | null =>
  outing.kind === "own" ? null : outing.dose;
const exercisesOf = (outing: Outing) =>
  (doseOf(outing)?.blocks ?? []).flatMap(({ exercises }) =>
    exercises.map((one) => exercise(one.exercise)),
  );
const rulesOf = (outing: Outing, given: Given) => [
  ...new Set(adapted(outing, given).decisions.map(({ rule }) => rule)),
];

const intervals = found(
  (one) => runOf(one)?.type === "intervals" && doseOf(one)?.place === "in-hard-run",
);
const stops = found(
  (one) => doseOf(one)?.place === "in-easy-run" && (doseOf(one)?.plyoContacts ?? 0) > 0,
);
const core = found((one) => doseOf(one)?.place === "after-run" && doseOf(one)?.class === "CU");
const heavy = found((one) => one.kind === "dose" && one.dose.class === "HL");
const light = found((one) => one.kind === "dose" && one.dose.class === "LL");
const long = found((one) => runOf(one)?.long === true);
const race = found((one) => runOf(one)?.type === "race");

describe("ice (EN-5)", () => {
  const icy = inConditions({ ground: "icy" });

  it("turns intervals into the same time by effort and takes the exercises indoors", () => {
    const { outing, decisions } = adapted(intervals, icy);
    expect(runOf(outing)?.distanceKm).toBeNull();
    expect(JSON.stringify(runOf(outing)?.steps)).not.toContain('"distance"');
    expect(doseOf(outing)).toMatchObject({
      place: "after-run",
      legReps: doseOf(intervals)?.legReps,
    });
    expect(decisions.map(({ facts }) => facts.what)).toEqual(["by-effort", "strength"]);
  });

  it("leaves no jumps and nothing that slips", () => {
    const { outing } = adapted(stops, icy);
    expect(exercisesOf(stops).some((one) => one.slip === 2)).toBe(true);
    expect(exercisesOf(outing).some((one) => one.slip === 2)).toBe(false);
    expect(doseOf(outing)?.plyoContacts).toBe(0);
  });

  it("leaves strength at home alone, unless the runner speaks of that very spot", () => {
    expect(adapted(light, icy).decisions).toEqual([]);
    const told = inConditions({ ground: "icy", isGroundTold: true });
    expect(adapted(light, told).decisions[0]).toMatchObject({ rule: "EN-5" });
  });
});

describe("wet and cold ground (EN-6, EM-11)", () => {
  it("takes a standing exercise for a lying one", () => {
    const wet = inConditions({ ground: "wet", isGroundTold: true });
    const { outing, decisions } = adapted(core, wet);
    expect(exercisesOf(core).some((one) => one.ground !== "none")).toBe(true);
    expect(exercisesOf(outing).every((one) => one.ground === "none")).toBe(true);
    expect(decisions).toMatchObject([{ rule: "EM-11", facts: { lying: true, ground: "wet" } }]);
  });

  it("takes a bench where the runner has one", () => {
    const wet = {
      ...inConditions({ ground: "wet", isGroundTold: true }),
      equipment: ["bench"] as const,
    };
    expect(rulesOf(core, wet)).toContain("EN-6");
  });

  it("only sends core after the run indoors when the forecast says wet", () => {
    const { outing, decisions } = adapted(core, inConditions({ ground: "wet" }));
    expect(outing).toEqual(core);
    expect(decisions).toMatchObject([{ rule: "EN-6", facts: { what: "indoors" } }]);
  });

  it("keeps jumps on cold dry ground, and no others", () => {
    expect(doseOf(adapted(stops, inConditions({ ground: "cold" })).outing)?.plyoContacts).toBe(10);
    expect(doseOf(adapted(stops, inConditions({ ground: "wet" })).outing)?.plyoContacts).toBe(0);
  });

  it("doubles a standing exercise at the most", () => {
    const wet = inConditions({ ground: "wet", isGroundTold: true });
    for (const outing of ALL) {
      const drives = (doseOf(adapted(outing, wet).outing)?.blocks ?? [])
        .flatMap(({ exercises }) => exercises)
        .filter((one) => one.exercise === "x39");
      const each = drives.reduce((sum, one) => sum + one.sets * (one.reps ?? 0), 0);
      expect(each).toBeLessThanOrEqual(4 * 12);
    }
  });
});

describe("heat, cold, air and thunder", () => {
  it.each<[string, Partial<Conditions>, Outing, object]>([
    [
      "hard runs become easy and short",
      { heat: "easy-short" },
      intervals,
      { type: "easy", hard: false, minutes: 45 },
    ],
    ["long runs become short", { heat: "easy-short" }, long, { long: false, minutes: 40 }],
    ["bad air does the same", { air: "easy-short" }, intervals, { type: "easy", hard: false }],
    [
      "worse cold takes the hardness",
      { cold: "no-hard" },
      intervals,
      { type: "easy", hard: false },
    ],
    ["very poor air takes the hardness", { air: "no-hard" }, intervals, { hard: false }],
    ["warm days go by effort", { slackPercent: 3 }, intervals, { hard: true, distanceKm: null }],
  ])("%s", (_, conditions, outing, expected) => {
    expect(runOf(adapted(outing, inConditions(conditions)).outing)).toMatchObject(expected);
  });

  it.each<[string, Partial<Conditions>, string]>([
    ["thunder", { hasThunder: true }, "EN-10"],
    ["severe cold", { cold: "indoors" }, "EN-7"],
    ["foul air", { air: "indoors" }, "EN-9"],
    ["great heat", { heat: "indoors" }, "EN-2"],
  ])("%s sends a run indoors, its strength after it", (_, conditions, rule) => {
    const given = inConditions({ ...conditions, ground: "icy", isDark: true });
    const { outing, decisions } = adapted(intervals, given);
    expect(decisions).toMatchObject([{ rule, verdict: "forbidden" }]);
    expect(runOf(outing)).toEqual(runOf(intervals));
    expect(doseOf(outing)?.place).toBe("after-run");
  });

  it("rests in the foulest air", () => {
    expect(adapted(intervals, inConditions({ air: "rest" }))).toMatchObject({ rests: true });
    expect(adapted(heavy, inConditions({ air: "rest" }))).toMatchObject({ rests: false });
  });

  it("never touches strength at home", () => {
    const worst = inConditions({ air: "indoors", heat: "indoors", hasThunder: true, isDark: true });
    expect(adapted(heavy, worst).decisions).toEqual([]);
  });
});

describe("the dark (EN-8)", () => {
  it("asks for reflectors, for a lit route where it is hard, and takes the bench jumps out", () => {
    const dark = inConditions({ isDark: true });
    expect(adapted(intervals, dark).decisions).toMatchObject([
      { rule: "EN-8", facts: { hard: true } },
    ]);
    if (stops.kind !== "run" || stops.dose === null) throw new Error("no stops");
    const [first] = stops.dose.blocks;
    const sets = {
      exercise: "x04",
      sets: 1,
      reps: 5,
      seconds: null,
      perSide: false,
      load: null,
    } as const;
    const blocks = [{ ...first, when: "stop", exercises: [sets] }] as const;
    const jumping: Outing = { ...stops, dose: { ...stops.dose, blocks } };
    const { outing } = adapted(jumping, { ...dark, equipment: ["bench"] });
    expect(exercisesOf(outing).map(({ id }) => id)).toEqual(["x03"]);
  });
});

describe("wishes", () => {
  it("make ten minutes of a run a jog, and of a circuit half", () => {
    const jog = adapted(intervals, withWishes({ tenMinutes: true }));
    expect(jog.outing).toMatchObject({ run: { minutes: 10, type: "easy" }, dose: null });
    const half = adapted(light, withWishes({ tenMinutes: true }));
    expect(doseOf(half.outing)?.minutes).toBeLessThanOrEqual(10);
    expect(doseOf(half.outing)?.legReps).toBeLessThanOrEqual((doseOf(light)?.legReps ?? 0) / 2 + 1);
    expect([...rulesOf(intervals, withWishes({ tenMinutes: true }))]).toEqual(["EM-12"]);
  });

  it("make heavy legs light where there is nothing to load, and say so", () => {
    const { outing, decisions } = adapted(heavy, withWishes({ noEquipment: true }));
    expect(doseOf(outing)?.class).toBe("LL");
    expect(
      exercisesOf(outing).every(
        ({ equipment, found: other }) =>
          other.length > 0 || equipment.some((way) => way.length === 0),
      ),
    ).toBe(true);
    expect(decisions).toContainEqual({ rule: "EM-13", verdict: "paid", facts: {} });
    expect(adapted(intervals, withWishes({ noEquipment: true })).decisions).toEqual([]);
  });

  it("make an easier day easy", () => {
    const { outing } = adapted(intervals, withWishes({ easier: true }));
    expect(runOf(outing)).toMatchObject({
      hard: false,
      type: "easy",
      minutes: runOf(intervals)?.minutes,
    });
    expect(doseOf(outing)?.place).toBe("in-easy-run");
    expect(doseOf(adapted(heavy, withWishes({ easier: true })).outing)?.class).toBe("LL");
  });

  it("on the treadmill know no weather", () => {
    const given = {
      ...inConditions({ ground: "icy", isDark: true }),
      wishes: { ...NO_WISHES, treadmill: true },
    };
    expect(rulesOf(intervals, given)).toEqual(["EN-5"]);
    expect(runOf(adapted(intervals, given).outing)).toEqual(runOf(intervals));
  });

  it("leave a race what it is, with a word of care", () => {
    const given = {
      ...inConditions({ ground: "icy", raceFlag: "red" }),
      wishes: { ...NO_WISHES, tenMinutes: true, easier: true },
    };
    expect(adapted(race, given).outing).toEqual(race);
    expect(rulesOf(race, given)).toEqual(["EN-2", "EN-5"]);
  });
});

const CLASSES = ["CU", "LL", "HL"];
const GROUNDS = ["dry", "cold", "wet", "icy"] as const;

const someConditions: fc.Arbitrary<Conditions> = fc.record({
  ground: fc.constantFrom(...GROUNDS),
  isGroundTold: fc.boolean(),
  isDark: fc.boolean(),
  heat: fc.constantFrom(...HEAT),
  slackPercent: fc.constantFrom(0, 2, 6),
  raceFlag: fc.constantFrom(null, "yellow", "red", "black"),
  cold: fc.constantFrom("free", "no-hard", "indoors"),
  air: fc.constantFrom(...AIR),
  hasThunder: fc.boolean(),
});
const someWishes: fc.Arbitrary<Wishes> = fc.record({
  treadmill: fc.boolean(),
  noEquipment: fc.boolean(),
  tenMinutes: fc.boolean(),
  easier: fc.boolean(),
});
/** Mostly one thing at a time; together they hide each other. */
const someGiven = fc.record({
  conditions: fc.oneof(fc.constant(FAIR), someConditions),
  wishes: fc.oneof(fc.constant(NO_WISHES), someWishes),
  vdot: fc.constantFrom(null, 35, 40, 55),
  equipment: fc.subarray(["bench", "dumbbell", "kettlebell"] as const),
});

/** Seconds of the steps that say a time, repeats counted out. */
function timedSeconds(outing: Outing): number {
  const run = runOf(outing);
  if (run === null) return 0;
  const length = (step: PlannedRun["steps"][number]): number =>
    step.kind === "repeat"
      ? step.times.max * step.steps.reduce((sum, inner) => sum + length(inner), 0)
      : step.amount?.kind === "time"
        ? step.amount.seconds.max
        : 0;
  return run.steps.reduce((sum, step) => sum + length(step), 0);
}

describe("whatever the conditions and wishes", () => {
  it("an outing is never heavier, longer or with more leg repetitions than prescribed", () => {
    const check = fc.property(fc.constantFrom(...ALL), someGiven, (before, given) => {
      const { outing: after, decisions } = adapted(before, given);
      const [was, is] = [doseOf(before), doseOf(after)];
      const [ran, runs] = [runOf(before), runOf(after)];
      expect(is?.legReps ?? 0).toBeLessThanOrEqual(was?.legReps ?? 0);
      expect(is?.plyoContacts ?? 0).toBeLessThanOrEqual(was?.plyoContacts ?? 0);
      expect(is?.minutes ?? 0).toBeLessThanOrEqual(was?.minutes ?? 0);
      expect(CLASSES.indexOf(is?.class ?? "CU")).toBeLessThanOrEqual(
        CLASSES.indexOf(was?.class ?? "CU"),
      );
      expect(runs === null).toBe(ran === null);
      expect(runs?.minutes ?? 0).toBeLessThanOrEqual(ran?.minutes ?? 0);
      expect(runs?.distanceKm ?? 0).toBeLessThanOrEqual(ran?.distanceKm ?? 0);
      expect(Number(runs?.hard ?? false)).toBeLessThanOrEqual(Number(ran?.hard ?? false));
      if (runs !== null && runs.distanceKm === null && ran?.distanceKm !== null) {
        expect(timedSeconds(after)).toBeLessThanOrEqual(((ran?.minutes ?? 0) + 1) * 60);
      }
      if (decisions.length === 0) expect(after).toEqual(before);
    });
    fc.assert(check, { seed: 42, numRuns: 3000 });
  });

  it("the counts are those of its exercises, and its steps can be merged", () => {
    const check = fc.property(fc.constantFrom(...ALL), someGiven, (before, given) => {
      const { outing } = adapted(before, given);
      const dose = doseOf(outing);
      const reps = (classes: readonly string[]) =>
        (dose?.blocks ?? [])
          .flatMap(({ exercises }) => exercises)
          .filter((one) => classes.includes(exercise(one.exercise).class))
          .reduce((sum, one) => sum + one.sets * (one.reps ?? 0) * (one.perSide ? 2 : 1), 0);
      expect(dose?.plyoContacts ?? 0).toBe(reps(["P"]));
      expect(dose?.legReps ?? 0).toBeGreaterThanOrEqual(reps(["H", "L"]));
      if (outing.kind === "run") {
        const blocks = mergeSteps(outing.run, outing.dose).filter(
          ({ kind }) => kind === "strength",
        );
        const isInside = dose?.place === "in-hard-run" || dose?.place === "in-easy-run";
        expect(blocks).toHaveLength(isInside ? (dose?.blocks.length ?? 0) : 0);
      }
    });
    fc.assert(check, { seed: 42, numRuns: 1000 });
  });

  it("on wet ground and ice nothing lies, jumps or slips", () => {
    const check = fc.property(
      fc.constantFrom(...ALL.filter((one) => one.kind !== "own" && doseOf(one) !== null)),
      fc.constantFrom("wet", "icy"),
      someWishes,
      (before, ground, wishes) => {
        const conditions = { ...FAIR, ground, isGroundTold: true } as const;
        const given: Given = { ...PLAIN, conditions, wishes: { ...wishes, treadmill: false } };
        const after = exercisesOf(adapted(before, given).outing);
        expect(after.some((one) => one.slip === 2)).toBe(false);
        if (ground === "wet") expect(after.every((one) => one.ground === "none")).toBe(true);
      },
    );
    fc.assert(check, { seed: 42, numRuns: 1000 });
  });

  it("every change is said in words", () => {
    const check = fc.property(fc.constantFrom(...ALL), someGiven, (before, given) => {
      for (const decision of adapted(before, given).decisions) {
        const words = decisionWords(decision, en);
        expect(words).toMatch(/^[a-z0-9]/);
        expect(words).not.toMatch(/undefined|null|NaN|[A-Z]{2}-\d|[.!]$/);
      }
    });
    fc.assert(check, { seed: 42, numRuns: 1000 });
  });
});
