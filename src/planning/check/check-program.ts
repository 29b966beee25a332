import { WEEKDAYS } from "../../domain/calendar.js";
import type { Program } from "../../domain/program.js";
import { cutbackFindings } from "./cutbacks.js";
import { fastPartFindings } from "./fast-parts.js";
import type { ProgramFinding } from "./finding.js";
import { freeDayFindings } from "./free-days.js";
import { growthFindings } from "./growth.js";
import { hardDayFindings } from "./hard-days.js";
import { longRunFindings } from "./long-runs.js";
import { type CheckOptions, measured } from "./measured-program.js";
import { raceFindings } from "./races.js";

/**
 * What the running rules say of a program, in the order of its weeks: RL-1, RL-2, RL-4 to RL-12 and
 * SP-15. RL-3 and RL-13 ask for what no program states. A rule is silent where the program states
 * too little to judge. Nothing here changes the program: a finding is an offer.
 */
export function checkProgram(program: Program, options: CheckOptions): readonly ProgramFinding[] {
  const lengths = measured(program, options);
  return [
    growthFindings,
    cutbackFindings,
    longRunFindings,
    fastPartFindings,
    hardDayFindings,
    freeDayFindings,
    raceFindings,
  ]
    .flatMap((family) => family(lengths))
    .sort((a, b) => a.week - b.week || dayIndex(a) - dayIndex(b));
}

/** What is about a whole week comes before its days. */
function dayIndex({ day }: ProgramFinding): number {
  return day === null ? -1 : WEEKDAYS.indexOf(day);
}
