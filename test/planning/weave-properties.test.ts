import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePlan } from "../../src/planning/make-plan.js";
import { costOf } from "../oracle/cost.js";
import { judge } from "../oracle/judge.js";
import { planRequests } from "../oracle/requests.js";

describe("whatever the program and the runner", () => {
  const table = [
    { words: "runs keep their days", movable: false, numRuns: 1500 },
    { words: "runs can move", movable: true, numRuns: 500 },
  ];
  it.each(table)(
    "no rule is broken and the bill is right where $words",
    ({ movable, numRuns }) => {
      let plans = 0;
      fc.assert(
        fc.property(planRequests({ movable }), (request) => {
          const made = makePlan(request);
          if (!made.ok) return;
          plans++;
          const { plan } = made.value;
          expect(judge(plan, request)).toEqual([]);
          expect(costOf(plan, request)).toBe(plan.cost.total);
        }),
        { seed: 42, numRuns },
      );
      expect(plans).toBeGreaterThan(numRuns / 3);
    },
    180_000,
  );
});
