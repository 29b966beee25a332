import { describe, expect, it } from "vitest";
import type { Adjustment, KeptOut } from "../../../src/domain/adjustment.js";
import type { DoseClass, Plan, PlannedSession } from "../../../src/domain/plan.js";
import { prescriptionOf } from "../../../src/planning/challenge/prescription.js";
import { PLAN } from "../../adapters/database/samples.js";
import { run, strength } from "./days.js";

const DATE = PLAN.program.start;

function planWith(
  sessions: readonly PlannedSession[],
  ...adjustments: readonly Adjustment[]
): Plan {
  const course = { now: 0, before: PLAN, basedOn: 1, requestedAt: 0, adjustments, logged: {} };
  return { ...PLAN, sessions, course };
}

const keepOut = (...what: readonly KeptOut[]): Adjustment => ({
  kind: "keep-out",
  rule: "LM-8",
  what,
  from: DATE,
  until: DATE,
});
const dose = (of: DoseClass): PlannedSession => ({ ...strength(DATE, "legs"), class: of });
const skipped = (reason: "ill" | "pain" | "no-time"): Adjustment => ({
  kind: "skip",
  sessionIds: [run(DATE).id],
  reason,
});

describe("of a day's plan nobody is asked for", () => {
  it.each([
    ["a run left out as ill", run(DATE), skipped("ill"), true],
    ["a run left out with pain", run(DATE), skipped("pain"), true],
    ["a run left out for want of time", run(DATE), skipped("no-time"), false],
    [
      "a hard run that a check-in keeps out",
      { ...run(DATE), hard: true },
      keepOut("hard-runs"),
      true,
    ],
    ["an easy run on such a day", { ...run(DATE), hard: false }, keepOut("hard-runs"), false],
    ["light legs that pain keeps out", dose("LL"), keepOut("legs", "jumps"), true],
    ["light legs while heavy ones are out", dose("LL"), keepOut("heavy-legs"), false],
    ["heavy legs that are out", dose("HL"), keepOut("heavy-legs"), true],
    ["core while legs are out", dose("CU"), keepOut("legs", "heavy-legs"), false],
    ["core while all strength is out", dose("CU"), keepOut("all-strength"), true],
    ["a cancelled run", { ...run(DATE), status: "cancelled" as const }, keepOut("jumps"), true],
  ])("%s", (_, session, adjustment, isExcused) => {
    const found = prescriptionOf(planWith([session], adjustment), DATE);
    expect([...(found?.excusedIds ?? [])]).toEqual(isExcused ? [session.id] : []);
    expect(found?.isExcused).toBe(false);
  });

  it.each([
    ["a pause", { kind: "pause", from: DATE, until: null, reason: "holiday" } as const, true],
    ["all running kept out", keepOut("all-running", "legs"), true],
    ["legs kept out", keepOut("legs"), false],
  ])("anything during %s", (_, adjustment, isExcused) => {
    expect(prescriptionOf(planWith([run(DATE)], adjustment), DATE)?.isExcused).toBe(isExcused);
  });
});
