import type { Target } from "../../domain/session.js";
import { takePace } from "./clock-paces.js";
import { takeBeats, takeRpe, takeShare, takeZone } from "./measured-efforts.js";
import { takeNamed, takeSlower } from "./named-paces.js";
import type { Stream } from "./stream.js";
import type { FoundTarget, TargetPlace } from "./target-place.js";

/** Takes how fast or how hard, with a second end where it changes on the way. */
export function takeTarget(stream: Stream, place: TargetPlace): FoundTarget | null {
  const start = stream.at;
  const isFromTo = stream.takesSmall("from");
  const from = takeOneTarget(stream, { ...place, isAnnounced: place.isAnnounced || isFromTo });
  const target = from === null ? null : withEnd(stream, from, place);
  // `de 3 km` is no pace; only `from … to …` makes one of what no other word announces.
  if (target !== null && (!isFromTo || target.kind === "from-to")) return target;
  stream.back(start);
  return null;
}

/** `easy to moderate`, `MP to HMP`, `4:50/km -> 4:20/km`; also `5k-10k pace`, a band of two. */
function withEnd(stream: Stream, from: FoundTarget, place: TargetPlace): FoundTarget {
  const after = stream.at;
  const joins = stream.takes("->") || stream.takesSmall("to");
  if (!joins || from.kind === "impossible") {
    stream.back(after);
    return from;
  }
  const to = takeOneTarget(stream, { ...place, isAnnounced: true });
  if (to !== null && to.kind !== "impossible" && to.kind !== "from-to" && from.kind !== "from-to") {
    return { kind: "from-to", from, to };
  }
  stream.back(after);
  return from;
}

function takeOneTarget(stream: Stream, place: TargetPlace): FoundTarget | null {
  return (
    takePace(stream, place) ??
    takeShare(stream) ??
    takeBeats(stream) ??
    takeZone(stream) ??
    takeRpe(stream) ??
    takeSlower(stream) ??
    takeNamed(stream, place, null) ??
    takeEffort(stream)
  );
}

/** `hard`, `easy pace`. */
export function takeEffort(stream: Stream): Target | null {
  const { effort } = stream.senses();
  if (effort === undefined) return null;
  stream.skip();
  stream.takesSmall("pace");
  return { kind: "effort", effort };
}
