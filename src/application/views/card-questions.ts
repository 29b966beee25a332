import { addDays, type IsoDate } from "../../domain/calendar.js";
import type { Context } from "../command.js";
import { type CurrentPlan, currentPlan } from "../current-plan.js";
import type { RunnerRecord } from "../ports.js";
import { privately } from "../replies.js";
import type { Block, Button, Reply } from "../reply.js";
import { sessionsOn } from "../session-words.js";
import { outingsOn } from "./outings.js";
import { inPassing } from "./titles.js";

const DAYS_OF_A_WEEK = 7;

/** Asks what is in the way; the answer leaves the day's sessions out. */
export async function notTodayView(
  context: Context,
  runner: RunnerRecord,
  day: IsoDate,
): Promise<Reply> {
  const { reminder, start } = context.messages;
  const reasons = Object.entries(reminder.reasons).map(([reason, label]) =>
    plain(`skip day:${day} reason:${reason}`, label),
  );
  return privately(
    ...dayLine(await currentPlan({ ...context, runner }), day),
    { type: "text", text: reminder.whyNot },
    { type: "buttons", buttons: [...reasons, plain(`today day:${day}`, start.today)] },
  );
}

/** What else can be done with a card; with one whose day is over little is left. */
export async function moreView(
  context: Context,
  runner: RunnerRecord,
  day: IsoDate,
): Promise<Reply> {
  const { today, messages } = context;
  const { reminder, start } = messages;
  const current = await currentPlan({ ...context, runner });
  const isToCome = day >= today && current !== null && sessionsOn(current, day).length > 0;
  const ahead = [
    plain(`reminder ask:move day:${day}`, reminder.move),
    plain(`swap day:${day}`, reminder.swap),
    plain(`swap easier:yes day:${day}`, reminder.easier),
  ];
  const later = [
    plain(`reminder later:hour day:${day}`, reminder.inAnHour),
    plain(`reminder later:evening day:${day}`, reminder.thisEvening),
  ];
  return privately(
    ...dayLine(current, day),
    {
      type: "buttons",
      buttons: [...(isToCome ? ahead : []), plain("feel", reminder.painOrIll)],
    },
    {
      type: "buttons",
      buttons: [...(day === today ? later : []), plain(`today day:${day}`, start.today)],
    },
  );
}

/** Asks to which day of its week the day's session goes. */
export async function moveToView(
  context: Context,
  runner: RunnerRecord,
  day: IsoDate,
): Promise<Reply> {
  const { messages, today } = context;
  const { format, reminder, start } = messages;
  const current = await currentPlan({ ...context, runner });
  const sessions = current === null ? [] : sessionsOn(current, day);
  const moved = sessions.find(({ kind }) => kind === "run") ?? sessions[0];
  const back = plain(`today day:${day}`, start.today);
  const week = current?.record.plan.weeks.find(({ number }) => number === moved?.week);
  if (moved === undefined || week === undefined) {
    return privately(...dayLine(current, day), { type: "buttons", buttons: [back] });
  }
  const days = Array.from({ length: DAYS_OF_A_WEEK }, (_, away) => addDays(week.monday, away));
  const others = days.filter((other) => other >= today && other !== day);
  return privately(
    ...dayLine(current, day),
    { type: "text", text: others.length === 0 ? reminder.noDayLeft : reminder.toWhichDay },
    {
      type: "buttons",
      buttons: [
        ...others.map((other) =>
          plain(`move session:${moved.id} to:${other}`, format.weekday(other)),
        ),
        back,
      ],
    },
  );
}

function plain(id: string, label: string): Button {
  return { id, label, style: "plain" };
}

/** The first line of the card, so that a changed message still says what it is about. */
function dayLine(current: CurrentPlan | null, day: IsoDate): readonly Block[] {
  if (current === null) return [];
  const names = outingsOn(current.record.plan, day).map((one) => inPassing(one, current.view));
  const { format } = current.view.messages;
  const title = `${format.longDate(day)}: ${format.list(names)}`;
  return names.length === 0 ? [] : [{ type: "heading", text: title }];
}
