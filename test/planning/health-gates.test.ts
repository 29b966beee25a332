import { describe, expect, it } from "vitest";
import type { PlacedStrength, PlannedRun } from "../../src/domain/plan.js";
import type { Screening, ScreeningQuestion } from "../../src/domain/runner.js";
import { drawRuns } from "../drawing/draw.js";
import { runner } from "../drawing/runners.js";
import { type Situation, tell } from "../drawing/situation.js";
import { tryToWeave, weave } from "../drawing/weave.js";
import { times } from "../drawing/week-text.js";

const WEEK = "Tue 18:00 4x1000m | Wed 6 km | Thu 45 min tempo | Sat 8 km | Sun 14 km long";
const CLEARED = { on: "2026-04-02", words: "My doctor says yes" };

function answering(yes: readonly ScreeningQuestion[], clearance: Screening["clearance"] = null) {
  return runner({ screening: { yes, answeredOn: "2026-04-01", clearance } });
}

const situations: readonly Situation[] = [
  {
    title: "a yes to questions 4 to 6 keeps heavy legs off every day (SF-1)",
    weeks: times(6, WEEK),
    runner: answering([5]),
    week: 5,
    drawn: "Tue light legs in the run | Wed core after the run | Sat light legs in the run",
  },
  {
    title: "a stated clearance opens them again (SF-8)",
    weeks: times(6, WEEK),
    runner: answering([5], CLEARED),
    week: 5,
    drawn: "Mon 06:00 heavy legs | Wed core after the run | Thu light legs in the run",
    open: [["mon", "HL"]],
  },
  {
    title: "a yes to question 8 keeps heavy legs off every day too (SF-5)",
    weeks: times(6, WEEK),
    runner: answering([8]),
    week: 5,
    drawn: "Tue light legs in the run | Wed core after the run | Sat light legs in the run",
  },
];

const runsOf = (yes: readonly ScreeningQuestion[], weeks = times(6, WEEK)) =>
  weave(weeks, answering(yes)).plan.sessions.filter((one): one is PlannedRun => one.kind === "run");
const dosesOf = (yes: readonly ScreeningQuestion[]) =>
  weave(times(10, WEEK), answering(yes)).plan.sessions.filter(
    (one): one is PlacedStrength => one.kind === "placed-strength",
  );

describe("health answers", () => {
  it.each(situations)("$title", tell);

  it("are needed before any plan", () => {
    const made = tryToWeave(WEEK, runner({ screening: null }));
    expect(made).toEqual({ ok: false, problem: { kind: "needs-screening" } });
  });

  it.each([1, 2, 3, 7] as const)(
    "with a yes to question %d there is no plan (SF-1)",
    (question) => {
      const made = tryToWeave(WEEK, answering([question, 5]));
      expect(made).toEqual({
        ok: false,
        problem: { kind: "needs-clearance", questions: [question] },
      });
      expect(tryToWeave(WEEK, answering([question, 5], CLEARED)).ok).toBe(true);
    },
  );

  it.each([4, 5, 6] as const)(
    "with a yes to question %d hard runs are run easy (SF-1)",
    (question) => {
      const { plan } = weave(times(6, WEEK), answering([question]));
      expect(drawRuns(plan, 1)).toBe(
        "Mon | Tue 18:00 easy | Wed 18:00 easy | Thu 18:00 easy | Fri | Sat 09:00 easy | Sun 09:00 long",
      );
      const eased = runsOf([question]).filter(({ easedBy }) => easedBy !== null);
      expect(eased).toHaveLength(12);
      for (const run of eased) {
        expect(run).toMatchObject({ easedBy: "SF-1", hard: false, type: "easy", steps: [] });
        expect(["intervals", "tempo"]).toContain(run.session.type);
      }
    },
  );

  it("leave a race its day, though it is hard (SF-1)", () => {
    const race = runsOf([4], `${times(3, WEEK)}\n\nSun race 10 km`).at(-1);
    expect(race).toMatchObject({ type: "race", easedBy: null });
  });

  it("with a yes to question 8 the weeks do not grow (SF-5)", () => {
    const growing =
      "Wed 6 km | Sun 10 km long\n\nWed 8 km | Sun 14 km long\n\nWed 10 km | Sun 20 km long";
    const km = (yes: readonly ScreeningQuestion[]) =>
      weave(growing, answering(yes)).plan.weeks.map(({ runKm }) => runKm ?? 0);
    expect(Math.max(...km([]))).toBeGreaterThan(25);
    expect(Math.max(...km([8]))).toBeLessThanOrEqual(16);
    expect(Math.min(...km([8]))).toBeGreaterThanOrEqual(14);
  });

  it.each([
    ["SF-1", [6]],
    ["SF-5", [8]],
  ] as const)("keep jumps away by %s, which are there without them", (_, yes) => {
    const jumps = (doses: readonly PlacedStrength[]) =>
      doses.reduce((sum, { plyoContacts }) => sum + plyoContacts, 0);
    expect(jumps(dosesOf(yes))).toBe(0);
    expect(jumps(dosesOf([]))).toBeGreaterThan(0);
  });

  it.each([
    ["SF-1", [4]],
    ["SF-5", [8]],
  ] as const)("name %s as what stands behind the heavy dose given as light", (rule, yes) => {
    const { plan } = weave(times(3, WEEK), answering(yes));
    expect(plan.restrictions).toEqual([{ rule, until: null }]);
    expect(plan.weeks[1]?.shortfall).toMatchObject([{ class: "HL", kind: "given-as-light", rule }]);
  });
});
