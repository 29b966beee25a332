import { epochDay, WEEKDAYS, weekdayIndex } from "../../src/domain/calendar.js";
import type { DoseClass, PlacedStrength, Plan, PlannedSession } from "../../src/domain/plan.js";
import type { StrengthClass } from "../../src/domain/session.js";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

const CLASS_WORDS: Readonly<Record<StrengthClass, string>> = {
  HL: "heavy legs",
  LL: "light legs",
  CU: "core",
  other: "strength",
};
const CLASS_LETTERS: Readonly<Record<DoseClass, string>> = { HL: "H", LL: "L", CU: "C" };

/**
 * The strength of a week as text: `Mon 06:00 heavy legs | Tue | Wed core after the run | …`. A dose
 * with a time stands on its own; `own` is what the program itself contains.
 */
export function draw(plan: Plan, week: number): string {
  return drawDays(plan, week, (session) => session.kind !== "run", strengthWords);
}

/** The runs of a week as text: `Mon | Tue 18:00 intervals | …`. */
export function drawRuns(plan: Plan, week: number): string {
  return drawDays(
    plan,
    week,
    (session) => session.kind === "run",
    (session) => `${session.start} ${session.kind === "run" ? session.type : ""}`,
  );
}

/** The strength of a week in short: `MoH6 WeC+ SaL°`, + after the run, ° inside it. */
export function compact(plan: Plan, week: number): string {
  return plan.sessions
    .filter((session) => session.kind === "placed-strength")
    .filter((session) => session.week === week)
    .map((dose) => `${dayOf(dose).slice(0, 2)}${CLASS_LETTERS[dose.class]}${placeSign(dose)}`)
    .join(" ");
}

/** A drawn week as `draw` writes it, whatever its spaces and line breaks. */
export function tidy(drawn: string): string {
  const cells = drawn
    .split(/[|\n]/)
    .map((cell) => cell.trim().replace(/\s+/g, " "))
    .filter((cell) => cell !== "");
  return cells.join(" | ");
}

function drawDays(
  plan: Plan,
  week: number,
  isDrawn: (session: PlannedSession) => boolean,
  words: (session: PlannedSession) => string,
): string {
  const sessions = plan.sessions.filter((session) => session.week === week && isDrawn(session));
  return DAYS.map((day) => {
    const ofDay = sessions.filter((session) => dayOf(session) === day).map(words);
    return [day, ofDay.join(" + ")].join(" ").trim();
  }).join(" | ");
}

function strengthWords(session: PlannedSession): string {
  switch (session.kind) {
    case "run":
      return session.type;
    case "own-strength":
      return `${session.start} own ${CLASS_WORDS[session.class]}`;
    case "placed-strength":
      return placedWords(session);
  }
}

function placedWords(dose: PlacedStrength): string {
  const words = CLASS_WORDS[dose.class];
  switch (dose.place) {
    case "in-hard-run":
    case "in-easy-run":
      return `${words} in the run`;
    case "after-run":
      return `${words} after the run`;
    case "alone":
    case "same-day":
      return `${dose.start} ${words}`;
  }
}

function placeSign({ place, start }: PlacedStrength): string {
  switch (place) {
    case "in-hard-run":
    case "in-easy-run":
      return "°";
    case "after-run":
      return "+";
    case "alone":
    case "same-day":
      return `${Number(start.slice(0, 2))}`;
  }
}

function dayOf({ date }: PlannedSession): (typeof DAYS)[number] {
  return DAYS[weekdayIndex(epochDay(date)) % WEEKDAYS.length] ?? "Mon";
}
