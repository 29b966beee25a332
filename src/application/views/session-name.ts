import type { PlannedSession } from "../../domain/plan.js";
import type { ViewContext } from "./words.js";

/** `Tuesday's intervals`, `Saturday's light legs`. */
export function sessionName(planned: PlannedSession, { messages }: ViewContext): string {
  const { session, format } = messages;
  const weekday = format.weekday(planned.date);
  switch (planned.kind) {
    case "run":
      return session.runOn(weekday, planned.type, planned.long && planned.type === "easy");
    case "placed-strength":
      return session.doseOn(weekday, planned.class);
    case "own-strength":
      return session.ownOn(weekday);
  }
}
