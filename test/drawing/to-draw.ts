import { expect } from "vitest";
import type { MadePlan } from "../../src/planning/make-plan.js";
import { draw, tidy } from "./draw.js";

interface DrawingMatchers<Returned> {
  /** Compares the strength of one week, the first if none is named, with a drawn week. */
  toDraw(drawn: string, week?: number): Returned;
}

declare module "vitest" {
  // The type parameter is vitest's own.
  interface Matchers<T> extends DrawingMatchers<T> {}
}

expect.extend({
  toDraw(made: MadePlan, drawn: string, week = 1) {
    const actual = draw(made.plan, week);
    const expected = tidy(drawn);
    return {
      pass: actual === expected,
      message: () => `week ${week} of the plan is drawn differently`,
      actual: actual.replaceAll(" | ", "\n"),
      expected: expected.replaceAll(" | ", "\n"),
    };
  },
});
