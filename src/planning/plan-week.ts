import { isoDate } from "../domain/calendar.js";
import type { PlannedSession, PlanWeek, Shortfall } from "../domain/plan.js";
import { isOut } from "./course.js";
import type { Dated } from "./dated.js";
import { canLoad } from "./demand-left.js";
import { shortfallsOf } from "./shortfalls.js";
import { withRunNamed } from "./timeline.js";
import type { BillItem } from "./weave/bill.js";
import type { TimedRun } from "./weave/problem.js";
import type { Weave } from "./weave/weave.js";

/** A week of the plan: its sums, and what it asks for and does not hold. */
export function planWeek(
  dated: Dated,
  woven: Weave,
  bill: readonly BillItem[],
  sessions: readonly PlannedSession[],
  index: number,
  runs: readonly TimedRun[],
): PlanWeek {
  const frame = dated.frames[index] as Dated["frames"][number];
  const ofWeek = sessions.filter((session) => session.week === index + 1 && !isOut(session.status));
  const km = ofWeek.flatMap((session) =>
    session.kind === "run" ? (session.distanceKm ?? []) : [],
  );
  const strength = ofWeek.filter((session) => session.kind !== "run");
  const light = ofWeek.filter(
    (session) => session.kind === "placed-strength" && session.class === "LL",
  ).length;
  const shortfall = [...gatedShortfalls(dated, index, light), ...shortfallsOf(woven, bill, index)];
  return {
    number: index + 1,
    monday: isoDate(frame.monday),
    kind: frame.kind,
    profile: frame.profile,
    runKm: km.length === 0 ? null : Math.round(km.reduce((sum, one) => sum + one, 0) * 10) / 10,
    strengthMinutes: strength.reduce((sum, { minutes }) => sum + minutes, 0),
    shortfall: shortfall.map((one) => ({
      ...one,
      decisions: one.decisions.map((decision) =>
        withRunNamed(decision, runs, dated.program.runs, woven.problem),
      ),
    })),
  };
}

/** Heavy doses that a health gate turned into light ones before the weave began (SF-1, SF-5). */
function gatedShortfalls(
  { frames, health, runner }: Dated,
  index: number,
  light: number,
): readonly Shortfall[] {
  const rule = health.noHeavy;
  const demand = frames[index]?.demand;
  if (rule === null || demand === undefined || !canLoad(runner)) return [];
  const length = Math.min(demand.HL, Math.max(0, light - demand.LL));
  return Array.from({ length }, () => ({
    class: "HL",
    kind: "given-as-light",
    rule,
    decisions: [{ rule, verdict: "forbidden", facts: {} }],
  }));
}
