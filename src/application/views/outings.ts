import type { IsoDate } from "../../domain/calendar.js";
import type {
  OwnStrength,
  PlacedStrength,
  Plan,
  PlannedRun,
  PlannedSession,
} from "../../domain/plan.js";

/** One time out of the door: a run with the strength that belongs to it, or strength alone. */
export type Outing =
  | { readonly kind: "run"; readonly run: PlannedRun; readonly dose: PlacedStrength | null }
  | { readonly kind: "dose"; readonly dose: PlacedStrength }
  | { readonly kind: "own"; readonly strength: OwnStrength };

/** The outings of a day in the order of doing. */
export function outingsOn(plan: Plan, date: IsoDate): readonly Outing[] {
  const sessions = plan.sessions.filter(
    (session) => session.date === date && session.status !== "cancelled",
  );
  const doses = sessions.filter((session) => session.kind === "placed-strength");
  return sessions.flatMap((session) => outingOf(session, doses) ?? []);
}

/** Strength that belongs to a run is part of that run's outing. */
function outingOf(session: PlannedSession, doses: readonly PlacedStrength[]): Outing | null {
  switch (session.kind) {
    case "run": {
      const dose = doses.find(({ runId }) => runId === session.id) ?? null;
      return { kind: "run", run: session, dose };
    }
    case "placed-strength":
      return session.runId === null ? { kind: "dose", dose: session } : null;
    case "own-strength":
      return { kind: "own", strength: session };
  }
}
