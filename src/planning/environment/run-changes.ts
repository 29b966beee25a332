import type { PlannedRun } from "../../domain/plan.js";
import {
  type Amount,
  exactly,
  middleOf,
  type PlainStep,
  type RunType,
  type Step,
  type Target,
} from "../../domain/session.js";
import { EFFORT_OF_PACE, EFFORT_OF_TYPE } from "../../knowledge/efforts.js";
import { SHORT_RUN } from "../../knowledge/environment.js";
import { cutRun } from "../cut-run.js";
import { runMinutes, stepPace } from "../duration.js";

/** Types that are no harder than an easy run; everything else becomes one when it is eased. */
const GENTLE: readonly RunType[] = ["recovery", "easy", "walk-run", "cross-training", "other"];

/** The run as so many minutes of easy running; what alternates walking and running goes on so. */
export function easyFor(run: PlannedRun, minutes: number): PlannedRun {
  const most = Math.min(minutes, run.minutes);
  if (run.type === "walk-run") return most < run.minutes ? cut(run, most / run.minutes) : run;
  const type = GENTLE.includes(run.type) ? run.type : "easy";
  const step: PlainStep = {
    kind: "steady",
    amount: { kind: "time", seconds: exactly(most * 60) },
    target: effortTarget(type),
    gait: null,
    note: null,
  };
  return { ...bare(run), type, hard: false, long: false, minutes: most, steps: [step] };
}

/** Easy, and short where it was hard or long (EN-2, EN-9). */
export function easyAndShort(run: PlannedRun): PlannedRun {
  const { share, mostMinutes } = SHORT_RUN;
  const wanted = run.hard || run.long ? wholeFives(run.minutes * share) : run.minutes;
  const minutes = Math.min(wanted, mostMinutes);
  return minutes === run.minutes && !run.hard ? run : easyFor(run, minutes);
}

/** The same run with everything in it cut to the share that LM-6 leaves. */
export function shorter(run: PlannedRun): PlannedRun {
  return run.steps.length === 0
    ? easyOrEven(run, wholeFives(run.minutes * SHORT_RUN.share))
    : cut(run, SHORT_RUN.share);
}

/** A run of one piece stays what it is, only for fewer minutes. */
function easyOrEven(run: PlannedRun, minutes: number): PlannedRun {
  if (!run.hard) return easyFor(run, minutes);
  const step = { ...wholeRun(run), amount: timeOf(minutes * 60) };
  return { ...bare(run), minutes, steps: [step] };
}

/**
 * The run by the clock and by effort: each stretch takes the time that its pace would have taken,
 * rounded down. Paces and distances mean nothing on ice and in the heat (EN-1, EN-5).
 */
export function byTimeAndEffort(run: PlannedRun, vdot: number | null): PlannedRun {
  const written = run.steps.length === 0 ? [wholeRun(run)] : run.steps;
  const steps = written.map((step) => timed(step, run.type, vdot));
  const session = { ...run.session, type: run.type, distanceM: null, seconds: null, steps };
  return { ...bare(run), steps, minutes: Math.min(run.minutes, runMinutes(session, vdot)) };
}

/** The run without its strides; null where it has none. */
export function withoutStrides(run: PlannedRun): PlannedRun | null {
  const steps = run.steps.filter((step) => !isStrides(step));
  if (steps.length === run.steps.length) return null;
  return { ...run, steps: steps.length === 0 ? [wholeRun(run)] : steps };
}

function isStrides(step: Step): boolean {
  return step.kind === "repeat" ? step.steps.some(isStrides) : step.kind === "strides";
}

/** How often and for how many minutes the hard part of a run is done, where it is that simple. */
export function repeatsOf({ steps }: PlannedRun): { times: number; seconds: number } | null {
  const repeats = steps.filter((step) => step.kind === "repeat");
  const [only] = repeats;
  const [work] = only?.steps ?? [];
  if (repeats.length !== 1 || only === undefined || work === undefined) return null;
  if (work.kind === "repeat" || work.amount?.kind !== "time") return null;
  return { times: middleOf(only.times), seconds: middleOf(work.amount.seconds) };
}

/** What no longer fits a changed run: its distance and the other ways of doing it. */
function bare(run: PlannedRun): PlannedRun {
  const session = { ...run.session, alternatives: [], goalSeconds: null };
  return { ...run, session, distanceKm: null, trimmedKm: 0, trimmedMinutes: 0 };
}

function cut(run: PlannedRun, share: number): PlannedRun {
  const { steps } = cutRun({ ...run.session, steps: run.steps }, share, "km");
  return {
    ...bare(run),
    long: false,
    steps,
    minutes: Math.max(1, Math.floor(run.minutes * share)),
  };
}

function wholeRun(run: PlannedRun): PlainStep {
  return {
    kind: "steady",
    amount: timeOf(run.minutes * 60),
    target: effortTarget(run.type),
    gait: null,
    note: null,
  };
}

function timed(step: Step, type: RunType, vdot: number | null): Step {
  if (step.kind === "repeat") {
    return { ...step, steps: step.steps.map((inner) => timed(inner, type, vdot)) };
  }
  return { ...step, amount: asTime(step, type, vdot), target: felt(step, type) };
}

function asTime(step: PlainStep, type: RunType, vdot: number | null): Amount | null {
  if (step.amount?.kind !== "distance") return step.amount;
  const km = step.amount.metres.min / 1000;
  const repTime = step.target?.kind === "rep-time" ? step.target.seconds.min : null;
  return timeOf(tidy(repTime ?? km * stepPace(step, type, vdot)));
}

/** A pace becomes the effort that it stands for; what is not a pace stays. */
function felt({ kind, target }: PlainStep, type: RunType): Target | null {
  if (target !== null && !["pace", "named-pace", "rep-time", "from-to"].includes(target.kind)) {
    return target;
  }
  if (kind !== "work" && kind !== "steady") return null;
  if (target?.kind === "named-pace") {
    return { kind: "rpe", rpe: exactly(EFFORT_OF_PACE[target.pace]) };
  }
  return effortTarget(type);
}

function effortTarget(type: RunType): Target | null {
  const effort = EFFORT_OF_TYPE[type];
  return effort === null ? null : { kind: "rpe", rpe: exactly(effort) };
}

function timeOf(seconds: number): Amount {
  return { kind: "time", seconds: exactly(seconds) };
}

/** Whole minutes from three on, quarters of a minute from one on: times that a watch is set to. */
function tidy(seconds: number): number {
  const step = seconds >= 180 ? 60 : seconds >= 60 ? 15 : 5;
  return Math.max(step, Math.floor(seconds / step) * step);
}

function wholeFives(minutes: number): number {
  return minutes < 5 ? Math.max(1, Math.floor(minutes)) : Math.floor(minutes / 5) * 5;
}
