import type { PlainStep, Range, RunSession, Session, Step, Target } from "../../domain/session.js";
import { type FileSettings, isRest, readSession, type SessionReading } from "../grammar/index.js";
import type { Doubt } from "../reading.js";
import { joinedWords, readPieces } from "./pieces.js";
import { withTotals } from "./totals.js";
import { readWithin } from "./within-total.js";

/** A session that a file tells in several columns or fields. */
export interface Told {
  /** What a column of kinds says: `run`, `strength`, `rest`; empty without one. */
  readonly kind: string;
  readonly title: string;
  readonly details: string;
  /** Totals that stand beside the words; null where none does. */
  readonly distanceM: Range | null;
  readonly seconds: Range | null;
  /** A pace for the run as a whole, in words. */
  readonly pace: string;
  /** Anything else that belongs to the session. */
  readonly notes: string;
  /** A finishing time for a race. */
  readonly goalSeconds: number | null;
}

export const TOLD_NOTHING: Told = {
  kind: "",
  title: "",
  details: "",
  distanceM: null,
  seconds: null,
  pace: "",
  notes: "",
  goalSeconds: null,
};

const REST: SessionReading = { sessions: [], rest: true, complete: true, doubts: [] };

/** `Plan X Week 1 Day 3 - the last one!`: a title that says only where the session stands. */
const PLACE =
  /^[^:]{0,40}\b(?:w|wk|week|uge|uke|woche|semaine|semana|s)[ .]?\d{1,3}[ ,:;.–-]*(?:d|day|dag|tag|jour|d[ií]a|t|j)[ .]?\d{1,3}(?:\s*[-–—:(][^\d]*)?$/iu;

/** Reads a session told in pieces: the words first, then what stands beside them. */
export function readTold(told: Told, settings: FileSettings): SessionReading {
  const { languages } = settings;
  if (isRest(told.kind, languages) || isRest(told.title, languages)) return REST;
  const name = PLACE.test(told.title) && told.details.trim() !== "" ? "" : told.title;
  const title = name.trim() === "" && told.details.trim() === "" ? told.kind : name;
  const reading = readPieces(title, told.details, told, settings);
  if (reading.sessions.length === 0) return reading;
  const doubts: Doubt[] = [...reading.doubts];
  const sameKind = reading.sessions.map((session) => ofKind(session, told, settings));
  const [only] = sameKind;
  if (only === undefined || sameKind.length > 1) return { ...reading, sessions: sameKind };
  const whole = only.kind === "run" ? wholeRun(only, told, settings, doubts) : timed(only, told);
  return { ...reading, sessions: [whole], doubts };
}

/** What the column of kinds says wins where the words do not say it themselves. */
function ofKind(session: Session, told: Told, settings: FileSettings): Session {
  const said = told.kind.trim() === "" ? undefined : readSession(told.kind, settings).sessions[0];
  if (said === undefined) return session;
  if (said.kind === "strength")
    return session.kind === "strength" ? session : asStrength(session, said, told);
  if (session.kind === "strength" || said.type === "other") return session;
  const isTold = said.type === "race" || said.type === "cross-training" || session.type === "other";
  return isTold ? { ...session, type: said.type } : session;
}

function asStrength(run: RunSession, said: Session, told: Told): Session {
  const { day, time, optional, seconds } = run;
  const words = joinedWords([told.title, told.details]);
  return { ...said, kind: "strength", class: "other", day, time, seconds, optional, words };
}

function timed(session: Session, told: Told): Session {
  return { ...session, seconds: session.seconds ?? told.seconds };
}

function wholeRun(
  run: RunSession,
  told: Told,
  settings: FileSettings,
  doubts: Doubt[],
): RunSession {
  const total = withTotals(run, told, told.title || told.details);
  doubts.push(...total.doubts);
  const goalSeconds = run.type === "race" ? (run.goalSeconds ?? told.goalSeconds) : run.goalSeconds;
  const aimed = { ...total.run, goalSeconds };
  const paced = withPace(aimed, told.pace, settings) ?? withPaces(aimed, told.pace, settings);
  const rest = paced === null ? [told.pace, told.notes] : [told.notes];
  const session = paced ?? aimed;
  return { ...session, words: joinedWords([session.words ?? "", ...rest]) };
}

/** Runs that have one pace from end to end. */
const EVEN: readonly RunSession["type"][] = ["easy", "recovery", "long", "steady", "race"];

/** A step at the pace; null if the words are more or less than one. */
function stepAt(pace: string, settings: FileSettings): PlainStep | null {
  const read = readSession(`10 km @ ${pace}`, settings);
  const step = read.sessions[0]?.kind === "run" ? read.sessions[0].steps[0] : undefined;
  const isPlain = read.complete && read.sessions.length === 1 && step?.kind === "steady";
  return isPlain && step.target !== null && step.amount?.kind === "distance" ? step : null;
}

/** The only part of a tempo run that is run at tempo has the pace that the file gives the run. */
function withTempo(run: RunSession, target: Target | null): RunSession | null {
  const isTempo = (step: Step) =>
    step.kind === "steady" &&
    step.target?.kind === "named-pace" &&
    step.target.pace === "threshold" &&
    step.target.percent === null;
  if (run.steps.filter(isTempo).length !== 1) return null;
  const steps = run.steps.map((step): Step => {
    return isTempo(step) && step.kind !== "repeat" ? { ...step, kind: "work", target } : step;
  });
  return { ...run, steps };
}

/** `Start at 5:30/km, last 5 km at 4:50/km`: the run in parts; its words are kept beside them. */
function withPaces(run: RunSession, pace: string, settings: FileSettings): RunSession | null {
  if (pace.trim() === "" || run.steps.length > 0 || !EVEN.includes(run.type)) return null;
  const reading = readWithin(run.distanceM, pace, settings);
  const steps = reading?.sessions[0]?.kind === "run" ? reading.sessions[0].steps : null;
  if (reading === null || steps === null) return null;
  return { ...run, steps, words: joinedWords([run.words ?? "", reading.complete ? "" : pace]) };
}

/**
 * The run at the pace; null where the pace belongs to a part that the file does not name, such as
 * the fast part of an interval session, or is no pace at all.
 */
function withPace(run: RunSession, pace: string, settings: FileSettings): RunSession | null {
  if (pace.trim() === "") return null;
  const step = stepAt(pace.trim(), settings);
  if (step === null) return null;
  if (run.type === "tempo") return withTempo(run, step.target);
  const amount = run.distanceM ?? run.seconds;
  if (amount === null || run.steps.length > 0 || !EVEN.includes(run.type)) return null;
  const whole =
    run.distanceM === null
      ? ({ kind: "time", seconds: amount } as const)
      : ({ kind: "distance", metres: amount } as const);
  return { ...run, steps: [{ ...step, amount: whole, note: null }] };
}
