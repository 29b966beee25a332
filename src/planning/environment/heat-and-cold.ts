/** °C of the wet-bulb globe, reckoned from the air in sunshine (EN-4); too high at night. */
export function estimatedWbgt(temperatureC: number, humidityPercent: number): number {
  const vapour =
    (humidityPercent / 100) * 6.105 * Math.exp((17.27 * temperatureC) / (237.7 + temperatureC));
  return 0.567 * temperatureC + 0.393 * vapour + 3.94;
}

const WIND_CHILL_UP_TO_C = 10;
const WIND_CHILL_FROM_KMH = 4.8;

/**
 * What the air feels like in wind, in °C, by the index of the Canadian and US weather services
 * (2001). It says something up to 10 °C and from a breath of wind on; else the air is as it is.
 */
export function windChill(temperatureC: number, windKmh: number): number {
  if (temperatureC > WIND_CHILL_UP_TO_C || windKmh < WIND_CHILL_FROM_KMH) return temperatureC;
  const wind = windKmh ** 0.16;
  return 13.12 + 0.6215 * temperatureC - 11.37 * wind + 0.3965 * temperatureC * wind;
}
