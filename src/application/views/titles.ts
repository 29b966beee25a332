import { unreachable } from "../../domain/exhaustive.js";
import type { PlacedStrength, PlannedRun } from "../../domain/plan.js";
import type { Outing } from "./outings.js";
import { exerciseNames } from "./strength-lines.js";
import { runDistance, type ViewContext } from "./words.js";

/** `Intervals with lunges and squats`, `Easy run with three stops`, `Heavy legs`. */
export function outingTitle(outing: Outing, view: ViewContext): string {
  const { session } = view.messages;
  switch (outing.kind) {
    case "run":
      return runTitle(outing.run, outing.dose, view);
    case "dose": {
      const title = session.classTitle(outing.dose.class);
      return outing.dose.plyoContacts > 0 ? session.withJumps(title) : title;
    }
    case "own":
      return session.ownTitle(outing.strength.class);
    default:
      return unreachable(outing);
  }
}

function runTitle(run: PlannedRun, dose: PlacedStrength | null, view: ViewContext): string {
  const { session } = view.messages;
  const title = session.runTitle(run.long && run.type === "easy" ? "long" : run.type);
  switch (dose?.place) {
    case "in-hard-run":
      return session.withExercises(title, exerciseNames(dose, view));
    case "in-easy-run":
      return session.withStops(title, dose.blocks.length);
    case "after-run":
      return session.thenStrength(title, dose.class);
    default:
      return title;
  }
}

/** `Intervals with lunges and squats · 18:00 · about 70 min · 11 km`. */
export function headline(outing: Outing, view: ViewContext): string {
  const title = outingTitle(outing, view);
  if (isSkipped(outing)) return view.messages.session.skipped(title);
  const parts = [title, startOf(outing), view.messages.session.about(minutesOf(outing))];
  const distance = outing.kind === "run" ? runDistance(outing.run, view) : null;
  return [...parts, ...(distance === null ? [] : [distance])].join(" · ");
}

/** Whether the runner has left it out; the strength that belongs to a run goes with it. */
export function isSkipped(outing: Outing): boolean {
  switch (outing.kind) {
    case "run":
      return outing.run.status === "skipped";
    case "dose":
      return outing.dose.status === "skipped";
    case "own":
      return outing.strength.status === "skipped";
  }
}

/** `easy 7 km with three stops`, for a line that looks ahead. */
export function inPassing(outing: Outing, view: ViewContext): string {
  const title = outingTitle(outing, view);
  const lower = title.charAt(0).toLowerCase() + title.slice(1);
  const distance = outing.kind === "run" ? runDistance(outing.run, view) : null;
  return distance === null ? lower : `${lower}, ${distance}`;
}

export function startOf(outing: Outing): string {
  switch (outing.kind) {
    case "run":
      return outing.run.start;
    case "dose":
      return outing.dose.start;
    case "own":
      return outing.strength.start;
  }
}

/** Everything from going out to coming home, to the nearest five minutes from an hour on. */
function minutesOf(outing: Outing): number {
  const minutes =
    outing.kind === "run"
      ? outing.run.minutes + (outing.dose?.minutes ?? 0) + joggingBetween(outing.dose)
      : outing.kind === "dose"
        ? outing.dose.minutes
        : outing.strength.minutes;
  return minutes < 40 ? minutes : Math.round(minutes / 5) * 5;
}

/** The jogging that the halves of a hard run add to its warm-up (EM-4), in minutes. */
function joggingBetween(dose: PlacedStrength | null): number {
  return dose?.place === "in-hard-run" ? 10 : 0;
}
