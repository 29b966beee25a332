import { exactly, type Range } from "../../domain/session.js";
import type { Part, Repeated, Stretch } from "./parts.js";

/** More rounds than this follow from a slip. */
const MOST_ROUNDS = 100;

/**
 * `Alternate 1 min hard and 2 min easy for 21 min` is seven times both: the rounds follow from the
 * total, which stands behind, or before as `21 min fartlek`. Without a total they are left alone.
 */
export function withRounds(parts: readonly Part[]): readonly Part[] {
  const said = parts.findIndex((part) => part.kind === "stretch" && part.isAlternating);
  const at = said < 0 ? parts.findIndex((_, index) => areByTurns(parts, index)) : said;
  if (at < 0) return parts;
  const pair = parts.slice(at).filter(isMeasured);
  const [first, second, behind] = pair;
  if (first === undefined || second === undefined) return parts;
  const before = isTotal(parts[at - 1]) ? parts[at - 1] : undefined;
  const total = isTotal(behind) ? behind : before;
  const times = isTotal(total)
    ? rounds(secondsOf(total), secondsOf(first), secondsOf(second))
    : null;
  if (times === null || total === undefined) return parts;
  const place = { joined: first.joined, from: first.from, to: second.to };
  const repeat: Repeated = { kind: "repeat", ...place, times, parts: [first, second] };
  const end = parts.indexOf(total === behind ? total : second);
  return [...withoutTotal(parts.slice(0, at), before), repeat, ...parts.slice(end + 1)];
}

/** `30 min with 1 min run / 2 min walk`. */
function areByTurns(parts: readonly Part[], at: number): boolean {
  const [total, first, second] = [parts[at - 1], parts[at], parts[at + 1]];
  if (!isTotal(total) || !isMeasured(first) || !isMeasured(second)) return false;
  const isInside =
    first.joined === "with" || first.joined === "including" || first.joined === "colon";
  const whole = secondsOf(total).max / (secondsOf(first).max + secondsOf(second).max);
  return isInside && second.joined === "slash" && Number.isInteger(whole);
}

/** `21 min fartlek` names the session; its length is that of the rounds. */
function withoutTotal(parts: readonly Part[], total: Part | undefined): readonly Part[] {
  return parts.map((part) =>
    part === total && part.kind === "stretch" ? { ...part, measures: [] } : part,
  );
}

function isMeasured(part: Part | undefined): part is Stretch {
  return (
    part?.kind === "stretch" && part.measures.length === 1 && part.measures[0]?.kind === "seconds"
  );
}

function isTotal(part: Part | undefined): part is Stretch {
  return isMeasured(part) && part.gaits.length === 0 && part.step === null;
}

function secondsOf({ measures: [measure] }: Stretch): Range {
  return measure?.kind === "seconds" ? measure.range : exactly(0);
}

function rounds(total: Range, first: Range, second: Range): Range | null {
  const once = first.max + second.max;
  const count = total.max / once;
  if (total.min !== total.max || !(count >= 1) || count > MOST_ROUNDS) return null;
  return { min: Math.floor(count), max: Math.ceil(count) };
}
