import type { TimedDose } from "./dose.js";
import type { DayOption } from "./options.js";
import type { TimedRun, WeaveProblem } from "./problem.js";
import {
  betweenCoreDoses,
  betweenLegDoses,
  doseAfterMovedRun,
  movedRunAfterDose,
} from "./spacing.js";
import type { Charge } from "./verdict.js";
import { chargesOfWeek } from "./week-rules.js";

/** A charge with the day that it falls on; null for a charge of the whole week. */
export interface BillItem extends Charge {
  readonly day: number | null;
  readonly week: number;
}

/** Every point that a choice of options costs, one by one. Their sum is the cost of the weave. */
export function billOf(problem: WeaveProblem, chosen: readonly DayOption[]): readonly BillItem[] {
  const items: BillItem[] = [];
  let legs: TimedDose | null = null;
  let core: TimedDose | null = null;
  let movedYesterday: TimedRun | null = null;
  chosen.forEach((option, day) => {
    const week = problem.days[day]?.week ?? 0;
    const add = (charges: readonly Charge[]) => {
      for (const charge of charges) items.push({ ...charge, day, week });
    };
    add(option.charges);
    const isNear = legs !== null && !legs.own && day - legs.day < LEGS_REACH_DAYS;
    if (legs !== null && option.movedRun !== null && isNear) {
      add(movedRunAfterDose(legs, option.movedRun).charges);
    }
    if (legs !== null && option.legs !== null) add(betweenLegDoses(legs, option.legs).charges);
    if (core !== null && option.core !== null) add(betweenCoreDoses(core, option.core).charges);
    if (movedYesterday !== null && option.legs !== null) {
      add(doseAfterMovedRun(movedYesterday, option.legs).charges);
    }
    legs = option.legs ?? legs;
    core = option.core ?? core;
    movedYesterday = option.movedRun;
  });
  problem.weeks.forEach((week, index) => {
    const inWeek = chosen.slice(week.firstDay, week.lastDay + 1);
    const count = (wanted: string) => inWeek.filter(({ dose }) => dose?.class === wanted).length;
    const placed = { HL: count("HL"), LL: count("LL"), CU: count("CU") };
    for (const charge of chargesOfWeek(week, placed)) {
      items.push({ ...charge, day: null, week: index });
    }
  });
  return items;
}

const LEGS_REACH_DAYS = 3;

/** What the second bill charges more than the first, by week and term, dearest first. */
export function dearerTerms(
  first: readonly BillItem[],
  second: readonly BillItem[],
): readonly { readonly item: BillItem; readonly extra: number }[] {
  const keyOf = ({ term, week }: BillItem) => `${week}/${term}`;
  const sums = new Map<string, number>();
  for (const item of first) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) - item.points);
  for (const item of second) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + item.points);
  const known = new Set(first.map((item) => `${keyOf(item)}/${item.day}`));
  return [...sums]
    .filter(([, extra]) => extra > 0)
    .map(([key, extra]) => {
      const alike = second.filter((item) => keyOf(item) === key);
      const fresh = alike.find((item) => !known.has(`${key}/${item.day}`));
      return { item: (fresh ?? alike[0]) as BillItem, extra };
    })
    .sort((a, b) => b.extra - a.extra);
}
