import { expect } from "vitest";
import type { Weekday } from "../../src/domain/calendar.js";
import type { DoseClass, RuleId } from "../../src/domain/plan.js";
import type { Runner } from "../../src/domain/runner.js";
import { tidy } from "./draw.js";
import "./to-draw.js";
import { against, type When, weave } from "./weave.js";

/** Drawn weeks, one of them as it is woven, and what some of its days would say to a dose. */
export interface Situation {
  /** A sentence. */
  readonly title: string;
  readonly weeks: string;
  readonly runner?: Runner;
  readonly when?: When;
  /** The week that is drawn; the second if nothing is said. */
  readonly week?: number;
  /** As `draw` writes it; days without strength may be left out. */
  readonly drawn: string;
  /** Days that a hard rule closes to a class; `any` where the rule that is named is not the point. */
  readonly closed?: readonly (readonly [Weekday, DoseClass, RuleId | "any"])[];
  /** Days on which a class would break no hard rule, whatever it costs. */
  readonly open?: readonly (readonly [Weekday, DoseClass])[];
}

/** Weaves a situation and compares all that it says. */
export function tell(situation: Situation): void {
  const { weeks, runner, when, week = 2, drawn, closed = [], open = [] } = situation;
  const made = weave(weeks, runner, when);
  expect(made).toDraw(allDays(drawn), week);
  for (const [day, wish, rule] of closed) {
    const expected = rule === "any" ? expect.any(String) : rule;
    expect(against(made, week, day, wish), `${wish} on ${day}`).toEqual(expected);
  }
  for (const [day, wish] of open) {
    expect(against(made, week, day, wish), `${wish} on ${day}`).toBeTypeOf("number");
  }
}

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function allDays(drawn: string): string {
  const cells = tidy(drawn).split(" | ");
  return DAYS.map((day) => cells.find((cell) => cell.startsWith(day)) ?? day).join(" | ");
}
