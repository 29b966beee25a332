import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "../../src/domain/calendar.js";
import { DOSE_CLASSES } from "../../src/domain/plan.js";
import { priceOf } from "../../src/planning/explain.js";
import { makePlan } from "../../src/planning/make-plan.js";
import { weave } from "../../src/planning/weave/weave.js";
import { planRequests } from "../oracle/requests.js";

const SAMPLES = 2000;
const SAMPLES_A_PLAN = 12;

describe("the price of an alternative", () => {
  it("is what weaving again with that dose forced onto that day costs more", () => {
    let seen = 0;
    let possible = 0;
    const requests = fc.sample(planRequests({ movable: false }), { seed: 7, numRuns: 400 });
    for (const [index, request] of requests.entries()) {
      if (seen >= SAMPLES) break;
      const made = makePlan(request);
      if (!made.ok) continue;
      const { woven, dated } = made.value;
      const days = woven.problem.days.length;
      for (let sample = 0; sample < SAMPLES_A_PLAN && seen < SAMPLES; sample++) {
        const day = (index * 31 + sample * 17) % days;
        const wish = DOSE_CLASSES[(index + sample) % DOSE_CLASSES.length]!;
        const date = isoDate(dated.alignment.firstDay + day);
        const price = priceOf(made.value, date, wish);
        const again = weave(
          woven.problem,
          (option, of) => of !== day || option.dose?.class === wish,
        );
        const forced = again.ok ? again.value.points - woven.points : null;
        expect(price.kind === "possible" ? price.extraPoints : null).toBe(forced);
        if (price.kind === "possible") {
          possible++;
          if (price.extraPoints > 0) expect(price.because.length).toBeGreaterThan(0);
        }
        seen++;
      }
    }
    expect(seen).toBe(SAMPLES);
    expect(possible).toBeGreaterThan(SAMPLES / 10);
  }, 240_000);
});
