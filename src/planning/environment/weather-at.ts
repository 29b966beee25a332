import type { EpochMinute } from "../../domain/calendar.js";
import type { Forecast, WeatherHour } from "../../domain/weather.js";
import { GROUND, ICE, USED_TO_HEAT } from "../../knowledge/environment.js";
import { estimatedWbgt } from "./heat-and-cold.js";

/** The weather in which an outing begins, with what fell before it. */
export interface Weather {
  readonly hour: WeatherHour;
  /** Millimetres within the hours after which ground is still wet (EN-6). */
  readonly lateRainMm: number;
  /** Millimetres within the hours after which frost still makes ice (EN-5). */
  readonly dayRainMm: number;
  /** Days of the last two weeks that were hot (EN-3). */
  readonly hotDays: number;
}

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * 60;

/** The weather at an instant; null where the forecast does not reach. */
export function weatherAt(forecast: Forecast, minute: EpochMinute): Weather | null {
  const hour = forecast.find(
    ({ startMinute }) => startMinute <= minute && minute < startMinute + MINUTES_PER_HOUR,
  );
  if (hour === undefined) return null;
  return {
    hour,
    lateRainMm: rain(forecast, minute, GROUND.wetHours),
    dayRainMm: rain(forecast, minute, ICE.rainHours),
    hotDays: hotDays(forecast, minute),
  };
}

function rain(forecast: Forecast, minute: EpochMinute, hours: number): number {
  return forecast
    .filter(({ startMinute }) => startMinute <= minute)
    .filter(({ startMinute }) => startMinute > minute - hours * MINUTES_PER_HOUR)
    .reduce((sum, { precipitationMm }) => sum + (precipitationMm ?? 0), 0);
}

/** Days counted backwards from the instant, of which an hour was hot. */
function hotDays(forecast: Forecast, minute: EpochMinute): number {
  const daysAgo = forecast
    .filter(({ startMinute }) => startMinute <= minute)
    .filter(isHot)
    .map(({ startMinute }) => Math.floor((minute - startMinute) / MINUTES_PER_DAY));
  return new Set(daysAgo.filter((days) => days < USED_TO_HEAT.ofDays)).size;
}

function isHot({ temperatureC, humidityPercent }: WeatherHour): boolean {
  return (
    humidityPercent !== null &&
    estimatedWbgt(temperatureC, humidityPercent) >= USED_TO_HEAT.hotFromWbgtC
  );
}
