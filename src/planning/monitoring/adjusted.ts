import type { Adjustment, KeptOut } from "../../domain/adjustment.js";
import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { PlanWeek, RuleId } from "../../domain/plan.js";
import { SHARE_WITH_PAIN, SORE_LEGS } from "../../knowledge/monitoring-limits.js";
import { stepsAfter } from "../way-back.js";
import type { Readiness } from "./check-in.js";
import { illFrom, wellSince } from "./illness.js";
import type { PainVerdict } from "./pain.js";
import { ended, isOpen, isStop, openStops } from "./stops.js";

/** All that a day's check-in says about training. */
export interface Signs {
  readonly date: IsoDate;
  readonly readiness: Readiness;
  /** Leg soreness, 1 to 7; null when not said. */
  readonly soreness: number | null;
  /** Null when nothing was said of pain. */
  readonly pain: PainVerdict | null;
  /** Null when nothing was said of illness. */
  readonly illness: "ill" | "well" | null;
  /** A stop sign in the runner's words, with its rule; null for none (SF-3, SF-4, LM-8). */
  readonly stopSign: StopSign | null;
  /** Whether the plan holds heavy legs on that day. */
  readonly holdsHeavyLegs: boolean;
  /** Days from then on on which the program has a run. */
  readonly runDays: readonly IsoDate[];
}

export interface StopSign {
  readonly rule: "SF-3" | "SF-4" | "LM-8";
  /** Core and arms go on where only running and legs must rest. */
  readonly what: "running-and-legs" | "everything";
}

type KeepOut = Extract<Adjustment, { kind: "keep-out" }>;

const STOPPED: Readonly<Record<StopSign["what"], readonly KeptOut[]>> = {
  "running-and-legs": ["all-running", "legs", "jumps"],
  everything: ["all-running", "all-strength"],
};
const CAREFUL: readonly KeptOut[] = ["hard-runs", "heavy-legs", "jumps"];

/** The plan's adjustments after a check-in; the same ones where it asks for nothing. */
export function adjustedFor(before: readonly Adjustment[], signs: Signs): readonly Adjustment[] {
  const afterIllness = withIllness(before, signs);
  const afterPain = withStopSign(withPain(afterIllness, signs), signs);
  return withToday(afterPain, before, signs);
}

/** LM-10: a week made lighter, without heavy legs and jumps. */
export function madeLighter({
  number,
  monday,
}: Pick<PlanWeek, "number" | "monday">): readonly Adjustment[] {
  return [
    { kind: "cutback", week: number },
    {
      kind: "keep-out",
      rule: "LM-10",
      what: ["heavy-legs", "jumps"],
      from: monday,
      until: addDays(monday, 6),
    },
  ];
}

/**
 * A week that has no legal days for its runs, by the rule that says so: its hard runs are run easy;
 * where they are already, the week rests from running.
 */
export function withEasierWeek(
  before: readonly Adjustment[],
  { monday }: Pick<PlanWeek, "monday">,
  rule: RuleId,
): readonly Adjustment[] {
  const keepOut = (what: KeptOut): Adjustment => ({
    kind: "keep-out",
    rule,
    what: [what],
    from: monday,
    until: addDays(monday, 6),
  });
  const isEasy = before.some(
    (one) => one.kind === "keep-out" && one.from === monday && one.what.includes("hard-runs"),
  );
  return [...before, keepOut(isEasy ? "all-running" : "hard-runs")];
}

/** LM-9: from the first ill day until the runner says that it is over. */
function withIllness(all: readonly Adjustment[], signs: Signs): readonly Adjustment[] {
  const { date, illness, runDays } = signs;
  const open = all.find((one) => isOpen(one, "LM-9"));
  if (illness === "ill")
    return open === undefined ? [...ended(all, "LM-9", date), illFrom(date)] : all;
  if (illness === null || open?.kind !== "keep-out") return all;
  return [...all.filter((one) => one !== open), ...wellSince(open.from, date, runDays)];
}

