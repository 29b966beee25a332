import { exactly, type Range, type Target } from "../../domain/session.js";
import { takeNamed } from "./named-paces.js";
import type { Stream } from "./stream.js";

/** `90-95% 5k`, `80-85%FCM`, `105% MP`, `85-90FCM`. */
export function takeShare(stream: Stream): Target | null {
  const start = stream.at;
  const percent = takeNumbers(stream);
  if (percent === null) return null;
  const isShare = stream.takes("%");
  if (isShare) stream.skipOf();
  const target = takeShareOf(stream, percent, isShare);
  if (target === null) stream.back(start);
  return target;
}

function takeShareOf(stream: Stream, percent: Range, isShare: boolean): Target | null {
  const { heart } = stream.senses();
  const isMax = heart === "max" || (isShare && heart === "heart");
  if (isMax || heart === "threshold") {
    stream.skip();
    const unit = isMax ? "percent-of-max" : "percent-of-threshold";
    return { kind: "heart-rate", unit, value: percent };
  }
  if (heart === "bpm") {
    stream.skip();
    return { kind: "heart-rate", unit: "bpm", value: percent };
  }
  return isShare ? takeNamed(stream, { isAnnounced: true, hasAmount: true }, percent) : null;
}

/** `HR 140-150`, `Puls 145`. */
export function takeBeats(stream: Stream): Target | null {
  const start = stream.at;
  if (stream.senses().heart !== "heart") return null;
  stream.skip();
  stream.takes(":");
  const value = takeNumbers(stream);
  const isBeats = value !== null && value.min >= 60 && value.max <= 230;
  if (isBeats && stream.senses().heart === "bpm") stream.skip();
  if (isBeats) return { kind: "heart-rate", unit: "bpm", value };
  stream.back(start);
  return null;
}

/** `Z2`, `zone 2-3`, `Z2-Z3 HR`. */
export function takeZone(stream: Stream): Target | null {
  const start = stream.at;
  const isHeart = stream.senses().heart === "heart";
  if (isHeart && stream.seesSmall("zone", 1)) stream.skip();
  if (!stream.takesSmall("zone")) return null;
  const zone = takeNumbers(stream, true);
  if (zone === null || zone.max > 10 || zone.min < 1) {
    stream.back(start);
    return null;
  }
  const of =
    isHeart || stream.senses().heart === "heart"
      ? "heart-rate"
      : stream.seesSmall("pace")
        ? "pace"
        : null;
  if (stream.senses().heart === "heart" || stream.seesSmall("pace")) stream.skip();
  return { kind: "zone", of, zone };
}

/** `RPE 8/10`, `RPE 5-6`. */
export function takeRpe(stream: Stream): Target | null {
  const start = stream.at;
  if (!stream.takesSmall("rpe")) return null;
  stream.takes(":");
  const rpe = takeNumbers(stream);
  if (rpe === null || rpe.max > 10) {
    stream.back(start);
    return null;
  }
  const ten = stream.peek(1);
  if (stream.sees("/") && ten?.kind === "number" && ten.value === 10) stream.skip(2);
  return { kind: "rpe", rpe };
}

/** `80-85`, `2-Z3`. */
function takeNumbers(stream: Stream, isZone = false): Range | null {
  const first = stream.peek();
  if (first?.kind !== "number") return null;
  stream.skip();
  const ahead = isZone && stream.seesSmall("zone", 1) ? 2 : 1;
  const last = stream.peek(ahead);
  const isRange = stream.sees("-") || (ahead === 2 && stream.sees("/"));
  if (!isRange || last?.kind !== "number") return exactly(first.value);
  stream.skip(ahead + 1);
  return { min: Math.min(first.value, last.value), max: Math.max(first.value, last.value) };
}
