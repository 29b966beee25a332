import { Temporal } from "temporal-polyfill";

const known = new Map<string, number>();

/** Minutes since the epoch of a wall time; the zone is asked once for each. */
export function instantOf(date: string, time: string, zone: string): number {
  const key = `${date} ${time} ${zone}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone);
  const minute = Math.floor(zoned.epochMilliseconds / 60_000);
  known.set(key, minute);
  return minute;
}