/** LM-8: what a stop or a change took away comes back when the pain allows it. */
function withPain(
  all: readonly Adjustment[],
  { date, pain, stopSign }: Signs,
): readonly Adjustment[] {
  // A stop sign asks for more than any number does.
  if (pain === null || stopSign !== null) return all;
  const stop = openStop(all);
  if (pain.kind === "stop") {
    if (stop !== undefined) return all;
    return [...ended(all, "LM-8", date), stopFrom(date, "LM-8", "running-and-legs")];
  }
  const isCareful = all.some((one) => isOpen(one, "LM-8")) && stop === undefined;
  if (pain.kind === "modify" && isCareful) return all;
  const lifted = stop === undefined ? [] : stepsAfter(daysBetween(stop.from, date), date);
  const careful = pain.kind === "modify" ? carefulFrom(date) : [];
  return [...ended(all, "LM-8", date), ...lifted, ...careful];
}

function withStopSign(
  all: readonly Adjustment[],
  { date, stopSign }: Signs,
): readonly Adjustment[] {
  if (stopSign === null || all.some((one) => isOpen(one, stopSign.rule) && isStop(one))) return all;
  return [...ended(all, stopSign.rule, date), stopFrom(date, stopSign.rule, stopSign.what)];
}

/** LM-6 and LM-7: for this one day, in place of what an earlier check-in of the day said. */
function withToday(
  all: readonly Adjustment[],
  before: readonly Adjustment[],
  signs: Signs,
): readonly Adjustment[] {
  const { date, readiness, soreness } = signs;
  const isTodays = (one: Adjustment): one is KeepOut =>
    one.kind === "keep-out" && one.from === date && (one.rule === "LM-6" || one.rule === "LM-7");
  // Once they are out, the plan does not show any more that there were heavy legs.
  const hadHeavyLegs = before.some((one) => isTodays(one) && one.what.includes("legs"));
  const legsOut = signs.holdsHeavyLegs || hadHeavyLegs;
  const rest = all.filter((one) => !isTodays(one));
  const sore = soreness !== null && soreness >= SORE_LEGS ? [easyDay(date, "LM-7", legsOut)] : [];
  switch (readiness.kind) {
    case "red":
      if (isAllOut(rest)) return rest;
      return [...rest, onlyOn(date, "LM-6", ["all-running", "all-strength"])];
    case "amber":
      return [...rest, easyDay(date, "LM-6", legsOut), ...sore];
    case "as-usual":
    case "not-enough-data":
      return [...rest, ...sore];
  }
}

/** Whether there is nothing left to take out of the day. */
function isAllOut(all: readonly Adjustment[]): boolean {
  return openStops(all).some(({ what }) => what.includes("all-strength"));
}

/** Hard runs easy, no jumps, and in place of heavy legs no legs at all. */
function easyDay(date: IsoDate, rule: "LM-6" | "LM-7", legsOut: boolean): Adjustment {
  return onlyOn(date, rule, legsOut ? [...CAREFUL, "legs"] : CAREFUL);
}

function onlyOn(date: IsoDate, rule: RuleId, what: readonly KeptOut[]): Adjustment {
  return { kind: "keep-out", rule, what, from: date, until: date };
}

function stopFrom(from: IsoDate, rule: RuleId, what: StopSign["what"]): Adjustment {
  return { kind: "keep-out", rule, what: STOPPED[what], from, until: null };
}

function carefulFrom(from: IsoDate): readonly Adjustment[] {
  return [
    { kind: "keep-out", rule: "LM-8", what: CAREFUL, from, until: null },
    { kind: "shorten", rule: "LM-8", share: SHARE_WITH_PAIN, from, until: null },
  ];
}

function openStop(all: readonly Adjustment[]): KeepOut | undefined {
  return openStops(all).find(({ rule }) => rule === "LM-8");
}
