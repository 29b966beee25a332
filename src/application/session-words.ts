import type { IsoDate } from "../domain/calendar.js";
import type { PlannedSession } from "../domain/plan.js";
import type { CurrentPlan } from "./current-plan.js";

/** Sessions of a day that are still to come or could have been done, in the order of the day. */
export function sessionsOn({ record }: CurrentPlan, date: IsoDate): readonly PlannedSession[] {
  return record.plan.sessions.filter(
    (session) =>
      session.date === date && session.status !== "skipped" && session.status !== "cancelled",
  );
}

/** A session as a runner names it: its kind of run, `legs`, `strength`, `core`, `run`, or its id. */
export function isNamed(session: PlannedSession, word: string, current: CurrentPlan): boolean {
  const wanted = word.toLowerCase();
  if (session.id === wanted) return true;
  const { session: words } = current.view.messages;
  switch (session.kind) {
    case "run": {
      const names = ["run", session.type, session.session.type, words.runNoun(session.type)];
      if (session.long) names.push("long", words.runNoun("long"));
      return names.some((name) => name.toLowerCase() === wanted);
    }
    case "placed-strength":
      return session.class === "CU"
        ? ["core", "strength", words.classNoun("CU")].includes(wanted)
        : ["legs", "strength", "leg", words.classNoun(session.class)].includes(wanted);
    case "own-strength":
      return wanted === "strength" || wanted === "gym";
  }
}
