import * as z from "zod";
import type { Forecast, WeatherHour } from "../../domain/weather.js";

const series = z.array(z.number().nullable());

/** What is asked of the weather: a column each, an hour a row. */
const weatherShape = z.object({
  hourly: z.object({
    time: z.array(z.int()),
    temperature_2m: series,
    relative_humidity_2m: series,
    wind_speed_10m: series,
    precipitation: series,
    snow_depth: series,
    weather_code: series,
  }),
});
type WeatherAnswer = z.output<typeof weatherShape>;

const airShape = z.object({
  hourly: z.object({ time: z.array(z.int()), us_aqi: series, european_aqi: series }),
});
type AirAnswer = z.output<typeof airShape>;

export const WEATHER_COLUMNS = Object.keys(weatherShape.shape.hourly.shape).slice(1);
export const AIR_COLUMNS = Object.keys(airShape.shape.hourly.shape).slice(1);

/** Codes of the WMO's table 4677 for rain and drizzle that freeze, and for thunder. */
const FREEZING = [56, 57, 66, 67];
const THUNDER = [95, 96, 99];

/** The weather's answer; null for anything that does not look like one. */
export function readWeather(answer: unknown): WeatherAnswer | null {
  return weatherShape.safeParse(answer).data ?? null;
}

/** The answer about the air; null for anything else. */
export function readAir(answer: unknown): AirAnswer | null {
  return airShape.safeParse(answer).data ?? null;
}

/** Both answers as hours. An hour without a temperature says too little to be one. */
export function hoursOf({ hourly }: WeatherAnswer, air: AirAnswer | null): Forecast {
  const airRow = new Map((air?.hourly.time ?? []).map((time, row) => [time, row]));
  return hourly.time.flatMap((time, row): readonly WeatherHour[] => {
    const temperatureC = hourly.temperature_2m[row] ?? null;
    if (temperatureC === null) return [];
    const snowM = hourly.snow_depth[row] ?? null;
    const code = hourly.weather_code[row] ?? null;
    const ofAir = airRow.get(time) ?? -1;
    return [
      {
        startMinute: Math.floor(time / 60),
        temperatureC,
        humidityPercent: hourly.relative_humidity_2m[row] ?? null,
        windKmh: hourly.wind_speed_10m[row] ?? null,
        precipitationMm: hourly.precipitation[row] ?? null,
        snowDepthCm: snowM === null ? null : snowM * 100,
        freezingRain: code !== null && FREEZING.includes(code),
        thunder: code !== null && THUNDER.includes(code),
        usAqi: air?.hourly.us_aqi[ofAir] ?? null,
        europeanAqi: air?.hourly.european_aqi[ofAir] ?? null,
      },
    ];
  });
}
