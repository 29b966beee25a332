import type { DistanceUnit } from "../domain/program.js";
import type { RunSession, Session, StrengthSession } from "../domain/session.js";
import { goalText } from "./goals.js";
import { distanceText, timeText } from "./quantities.js";
import { quote } from "./quoting.js";
import { stepsText } from "./steps.js";
import { dayText, strengthText } from "./words.js";

/** The line that `takeSession` reads back. */
export function sessionText(session: Session, unit: DistanceUnit): string {
  const when = [dayText(session.day), ...(session.time === null ? [] : [session.time])];
  const what = session.kind === "run" ? runText(session, unit) : strengthLine(session);
  const words = session.words === null ? [] : ["--", quote(session.words)];
  return [...when, what, ...words].join(" ");
}

function runText(run: RunSession, unit: DistanceUnit): string {
  const { distanceM, seconds, goalSeconds } = run;
  const parts = [
    run.type,
    run.optional ? "optional" : null,
    distanceM === null ? null : distanceText(distanceM, unit),
    seconds === null ? null : timeText(seconds),
    goalSeconds === null ? null : `goal ${goalText(goalSeconds, distanceM)}`,
  ];
  return parts.filter((part) => part !== null).join(" ") + waysText(run, unit);
}

function waysText({ steps, alternatives }: RunSession, unit: DistanceUnit): string {
  const ways = steps.length === 0 ? [] : [stepsText(steps, unit)];
  const others = alternatives.map((way) => `or ${stepsText(way, unit)}`);
  return ways.length + others.length === 0 ? "" : `: ${[...ways, ...others].join(" ")}`;
}

function strengthLine({ class: strength, optional, seconds }: StrengthSession): string {
  const parts = [
    "strength",
    strengthText(strength),
    optional ? "optional" : null,
    seconds === null ? null : timeText(seconds),
  ];
  return parts.filter((part) => part !== null).join(" ");
}
