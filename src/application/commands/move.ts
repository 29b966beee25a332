import { daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { PlannedSession } from "../../domain/plan.js";
import * as arg from "../args.js";
import { type Context, command } from "../command.js";
import { type CurrentPlan, withPlan } from "../current-plan.js";
import { dateOf } from "../days.js";
import { moveOf, movesOf, type Refusal } from "../moving.js";
import { keepRevision } from "../plan-changes.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";
import { isNamed, sessionsOn } from "../session-words.js";
import { changeView } from "../views/change-view.js";
import { decisionWithRule, decisionWords } from "../views/decision-words.js";
import { whichDay, whichSession } from "../views/move-choices.js";
import { sessionName } from "../views/session-name.js";

/** Puts a session on another day of its week, at its exact price, or says what forbids it. */
export const move = command({
  name: "move",
  inPlace: true,
  args: { session: arg.text("tempo"), to: arg.day },
  fillers: ["to"],
  examples: ["/move tempo to friday", "/move legs to:2026-12-24"],
  run: (context, values) =>
    withPlan(context, async (current) => {
      const { change, format } = context.messages;
      if (values.session === null || values.to === null) {
        return asked(context, current, values.session);
      }
      const to = dateOf(values.to, context.today);
      if (daysBetween(context.today, to) < 0) {
        return failed("bad-argument", change.hasPassed(format.longDate(to)));
      }
      const found = sessionMeant(context, current, values.session, to);
      if (found === null) {
        return notFound(current, values.session);
      }
      const what = sessionName(found, current.view);
      if (found.date === to) {
        return failed("bad-argument", change.sameDay(what, format.weekday(to)));
      }
      const moved = await moveOf(context, current, found, to);
      if (!moved.ok) return refusal(moved.problem, found, to, current);
      await keepRevision(context, current, moved.value.changed, "move");
      const { points, changePoints, because } = moved.value;
      const reasons = because
        .slice(0, 2)
        .map((decision) => decisionWords(decision, context.messages))
        .join("; ");
      return privately(
        { type: "text", text: change.moved(what, format.weekday(to)) },
        ...(points > 0
          ? [{ type: "text" as const, text: change.movePrice(points, changePoints, reasons) }]
          : []),
        ...changeView(moved.value.changed.changes, current.view),
      );
    }),
});

/** Asks for what was not said: which session, or to which day. */
async function asked(context: Context, current: CurrentPlan, word: string | null): Promise<Reply> {
  if (word === null) return whichSession(aheadIn(context, current, context.today), current);
  const meant = sessionsMeant(context, current, word, sessionsAhead(context, current));
  const [found] = meant;
  if (found === undefined) return notFound(current, word);
  const ofDay = meant.filter(({ date }) => date === found.date);
  if (ofDay.length > 1) return whichSession(ofDay, current);
  const days = await movesOf(context, current, found);
  return whichDay(
    found,
    days.map(({ day, move: { points } }) => ({ day, points })),
    current,
  );
}

/** A button may be older than what became of its session. */
function notFound({ record, view }: CurrentPlan, word: string): Reply {
  const { change } = view.messages;
  const known = record.plan.sessions.find(({ id }) => id === word);
  return failed(
    "bad-argument",
    known === undefined
      ? change.noSuchSession(word)
      : change.nothingToMove(sessionName(known, view)),
  );
}

/** The session that a word or a day means: in the week of the new day, the next one to come. */
function sessionMeant(
  context: Context,
  current: CurrentPlan,
  word: string,
  to: IsoDate,
): PlannedSession | null {
  const [found] = sessionsMeant(context, current, word, aheadIn(context, current, to));
  return found ?? null;
}

/** Those of some sessions that are named so; where none is, those of the day that the word names. */
function sessionsMeant(
  context: Context,
  current: CurrentPlan,
  word: string,
  among: readonly PlannedSession[],
): readonly PlannedSession[] {
  const named = among.find((session) => isNamed(session, word, current));
  if (named !== undefined) return [named];
  const day = arg.readArg(arg.day, word);
  const date = day.ok ? dateOf(day.value, context.today) : null;
  return among.filter((session) => session.date === date);
}

/** Sessions still to come in the week of a day. */
function aheadIn(context: Context, current: CurrentPlan, day: IsoDate): readonly PlannedSession[] {
  const week = current.record.plan.weeks.find(
    ({ monday }) => daysBetween(monday, day) >= 0 && daysBetween(monday, day) < 7,
  );
  return sessionsAhead(context, current).filter((session) => session.week === week?.number);
}

function sessionsAhead({ now }: Context, current: CurrentPlan): readonly PlannedSession[] {
  return current.record.plan.sessions.filter(
    (session) => session.startMinute >= now && sessionsOn(current, session.date).includes(session),
  );
}

function refusal(
  problem: Refusal,
  session: PlannedSession,
  to: IsoDate,
  { view }: CurrentPlan,
): Reply {
  const { change, format } = view.messages;
  const reason =
    problem.reason.kind === "decision"
      ? decisionWithRule(problem.reason.decision, view.messages)
      : change[problem.reason.words];
  const nearest = problem.nearest;
  const message = change.refused(format.weekday(to), reason);
  if (nearest === null) {
    return failed("unsafe-move", message, { type: "text", text: change.refusedNone });
  }
  return failed(
    "unsafe-move",
    message,
    { type: "text", text: change.refusedNearest(format.weekday(nearest)) },
    {
      type: "buttons",
      buttons: [
        {
          id: `move session:${session.id} to:${nearest}`,
          label: format.weekday(nearest),
          style: "primary",
        },
      ],
    },
  );
}
