import type { PlannedRun } from "../../domain/plan.js";
import type { DistanceUnit } from "../../domain/program.js";
import {
  type Amount,
  middleOf,
  type PlainStep,
  type Range,
  type RunType,
  type Step,
  type Target,
} from "../../domain/session.js";
import { EFFORT_OF_PACE, EFFORT_OF_TYPE, EFFORT_OF_WORD } from "../../knowledge/efforts.js";
import { paceForRunType } from "../../knowledge/paces.js";
import type { Messages } from "../../messages/messages.js";
import { targetPace } from "../../planning/duration.js";

/** What all views need: the words, and how this runner reads numbers. */
export interface ViewContext {
  readonly messages: Messages;
  readonly units: DistanceUnit;
  readonly vdot: number | null;
}

/** `12 min`, `1000 m`, `4 to 6 km`. */
export function amountText(amount: Amount | null, { messages, units }: ViewContext): string {
  if (amount === null) return "";
  const { format, session } = messages;
  switch (amount.kind) {
    case "open":
      return session.openEnd;
    case "time":
      return format.range(amount.seconds, format.seconds);
    case "distance":
      return format.range(amount.metres, (metres) => format.repDistance(metres, units));
  }
}

/** What to do in a step and how fast, without its amount. */
export function stepWords(step: PlainStep, type: RunType, view: ViewContext): string {
  const { session } = view.messages;
  const target = targetWords(step, type, view);
  const doing = step.gait === null ? session.stepName(step.kind) : session.gait(step.gait);
  const words =
    step.kind === "steady" && isEasy(type) ? easyWords(target, view) : joined(doing, target);
  return [words === "" ? session.runNoun(type) : words, step.note]
    .filter((part) => part !== null)
    .join(", ");
}

/** `1000 m at 4:41/km (effort 8 of 10), 90 s jog between`. */
export function repeatWords(steps: readonly Step[], type: RunType, view: ViewContext): string {
  const { session } = view.messages;
  const [first, second] = steps;
  if (first === undefined) return "";
  if (steps.length === 2 && second?.kind === "recovery") {
    return session.recoveryBetween(partWords(first, type, view), partWords(second, type, view));
  }
  return session.together(steps.map((step) => partWords(step, type, view)));
}

function partWords(step: Step, type: RunType, view: ViewContext): string {
  if (step.kind === "repeat") {
    const times = view.messages.format.range(step.times, String);
    return `${times} × (${repeatWords(step.steps, type, view)})`;
  }
  return joined(amountText(step.amount, view), stepWords(step, type, view));
}

const EASY_TYPES: readonly RunType[] = ["easy", "long", "recovery", "other"];

export function isEasy(type: RunType): boolean {
  return EASY_TYPES.includes(type);
}

function easyWords(target: string, { messages }: ViewContext): string {
  const talk = `${messages.session.easy}, ${messages.session.talk}`;
  return target === "" ? talk : `${talk} (${target})`;
}

/** How fast or how hard; where the step does not say, its run's type does. Empty for jogging. */
function targetWords(step: PlainStep, type: RunType, view: ViewContext): string {
  if (step.target !== null) return wordsOf(step.target, view);
  if (step.kind === "work") return type === "walk-run" ? "" : typeWords(type, view);
  if (step.kind !== "steady") return "";
  return typeWords(type, view);
}

/** The pace of a run's type where a result gives one, and its effort. */
function typeWords(type: RunType, view: ViewContext): string {
  const { session } = view.messages;
  const effort = EFFORT_OF_TYPE[type];
  const pace = view.vdot === null ? null : paceForRunType(view.vdot, type);
  if (pace !== null && isEasy(type) && effort !== null) {
    return `${view.messages.format.pace(pace, view.units)}, ${session.byEffort(effort)}`;
  }
  if (pace !== null) return session.atPace(view.messages.format.pace(pace, view.units), effort);
  return effort === null ? "" : session.byEffort(effort);
}

function wordsOf(target: Target, view: ViewContext): string {
  const { session, format } = view.messages;
  const numbers = (range: Range) =>
    format.range(range, (value) => String(Number(value.toFixed(1))));
  switch (target.kind) {
    case "pace":
      return session.atPace(format.pace(target.secondsPerKm, view.units), null);
    case "named-pace": {
      const pace = targetPace(target, view.vdot);
      const effort = EFFORT_OF_PACE[target.pace];
      if (pace !== null) return session.atPace(format.pace(pace, view.units), effort);
      const name = session.paceName(target.pace);
      const share = target.percent === null ? name : session.percent(numbers(target.percent), name);
      return `${session.atNamedPace(share)} (${session.byEffort(effort)})`;
    }
    case "rep-time":
      return session.inSeconds(format.range(target.seconds, format.clock));
    case "heart-rate":
      return session.heartRate(numbers(target.value), target.unit);
    case "zone":
      return session.zone(numbers(target.zone));
    case "rpe":
      return session.byEffort(Math.round(middleOf(target.rpe)));
    case "effort":
      return `${session.effortName(target.effort)} (${session.byEffort(EFFORT_OF_WORD[target.effort])})`;
    case "from-to":
      return session.fromTo(wordsOf(target.from, view), wordsOf(target.to, view));
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** `7 km`, in the runner's unit; null where nothing says. */
export function runDistance(run: PlannedRun, { messages, units }: ViewContext): string | null {
  return run.distanceKm === null ? null : messages.format.distance(run.distanceKm * 1000, units);
}
