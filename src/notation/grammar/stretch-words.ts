import { METRES_PER_UNIT } from "../../domain/program.js";
import { exactly, type Target } from "../../domain/session.js";
import { takeMeasure } from "./measures.js";
import type { Stretch } from "./parts.js";
import type { Stream } from "./stream.js";

/** Puts the word or sign here where it belongs; false where the next part begins. */
export function readWord(stream: Stream, stretch: Stretch, isRep: boolean): boolean {
  const token = stream.peek();
  if (takesOtherGait(stream, stretch)) return true;
  if (stream.sees("#")) return takeOrdinal(stream, stretch);
  if (token?.kind === "sign") {
    if (token.sign === "*") stretch.isOptional = true;
    else if (token.sign === "%") stretch.unread += 1;
    stream.skip();
    return true;
  }
  if (beginsNext(stream, stretch)) return false;
  if (takeBetween(stream, stretch) || takeOption(stream, stretch)) return true;
  const isRead = [readKind, readManner, readStrength, readSmall]
    .map((read) => read(stream, stretch))
    .includes(true);
  if (!isRead && !readUnit(stream, stretch, isRep)) stretch.unread += 1;
  stream.skip();
  return true;
}

/** `walk/jog` leaves it to the runner. */
function takesOtherGait(stream: Stream, stretch: Stretch): boolean {
  const [first, second] = [stream.senses().gait, stream.senses(2).gait];
  if (first === undefined || second === undefined || !stream.sees("/", 1)) return false;
  stretch.gaits.push(first, second);
  stream.skip(3);
  return true;
}

/** `5 min warm-up tempo 20 min`: a second name begins a second part where the first has all. */
function beginsNext(stream: Stream, stretch: Stretch): boolean {
  const { step, session } = stream.senses();
  if (stream.seesSmall("without")) return stretch.to > stretch.from;
  if (stretch.measures.length === 0) return false;
  const { kind } = stream.peek(1) ?? {};
  if (stream.seesSmall("total") && (kind === "number" || kind === "clock")) return true;
  if ((step === "recovery" || step === "rest") && seesAmountBehind(stream)) return true;
  if (stretch.step === null) return false;
  const isOther = step !== undefined && step !== stretch.step && step !== "recovery";
  return isOther || (stretch.step !== "recovery" && session !== undefined && session !== "run");
}

/** `400 m rec 1 min`, `800 m R=2'`. */
function seesAmountBehind(stream: Stream): boolean {
  const ahead = stream.sees("=", 1) || stream.sees(":", 1) || stream.seesSmall("of", 1) ? 2 : 1;
  const { kind } = stream.peek(ahead) ?? {};
  return kind === "number" || kind === "clock";
}

/** `between sets`, `entre les 400m`, `entre chaque effort`, `after 5K and Mile Pace`. */
function takeBetween(stream: Stream, stretch: Stretch): boolean {
  stretch.isAfter ||= stream.seesSmall("after") && stretch.measures.length > 0;
  if (!stream.takesSmall("between") && !(stretch.isAfter && stream.takesSmall("after")))
    return false;
  stretch.between ??= "reps";
  if (stretch.isAfter) {
    while (stream.seesSmall("each") || stream.senses().filler === true) stream.skip();
    return true;
  }
  for (let count = 0; count < 3; count++) {
    while (stream.seesSmall("each") || stream.seesSmall("of") || stream.senses().filler === true)
      stream.skip();
    if (stream.seesSmall("sets")) stretch.between = "sets";
    const { session, step, small } = stream.senses();
    const isNamed =
      session !== undefined ||
      step !== undefined ||
      small?.includes("sets") === true ||
      small?.includes("times") === true;
    if (isNamed) stream.skip();
    else if (!takesLengthOfReps(stream, stretch)) break;
  }
  return true;
}

/** `entre les 400m`; the time in `between sets 90 s` is the rest itself. */
function takesLengthOfReps(stream: Stream, stretch: Stretch): boolean {
  const start = stream.at;
  const measure = stream.peek()?.kind === "number" ? takeMeasure(stream) : null;
  const isRest = measure?.kind === "seconds" && stretch.measures.length === 0;
  if (isRest) stream.back(start);
  return measure !== null && !isRest;
}

