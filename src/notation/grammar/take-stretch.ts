import type { NamedPace, Target } from "../../domain/session.js";
import { seesJoin, takeJoin } from "./joins.js";
import { addMeasure, takeBlock } from "./ladders.js";
import { takeMeasure } from "./measures.js";
import { takeNamed } from "./named-paces.js";
import { emptyStretch, type Joined, type Stretch } from "./parts.js";
import type { Stream } from "./stream.js";
import { readWord } from "./stretch-words.js";
import { takeEffort, takeTarget } from "./targets.js";
import { takeTimeOfDay } from "./time-of-day.js";
import { seesBlock, seesTimes } from "./times.js";

/** `stretch := { word | target } [ amount { ("-" | "/") amount } ] { word | target }`. */
export function takeStretch(stream: Stream, joined: Joined, isRep: boolean): Stretch {
  const stretch = emptyStretch(joined, stream.peek()?.from ?? 0);
  let isAnnounced = joined === "bracket" && isLonelyClock(stream);
  while (!seesJoin(stream) || takesAnotherPace(stream, stretch)) {
    const at = stream.at;
    const isStart = at > 0 && stretch.to > stretch.from;
    if (isStart && !isAnnounced && seesTimes(stream)) break;
    if (stream.takes("@")) isAnnounced = true;
    else if (!stream.senses().session && takesAt(stream)) isAnnounced = !isEvenRunSoFar(stretch);
    else {
      if (!takeNext(stream, stretch, isRep, isAnnounced)) break;
      isAnnounced = false;
    }
    stretch.to = stream.peek(-1)?.to ?? stretch.to;
    if (stream.at === at) break;
  }
  return stretch;
}

/** Takes one more piece; false where the next part begins. */
function takeNext(stream: Stream, stretch: Stretch, isRep: boolean, isAnnounced: boolean): boolean {
  if (takeTimeOfDay(stream, stretch) || takeLetter(stream, stretch)) return true;
  if (takeAfter(stream, stretch) || takeOtherUnit(stream, stretch)) return true;
  if (stretch.measures.length === 0 && isRep && seesBlock(stream))
    return takeBlock(stream, stretch);
  if (takeTargetInto(stream, stretch, isAnnounced)) return true;
  const start = stream.at;
  const measure = takeMeasure(stream, isRep);
  if (measure !== null) {
    if (addMeasure(stream, stretch, measure, isRep)) return true;
    stream.back(start);
    return false;
  }
  return readWord(stream, stretch, isRep);
}

/** Daniels' letters behind an amount: `2 E`, `200 m R`. */
const LETTERS: Readonly<Record<string, NamedPace>> = {
  E: "easy",
  T: "threshold",
  I: "interval",
  R: "repetition",
};

function takeLetter(stream: Stream, stretch: Stretch): boolean {
  const pace = LETTERS[stream.textOf()];
  if (pace === undefined || stretch.measures.length === 0 || stretch.target !== null) return false;
  const start = stream.at;
  stream.skip();
  if (seesJoin(stream)) {
    stretch.target = { kind: "named-pace", pace, percent: null, offsetSecondsPerKm: null };
    return true;
  }
  stream.back(start);
  return false;
}

function takesAt(stream: Stream): boolean {
  const isWord = stream.senses().filler !== true && stream.senses().number === undefined;
  return isWord && stream.takesSmall("at");
}

/** `Long Run auf 21 km`: what an even run is still lacking is its length and no pace. */
function isEvenRunSoFar({ measures, sessions }: Stretch): boolean {
  const isEven = sessions.some((type) => ["long", "easy", "recovery", "run"].includes(type));
  return isEven && measures.length === 0;
}

/** `after 10K Pace and 5K Pace`: the recovery is behind both. */
function takesAnotherPace(stream: Stream, stretch: Stretch): boolean {
  const start = stream.at;
  const isAnd = stream.seesSmall("and") || stream.sees("+");
  if (stretch.after.length === 0 || !isAnd) return false;
  takeJoin(stream);
  if (takeAfter(stream, stretch)) return !seesJoin(stream);
  stream.back(start);
  return false;
}

