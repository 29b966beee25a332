import {
  addDays,
  type IsoDate,
  instantOf,
  WEEKDAYS,
  type Weekday,
} from "../../src/domain/calendar.js";
import type { DoseClass, RuleId } from "../../src/domain/plan.js";
import type { Program } from "../../src/domain/program.js";
import type { Runner } from "../../src/domain/runner.js";
import { priceOf } from "../../src/planning/explain.js";
import { type MadePlan, makePlan } from "../../src/planning/make-plan.js";
import { experienced } from "./runners.js";
import { programOf } from "./week-text.js";

/** A Monday; no clock changes in Europe for the 29 weeks after it. */
export const MONDAY: IsoDate = "2026-04-06";

export interface When {
  readonly start?: IsoDate;
  readonly race?: IsoDate;
}

/** The plan for drawn weeks; throws where none can be made. */
export function weave(
  weeks: string | Program,
  runner: Runner = experienced,
  when: When = {},
): MadePlan {
  const made = tryToWeave(weeks, runner, when);
  if (!made.ok) throw new Error(`no plan: ${JSON.stringify(made.problem)}`);
  return made.value;
}

export function tryToWeave(
  weeks: string | Program,
  runner: Runner = experienced,
  { start, race }: When = {},
): ReturnType<typeof makePlan> {
  const first = start ?? MONDAY;
  return makePlan({
    program: typeof weeks === "string" ? programOf(weeks) : weeks,
    source: "import",
    runner,
    asOf: instantOf(addDays(first, -1), "12:00", runner.timeZone),
    start: race === undefined ? first : (start ?? null),
    race: race ?? null,
  });
}

/** The date of a weekday in a week of the plan. */
export function dateIn({ plan }: MadePlan, week: number, day: Weekday): IsoDate {
  const monday = plan.weeks[week - 1]?.monday;
  if (monday === undefined) throw new RangeError(`no week ${week}`);
  return addDays(monday, WEEKDAYS.indexOf(day));
}

/** The hard rule that keeps a class off a day, or what the class would cost there. */
export function against(made: MadePlan, week: number, day: Weekday, wish: DoseClass): Against {
  const price = priceOf(made, dateIn(made, week, day), wish);
  return price.kind === "forbidden" ? price.decision.rule : price.extraPoints;
}

export type Against = RuleId | number;
