import type { WeatherHour } from "../../../src/domain/weather.js";
import type { Weather } from "../../../src/planning/environment/weather-at.js";

/** A mild dry hour: nothing of it is held against a run. */
export const MILD: WeatherHour = {
  startMinute: 0,
  temperatureC: 10,
  humidityPercent: 60,
  windKmh: 10,
  precipitationMm: 0,
  snowDepthCm: 0,
  freezingRain: false,
  thunder: false,
  usAqi: 20,
  europeanAqi: 20,
};

/** That hour with differences, and what fell before it. */
export function weather(
  differences: Partial<WeatherHour>,
  before: Partial<Omit<Weather, "hour">> = {},
): Weather {
  return {
    hour: { ...MILD, ...differences },
    lateRainMm: 0,
    dayRainMm: 0,
    hotDays: 0,
    ...before,
  };
}
