import type { EpochMinute } from "./calendar.js";

/** A spot on the map in degrees, north and east positive, to about a kilometre. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** One hour of weather at a place; null for what nobody measured or reckoned. */
export interface WeatherHour {
  readonly startMinute: EpochMinute;
  readonly temperatureC: number;
  readonly humidityPercent: number | null;
  readonly windKmh: number | null;
  /** Rain, showers and snow of the hour before, in millimetres of water. */
  readonly precipitationMm: number | null;
  readonly snowDepthCm: number | null;
  readonly freezingRain: boolean;
  readonly thunder: boolean;
  /** The air-quality index of the US agency, 0 to 500. */
  readonly usAqi: number | null;
  /** The European index, 0 to 100 and above; each step of twenty has a name. */
  readonly europeanAqi: number | null;
}

/** Hours behind and ahead, in their order. */
export type Forecast = readonly WeatherHour[];
