import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar.js";
import type { Plan } from "../../../src/domain/plan.js";
import { weekStreak, weeksSoFar } from "../../../src/planning/monitoring/progress.js";
import { silentSince } from "../../../src/planning/monitoring/silence.js";
import { type AfterLegs, holdsStrength } from "../../../src/planning/monitoring/strength-hold.js";
import { paceStep } from "../../../src/planning/pace-step.js";
import { dateIn, MONDAY, weave } from "../../drawing/weave.js";
import { times } from "../../drawing/week-text.js";

describe("strength is repeated and not raised (SD-5)", () => {
  const nothing: AfterLegs = { soreness: null, easyEffort: null, usualEfforts: [] };
  it.each<[string, Partial<AfterLegs>, boolean]>([
    ["after legs as sore as 4 of 7", { soreness: 4 }, true],
    ["not after legs as sore as 3 of 7", { soreness: 3 }, false],
    ["after an easy run of 5 where 3 is usual", { easyEffort: 5, usualEfforts: [3, 3, 3] }, true],
    ["not after one of 4.5", { easyEffort: 4.5, usualEfforts: [3, 3, 3] }, false],
    ["not where two easy runs say what is usual", { easyEffort: 9, usualEfforts: [3, 3] }, false],
    ["not where nothing was told", {}, false],
  ])("%s", (_, told, held) => {
    expect(holdsStrength({ ...nothing, ...told })).toBe(held);
  });
});

describe("a new result (RT-2)", () => {
  it.each<[string, number | null, number | null, number, ReturnType<typeof paceStep>]>([
    ["a little better counts whole", 40, 40.6, 21, { vdot: 40.6, held: null }],
    ["one better counts whole", 40, 41, 21, { vdot: 41, held: null }],
    ["three better is one step", 40, 43, 21, { vdot: 41, held: "one-step" }],
    ["better within three weeks waits", 40, 41, 20, { vdot: 40, held: "too-soon" }],
    ["worse counts at once and whole", 40, 36, 1, { vdot: 36, held: null }],
    ["the same stays", 40, 40, 1, { vdot: 40, held: null }],
    ["a first one counts whole", null, 45, 1, { vdot: 45, held: null }],
    ["one that gives no paces leaves none", 40, null, 50, { vdot: null, held: null }],
  ])("%s", (_, before, result, days, expected) => {
    expect(paceStep(before, result, days)).toEqual(expected);
  });
});

const made = weave(times(6, "Tue 8 km | Thu 8 km | Sun 14 km long"));
const withAdjustments = (adjustments: NonNullable<Plan["course"]>["adjustments"]): Plan => ({
  ...made.plan,
  course: { requestedAt: 0, basedOn: 1, now: 0, adjustments, logged: {} },
});

describe("a silence that is worth a question", () => {
  const { plan } = made;
  it.each<[string, number, number, number | null]>([
    ["six whole days without a word", 0, 7, 1],
    ["a longer one, from its first day", 0, 20, 1],
    ["not five days", 0, 6, null],
    ["not the days before the program", -10, 5, null],
    ["from the program's first day on", -10, 6, 0],
    ["not when the program is long over", 60, 80, null],
  ])("%s", (_, lastWord, today, since) => {
    const found = silentSince(plan, addDays(MONDAY, lastWord), addDays(MONDAY, today));
    expect(found).toBe(since === null ? null : addDays(MONDAY, since));
  });

  it("counts from the end of a break, an illness or a stop", () => {
    const breaks = [
      { kind: "pause", from: addDays(MONDAY, 2), until: addDays(MONDAY, 9), reason: "holiday" },
      {
        kind: "keep-out",
        rule: "LM-9",
        what: ["all-running"],
        from: addDays(MONDAY, 2),
        until: addDays(MONDAY, 9),
      },
    ] as const;
    for (const one of breaks) {
      const away = withAdjustments([one]);
      expect(silentSince(away, MONDAY, addDays(MONDAY, 15))).toBeNull();
      expect(silentSince(away, MONDAY, addDays(MONDAY, 16))).toBe(addDays(MONDAY, 10));
    }
  });

  it("is none while the runner is on a break", () => {
    const paused = withAdjustments([
      { kind: "pause", from: addDays(MONDAY, 2), until: null, reason: "holiday" },
    ]);
    expect(silentSince(paused, MONDAY, addDays(MONDAY, 20))).toBeNull();
  });
});

describe("weeks in a row", () => {
  const idsOf = (week: number) =>
    made.plan.sessions.filter((one) => one.week === week).map(({ id }) => id);
  const allDone = (...weeks: readonly number[]) =>
    Object.fromEntries(weeks.flatMap(idsOf).map((id) => [id, "done" as const]));
  const FIFTH_MONDAY = addDays(MONDAY, 28);

  it("are whole weeks up to the last one, the current one not counted", () => {
    expect(weekStreak(made.plan, allDone(1, 2, 3, 4), FIFTH_MONDAY)).toBe(4);
    expect(weekStreak(made.plan, allDone(3, 4, 5), FIFTH_MONDAY)).toBe(2);
    expect(weekStreak(made.plan, allDone(1, 2, 3), FIFTH_MONDAY)).toBe(0);
  });

  it("need two thirds of a week's sessions and no more", () => {
    const ids = idsOf(4);
    const done = (count: number) =>
      Object.fromEntries(ids.slice(0, count).map((id) => [id, "done" as const]));
    expect(ids).toHaveLength(6);
    expect(weekStreak(made.plan, done(4), FIFTH_MONDAY)).toBe(1);
    expect(weekStreak(made.plan, done(3), FIFTH_MONDAY)).toBe(0);
  });

  it("go on over a week that the body refused, which does not count", () => {
    const refused = withAdjustments([{ kind: "skip", sessionIds: idsOf(3), reason: "ill" }]);
    expect(weekStreak(refused, allDone(1, 2, 4), FIFTH_MONDAY)).toBe(3);
    const unwilling = withAdjustments([{ kind: "skip", sessionIds: idsOf(3), reason: "no-time" }]);
    expect(weekStreak(unwilling, allDone(1, 2, 4), FIFTH_MONDAY)).toBe(1);
  });

  it("stand beside what was asked and done, week by week", () => {
    const today = dateIn(made, 2, "tue");
    const [first, second, ...more] = weeksSoFar(made.plan, [], allDone(1), today);
    expect(first).toMatchObject({ week: 1, planned: 6, done: 6, load: null });
    expect(first?.strengthMinutes).toBe(made.plan.weeks[0]?.strengthMinutes);
    expect([second?.done, second?.strengthMinutes, more]).toEqual([0, 0, []]);
  });
});
