import type { IsoDate } from "../domain/calendar.js";
import type { Plan } from "../domain/plan.js";
import type { Signs, StopSign } from "../planning/monitoring/adjusted.js";
import { readinessOf } from "../planning/monitoring/check-in.js";
import type { CheckInDay } from "../planning/monitoring/days.js";
import { painVerdict } from "../planning/monitoring/pain.js";
import type { RedFlag, Understanding } from "./understanding/understanding.js";

/** What was told in one check-in, with what the safety words in it mean. */
export interface Told {
  readonly pain: number | null;
  readonly fever: boolean | null;
  /** The part of the body that was named, in English; null for none. */
  readonly part: string | null;
  readonly words: Understanding | null;
}

/** All that a check-in says about training: the day as a whole, and what was told just now. */
export function signsOf(
  today: CheckInDay,
  earlier: readonly CheckInDay[],
  told: Told,
  plan: Plan,
): Signs {
  const { date } = today;
  const ofToday = plan.sessions.filter((session) => session.date === date);
  return {
    date,
    readiness: readinessOf(today, earlier),
    soreness: today.items.soreness,
    pain: told.pain === null ? null : painVerdict({ ...today, pain: told.pain }, earlier),
    illness: illnessOf(told),
    stopSign: told.words?.kind === "red-flag" ? STOP_SIGNS[told.words.flag] : null,
    holdsHeavyLegs: ofToday.some(
      (one) => one.kind === "placed-strength" && one.class === "HL" && one.status === "planned",
    ),
    runDays: runDaysFrom(plan, date),
  };
}

function illnessOf({ fever, words }: Told): Signs["illness"] {
  if (fever === true || words?.kind === "illness") return "ill";
  return fever === false ? "well" : null;
}

function runDaysFrom({ sessions }: Plan, date: IsoDate): readonly IsoDate[] {
  return sessions
    .filter((session) => session.kind === "run" && session.status !== "skipped")
    .map((session) => session.date)
    .filter((day) => day >= date);
}

/** What each stop sign takes out of the plan; null where the words alone say what to do. */
const STOP_SIGNS: Readonly<Record<RedFlag, StopSign | null>> = {
  calf: { rule: "SF-4", what: "everything" },
  "dark-urine": { rule: "SF-4", what: "everything" },
  "bone-stress": { rule: "SF-3", what: "running-and-legs" },
  joint: { rule: "SF-4", what: "running-and-legs" },
  pop: { rule: "SF-4", what: "running-and-legs" },
  numbness: { rule: "SF-4", what: "everything" },
  limp: { rule: "LM-8", what: "running-and-legs" },
  dizziness: { rule: "SF-4", what: "everything" },
  worsening: { rule: "LM-8", what: "running-and-legs" },
  lasting: { rule: "SF-4", what: "running-and-legs" },
  "long-ago": null,
  "professional-first": null,
};
