import type { Plan } from "../../src/domain/plan.js";
import { dayNumber, type LaidOut, type LaidSession } from "./laid-out.js";

/**
 * Finds the program session behind each planned one: the same week and the same content. Of twins
 * the one that stays on its day goes first.
 */
export function matchSources(plan: Plan, laid: LaidOut): ReadonlyMap<string, LaidSession> {
  const left = new Set(laid.sessions);
  const found = new Map<string, LaidSession>();
  const textOf = ({ session }: LaidSession) =>
    session.kind === "run" ? JSON.stringify(session) : session.class;
  const texts = new Map(laid.sessions.map((one) => [one, textOf(one)]));
  for (const isExact of [true, false]) {
    for (const session of plan.sessions) {
      if (session.kind === "placed-strength" || found.has(session.id)) continue;
      const day = dayNumber(session.date);
      const text = session.kind === "run" ? JSON.stringify(session.session) : session.class;
      const match = [...left].find(
        (one) =>
          one.week === session.week - 1 &&
          texts.get(one) === text &&
          (!isExact || (one.fixedDay ?? one.startsFrom) === day),
      );
      if (match === undefined) continue;
      left.delete(match);
      found.set(session.id, match);
    }
  }
  return found;
}
