import type { EpochMinute } from "../../domain/calendar.js";
import type { Place } from "../../domain/weather.js";

const MINUTES_PER_DAY = 24 * 60;
const MINUTES_PER_DEGREE = 4;
const RADIANS = Math.PI / 180;

/**
 * How high the sun stands, in degrees above the horizon; negative below it. Declination and the
 * equation of time after Spencer (1971), as the solar calculator of the US weather service (NOAA)
 * uses them; exact to a few tenths of a degree.
 */
export function sunAltitude(minute: EpochMinute, { latitude, longitude }: Place): number {
  const date = new Date(minute * 60_000);
  const ofYear = (minute - Date.UTC(date.getUTCFullYear(), 0, 1) / 60_000) / MINUTES_PER_DAY;
  const year = (2 * Math.PI * (ofYear - 0.5)) / 365;
  const solarMinutes =
    date.getUTCHours() * 60 +
    date.getUTCMinutes() +
    equationOfTime(year) +
    MINUTES_PER_DEGREE * longitude;
  const hourAngle = (solarMinutes / MINUTES_PER_DEGREE - 180) * RADIANS;
  const sun = declination(year);
  const height =
    Math.sin(latitude * RADIANS) * Math.sin(sun) +
    Math.cos(latitude * RADIANS) * Math.cos(sun) * Math.cos(hourAngle);
  return Math.asin(Math.min(1, Math.max(-1, height))) / RADIANS;
}

/** Minutes by which the sun is ahead of the clock; `year` is the part of the year as an angle. */
function equationOfTime(year: number): number {
  return (
    229.18 *
    (0.000075 +
      0.001868 * Math.cos(year) -
      0.032077 * Math.sin(year) -
      0.014615 * Math.cos(2 * year) -
      0.040849 * Math.sin(2 * year))
  );
}

/** The sun's latitude, in radians. */
function declination(year: number): number {
  return (
    0.006918 -
    0.399912 * Math.cos(year) +
    0.070257 * Math.sin(year) -
    0.006758 * Math.cos(2 * year) +
    0.000907 * Math.sin(2 * year) -
    0.002697 * Math.cos(3 * year) +
    0.00148 * Math.sin(3 * year)
  );
}