/** `except #3 and #6`. */
function takeOrdinal(stream: Stream, stretch: Stretch): boolean {
  stream.skip(stream.peek(1)?.kind === "number" ? 2 : 1);
  stretch.isException = true;
  stretch.unread += 1;
  return true;
}

/** `opt. 1` is the first of several, which stand elsewhere; `opt.` alone is optional. */
function takeOption(stream: Stream, stretch: Stretch): boolean {
  if (stream.senses().optional !== true) return false;
  stream.skip();
  const start = stream.at;
  stream.takes(".");
  const isNumbered = stream.peek()?.kind === "number" && stream.senses(1).unit === undefined;
  if (isNumbered) {
    stream.skip();
    stretch.unread += 1;
  } else {
    stream.back(start);
    stretch.isOptional = true;
  }
  return true;
}

/** `2:00 after the tempo run`. */
const THRESHOLD: Target = {
  kind: "named-pace",
  pace: "threshold",
  percent: null,
  offsetSecondsPerKm: null,
};

function readKind(stream: Stream, stretch: Stretch): boolean {
  const { session, step, race, rest, loosening } = stream.senses();
  if (stretch.isAfter && session === "tempo") stretch.after.push(THRESHOLD);
  else if (session !== undefined) stretch.sessions.push(session);
  if (step !== undefined) stretch.step ??= step;
  if (race !== undefined) stretch.race ??= race;
  if (rest === true) stretch.isRest = true;
  if (loosening === true) stretch.isLoosening = true;
  if (session === "hills") stretch.note ??= stream.textOf();
  return [session, step, race, rest, loosening].some((sense) => sense !== undefined);
}

function readManner(stream: Stream, stretch: Stretch): boolean {
  const { gait } = stream.senses();
  if (gait !== undefined) stretch.gaits.push(gait);
  return gait !== undefined;
}

function readStrength(stream: Stream, stretch: Stretch): boolean {
  const { strength, cross } = stream.senses();
  if (strength !== undefined) stretch.strength = heavier(stretch.strength, strength);
  if (cross === true) stretch.isCross = true;
  return strength !== undefined || cross === true;
}

/** The class that loads the legs most stands for the whole. */
function heavier(before: Stretch["strength"], found: Stretch["strength"]): Stretch["strength"] {
  const order = [null, "other", "CU", "LL", "HL"] as const;
  return order.indexOf(found) > order.indexOf(before) ? found : before;
}

function readSmall(stream: Stream, stretch: Stretch): boolean {
  const { small, filler, number } = stream.senses();
  if (small?.includes("pace") === true) readPaceWord(stream, stretch);
  if (small?.includes("last")) stretch.place = "last";
  if (small?.includes("first")) stretch.place = "first";
  if (small?.includes("total")) stretch.isTotal = true;
  if (small?.includes("goal")) stretch.isGoal = true;
  if (small?.includes("alternate")) stretch.isAlternating = true;
  if (small?.includes("without")) stretch.isWithout = true;
  if (small?.includes("each")) stretch.isEach = true;
  if (small?.includes("down")) stretch.note ??= stream.textOf();
  return small !== undefined || filler === true || number !== undefined;
}

/** `5 mi pace` is at race pace, as its authors say; `8 km tempo` is a tempo run in any language. */
function readPaceWord(stream: Stream, stretch: Stretch): void {
  if (stretch.target !== null || stretch.measures.length === 0) return;
  const word = stream.textOf().toLowerCase();
  if (word === "tempo") stretch.sessions.push("tempo");
  else if (word === "pace") {
    stretch.target = { kind: "named-pace", pace: "race", percent: null, offsetSecondsPerKm: null };
  }
}

/** `4 x mile` has its amount in the unit. */
function readUnit(stream: Stream, stretch: Stretch, isRep: boolean): boolean {
  const { unit } = stream.senses();
  if (unit !== "mi" || stretch.measures.length > 0) return unit === "minutes";
  if (isRep || stream.senses(1).session === "run") {
    stretch.measures = [
      { kind: "metres", range: exactly(METRES_PER_UNIT.mi), size: METRES_PER_UNIT.mi },
    ];
  }
  return true;
}