/** The pace behind which a recovery stands; a bare `5K` is one where the word recovery is said. */
function takeAfter(stream: Stream, stretch: Stretch): boolean {
  if (!stretch.isAfter) return false;
  const isSaid = stretch.step === "recovery" || stretch.step === "rest";
  const place = { isAnnounced: isSaid, hasAmount: true };
  const pace = takeNamed(stream, place, null) ?? takeEffort(stream);
  if (pace !== null) stretch.after.push(pace);
  return pace !== null;
}

/** `85-90 rpm`, `200 watts`, `220w`: cadence and power stay in the words. */
function takeOtherUnit(stream: Stream, stretch: Stretch): boolean {
  const ahead = stream.sees("-", 1) ? 3 : 1;
  const unit = stream.textOf(ahead);
  const isOther =
    /^(?:rpm|spm|ppm|watts?|vatios|kcal)$/iu.test(unit) ||
    (unit.toLowerCase() === "w" && stream.isClose(ahead));
  if (stream.peek()?.kind !== "number" || !isOther) return false;
  stream.skip(ahead + 1);
  stretch.unread += 1;
  return true;
}

/** `(5:30)`, `(6:35-6:45)`: a clock alone in brackets is a pace. */
function isLonelyClock(stream: Stream): boolean {
  if (stream.peek()?.kind !== "clock") return false;
  const isRange = stream.sees("-", 1) && stream.peek(2)?.kind === "clock";
  return stream.sees(")", isRange ? 3 : 1);
}

function takeTargetInto(stream: Stream, stretch: Stretch, isAnnounced: boolean): boolean {
  const hasAmount = stretch.measures.length > 0;
  const { session } = stream.senses();
  const isAfterName = stretch.target?.kind === "named-pace" && stream.peek()?.kind === "clock";
  const start = stream.at;
  const { halfRead } = stream;
  const target = takeTarget(stream, { isAnnounced: isAnnounced || isAfterName, hasAmount });
  if (target === null) return takeRepTime(stream, stretch);
  if (stream.halfRead > halfRead) stretch.unread += 1;
  const isName = session !== undefined && !isAnnounced;
  if (isName) stretch.sessions.push(session);
  if (stretch.isAfter && target.kind !== "impossible") stretch.after.push(target);
  else if (target.kind === "impossible") stretch.impossible += 1;
  else if (isName && stretch.target !== null) return stream.at > start;
  else if (stretch.target === null || isImplied(stretch) || isStronger(target, stretch.target)) {
    if (isEasyEffort(stretch.target)) stretch.sessions.push("easy");
    stretch.target = target;
  } else if (isTelling(target)) stretch.unread += 1;
  return stream.at > start;
}

/** The pace that `tempo` means by itself: `4 mile tempo at HM` is run at another. */
function isImplied({ target, sessions }: Stretch): boolean {
  return target?.kind === "named-pace" && target.pace === "threshold" && sessions.includes("tempo");
}

/** A measured target beats a feeling: `easy (5:30/km)`. */
function isStronger(target: Target, before: Target): boolean {
  return !isTelling(before) || (before.kind === "named-pace" && target.kind === "pace");
}

/** The feeling that a pace replaces still names the run: `easy (5:30/km)`. */
function isEasyEffort(target: Target | null): boolean {
  return target?.kind === "effort" && (target.effort === "easy" || target.effort === "very easy");
}

function isTelling(target: Target): boolean {
  return target.kind !== "effort";
}

/** `in`, `at`, `pace:` before the time of a repetition. */
function takesInTime(stream: Stream): boolean {
  const isPace = stream.seesSmall("pace") && stream.sees(":", 1);
  if (isPace) stream.skip(2);
  return isPace || stream.takesSmall("in") || stream.takesSmall("at");
}

/** `1000 m in 3:45`. */
function takeRepTime(stream: Stream, stretch: Stretch): boolean {
  const start = stream.at;
  const [distance] = stretch.measures;
  const mayBe =
    distance !== undefined && distance.kind !== "seconds" && stretch.measures.length === 1;
  if (!mayBe || !takesInTime(stream)) return false;
  const time = takeMeasure(stream);
  if (time?.kind === "impossible") {
    stretch.impossible += 1;
    return true;
  }
  if (time?.kind === "seconds") {
    stretch.target = { kind: "rep-time", seconds: time.range };
    return true;
  }
  stream.back(start);
  return false;
}
