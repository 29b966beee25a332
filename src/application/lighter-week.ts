import type { Adjustment } from "../domain/adjustment.js";
import { addDays, type IsoDate } from "../domain/calendar.js";
import type { PlanWeek } from "../domain/plan.js";
import { LIGHTER_WEEK } from "../knowledge/monitoring-limits.js";
import { pausedOn } from "../planning/course.js";
import { madeLighter } from "../planning/monitoring/adjusted.js";
import type { CheckInDay } from "../planning/monitoring/days.js";
import {
  type LighterWeekReason,
  lighterWeekReason,
  weekToLighten,
} from "../planning/monitoring/lighter-week.js";
import { waitsForWord } from "../planning/monitoring/stops.js";
import { dailyLoads } from "../planning/monitoring/training-load.js";
import type { Context } from "./command.js";
import type { CurrentPlan } from "./current-plan.js";
import { keepRevision, wovenAgain } from "./plan-changes.js";
import { planProblemReply } from "./plan-problem-words.js";
import { failed, privately } from "./replies.js";
import type { Block, Reply } from "./reply.js";
import { changeView } from "./views/change-view.js";

/** LM-10: the offer of a lighter week, once a week at the most; empty when nothing asks for it. */
export async function lighterWeekOffer(
  context: Context,
  current: CurrentPlan,
  days: readonly CheckInDay[],
): Promise<readonly Block[]> {
  const { stores, today, messages } = context;
  const { plan, runnerId } = current.record;
  const week = weekMeant(current, today);
  const adjustments = plan.course?.adjustments ?? [];
  if (week === null || isHeldBack(adjustments, today)) return [];
  const reason = await reasonNow(context, current, days);
  const last = await stores.checkIns.askedOn(runnerId, "lighter-week");
  const isRecent = last !== null && addDays(last, LIGHTER_WEEK.withinDays) > today;
  if (reason === null || isRecent) return [];
  await stores.checkIns.asked(runnerId, "lighter-week", today);
  const { feel } = messages;
  return [
    { type: "notice", tone: "info", text: feel.offer[reason] },
    { type: "text", text: feel.offerWeek(...ends(week, messages)) },
    {
      type: "buttons",
      buttons: [
        { id: "feel cutback:yes", label: feel.accept, style: "primary" },
        { id: "feel cutback:no", label: feel.decline, style: "plain" },
      ],
    },
  ];
}

/** The runner's answer to the offer. */
export async function lighterWeekAnswer(
  context: Context,
  current: CurrentPlan,
  answer: "yes" | "no",
): Promise<Reply> {
  const { messages, today } = context;
  const { feel } = messages;
  if (answer === "no") return privately({ type: "text", text: feel.declined });
  const week = weekMeant(current, today);
  if (week === null) return failed("bad-argument", feel.nothingToLighten);
  const { settings } = current.runner;
  const woven = await wovenAgain(context, current, madeLighter(week), settings);
  if (!woven.ok) return planProblemReply(woven.problem, messages);
  await keepRevision(context, current, woven.value, "cutback");
  return privately(
    { type: "text", text: feel.cutBack(...ends(week, messages)) },
    ...changeView(woven.value.changes, current.view),
  );
}

/** A break, a stop and the way back from one are lighter than any lighter week. */
function isHeldBack(adjustments: readonly Adjustment[], today: IsoDate): boolean {
  const isComingBack = adjustments.some(
    (one) =>
      (one.kind === "shorten" || (one.kind === "keep-out" && one.rule === "LM-9")) &&
      (one.until ?? today) >= today,
  );
  return isComingBack || waitsForWord(adjustments) || pausedOn(adjustments, today);
}

function weekMeant({ record }: CurrentPlan, today: IsoDate): PlanWeek | null {
  const number = weekToLighten(record.plan.weeks, today);
  return record.plan.weeks.find((week) => week.number === number) ?? null;
}

async function reasonNow(
  { stores, today }: Context,
  { record }: CurrentPlan,
  days: readonly CheckInDay[],
): Promise<LighterWeekReason | null> {
  const from = addDays(today, 1 - 2 * LIGHTER_WEEK.stillTiredDays);
  const entries = await stores.logs.between(record.runnerId, from, today);
  const loads = dailyLoads(record.plan.sessions, entries, from, today);
  return lighterWeekReason(days, loads, today);
}

/** Monday and Sunday, as they are said. */
function ends({ monday }: PlanWeek, { format }: Context["messages"]): [string, string] {
  return [format.shortDate(monday), format.shortDate(addDays(monday, 6))];
}
