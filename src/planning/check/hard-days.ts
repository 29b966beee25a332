import { WEEKDAYS, type Weekday } from "../../domain/calendar.js";
import { HARD_RUNS } from "../../knowledge/running-limits.js";
import { finding, type ProgramFinding } from "./finding.js";
import type { MeasuredProgram, MeasuredRun, MeasuredWeek } from "./measured-program.js";
import { named, whereRun } from "./naming.js";

/** RL-8 and SP-15: how many hard runs a week has, and how far apart they lie. */
export function hardDayFindings(program: MeasuredProgram): readonly ProgramFinding[] {
  return [...program.weeks.flatMap((week) => tooManyHard(program, week)), ...neighbours(program)];
}

/** The goal race is what its week is for, and is not counted. */
function tooManyHard({ goal }: MeasuredProgram, now: MeasuredWeek): readonly ProgramFinding[] {
  const hard = now.runs.filter((measured) => measured.hard && measured !== goal?.race);
  const runs = now.runs.length;
  const most = runs <= 3 ? HARD_RUNS.upTo3 : runs <= 5 ? HARD_RUNS.upTo5 : HARD_RUNS.more;
  const eased = hard.findLast(({ run }) => run.type !== "race");
  if (hard.length <= most || eased === undefined) return [];
  const isForExperienced = runs > 5 && hard.length <= HARD_RUNS.experienced;
  const { week, session } = eased;
  return [
    finding(
      isForExperienced ? "RL-8/three" : "RL-8/too-many",
      { week, day: null },
      { hardRuns: hard.length, runs, most, eased: named(eased) },
      { kind: "ease-run", week, session },
    ),
  ];
}

/** SP-15 between runs that have their days; the weave keeps the others apart. */
function neighbours(program: MeasuredProgram): readonly ProgramFinding[] {
  const hard = program.runs.filter((measured) => measured.hard && measured.run.day !== null);
  return hard.slice(1).flatMap((second, index) => {
    const first = hard[index];
    const daysApart = first === undefined ? 2 : second.day - first.day;
    return first === undefined || daysApart > 1 ? [] : tooClose(program, first, second, daysApart);
  });
}

/** A race stays where it is. What follows a race on the next day is the matter of RL-12. */
function tooClose(
  program: MeasuredProgram,
  first: MeasuredRun,
  second: MeasuredRun,
  daysApart: number,
): readonly ProgramFinding[] {
  const firstIsRace = first.run.type === "race";
  const secondIsRace = second.run.type === "race";
  if (firstIsRace && secondIsRace) {
    return [finding("SP-15/races", whereRun(second), { daysApart }, null)];
  }
  if (firstIsRace && daysApart > 0) return [];
  const [moved, other] = secondIsRace ? [first, second] : [second, first];
  const toDay = quietDay(program, moved);
  const { week, session } = moved;
  const { day } = moved.run;
  return [
    finding(
      "SP-15/neighbours",
      whereRun(moved),
      { ...named(moved), other: named(other), daysApart, toDay },
      toDay === null || day === null
        ? { kind: "ease-run", week, session }
        : { kind: "swap-days", week, days: [day, toDay] },
    ),
  ];
}

/** The nearest day of the week on which a hard run would have no hard run beside it. */
function quietDay(program: MeasuredProgram, moved: MeasuredRun): Weekday | null {
  const monday = (moved.week - 1) * 7;
  const others = program.runs.filter((other) => other !== moved);
  const isQuiet = (day: number) =>
    day !== moved.day &&
    others.every(
      (other) =>
        (!other.hard || Math.abs(other.day - day) > 1) &&
        (other.day !== day || !isLongRun(program, other)),
    );
  const sharesItsDay = others.some(({ day, hard }) => hard && day === moved.day);
  if (sharesItsDay) return null;
  const quiet = WEEKDAYS.map((_, index) => monday + index).filter(isQuiet);
  const nearest = quiet.toSorted(
    (a, b) => Math.abs(a - moved.day) - Math.abs(b - moved.day) || a - b,
  )[0];
  return nearest === undefined ? null : (WEEKDAYS[nearest - monday] ?? null);
}

function isLongRun({ weeks }: MeasuredProgram, run: MeasuredRun): boolean {
  return weeks[run.week - 1]?.long === run;
}
