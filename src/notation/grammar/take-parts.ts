import { seesJoin, takeJoin } from "./joins.js";
import type { Joined, Part } from "./parts.js";
import type { Stream } from "./stream.js";
import { takeStretch } from "./take-stretch.js";
import { takeTimes, takeTimesBehind } from "./times.js";

/** Brackets inside brackets; sets of sets of repetitions are two. */
const MAX_DEPTH = 3;
const MAX_PARTS = 60;

/** `session := part { join part }`, up to the end or the bracket that closes it. */
export function takeParts(stream: Stream, depth = 0): readonly Part[] {
  const parts: Part[] = [];
  const opening = takeJoin(stream);
  const isTelling = opening === "or" || opening === "including";
  let joined: Joined = depth === 0 ? "start" : isTelling ? opening : "bracket";
  while (!stream.isAtEnd && parts.length < MAX_PARTS) {
    if (stream.sees(")")) {
      if (depth > 0) break;
      stream.skip();
    } else {
      const start = stream.at;
      parts.push(takePart(stream, joined, depth, false));
      if (stream.at === start) stream.skip();
    }
    joined = takeJoin(stream);
  }
  return parts;
}

/** `part := times part | "(" session ")" | stretch`. */
function takePart(stream: Stream, joined: Joined, depth: number, isRep: boolean): Part {
  const from = stream.peek()?.from ?? 0;
  const to = () => stream.peek(-1)?.to ?? from;
  if (stream.sees("(") && depth < MAX_DEPTH) {
    stream.skip();
    const parts = takeParts(stream, depth + 1);
    stream.takes(")");
    const times = takeTimesBehind(stream);
    if (times !== null) return { kind: "repeat", joined, from, to: to(), times, parts };
    return { kind: "group", joined: joinedAs(joined, parts), from, to: to(), parts };
  }
  const start = stream.at;
  const times = depth <= MAX_DEPTH ? takeTimes(stream) : null;
  if (times === null) {
    stream.back(start);
    return takeStretch(stream, joined, isRep);
  }
  const isListed = stream.sees(":") && stream.peek(1) !== null;
  const isAgain = !stream.sees("(") && !isListed && (seesJoin(stream) || stream.sees("'"));
  if (isAgain) {
    while (!seesJoin(stream)) stream.skip();
    return { kind: "again", joined, from, to: to(), times };
  }
  const parts =
    stream.takesSmall("following") || stream.takes(":")
      ? takeParts(stream, depth + 1)
      : [takePart(stream, "start", depth + 1, true)];
  return { kind: "repeat", joined, from, to: to(), times, parts };
}

/** `6 km (or 40 min)`: what the brackets begin with joins them. */
function joinedAs(joined: Joined, [first]: readonly Part[]): Joined {
  if (joined !== "none" && joined !== "start") return joined;
  const isTelling = first?.joined === "or" || first?.joined === "including";
  return isTelling ? first.joined : "bracket";
}
