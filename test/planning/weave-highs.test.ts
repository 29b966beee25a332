import fc from "fast-check";
import highsModule from "highs";
import { describe, expect, it } from "vitest";
import { makePlan } from "../../src/planning/make-plan.js";
import { lpOf } from "../oracle/milp.js";
import { planRequests } from "../oracle/requests.js";

const PROGRAMS = 30;

/** The package's types speak of its CommonJS form; as a module it is the loader itself. */
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** Whole programs of twelve to sixteen weeks, with fixed runs. */
const wholePrograms = planRequests({ movable: false }).filter(
  ({ program: { weeks } }) => weeks.length >= 12 && weeks.length <= 16,
);

describe("the weave and a general solver", () => {
  it("find the same optimum of whole programs", async () => {
    const highs = await loadHighs();
    for (const request of fc.sample(wholePrograms, { seed: 42, numRuns: PROGRAMS })) {
      const made = makePlan(request);
      if (!made.ok) throw new Error(made.problem.kind);
      const { woven } = made.value;
      const solution = highs.solve(lpOf(woven.problem), { output_flag: false });
      expect(solution.Status).toBe("Optimal");
      expect(Math.round(solution.ObjectiveValue)).toBe(woven.points);
    }
  }, 120_000);
});
