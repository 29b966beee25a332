import { CUTBACK, WEEK_GROWTH } from "../../knowledge/running-limits.js";
import { finding, type ProgramFinding } from "./finding.js";
import { heldBefore, type MeasuredProgram, type MeasuredWeek } from "./measured-program.js";
import { exceeds, percentOver } from "./naming.js";

/** Weeks that step back by what they are called. */
const LIGHT_LABELS: readonly MeasuredWeek["week"]["label"][] = [
  "cutback",
  "taper",
  "race",
  "recovery",
];
/** The notation holds no more weeks than this. */
const MOST_WEEKS = 104;

/** RL-5: a step back at least every fourth week, and one that is felt. */
export function cutbackFindings({ weeks }: MeasuredProgram): readonly ProgramFinding[] {
  let weeksOfWork = 0;
  return weeks.flatMap((week, index): readonly ProgramFinding[] => {
    weeksOfWork = isLight(weeks, index) ? 0 : weeksOfWork + 1;
    if (weeksOfWork <= CUTBACK.mostWeeksOfWork) return shallowCutback(weeks, index);
    const { number } = week.week;
    const facts = { weeksOfWork };
    weeksOfWork = 1;
    const hasRoom = weeks.length < MOST_WEEKS;
    const repair = hasRoom ? ({ kind: "insert-cutback", before: number } as const) : null;
    return [finding("RL-5/none", { week: number, day: null }, facts, repair)];
  });
}

/** By its name, by the goal race in it, by its volume, or because weeks so small need no rest. */
function isLight(weeks: readonly MeasuredWeek[], index: number): boolean {
  const week = weeks[index];
  if (week === undefined || LIGHT_LABELS.includes(week.week.label)) return true;
  const endsInRace = index === weeks.length - 1 && week.runs.some(({ run }) => run.type === "race");
  if (endsInRace || week.trainingM === null) return true;
  if (week.trainingM < WEEK_GROWTH.countsFromM) return true;
  const heldM = heldBefore(weeks, index);
  return heldM !== null && week.trainingM <= CUTBACK.lightAt * heldM;
}

function shallowCutback(weeks: readonly MeasuredWeek[], index: number): readonly ProgramFinding[] {
  const now = weeks[index];
  const heldM = heldBefore(weeks, index);
  if (now?.week.label !== "cutback" || now.trainingM === null || heldM === null) return [];
  if (heldM < WEEK_GROWTH.countsFromM) return [];
  const { trainingM: weekM } = now;
  if (!exceeds(weekM, CUTBACK.lightAt * heldM)) return [];
  const toM = CUTBACK.aim * heldM;
  const { number: week } = now.week;
  return [
    finding(
      "RL-5/shallow",
      { week, day: null },
      { weekM, heldM, percent: -percentOver(weekM, heldM), toM },
      { kind: "lighten-week", week, share: toM / weekM },
    ),
  ];
}
