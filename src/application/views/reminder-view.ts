import { daysBetween, type IsoDate, localOf } from "../../domain/calendar.js";
import { cardStep, type DayReminder, nextReminder } from "../../domain/reminder.js";
import type { ReminderWish } from "../../domain/runner.js";
import type { Context } from "../command.js";
import { type CurrentPlan, currentPlan } from "../current-plan.js";
import type { ReminderRecord, RunnerRecord } from "../ports.js";
import { dayState } from "../reminders/day-state.js";
import type { Block } from "../reply.js";
import { outingsOn } from "./outings.js";
import { wishText } from "./settings-view.js";
import { inPassing } from "./titles.js";

const SHOWN = 3;
/** A program that rests for longer than this has come to its end. */
const MOST_DAYS_AHEAD = 60;

/** What is wished, and when the next three come, in local words. */
export async function remindersView(
  context: Context,
  runner: RunnerRecord,
): Promise<readonly Block[]> {
  const { messages, stores } = context;
  const words = messages.reminder;
  const wish = runner.settings.reminder;
  const record = await stores.reminders.find(runner.id, "reminder");
  if (wish === null || record === null) return [{ type: "text", text: words.off }];
  const current = await currentPlan({ ...context, runner });
  const next = nextOnes(context, record, wish, current);
  const nudge = await stores.reminders.find(runner.id, "nudge");
  const isWeekly = cardStep(record.rhythm, record.unanswered) === "weekly";
  return [
    { type: "heading", text: words.set(wishText(wish, messages)) },
    ...(isWeekly ? [{ type: "text" as const, text: words.weeklyOnly }] : []),
    ...(nudge === null || nudge.nextDue === null
      ? []
      : [{ type: "text" as const, text: words.nudge(nudge.schedule.time) }]),
    ...(next.length === 0
      ? [{ type: "text" as const, text: words.noneLeft }]
      : [{ type: "text" as const, text: [`${words.nextHeading}:`, ...next].join("\n") }]),
    { type: "buttons", buttons: [{ id: "reminder stop", label: words.stop, style: "plain" }] },
  ];
}

function nextOnes(
  { now, messages }: Context,
  record: ReminderRecord,
  wish: ReminderWish,
  current: CurrentPlan | null,
): readonly string[] {
  const found: DayReminder[] = [];
  let { lastDay, lastSentDay } = record;
  for (let tried = 0; found.length < SHOWN && tried < MOST_DAYS_AHEAD; tried++) {
    const next = nextReminder(record.schedule, now + 1, lastDay);
    lastDay = next.day;
    if (!isWanted(next.day, wish, current) || isHeldBack(record, lastSentDay, next.day)) continue;
    lastSentDay = next.day;
    found.push(next);
  }
  return found.map((next) => inWords(next, record, messages, current));
}

/** Without a plan there is nothing to remind of. */
function isWanted(day: IsoDate, wish: ReminderWish, current: CurrentPlan | null): boolean {
  if (current === null) return false;
  const state = dayState(current.record.plan, day);
  return state === "training" || (state === "free" && wish.days === "all");
}

function isHeldBack(record: ReminderRecord, lastSent: IsoDate | null, day: IsoDate): boolean {
  const isWeekly = cardStep(record.rhythm, record.unanswered) === "weekly";
  return isWeekly && lastSent !== null && daysBetween(lastSent, day) < 7;
}

function inWords(
  { day, at }: DayReminder,
  { schedule }: ReminderRecord,
  { format, reminder }: Context["messages"],
  current: CurrentPlan | null,
): string {
  const local = localOf(at, schedule.timeZone);
  const outings = current === null ? [] : outingsOn(current.record.plan, day);
  const names = current === null ? [] : outings.map((outing) => inPassing(outing, current.view));
  const what = names.length === 0 ? reminder.freeDay : format.list(names);
  const about = local.date === day ? what : reminder.about(format.weekday(day), what);
  return reminder.next(format.longDate(local.date), local.time, about);
}
