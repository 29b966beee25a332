import type { Plan, PlannedSession } from "../../src/domain/plan.js";

/** What a day's event was, and the plans on both sides of it. */
export interface Happened {
  readonly kind: string;
  readonly line: string;
  /** The day, and the instant in minutes. */
  readonly date: string;
  readonly now: number;
  readonly before: Plan;
  readonly after: Plan;
  /** Whether the bot carried it out. */
  readonly isDone: boolean;
  readonly error: { readonly message: string } | null;
}

/** Events that a plan follows whatever stands in it: nobody is told that a fever does not fit. */
const ALWAYS_FOLLOWED = new Set([
  "done",
  "partly",
  "run only",
  "ill",
  "long break",
  "sore",
  "exhausted",
  "well",
  "fever",
  "hurting",
  "new result",
]);

/**
 * What an event has to do to a plan, said in words of the rulebook and not in the planner's own:
 * it is looked for in the sessions, never in what the planner notes beside them.
 */
export function unmetBy(event: Happened): readonly string[] {
  const { kind, isDone, date, after } = event;
  if (!isDone)
    return ALWAYS_FOLLOWED.has(kind) ? [`was not carried out: ${event.error?.message ?? ""}`] : [];
  const next = dayAfter(date);
  switch (kind) {
    case "fever":
      return none(coming(event).filter(isOn([date, next])), "training with fever (LM-9)");
    case "ill":
    case "long break": {
      const until = /until:(\S+)/.exec(event.line)?.[1] ?? date;
      const inside = coming(event).filter((one) => one.date >= date && one.date <= until);
      return none(inside, "training in a break");
    }
    case "hurting": {
      const pain = Number(/pain:(\d+)/.exec(event.line)?.[1]);
      const near = coming(event).filter(isOn([date, next]));
      if (pain > 5)
        return none(near.filter(isRunOrLegs), "running or legs with pain over 5 (LM-8)");
      return pain > 2 ? none(near.filter(isHard), "hard with pain of 3 to 5 (LM-8)") : [];
    }
    case "exhausted":
      return none(
        coming(event)
          .filter(isOn([date]))
          .filter(isHard),
        "hard on a red day (LM-6)",
      );
    case "sore":
      return none(
        coming(event)
          .filter(isOn([date]))
          .filter(isHard),
        "hard with sore legs (LM-7)",
      );
    case "skipped":
    case "pain": {
      const today = coming(event).filter(isOn([date]));
      return none(today, "a session on the day that was skipped (RL-14)");
    }
    default:
      return after.sessions.length === 0 ? ["no session is left"] : [];
  }
}

function coming({ after, now }: Happened): readonly PlannedSession[] {
  return after.sessions.filter(
    ({ startMinute, status }) => startMinute >= now && status === "planned",
  );
}

const isOn =
  (dates: readonly string[]) =>
  ({ date }: PlannedSession): boolean =>
    dates.includes(date);

function isRunOrLegs(session: PlannedSession): boolean {
  return session.kind === "run" || (session.kind === "placed-strength" && session.class !== "CU");
}

/** A race is the runner's own to run or to leave. */
function isHard(session: PlannedSession): boolean {
  if (session.kind === "run") return session.hard && session.type !== "race";
  return session.kind === "placed-strength" && session.class === "HL";
}

function none(found: readonly PlannedSession[], words: string): readonly string[] {
  return found.map(({ id, date }) => `${words}: ${id} on ${date}`);
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
