import type { PlannedRun } from "../../domain/plan.js";
import type { DistanceUnit } from "../../domain/program.js";
import type { Amount } from "../../domain/session.js";
import type { Messages } from "../../messages/messages.js";

/** What all views need: the words, and how this runner reads numbers. */
export interface ViewContext {
  readonly messages: Messages;
  readonly units: DistanceUnit;
  readonly vdot: number | null;
}

/** `12 min`, `1000 m`, `4 to 6 km`; empty where nothing says, or the runner does. */
export function amountText(amount: Amount | null, { messages, units }: ViewContext): string {
  if (amount === null) return "";
  const { format } = messages;
  switch (amount.kind) {
    case "open":
      return "";
    case "time":
      return format.range(amount.seconds, format.seconds);
    case "distance":
      return format.range(amount.metres, (metres) => format.repDistance(metres, units));
  }
}

/** `7 km`, in the runner's unit; null where nothing says. */
export function runDistance(run: PlannedRun, { messages, units }: ViewContext): string | null {
  return run.distanceKm === null ? null : messages.format.distance(run.distanceKm * 1000, units);
}

/** The parts that say something, with a space between. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
