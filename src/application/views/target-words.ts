import { middleOf, type Range, type RunType, type Target } from "../../domain/session.js";
import { EFFORT_OF_PACE, EFFORT_OF_TYPE, EFFORT_OF_WORD } from "../../knowledge/efforts.js";
import { paceForRunType } from "../../knowledge/paces.js";
import { targetPace } from "../../planning/duration.js";
import type { ViewContext } from "./words.js";

const EASY_TYPES: readonly RunType[] = ["easy", "long", "recovery"];

/** Runs at which one talks in whole sentences. */
export function isEasy(type: RunType): boolean {
  return EASY_TYPES.includes(type);
}

/** Runs that are one pace; what changes its pace on the way, or has none, goes by effort. */
const EVEN_TYPES: readonly RunType[] = [
  ...EASY_TYPES,
  "steady",
  "tempo",
  "intervals",
  "repetitions",
  "race",
  "time-trial",
];

/** How fast and how hard a run of this type is where its steps do not say. */
export function typeWords(type: RunType, view: ViewContext): string {
  const { session, format } = view.messages;
  const effort = EFFORT_OF_TYPE[type];
  const pace =
    view.vdot === null || !EVEN_TYPES.includes(type) ? null : paceForRunType(view.vdot, type);
  if (isEasy(type) && effort !== null) {
    const felt = session.byEffort(effort);
    return pace === null ? felt : `${format.pace(pace, view.units)}, ${felt}`;
  }
  if (pace !== null) return session.atPace(format.pace(pace, view.units), effort);
  return effort === null ? "" : session.atEffort(effort);
}

const HARDEST_TALKING_EFFORT = 4;
const HARDEST_TALKING_ZONE = 2;

/**
 * The target of an easy run in brackets behind its words; null for one at which nobody talks. A
 * pace or a heart rate that the program gives an easy run counts as easy.
 */
export function easyTargetWords(target: Target, type: RunType, view: ViewContext): string | null {
  switch (target.kind) {
    case "named-pace":
      return EFFORT_OF_PACE[target.pace] <= HARDEST_TALKING_EFFORT ? typeWords(type, view) : null;
    case "effort":
      return EFFORT_OF_WORD[target.effort] <= HARDEST_TALKING_EFFORT ? typeWords(type, view) : null;
    case "rpe":
      return target.rpe.max <= HARDEST_TALKING_EFFORT
        ? view.messages.session.byEffort(Math.round(middleOf(target.rpe)))
        : null;
    case "zone":
      return target.zone.max <= HARDEST_TALKING_ZONE ? targetWords(target, view) : null;
    case "pace":
      return view.messages.format.pace(target.secondsPerKm, view.units);
    case "heart-rate":
      return targetWords(target, view);
    case "rep-time":
    case "from-to":
      return null;
  }
}

/** How fast or how hard, as a step of a program says it. */
export function targetWords(target: Target, view: ViewContext): string {
  const { session, format } = view.messages;
  const numbers = (range: Range) =>
    format.range(range, (value) => String(Number(value.toFixed(1))));
  switch (target.kind) {
    case "pace":
      return session.atPace(format.pace(target.secondsPerKm, view.units), null);
    case "named-pace": {
      const pace = targetPace(target, view.vdot);
      // How hard race pace feels depends on the race: the table's number is that of a short one.
      const effort = target.pace === "race" ? null : EFFORT_OF_PACE[target.pace];
      if (pace !== null) return session.atPace(format.pace(pace, view.units), effort);
      const name = session.paceName(target.pace);
      const share = target.percent === null ? name : session.percent(numbers(target.percent), name);
      return session.atPace(share, effort);
    }
    case "rep-time":
      return session.inSeconds(format.range(target.seconds, format.clock));
    case "heart-rate":
      return session.heartRate(numbers(target.value), target.unit);
    case "zone":
      return session.zone(numbers(target.zone));
    case "rpe":
      return session.atEffort(Math.round(middleOf(target.rpe)));
    case "effort":
      return `${session.effortName(target.effort)} (${session.byEffort(EFFORT_OF_WORD[target.effort])})`;
    case "from-to":
      return session.fromTo(targetWords(target.from, view), targetWords(target.to, view));
  }
}
