import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weave } from "../../src/planning/weave/weave.js";
import { bruteForce } from "../oracle/small.js";
import { smallProblems } from "../oracle/small-problems.js";

describe("the weave and the brute force", () => {
  it("agree on the least cost of 500 small problems", () => {
    fc.assert(
      fc.property(smallProblems(), (problem) => {
        const woven = weave(problem);
        expect(woven.ok ? woven.value.points : null).toBe(bruteForce(problem));
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
