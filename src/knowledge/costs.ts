import type { CostTerm } from "../domain/plan.js";
import type { Profile } from "../domain/runner.js";

type Points = Readonly<Record<Profile, number>>;

const same = (points: number): Points => ({ N: points, R: points, F: points });

/**
 * What giving up a wish costs, in points. This table is the whole policy of the weave: where a week
 * looks wrong to a coach, a number here is wrong. Rule ids stand beside the terms; every number is
 * an engineering choice.
 */
export const COSTS: Readonly<Record<CostTerm, Points>> = {
  "leg-dose-missing": { N: 20, R: 40, F: 100 }, // SD-1
  "heavy-given-as-light": { N: 0, R: 10, F: 25 }, // SD-2; only with something to load at hand
  "core-dose-missing": same(8), // EM-12
  "heavy-before-hard-run": { N: 6, R: 6, F: 2 }, // SP-2: under 48 h, per started 12 h short
  "heavy-before-long-run": { N: 14, R: 14, F: 30 }, // SP-10: under 30 h; dearer than light legs
  "heavy-before-easy-run": same(3), // SP-9: under 8 h
  "light-before-hard-run-24h": { N: 0, R: 4, F: 2 }, // SP-12: under 24 h; for N it is forbidden
  "light-before-hard-run-36h": { N: 2, R: 1, F: 0 }, // SP-12: from 24 h, under 36 h
  "light-after-hard-day": { N: 0, R: 4, F: 4 }, // SP-3: for N it is forbidden
  "heavy-after-long-run": { N: 4, R: 4, F: 2 }, // SP-10: under 18 h
  "light-on-long-run-day": same(2), // SP-10: stand-alone only
  "core-on-long-run-day": same(1), // SP-13
  "order-against-focus": same(2), // SP-6; for F SP-7
  "same-day-under-6h": same(2), // SP-5, SP-8
  "legs-under-72h": same(2), // SP-11, SP-14
  "core-under-48h": same(1), // SP-13
  "legs-in-hard-run": { N: 2, R: 1, F: 1 }, // SP-4
  "core-after-hard-run": same(1), // SP-13
  "second-outing": same(1), // SD-14
  "free-day-used": same(1), // RL-10
  "legs-outside-runs": { N: 1, R: 1, F: 0 }, // EM-12: with at most two free days in the week
  "legs-in-easy-run": { N: 0, R: 0, F: 1 }, // EM-2
  "run-moved": same(8), // RL-14
  "announced-changed-48h": same(6),
  "announced-changed": same(3),
};
