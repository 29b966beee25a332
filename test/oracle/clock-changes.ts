/**
 * What a zone's clocks show, worked out from `Intl` alone: the bot reckons with Temporal, and this
 * shares nothing with it. Instants are minutes since 1970-01-01T00:00Z; a wall minute is the same
 * count on a clock of that zone.
 */
export interface Clocks {
  readonly changes: readonly ClockChange[];
  /** The instants at which the clocks show that wall minute: none in a gap, two in an overlap. */
  instantsOf(wall: number): readonly number[];
  /** The change that leaves that wall minute out; null for a minute that there is. */
  gapAround(wall: number): ClockChange | null;
}

export interface ClockChange {
  /** The first minute with the new offset. */
  readonly at: number;
  /** Minutes that the clocks are ahead of UTC. */
  readonly before: number;
  readonly after: number;
}

const HALF_DAY = 720;

/** The clocks of a zone between two instants, whose changes are found by halving. */
export function clocksOf(zone: string, from: number, until: number): Clocks {
  const offset = offsetsOf(zone);
  const changes: ClockChange[] = [];
  for (let at = from; at < until; at += HALF_DAY) {
    if (offset(at) !== offset(at + HALF_DAY)) changes.push(changeWithin(offset, at, at + HALF_DAY));
  }
  const offsetAt = (instant: number): number => {
    const last = changes.findLast(({ at }) => at <= instant);
    return last?.after ?? changes[0]?.before ?? offset(from);
  };
  const offsets = [
    ...new Set([offset(from), ...changes.flatMap(({ before, after }) => [before, after])]),
  ];
  return {
    changes,
    instantsOf: (wall) =>
      offsets
        .map((one) => ({ one, instant: wall - one }))
        .filter(({ one, instant }) => offsetAt(instant) === one)
        .map(({ instant }) => instant)
        .sort((one, other) => one - other),
    gapAround: (wall) =>
      changes.find(({ at, before, after }) => at + before <= wall && wall < at + after) ?? null,
  };
}

function changeWithin(offset: (at: number) => number, from: number, until: number): ClockChange {
  const before = offset(from);
  let [low, high] = [from, until];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return { at: high, before, after: offset(high) };
}

function offsetsOf(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    calendar: "iso8601",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at * 60_000).map((part) => [part.type, part.value]));
    const of = (type: "year" | "month" | "day" | "hour" | "minute") => Number(parts.get(type));
    const shown = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"));
    return shown / 60_000 - at;
  };
}
