import { type Measure, takeMeasure } from "./measures.js";
import type { Stretch } from "./parts.js";
import type { Stream } from "./stream.js";
import { seesTimes } from "./times.js";

/** 30 s easy, 20 s moderate, 10 s fast, in that order. */
export function takeBlock(stream: Stream, stretch: Stretch): boolean {
  stream.skip(5);
  const second = (seconds: number): Measure => ({
    kind: "seconds",
    range: { min: seconds, max: seconds },
    size: 1,
    written: "words",
  });
  stretch.measures = [second(30), second(20), second(10)];
  stretch.note = "10-20-30";
  return true;
}

/** False where the stretch has its amount already: then the next part begins. */
export function addMeasure(
  stream: Stream,
  stretch: Stretch,
  measure: Measure,
  isRep: boolean,
): boolean {
  if (measure.kind === "impossible") {
    stretch.impossible += 1;
    return true;
  }
  const [first] = stretch.measures;
  if (first !== undefined) {
    const isOther =
      (first.kind === "seconds") !== (measure.kind === "seconds") &&
      measure.kind !== "bare" &&
      first.kind !== "bare";
    const isAlone = stretch.step === null && stretch.gaits.length === 0 && stretch.target === null;
    if (isRep || !isOther || !isAlone || stretch.also !== null || isMoreBehind(stream))
      return false;
    stretch.also = measure;
    return true;
  }
  const isByTurns = stream.sees("x");
  stretch.measures = [measure, ...takeLadder(stream, isRep, measure)];
  settleLadder(stretch, isRep || isByTurns);
  return true;
}

/** `2 km 10 min jog`: the second amount has words of its own. */
function isMoreBehind(stream: Stream): boolean {
  const { step, gait, session } = stream.senses();
  return step !== undefined || gait !== undefined || (session !== undefined && session !== "run");
}

/** The other amounts of `3 / 2 / 1 min`, `2000m-1000m`, `30"-30"`, `24K/15 Mile`. */
function takeLadder(stream: Stream, isRep: boolean, first: Measure): readonly Measure[] {
  const measures: Measure[] = [];
  const [isBare, isTime] = [first.kind === "bare", first.kind === "seconds"];
  for (;;) {
    const start = stream.at;
    const isJoined =
      stream.takes("-") ||
      stream.takes("/") ||
      (isBare && takesLadderComma(stream)) ||
      takesByTurns(stream, first, measures);
    const next = isJoined && !seesTimes(stream) ? takeMeasure(stream, true) : null;
    const isOther =
      next !== null && next.kind !== "bare" && (next.kind === "seconds") !== isTime && !isBare;
    const isOwnPart = next !== null && next.kind !== "bare" && isRep && isMoreBehind(stream);
    if (
      next === null ||
      next.kind === "impossible" ||
      isOwnPart ||
      isOther ||
      measures.length > 12
    ) {
      stream.back(start);
      return measures;
    }
    measures.push(next);
  }
}

/** `3 min x 1 min`: so long one way and so long the other. */
function takesByTurns(stream: Stream, first: Measure, measures: readonly Measure[]): boolean {
  const isTurn = first.kind === "seconds" && measures.length === 0 && stream.sees("x");
  const isBehind = stream.peek(1)?.kind === "number" && stream.senses(2).unit !== undefined;
  if (isTurn && isBehind) stream.skip();
  return isTurn && isBehind;
}

/** `1, 2, 3 min`: bare numbers between commas, and a unit after the last. */
function takesLadderComma(stream: Stream): boolean {
  if (!stream.sees(",") || stream.peek(-1)?.kind !== "number") return false;
  let ahead = 1;
  while (stream.peek(ahead)?.kind === "number" && stream.sees(",", ahead + 1)) ahead += 2;
  const { unit } = stream.senses(ahead + 1);
  const isEnd =
    stream.peek(ahead)?.kind === "number" && (unit !== undefined || stream.sees("'", ahead + 1));
  if (isEnd) stream.skip();
  return isEnd;
}

/** Gives bare numbers the unit of the last, and tells pairs and conversions from ladders. */
function settleLadder(stretch: Stretch, isRep: boolean): void {
  const { measures } = stretch;
  const last = measures.at(-1);
  const [first, second] = measures;
  if (last === undefined || first === undefined || second === undefined) return;
  if (measures.length === 2 && !isRep && areOneDistance(first, second)) {
    stretch.measures = [first];
    return;
  }
  stretch.isPair = isRep && measures.length === 2;
  stretch.measures = measures.map((measure) =>
    measure.kind === "bare" ? withUnitOf(measure, last, stretch.isPair) : measure,
  );
}

function withUnitOf(measure: Measure, last: Measure, isPair: boolean): Measure {
  if (measure.kind !== "bare" || last.kind === "impossible") return measure;
  const { range } = measure;
  if (last.kind === "bare") {
    const isSeconds = isPair && range.max <= 90;
    return isSeconds ? { kind: "seconds", range, size: 1, written: "words" } : measure;
  }
  if (last.kind === "m") return { ...last, range };
  return { ...last, range: { min: range.min * last.size, max: range.max * last.size } };
}

/** `24K/15 Mile`: the same in another unit, as someone rounded it. */
function areOneDistance(first: Measure, second: Measure): boolean {
  if (first.kind !== "metres" || second.kind !== "metres" || first.size === second.size)
    return false;
  return Math.abs(first.range.max / second.range.max - 1) < 0.06;
}
