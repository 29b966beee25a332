import type { Adjustment } from "../../domain/adjustment.js";
import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { RuleId } from "../../domain/plan.js";
import { stepsAfter } from "../way-back.js";

type KeepOut = Extract<Adjustment, { kind: "keep-out" }>;

/** Rules of pain, illness and stop signs, which may take all running away. */
const STOP_RULES: readonly RuleId[] = ["LM-8", "LM-9", "SF-3", "SF-4"];

/** The open-ended stops in force, of whichever rule. */
export function openStops(all: readonly Adjustment[]): readonly KeepOut[] {
  return all.filter(
    (one): one is KeepOut => STOP_RULES.some((rule) => isOpen(one, rule)) && isStop(one),
  );
}

/** What pain, illness and stop signs hold back from a day on: it outlives the program. */
export function heldBackFrom(all: readonly Adjustment[], date: IsoDate): readonly Adjustment[] {
  return all.filter(
    (one) =>
      (one.kind === "keep-out" || one.kind === "shorten") &&
      STOP_RULES.includes(one.rule) &&
      (one.until === null || one.until >= date),
  );
}

/** Whether anything is held back until the runner says more. */
export function waitsForWord(all: readonly Adjustment[]): boolean {
  return all.some((one) => STOP_RULES.some((rule) => isOpen(one, rule)));
}

/** Whether somebody has to look at it before there is more (SF-3, SF-4). */
export function waitsForProfessional(all: readonly Adjustment[]): boolean {
  return openStops(all).some(({ rule }) => rule === "SF-3" || rule === "SF-4");
}

/** SF-3, SF-4: the runner says that somebody has looked at it. */
export function stopsLifted(all: readonly Adjustment[], date: IsoDate): readonly Adjustment[] {
  const lifted = openStops(all).filter(({ rule }) => rule === "SF-3" || rule === "SF-4");
  const daysOff = Math.max(0, ...lifted.map(({ from }) => daysBetween(from, date)));
  return [...ended(ended(all, "SF-3", date), "SF-4", date), ...stepsAfter(daysOff, date)];
}

/** Whether it takes all running away. */
export function isStop(one: Adjustment): boolean {
  return one.kind === "keep-out" && one.what.includes("all-running");
}

/** Whether it is what a rule asks for until further notice. */
export function isOpen(one: Adjustment, rule: RuleId): boolean {
  return (
    (one.kind === "keep-out" || one.kind === "shorten") && one.rule === rule && one.until === null
  );
}

/** What a rule asked for is over on that day; what had only begun then never was. */
export function ended(
  all: readonly Adjustment[],
  rule: RuleId,
  date: IsoDate,
): readonly Adjustment[] {
  const lastDay = addDays(date, -1);
  return all.flatMap((one) => {
    if ((one.kind !== "keep-out" && one.kind !== "shorten") || one.rule !== rule) return [one];
    if (one.until !== null && one.until < date) return [one];
    return one.from > lastDay ? [] : [{ ...one, until: lastDay }];
  });
}
