import type { Clock } from "../../application/ports.js";
import { putNewest } from "../../application/put-newest.js";
import type { EpochMinute } from "../../domain/calendar.js";
import type { Forecast, Place } from "../../domain/weather.js";

type Ask = (place: Place) => Promise<Forecast | null>;

/** So many places are kept; the oldest go first. */
const MOST_PLACES = 1000;
const MINUTES_PER_HOUR = 60;
/** A server that does not answer is left alone for so long. */
const RETRY_MINUTES = 5;

interface Kept {
  readonly answer: Promise<Forecast | null>;
  until: EpochMinute;
}

/** Asks once an hour for each place; whoever comes while it is asked waits for the same answer. */
export function keptByHour(ask: Ask, clock: Clock): Ask {
  const kept = new Map<string, Kept>();
  return ({ latitude, longitude }) => {
    const key = `${latitude},${longitude}`;
    const now = clock.now();
    const before = kept.get(key);
    if (before !== undefined && now < before.until) return before.answer;
    const entry: Kept = { answer: ask({ latitude, longitude }), until: endOfHour(now) };
    putNewest(kept, key, entry, MOST_PLACES);
    return entry.answer.then((answer) => {
      if (answer === null) entry.until = Math.min(entry.until, now + RETRY_MINUTES);
      return answer;
    });
  };
}

function endOfHour(now: EpochMinute): EpochMinute {
  return (Math.floor(now / MINUTES_PER_HOUR) + 1) * MINUTES_PER_HOUR;
}
