import type { Surface } from "../../domain/adjustment.js";
import type { EpochMinute } from "../../domain/calendar.js";
import type { Runner, ScreeningQuestion } from "../../domain/runner.js";
import type { Place } from "../../domain/weather.js";
import {
  COLD,
  DARK_BELOW_DEGREES,
  EUROPEAN_AIR,
  GROUND,
  HEAT_LEVELS,
  HEAT_SLACK,
  ICE,
  RACE_FLAGS,
  US_AIR,
  USED_TO_HEAT,
} from "../../knowledge/environment.js";
import { estimatedWbgt, windChill } from "./heat-and-cold.js";
import { sunAltitude } from "./sun.js";
import type { Weather } from "./weather-at.js";

/** What heat asks of a run (EN-2), the mildest first. */
export const HEAT = ["free", "by-effort", "shorter", "easy-short", "indoors"] as const;
type Heat = (typeof HEAT)[number];
/** What bad air asks of a run (EN-9), the mildest first. */
export const AIR = ["free", "no-hard", "easy-short", "indoors", "rest"] as const;
type Air = (typeof AIR)[number];

/** What the day outside asks of an outing. */
export interface Conditions {
  readonly ground: "dry" | "cold" | "wet" | "icy";
  /** The runner says so of the very place: strength on its own is done there too. */
  readonly isGroundTold: boolean;
  readonly isDark: boolean;
  readonly heat: Heat;
  /** By how much paces slow down (EN-1), in percent; zero where they hold. */
  readonly slackPercent: number;
  readonly raceFlag: "yellow" | "red" | "black" | null;
  readonly cold: "free" | "no-hard" | "indoors";
  readonly air: Air;
  readonly hasThunder: boolean;
}

export const FAIR: Conditions = {
  ground: "dry",
  isGroundTold: false,
  isDark: false,
  heat: "free",
  slackPercent: 0,
  raceFlag: null,
  cold: "free",
  air: "free",
  hasThunder: false,
};

/** What of the runner the weather rules look at. */
interface Traits {
  readonly vdot: number | null;
  /** Cold and dirty air do more harm (EN-7, EN-9). */
  readonly isSensitive: boolean;
}

/** A heart or a long-term illness: screening questions that stay true after a clearance. */
const SENSITIVE: readonly ScreeningQuestion[] = [1, 4];

export function traitsOf({ screening }: Runner, vdot: number | null): Traits {
  return { vdot, isSensitive: screening?.yes.some((one) => SENSITIVE.includes(one)) ?? false };
}

/** The conditions that a weather makes; without an answer nothing is held against the day. */
export function conditionsOf(weather: Weather | null, traits: Traits): Conditions {
  if (weather === null) return FAIR;
  const { hour, hotDays } = weather;
  const wbgt =
    hour.humidityPercent === null ? null : estimatedWbgt(hour.temperatureC, hour.humidityPercent);
  const chill =
    hour.windKmh === null ? hour.temperatureC : windChill(hour.temperatureC, hour.windKmh);
  return {
    ground: groundOf(weather),
    isGroundTold: false,
    isDark: false,
    heat: heatAt(wbgt ?? hour.temperatureC, hotDays >= USED_TO_HEAT.hotDays),
    slackPercent: slackOf(wbgt, hour.temperatureC, traits),
    raceFlag: RACE_FLAGS.find(({ fromC }) => (wbgt ?? hour.temperatureC) >= fromC)?.flag ?? null,
    cold: coldAt(chill, traits),
    air: airOf(weather, traits),
    hasThunder: hour.thunder,
  };
}

/** Whether the sun is far enough down for reflectors and a light (EN-8). */
export function isDarkAt(minute: EpochMinute, place: Place): boolean {
  return sunAltitude(minute, place) < DARK_BELOW_DEGREES;
}

/** The conditions with what the runner says of the place, which weighs more than any forecast. */
export function withTold(conditions: Conditions, surface: Surface): Conditions {
  switch (surface) {
    case "icy":
    case "wet":
      return { ...conditions, ground: surface, isGroundTold: true };
    case "dark":
      return { ...conditions, isDark: true };
    case "hot":
      return { ...conditions, heat: worse(HEAT, conditions.heat, "easy-short") };
    case "treadmill":
      return conditions;
  }
}

function groundOf({ hour, lateRainMm, dayRainMm }: Weather): Conditions["ground"] {
  const isFrozen = hour.temperatureC <= ICE.upToC && dayRainMm >= ICE.rainMm;
  if (hour.freezingRain || isFrozen || (hour.snowDepthCm ?? 0) >= ICE.snowCm) return "icy";
  if (lateRainMm >= GROUND.wetMm) return "wet";
  return hour.temperatureC < GROUND.coldUnderC ? "cold" : "dry";
}

function heatAt(wbgtC: number, isUsed: boolean): Heat {
  const level = HEAT_LEVELS.find(({ upToC }) => tenths(wbgtC) <= upToC);
  if (level === undefined) return "indoors";
  return isUsed ? level.usedToHeat : level.notUsed;
}

/** Levels are given in tenths of a degree, and between 27.8 and 27.9 there is nothing. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function slackOf(wbgtC: number | null, airC: number, { vdot }: Traits): number {
  const { percentPerDegree, bestWbgtC, airFromC, fastVdot, saidFromPercent } = HEAT_SLACK;
  const isFast = vdot !== null && vdot >= fastVdot;
  const above = wbgtC === null ? airC - airFromC : wbgtC - bestWbgtC;
  const percent = Math.max(0, above) * (isFast ? percentPerDegree.fast : percentPerDegree.slower);
  return percent < saidFromPercent ? 0 : tenths(percent);
}

function coldAt(chillC: number, { isSensitive }: Traits): Conditions["cold"] {
  if (chillC <= COLD.indoorsC) return "indoors";
  return isSensitive && chillC <= COLD.sensitiveC ? "no-hard" : "free";
}

/** The stricter of the two indices, where both are known. */
function airOf({ hour }: Weather, { isSensitive }: Traits): Air {
  const who = isSensitive ? "sensitive" : "everyone";
  const us = US_AIR.find(({ above }) => (hour.usAqi ?? 0) > above);
  const europe = EUROPEAN_AIR.find(({ above }) => (hour.europeanAqi ?? 0) > above);
  return worse<Air>(AIR, us?.[who] ?? "free", europe?.[who] ?? "free");
}

function worse<Level>(scale: readonly Level[], one: Level, other: Level): Level {
  return scale.indexOf(one) >= scale.indexOf(other) ? one : other;
}
