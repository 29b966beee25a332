import type { IsoDate } from "../../domain/calendar.js";
import type { PlannedSession } from "../../domain/plan.js";
import type { CurrentPlan } from "../current-plan.js";
import { failed } from "../replies.js";
import type { Button, Reply } from "../reply.js";
import { sessionName } from "./session-name.js";

/** Asks which of those sessions is to be moved. */
export function whichSession(sessions: readonly PlannedSession[], { view }: CurrentPlan): Reply {
  const { change } = view.messages;
  if (sessions.length === 0) return failed("bad-argument", change.nothingLeft);
  const buttons = sessions.map((session): Button => {
    const name = sessionName(session, view);
    return { id: `move session:${session.id}`, label: name, style: "plain" };
  });
  return failed("needs-answer", change.whichToMove, { type: "buttons", buttons });
}

/** A day that a session can go to, and how many points that costs. */
export interface DayToMoveTo {
  readonly day: IsoDate;
  readonly points: number;
}

/** Asks to which of those days a session is to go; every price is exact. */
export function whichDay(
  session: PlannedSession,
  days: readonly DayToMoveTo[],
  { view }: CurrentPlan,
): Reply {
  const { change, format } = view.messages;
  const what = sessionName(session, view);
  if (days.length === 0) return failed("unsafe-move", change.staysHere(what));
  return failed(
    "needs-answer",
    change.whereTo(what),
    {
      type: "fields",
      items: days.map(({ day, points }) => ({
        label: format.weekday(day),
        value: change.dayPrice(points),
      })),
    },
    {
      type: "buttons",
      buttons: days.map(({ day }) => ({
        id: `move session:${session.id} to:${day}`,
        label: format.weekday(day),
        style: "plain",
      })),
    },
  );
}
