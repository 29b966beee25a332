import type { IsoDate } from "../../domain/calendar.js";
import type { DayTally, LadderExercise, Sides } from "../../domain/challenge.js";
import type { LogEntry } from "../../domain/log.js";
import type { PlannedSession } from "../../domain/plan.js";
import { exercise } from "../../knowledge/exercises.js";
import { repsOf as repsIn } from "../compose/size.js";
import type { DayPrescription } from "./prescription.js";

/** A log entry as it counts: with its place in the order of storing, for those of one minute. */
export interface CountedEntry extends LogEntry {
  readonly order: number;
  /** The runner was asked about it and confirmed it. */
  readonly confirmed: boolean;
}

const WHOLE = 100;
const HALF = 0.5;
/** A run that is a tenth shorter than prescribed is the whole run. */
const NEAR_ENOUGH = 0.9;
/** Without a stated length a run counts at this pace, as in the plan (minutes for a kilometre). */
const USUAL_MINUTES_PER_KM = 6.5;
const NOTHING: Sides = { kept: 0, asked: 0 };

/** A day outside of any plan: neither side has anything. */
export function emptyTally(date: IsoDate): DayTally {
  return {
    date,
    sessions: NOTHING,
    rest: NOTHING,
    strengthSeconds: NOTHING,
    squats: NOTHING,
    lunges: NOTHING,
    runMetres: NOTHING,
    marked: false,
  };
}

/**
 * What a day asked for and what of it was done. Of several entries about a session the newest
 * counts. Of what is excused only what was done is asked for: it stands on both sides, the rest on
 * neither.
 *
 * @param entries those of the day that were made within the entry window, in any order
 */
export function tallyOf(
  date: IsoDate,
  prescription: DayPrescription | null,
  entries: readonly CountedEntry[],
): DayTally {
  if (prescription === null) return emptyTally(date);
  const { sessions, excusedIds, isExcused } = prescription;
  const newest = newestBySession(entries);
  const credits = sessions.map((session): Credit => {
    const entry = newest.get(session.id) ?? null;
    const share = entry === null ? 0 : shareOf(session, entry, sessions);
    return { session, isExcused: isExcused || excusedIds.has(session.id), share };
  });
  const isRestKept = sessions.length === 0 && !isExcused && !entries.some(isTraining);
  return {
    date,
    sessions: sum(
      credits,
      () => WHOLE,
      ({ share }) => (share >= NEAR_ENOUGH ? 1 : share),
    ),
    rest: isRestKept ? { kept: WHOLE, asked: WHOLE } : NOTHING,
    strengthSeconds: sum(credits, ({ session }) => strengthSeconds(session)),
    squats: sum(credits, ({ session }) => repsOf(session, "squats")),
    lunges: sum(credits, ({ session }) => repsOf(session, "lunges")),
    runMetres: sum(credits, ({ session }) => metresOf(session)),
    marked: entries.some(({ confirmed }) => confirmed),
  };
}

interface Credit {
  readonly session: PlannedSession;
  /** What of it was not done is not asked for. */
  readonly isExcused: boolean;
  /** How much of it was done; above 1 where more was, which `sum` leaves out. */
  readonly share: number;
}

function sum(
  credits: readonly Credit[],
  worth: (credit: Credit) => number,
  share: (credit: Credit) => number = (credit) => credit.share,
): Sides {
  return credits.reduce((total, credit) => {
    const whole = Math.round(worth(credit));
    const kept = Math.min(whole, Math.round(whole * share(credit)));
    const asked = credit.isExcused ? kept : whole;
    return { kept: total.kept + kept, asked: total.asked + asked };
  }, NOTHING);
}

function newestBySession(entries: readonly CountedEntry[]): ReadonlyMap<string, CountedEntry> {
  const inOrder = [...entries].sort((a, b) => a.loggedAt - b.loggedAt || a.order - b.order);
  return new Map(inOrder.flatMap((entry) => entry.sessionIds.map((id) => [id, entry] as const)));
}

/** The share of a session that an entry says was done; stated amounts come before `partly`. */
function shareOf(
  session: PlannedSession,
  entry: LogEntry,
  ofDay: readonly PlannedSession[],
): number {
  const spokenOf = ofDay.filter(({ id }) => entry.sessionIds.includes(id));
  const said = entry.partly ? HALF : 1;
  if (session.kind === "run") return statedShare(entry.distanceM, spokenOf, metresOf, said);
  const asked = session.kind === "placed-strength" ? session.legReps : 0;
  return asked === 0 ? said : statedShare(entry.reps, spokenOf, legRepsOf, said);
}

/** One stated amount speaks of all sessions of its kind that the entry is about. */
function statedShare(
  stated: number | null,
  sessions: readonly PlannedSession[],
  worth: (session: PlannedSession) => number,
  otherwise: number,
): number {
  const asked = sessions.reduce((total, session) => total + worth(session), 0);
  return stated === null || asked === 0 ? otherwise : stated / asked;
}

/** True for an entry that speaks of training; one without amounts on a day off says "rested". */
function isTraining({ distanceM, reps, seconds }: LogEntry): boolean {
  return distanceM !== null || reps !== null || seconds !== null;
}

/** The run's metres; of a run without a stated length what its minutes come to, of strength none. */
export function metresOf(session: PlannedSession): number {
  if (session.kind !== "run") return 0;
  return 1000 * (session.distanceKm ?? session.minutes / USUAL_MINUTES_PER_KM);
}

function strengthSeconds(session: PlannedSession): number {
  return session.kind === "run" ? 0 : session.minutes * 60;
}

function legRepsOf(session: PlannedSession): number {
  return session.kind === "placed-strength" ? session.legReps : 0;
}

const PATTERN = { squats: "squat", lunges: "lunge" } as const;

/** Repetitions with both legs together; what is held still has none. */
function repsOf(session: PlannedSession, wanted: LadderExercise): number {
  if (session.kind !== "placed-strength") return 0;
  return session.blocks
    .flatMap((block) => block.exercises)
    .filter((sets) => exercise(sets.exercise).pattern === PATTERN[wanted])
    .reduce((total, sets) => total + repsIn(sets), 0);
}
