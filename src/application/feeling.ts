import type { Adjustment } from "../domain/adjustment.js";
import { addDays } from "../domain/calendar.js";
import { CHECK_IN_BASELINE, LIGHTER_WEEK } from "../knowledge/monitoring-limits.js";
import { isHeld } from "../planning/course.js";
import { adjustedFor, withEasierWeek } from "../planning/monitoring/adjusted.js";
import { byDay, type CheckInDay, totalOf } from "../planning/monitoring/days.js";
import { waitsForProfessional, waitsForWord } from "../planning/monitoring/stops.js";
import { weekToRepeat } from "./after-legs.js";
import { signsOf, type Told } from "./check-in-signs.js";
import type { Context } from "./command.js";
import { type CurrentPlan, currentPlan } from "./current-plan.js";
import { lighterWeekOffer } from "./lighter-week.js";
import { keepRevision, wovenAgain } from "./plan-changes.js";
import { planProblemReply } from "./plan-problem-words.js";
import { privately } from "./replies.js";
import type { Block, Reply } from "./reply.js";
import { changeView, type Horizon } from "./views/change-view.js";
import { type Felt, feltBlocks, speaksOfHealth } from "./views/feel-view.js";

/** LM-10 judges two weeks of days, each of them against the four before it. */
const DAYS_LOOKED_AT = CHECK_IN_BASELINE.days + LIGHTER_WEEK.stillTiredDays;
/** What a stop takes out is shown for a week; it goes on until the runner says more. */
const DAYS_SHOWN = 7;

/** What follows from today's check-ins, woven into the plan where they ask for a change. */
export async function feltToday(
  context: Context,
  current: CurrentPlan,
  told: Told,
): Promise<Reply> {
  const { messages, stores, today } = context;
  const from = addDays(today, -DAYS_LOOKED_AT);
  const days = byDay(await stores.checkIns.between(current.runner.id, from, today));
  const day = days.at(-1);
  if (day === undefined) return privately({ type: "text", text: messages.feel.noted });
  const felt = await feltOn(context, current, day, days, told);
  const blocks = feltBlocks(felt, messages);
  const guidance: readonly Block[] = speaksOfHealth(felt)
    ? [{ type: "text", text: messages.safety.guidance }]
    : [];
  const woven = await wovenWith(context, current, felt);
  if (woven.error !== null) return { ...woven, blocks: [...blocks, ...guidance, ...woven.blocks] };
  const now = (await currentPlan(context)) ?? current;
  const offer = await lighterWeekOffer(context, now, days);
  return privately(...blocks, ...woven.blocks, ...guidance, ...offer);
}

async function feltOn(
  { stores, today }: Context,
  { record }: CurrentPlan,
  day: CheckInDay,
  days: readonly CheckInDay[],
  told: Told,
): Promise<Felt> {
  const { plan, runnerId } = record;
  const before = plan.course?.adjustments ?? [];
  const signs = signsOf(day, days, told, plan);
  const entries = await stores.logs.all(runnerId);
  const week = weekToRepeat(plan, entries, day.items.soreness, today);
  const heldWeek = week === null || isHeld(before, week) ? null : week;
  const held: readonly Adjustment[] =
    heldWeek === null ? [] : [{ kind: "hold-strength", week: heldWeek }];
  return {
    signs,
    told,
    isWhole: totalOf(day) !== null,
    heldWeek,
    before,
    after: [...adjustedFor(before, signs), ...held],
  };
}

/** The changed plan, stored; nothing at all where the check-in asks for no change. */
async function wovenWith(
  context: Context,
  current: CurrentPlan,
  { before, after }: Felt,
): Promise<Reply> {
  if (JSON.stringify(before) === JSON.stringify(after)) return privately();
  const woven = await wovenInAnyCase(context, current, after);
  if (!woven.ok) return planProblemReply(woven.problem, context.messages);
  await keepRevision(context, current, woven.value, "feel");
  const { changes } = woven.value;
  if (changes.length === 0) return privately();
  return privately(...changeView(changes, current.view, horizonOf(context, after)));
}

/**
 * What was told of a body is followed, whatever it takes: where runs that come back leave no way to lay
 * a week (SP-15, RL-12), it goes easier.
 */
async function wovenInAnyCase(
  context: Context,
  current: CurrentPlan,
  after: readonly Adjustment[],
): ReturnType<typeof wovenAgain> {
  const { weeks } = current.record.plan;
  let kept = after;
  for (let tries = 2 * weeks.length; ; tries--) {
    const woven = await wovenAgain(context, current, [], current.runner.settings, kept);
    if (woven.ok || woven.problem.kind !== "no-legal-days" || tries === 0) return woven;
    const { week: number, rule } = woven.problem;
    const week = weeks.find((one) => one.number === number);
    if (week === undefined) return woven;
    kept = withEasierWeek(kept, week, rule);
  }
}

/** While the runner's word is waited for, the changes of the next days stand for all of them. */
function horizonOf(
  { today, messages: { feel } }: Context,
  after: readonly Adjustment[],
): Horizon | null {
  if (!waitsForWord(after)) return null;
  const beyond = waitsForProfessional(after) ? feel.untilSeen : feel.untilTold;
  return { lastDay: addDays(today, DAYS_SHOWN - 1), beyond };
}
