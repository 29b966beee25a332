import type { TimedDose } from "./dose.js";
import { chargesOf, type DayOption } from "./options.js";
import type { TimedRun, WeaveProblem } from "./problem.js";
import {
  betweenCoreDoses,
  betweenLegDoses,
  doseAfterMovedRun,
  movedRunAfterDose,
} from "./spacing.js";
import { type Charge, verdictOf } from "./verdict.js";
import { judgeWeek } from "./week-rules.js";

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
  const add = (charges: readonly Charge[], week: number, day: number | null) => {
    for (const charge of charges) items.push({ ...charge, day, week });
  };
  chosen.forEach((option, day) => {
    const week = problem.days[day]?.week ?? 0;
    add(chargesOf(problem, day, option), week, day);
    const { charges } = verdictOf((ledger) => {
      const isNear = legs !== null && !legs.own && day - legs.day < LEGS_REACH_DAYS;
      if (legs !== null && option.movedRun !== null && isNear) {
        movedRunAfterDose(ledger, legs, option.movedRun);
      }
      if (legs !== null && option.legs !== null) betweenLegDoses(ledger, legs, option.legs);
      if (core !== null && option.core !== null) betweenCoreDoses(ledger, core, option.core);
      if (movedYesterday !== null && option.legs !== null) {
        doseAfterMovedRun(ledger, movedYesterday, option.legs);
      }
    });
    add(charges, week, day);
    legs = option.legs ?? legs;
    core = option.core ?? core;
    movedYesterday = option.movedRun;
  });
  problem.weeks.forEach((week, index) => {
    const inWeek = chosen.slice(week.firstDay, week.lastDay + 1);
    const count = (wanted: string) => inWeek.filter(({ dose }) => dose?.class === wanted).length;
    const placed = { HL: count("HL"), LL: count("LL"), CU: count("CU") };
    add(verdictOf((ledger) => judgeWeek(ledger, week, placed)).charges, index, null);
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
