import { type Adjustment, SURFACES, type SwapWish } from "../../domain/adjustment.js";
import { daysBetween, type IsoDate } from "../../domain/calendar.js";
import * as arg from "../args.js";
import { type Context, command } from "../command.js";
import { type CurrentPlan, withPlan } from "../current-plan.js";
import { dateOf } from "../days.js";
import { keepSwap } from "../plan-changes.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";
import { sessionsOn } from "../session-words.js";
import { dayCard } from "../views/day-card.js";
import { adaptedOn } from "../views/outings.js";

/** Does a day's sessions otherwise: never more than prescribed, and the rest of the plan stays. */
export const swap = command({
  name: "swap",
  inPlace: true,
  asksWeather: true,
  args: {
    surface: arg.choice(SURFACES),
    equipment: arg.choice(["none"]),
    minutes: arg.choice(["10"]),
    easier: arg.yes,
    day: arg.day,
  },
  examples: ["/swap icy", "/swap equipment:none day:tomorrow", "/swap minutes:10"],
  run: (context, values) =>
    withPlan(context, async (current) => {
      const { change, swap: words, format } = context.messages;
      const date = values.day === null ? context.today : dateOf(values.day, context.today);
      if (daysBetween(date, context.today) > 0) {
        return failed("bad-argument", change.hasPassed(format.longDate(date)));
      }
      if (sessionsOn(current, date).length === 0) {
        return failed("bad-argument", words.nothingOn(format.longDate(date)));
      }
      const wish: SwapWish = {
        surface: values.surface,
        noEquipment: values.equipment !== null,
        tenMinutes: values.minutes !== null,
        easier: values.easier !== null,
      };
      const isEmpty = Object.values(wish).every((one) => one === null || one === false);
      return isEmpty ? choices(context, date) : swapped(context, current, date, wish);
    }),
});

async function swapped(
  context: Context,
  current: CurrentPlan,
  date: IsoDate,
  wish: SwapWish,
): Promise<Reply> {
  const swap = { kind: "swap", date, wish } as const;
  const before = decisionsOn(current, date, []);
  if (decisionsOn(current, date, [swap]) === before) return unchanged(context, current, date);
  const plan = await keepSwap(context, current, swap);
  const logged = await context.stores.logs.between(current.runner.id, date, date);
  return privately(...dayCard(plan, date, logged, current.view, context.today, context.outlook), {
    type: "buttons",
    buttons: [{ id: "undo", label: context.messages.change.undo, style: "plain" }],
  });
}

/** What decides the day with some more wishes, to be compared. */
function decisionsOn(
  { record: { plan } }: CurrentPlan,
  date: IsoDate,
  added: readonly Adjustment[],
): string {
  const { course } = plan;
  const adjustments = [...(course?.adjustments ?? []), ...added];
  return JSON.stringify(adaptedOn(plan, date, undefined, adjustments).map((one) => one.decisions));
}

/** A wish that nothing of the day minds is not stored. */
function unchanged(context: Context, { record }: CurrentPlan, date: IsoDate): Reply {
  const { swap: words } = context.messages;
  const isRace = record.plan.sessions.some(
    (one) => one.kind === "run" && one.date === date && one.type === "race",
  );
  const text = isRace ? words.raceStays : words.staysAsItIs(dayWords(context, date));
  return privately({ type: "text", text });
}

/** All that can be different about a day, one press each. */
function choices(context: Context, date: IsoDate): Reply {
  const { swap: words } = context.messages;
  const day = date === context.today ? "" : ` day:${date}`;
  const button = (wish: string, label: string) => ({
    id: `swap ${wish}${day}`,
    label,
    style: "plain" as const,
  });
  return privately(
    { type: "text", text: words.whatIsIt(dayWords(context, date)) },
    {
      type: "buttons",
      buttons: [
        ...SURFACES.map((surface) => button(`surface:${surface}`, words.buttons[surface])),
        button("equipment:none", words.noEquipment),
        button("minutes:10", words.tenMinutes),
        button("easier:yes", words.easier),
      ],
    },
  );
}

function dayWords({ messages: { swap: words, format }, today }: Context, date: IsoDate): string {
  return date === today ? words.today : words.onDay(format.weekday(date));
}
