import { addDays, type IsoDate, localOf } from "../domain/calendar.js";
import { silentSince } from "../planning/monitoring/silence.js";
import { waitsForWord } from "../planning/monitoring/stops.js";
import type { Context } from "./command.js";
import type { CurrentPlan } from "./current-plan.js";
import type { Block } from "./reply.js";

/** What the bot asks of its own accord under today's card; mostly nothing. */
export async function askedToday(
  context: Context,
  current: CurrentPlan,
): Promise<readonly Block[]> {
  const held = await askedWhileHeldBack(context, current);
  return held.length > 0 ? held : askedAfterSilence(context, current);
}

/** While something is held back, how it is now; it says nothing of why. */
async function askedWhileHeldBack(
  { stores, today, messages: { feel } }: Context,
  { record }: CurrentPlan,
): Promise<readonly Block[]> {
  if (!waitsForWord(record.plan.course?.adjustments ?? [])) return [];
  const told = await stores.checkIns.between(record.runnerId, today, today);
  if (told.length > 0) return [];
  return [
    { type: "text", text: feel.stillHeldBack },
    { type: "buttons", buttons: [{ id: "feel", label: feel.checkIn, style: "plain" }] },
  ];
}

/** After six silent days, once: was the runner away? Only a yes starts a way back. */
async function askedAfterSilence(
  context: Context,
  current: CurrentPlan,
): Promise<readonly Block[]> {
  const { stores, today, messages } = context;
  const { plan, runnerId } = current.record;
  const lastWord = await lastWordOf(context, current);
  const from = silentSince(plan, lastWord, today);
  if (from === null) return [];
  const asked = await stores.checkIns.askedOn(runnerId, "silence");
  if (asked !== null && asked > lastWord) return [];
  await stores.checkIns.asked(runnerId, "silence", today);
  const { feel, format } = messages;
  const until = addDays(today, -1);
  return [
    { type: "text", text: feel.silence(format.longDate(from)) },
    {
      type: "buttons",
      buttons: [{ id: `pause from:${from} until:${until}`, label: feel.wasAway, style: "plain" }],
    },
  ];
}

/** The day of the newest thing that the runner told: a log, a check-in, a change of the plan. */
async function lastWordOf({ stores }: Context, { record }: CurrentPlan): Promise<IsoDate> {
  const { runnerId, plan, madeAt } = record;
  const loggedAt = (await stores.logs.lastToldAt(runnerId)) ?? madeAt;
  const { date } = localOf(Math.max(madeAt, loggedAt), plan.timeZone);
  const checkedIn = await stores.checkIns.lastDay(runnerId);
  return checkedIn !== null && checkedIn > date ? checkedIn : date;
}
