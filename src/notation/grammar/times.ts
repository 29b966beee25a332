import { exactly, type Range } from "../../domain/session.js";
import { seesJoin } from "./joins.js";
import type { Stream } from "./stream.js";

/** Nobody runs more repetitions. */
const MAX_TIMES = 100;

/** `6 x`, `4-6 ×`, `2 sets of`, `8 fois`, `2 séries de`, and the 4 of `3 x 5 10-20-30`. */
export function takeTimes(stream: Stream): Range | null {
  const start = stream.at;
  stream.takesSmall("repeat");
  while (stream.at > start && stream.senses().filler === true) stream.skip();
  const min = countAt(stream);
  if (min === null) return null;
  stream.skip();
  const isRange = stream.takes("-") || stream.takesSmall("to") || stream.takesSmall("or");
  const max = isRange ? countAt(stream) : min;
  if (isRange) stream.skip();
  const isTimes =
    stream.takes("x") ||
    takesStar(stream) ||
    takesSets(stream) ||
    seesBlock(stream) ||
    seesNoun(stream) ||
    seesGluedList(stream);
  if (max === null || !isTimes || Math.max(min, max) > MAX_TIMES) return null;
  stream.skipFillers();
  while (stream.takesSmall("of") || stream.takes(".")) stream.skipFillers();
  return { min: Math.min(min, max), max: Math.max(min, max) };
}

/** `(400 m + 200 m) * 4`, `(3 min / 1 min) x 6`: the count behind what is repeated. */
export function takeTimesBehind(stream: Stream): Range | null {
  const token = stream.peek(1);
  const isCount =
    (stream.sees("*") || stream.sees("x")) &&
    token?.kind === "number" &&
    Number.isInteger(token.value) &&
    token.value > 1 &&
    token.value <= MAX_TIMES;
  if (!isCount) return null;
  stream.skip(2);
  if (stream.isAtEnd || stream.sees(")") || seesJoin(stream)) return exactly(token.value);
  stream.skip(-2);
  return null;
}

function countAt(stream: Stream): number | null {
  const token = stream.peek();
  const count = token?.kind === "number" ? token.value : (stream.senses().number ?? null);
  return count !== null && Number.isInteger(count) && count >= 1 ? count : null;
}

/** `12*200`; a star at the end marks something else. */
function takesStar(stream: Stream): boolean {
  const isTimes = stream.sees("*") && (stream.peek(1)?.kind === "number" || stream.sees("(", 1));
  if (isTimes) stream.skip();
  return isTimes;
}

function takesSets(stream: Stream): boolean {
  if (!stream.takesSmall("sets")) return false;
  stream.takes("x");
  return true;
}

/** `6 strides`, `8 hill sprints of 45 s`: what is counted stands behind its number. */
function seesNoun(stream: Stream): boolean {
  const { step, session } = stream.senses();
  const isOf = stream.seesSmall("of", 1) && stream.peek(2)?.kind === "number";
  return step === "strides" || (isOf && (session === "repetitions" || session === "hills"));
}

/** `4(3 min x 1 min)`: a number right before brackets with several amounts in them. */
function seesGluedList(stream: Stream): boolean {
  if (!stream.sees("(") || !stream.isClose()) return false;
  let amounts = 0;
  for (let ahead = 1; stream.peek(ahead) !== null && !stream.sees(")", ahead); ahead++) {
    const { unit } = stream.senses(ahead);
    if (unit !== undefined && stream.peek(ahead - 1)?.kind === "number") amounts++;
  }
  return amounts > 1;
}

/** `10-20-30`, three numbers that are a block and no ladder of minutes. */
export function seesBlock(stream: Stream): boolean {
  const numbers = [0, 2, 4].map((ahead) => stream.peek(ahead));
  const values = numbers.map((token) => (token?.kind === "number" ? token.value : 0));
  return values.join() === "10,20,30" && stream.sees("-", 1) && stream.sees("-", 3);
}

export function seesTimes(stream: Stream): boolean {
  const start = stream.at;
  const times = takeTimes(stream);
  stream.back(start);
  return times !== null;
}
