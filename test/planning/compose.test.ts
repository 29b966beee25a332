import { describe, expect, it } from "vitest";
import { EQUIPMENT, type Equipment } from "../../src/domain/exercise.js";
import type { Block, PlacedStrength, Plan, PlannedRun } from "../../src/domain/plan.js";
import type { Program } from "../../src/domain/program.js";
import type { Runner } from "../../src/domain/runner.js";
import { exercise } from "../../src/knowledge/exercises.js";
import { builtInProgram } from "../../src/knowledge/programs/index.js";
import { readProgram } from "../../src/notation/index.js";
import { type MergedStep, mergeSteps } from "../../src/planning/merge-steps.js";
import { compact } from "../drawing/draw.js";
import { experienced, novice, runner, strengthFocused } from "../drawing/runners.js";
import { weave } from "../drawing/weave.js";
import { times } from "../drawing/week-text.js";

/** The article's week. */
const HALF_WEEK = "Tue 6x1000m | Wed 6 km | Thu 45 min tempo | Sat 8 km | Sun 14 km long";
const unloaded = runner({ equipment: [] });
/** Stops on one easy run a week, nothing else inside. */
const ONE_EASY_RUN = "Tue 30 min recovery | Sat 8 km";

function builtIn(id: string): Program {
  const read = readProgram(builtInProgram(id)?.text ?? "");
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function dosesOf({ sessions }: Plan, week?: number): readonly PlacedStrength[] {
  return sessions.filter(
    (one): one is PlacedStrength =>
      one.kind === "placed-strength" && (week === undefined || one.week === week),
  );
}

function runOf({ sessions }: Plan, dose: PlacedStrength | undefined): PlannedRun {
  const run = sessions.find(({ id }) => id === dose?.runId);
  if (run?.kind !== "run") throw new Error("the dose has no run");
  return run;
}

/** `30 lunges`, both legs together; a hold in seconds. */
function blockWords({ exercises }: Block): string {
  const words = exercises.map((one) => {
    const count = (one.reps ?? one.seconds ?? 0) * one.sets * (one.perSide ? 2 : 1);
    return `${count} ${exercise(one.exercise).plural}`;
  });
  return words.join(" + ");
}

/** The steps of a run with the strength inside it, in words. */
function inOrder(steps: readonly MergedStep[], blocks: readonly Block[]): readonly string[] {
  return steps.map((step) => {
    switch (step.kind) {
      case "strength":
        return blockWords(blocks[step.block] as Block);
      case "repeat":
        return `${step.times.min} times`;
      default: {
        const { amount } = step;
        if (amount?.kind === "time") return `${step.kind} ${amount.seconds.min / 60} min`;
        return `${step.kind} ${amount?.kind === "distance" ? amount.metres.min : "?"} m`;
      }
    }
  });
}

describe("the article's own examples", () => {
  it("six times 1000 m come with 60 lunges and 60 squats, half before and half after", () => {
    const { plan } = weave(builtIn("half"), unloaded);
    expect(compact(plan, 5)).toBe("TuL° WeC+ SaL°");
    const dose = dosesOf(plan, 5).find(({ place }) => place === "in-hard-run");
    const steps = mergeSteps(runOf(plan, dose), dose ?? null);
    expect(inOrder(steps, dose?.blocks ?? [])).toEqual([
      "warm-up 12 min",
      "30 lunges",
      "warm-up 4 min",
      "30 squats",
      "warm-up 6 min",
      "6 times",
      "30 lunges + 30 squats",
      "cool-down 12 min",
    ]);
  });

  it("an easy 8 km becomes 7 km with stops of 15", () => {
    const { plan } = weave(times(8, ONE_EASY_RUN), unloaded);
    const dose = dosesOf(plan, 6).find(({ place }) => place === "in-easy-run");
    const run = runOf(plan, dose);
    expect(run).toMatchObject({ distanceKm: 7, trimmedKm: 1 });
    const steps = inOrder(mergeSteps(run, dose ?? null), dose?.blocks ?? []);
    expect(steps).toEqual([
      ...["steady 1600 m", "15 squats", "steady 900 m", "16 lunges"],
      ...["steady 900 m", "15 squats", "steady 900 m", "16 lunges"],
      ...["steady 900 m", "15 squats", "steady 900 m", "16 walking lunges", "steady 900 m"],
    ]);
  });
});

describe("a dose inside runs", () => {
  const legsInside = (who: Runner, weeks = 8) =>
    dosesOf(weave(times(weeks, ONE_EASY_RUN), who).plan).filter(
      ({ place }) => place === "in-easy-run",
    );

  it("grows over the first four (EM-8)", () => {
    const reps = legsInside(unloaded).map(({ legReps, plyoContacts }) => legReps + plyoContacts);
    expect(reps).toEqual([40, 62, 77, 93, 93, 93, 93, 93]);
  });

  it("grows for a novice more slowly (EM-8, SP-12)", () => {
    const reps = legsInside(novice).map(({ legReps }) => legReps);
    expect(reps.slice(0, 4)).toEqual([24, 30, 40, 60]);
  });

  it("is one exercise a stop (EM-2)", () => {
    for (const { blocks } of legsInside(unloaded)) {
      expect(blocks.length).toBeGreaterThanOrEqual(2);
      expect(blocks.length).toBeLessThanOrEqual(6);
      expect(blocks.map((block) => [block.when, block.exercises.length])).toEqual(
        blocks.map(() => ["stop", 1]),
      );
    }
  });

  it("holds fewer stops on a shorter run (EM-2)", () => {
    const stops = (km: number) => {
      const { plan } = weave(times(8, `Tue 30 min recovery | Sat ${km} km`), unloaded);
      return dosesOf(plan, 6).find(({ place }) => place === "in-easy-run")?.blocks.length;
    };
    expect([4, 5, 6, 8].map(stops)).toEqual([3, 4, 5, 6]);
  });
});

const EVERYONE: readonly (readonly [string, Runner])[] = [
  ["a novice", novice],
  ["an experienced runner", experienced],
  ["a runner with nothing to load", unloaded],
  ["a runner with the focus on strength", strengthFocused],
  ["a runner with a gym", runner({ equipment: EQUIPMENT })],
];

describe.each(EVERYONE)("%s", (_, who) => {
  const { plan } = weave(times(16, HALF_WEEK), who);
  const doses = dosesOf(plan);

  it("gets at most 120 leg repetitions in a light dose", () => {
    const light = doses.filter((dose) => dose.class === "LL");
    expect(light).not.toEqual([]);
    for (const { legReps, date } of light) expect(legReps, date).toBeLessThanOrEqual(120);
  });

  it("gets legs in every leg dose and none in core", () => {
    for (const { legReps, plyoContacts, class: doseClass, date } of doses) {
      expect(legReps > 0, date).toBe(doseClass !== "CU");
      if (doseClass === "CU") expect(plyoContacts, date).toBe(0);
    }
  });

  it("jumps at most 40 contacts in a dose, and at most once a week (SD-7)", () => {
    for (const { number } of plan.weeks) {
      const jumping = dosesOf(plan, number).filter(({ plyoContacts }) => plyoContacts > 0);
      expect(jumping.length, `week ${number}`).toBeLessThanOrEqual(1);
      for (const { plyoContacts } of jumping) expect(plyoContacts).toBeLessThanOrEqual(40);
    }
  });

  it("does inside runs only what can be done there (EM-13)", () => {
    const inside = doses.filter(({ place }) => place === "in-easy-run" || place === "in-hard-run");
    expect(inside).not.toEqual([]);
    for (const { exercise: id, load } of inside.flatMap(exercisesOf)) {
      expect(exercise(id).midRun, id).not.toBe("no");
      expect(load, id).toBeNull();
    }
  });
});

function exercisesOf({ blocks }: PlacedStrength) {
  return blocks.flatMap(({ exercises }) => exercises);
}

describe("a novice", () => {
  const { plan } = weave(times(16, HALF_WEEK), novice);

  it.each([HALF_WEEK, "Tue 30 min recovery | Sat 30 min recovery"])(
    "does half doses in the first three weeks, 60 leg repetitions at most (SP-12): %s",
    (week) => {
      const begun = weave(times(6, week), novice).plan;
      for (const number of [1, 2, 3]) {
        const reps = Math.max(...dosesOf(begun, number).map(({ legReps }) => legReps));
        expect(reps, `week ${number}`).toBeLessThanOrEqual(60);
        expect(reps, `week ${number}`).toBeGreaterThan(0);
      }
    },
  );

  it("does at most 40 of an exercise in its first three times", () => {
    const seen = new Map<string, number>();
    for (const dose of dosesOf(plan).filter(({ week }) => week <= 8)) {
      for (const id of new Set(exercisesOf(dose).map((one) => one.exercise))) {
        const reps = exercisesOf(dose)
          .filter((one) => one.exercise === id)
          .reduce((sum, one) => sum + one.sets * (one.reps ?? 0) * (one.perSide ? 2 : 1), 0);
        const before = seen.get(id) ?? 0;
        if (before < 3) expect(reps, `${id} on ${dose.date}`).toBeLessThanOrEqual(40);
        seen.set(id, before + 1);
      }
    }
  });

  it("does not jump before four weeks of strength are done, and then does (SD-7)", () => {
    const three = weave(times(10, "Tue 30 min recovery | Sat 30 min recovery"), novice).plan;
    const weeks = dosesOf(three).filter(({ plyoContacts }) => plyoContacts > 0);
    expect(Math.min(...weeks.map(({ week }) => week))).toBe(5);
  });

  it("lets them grow to forty contacts and no further (SD-7)", () => {
    const { plan: made } = weave(times(9, "Tue 30 min recovery | Sat 30 min recovery"), unloaded);
    const contacts = dosesOf(made).map(({ plyoContacts }) => plyoContacts);
    expect(contacts.filter((count) => count > 0)).toEqual([20, 24, 28, 32, 38, 40, 40, 40, 40]);
  });

  it("counts the weeks before the program toward them (SD-7)", () => {
    const two = runner({ strengthWeeks: 2 });
    const { plan: made } = weave(times(10, "Tue 30 min recovery | Sat 30 min recovery"), two);
    const weeks = dosesOf(made).filter(({ plyoContacts }) => plyoContacts > 0);
    expect(Math.min(...weeks.map(({ week }) => week))).toBe(3);
  });
});

describe("what is at hand", () => {
  const owned: readonly (readonly Equipment[])[] = [
    [],
    ...EQUIPMENT.map((one) => [one]),
    ["dumbbell", "bench", "band"],
    EQUIPMENT,
  ];

  it.each(owned.map((equipment) => ({ equipment, words: equipment.join(", ") || "nothing" })))(
    "with $words no exercise needs more",
    ({ equipment }) => {
      const { plan } = weave(times(12, HALF_WEEK), runner({ equipment }));
      const used = new Set(
        dosesOf(plan)
          .flatMap(exercisesOf)
          .map((one) => one.exercise),
      );
      expect(used.size).toBeGreaterThan(5);
      for (const id of used) {
        const ways = exercise(id).equipment;
        const isAtHand = ways.some((way) => way.every((item) => equipment.includes(item)));
        expect(isAtHand, `${id} needs ${JSON.stringify(ways)}`).toBe(true);
      }
    },
  );

  it.each(owned.filter((equipment) => equipment.some((one) => one !== "band" && one !== "bar")))(
    "heavy legs are loaded with what there is: %s",
    (...equipment) => {
      const { plan } = weave(times(6, HALF_WEEK), runner({ equipment }));
      const heavy = dosesOf(plan).filter((dose) => dose.class === "HL");
      expect(heavy.length).toBeGreaterThan(0);
      for (const dose of heavy) {
        expect(exercisesOf(dose).length, dose.date).toBeGreaterThanOrEqual(2);
        for (const one of exercisesOf(dose)) {
          const { heavyWith } = exercise(one.exercise);
          const isLoaded = heavyWith.some((thing) => equipment.includes(thing));
          expect(isLoaded, `${one.exercise} on ${dose.date}`).toBe(true);
        }
      }
    },
  );
});

/** What a week should hold, as far as its doses have room. */
const WANTED = [
  ...(["squat", "lunge", "jump", "hinge", "calf"] as const),
  ...(["core-front", "core-side", "core-back", "push"] as const),
];

describe("a week's doses together", () => {
  it("cover every movement pattern where there is room and equipment for them", () => {
    const who = runner({ focus: "strength", equipment: ["step", "bench", "dumbbell", "band"] });
    const { plan } = weave(times(8, "Tue 4x1000m | Thu 6 km | Sun 12 km long"), who);
    for (const { number } of plan.weeks) {
      const done = dosesOf(plan, number)
        .flatMap(exercisesOf)
        .map((one) => exercise(one.exercise).pattern);
      expect(done, `week ${number}`).toEqual(expect.arrayContaining([...WANTED]));
    }
  });

  it("are lighter in a cutback week than in the week before (SD-9)", () => {
    const weeks = `${times(6, HALF_WEEK)}\n\nTue 4x1000m | Wed 4 km | Thu 30 min tempo | Sat 5 km | Sun 9 km long`;
    const { plan } = weave(weeks, unloaded);
    expect(plan.weeks[6]?.kind).toBe("cutback");
    const reps = (week: number) => dosesOf(plan, week).reduce((sum, one) => sum + one.legReps, 0);
    expect(reps(7)).toBeLessThan(0.75 * reps(6));
    expect(reps(7)).toBeGreaterThan(0);
  });

  it("are the same for the same request", () => {
    const once = () => JSON.stringify(weave(times(8, HALF_WEEK), experienced).plan);
    expect(once()).toBe(once());
  });
});
