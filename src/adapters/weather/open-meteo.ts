import type { Clock, WeatherSource } from "../../application/ports.js";
import type { Forecast, Place } from "../../domain/weather.js";
import { AIR_COLUMNS, hoursOf, readAir, readWeather, WEATHER_COLUMNS } from "./answers.js";
import { keptByHour } from "./kept-by-hour.js";

const WEATHER_URL = "https://api.open-meteo.com";
const AIR_URL = "https://air-quality-api.open-meteo.com";

/** A runner who asks for the day's card does not wait longer for the sky. */
const TIMEOUT_MS = 2000;
/** Two weeks behind tell who is used to heat (EN-3), a few days ahead are worth a look. */
const DAYS_BEHIND = 14;
const DAYS_AHEAD = 5;

/** Where a failure is noted: never the place. */
interface WeatherLog {
  warn(facts: { readonly reason: string }, message: string): void;
}

/**
 * The weather from Open-Meteo, which needs no key. Each place is asked about once an hour; what does
 * not come in two seconds, or does not read, is no answer.
 *
 * @param settings.url a server that answers for weather and air alike; null for the provider's own
 */
export function openMeteo(
  settings: { readonly url: string | null; readonly timeoutMs?: number },
  clock: Clock,
  log: WeatherLog,
): WeatherSource {
  const weatherUrl = settings.url ?? WEATHER_URL;
  const airUrl = settings.url ?? AIR_URL;
  const timeoutMs = settings.timeoutMs ?? TIMEOUT_MS;
  const ask = async (place: Place): Promise<Forecast | null> => {
    const [weather, air] = await Promise.all([
      asked(questionFor(weatherUrl, "v1/forecast", WEATHER_COLUMNS, place), timeoutMs, log),
      asked(questionFor(airUrl, "v1/air-quality", AIR_COLUMNS, place), timeoutMs, log),
    ]);
    const read = readWeather(weather);
    // Without the air the weather still says something; the other way round it does not.
    return read === null ? null : hoursOf(read, readAir(air));
  };
  return { forecast: keptByHour(ask, clock) };
}

function questionFor(
  base: string,
  path: string,
  columns: readonly string[],
  { latitude, longitude }: Place,
): URL {
  const url = new URL(path, base.endsWith("/") ? base : `${base}/`);
  url.search = new URLSearchParams({
    latitude: String(latitude),
    longitude: String(longitude),
    hourly: columns.join(","),
    past_days: String(DAYS_BEHIND),
    forecast_days: String(DAYS_AHEAD),
    timeformat: "unixtime",
    timezone: "GMT",
  }).toString();
  return url;
}

/** The JSON that the server answers; null when it does not. */
async function asked(url: URL, timeoutMs: number, log: WeatherLog): Promise<unknown> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    if (response.ok) return await response.json();
    log.warn({ reason: `status ${response.status}` }, "no weather");
  } catch (error) {
    log.warn({ reason: error instanceof Error ? error.name : "unknown" }, "no weather");
  }
  return null;
}
