import type { Forecast, Place } from "../domain/weather.js";
import type { WeatherSource } from "./ports.js";

/** What is known of sky and ground where a runner trains. */
export interface Outlook {
  /** Null until the runner has told it. */
  readonly place: Place | null;
  /** Null when nobody was asked, or no answer came in time. */
  readonly forecast: Forecast | null;
  readonly isAsked: boolean;
}

export const NO_OUTLOOK: Outlook = { place: null, forecast: null, isAsked: false };

/** Asks for the weather, where there is somebody to ask and a place to ask about. */
export async function outlookAt(
  place: Place | null,
  source: WeatherSource | null,
): Promise<Outlook> {
  if (place === null || source === null) return { ...NO_OUTLOOK, place };
  return { place, forecast: await source.forecast(place), isAsked: true };
}
