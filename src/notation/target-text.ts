import { type DistanceUnit, METRES_PER_UNIT } from "../domain/program.js";
import { exactly, type Range, type Target } from "../domain/session.js";
import { rangeText, secondsText } from "./quantities.js";

const HEART_RATE_UNITS = {
  bpm: " bpm",
  "percent-of-max": "% max hr",
  "percent-of-threshold": "% threshold hr",
} as const;
const ZONE_KINDS = { "heart-rate": "hr ", pace: "pace ", power: "power " } as const;

/** The text that `takeTarget` reads back; paces are written for the program's unit. */
export function targetText(target: Target, unit: DistanceUnit): string {
  switch (target.kind) {
    case "pace":
      return perUnitText(target.secondsPerKm, unit, secondsText);
    case "named-pace": {
      const percent = target.percent === null ? "" : `${rangeText(target.percent)}% `;
      return `${percent}${target.pace} pace${offsetText(target.offsetSecondsPerKm, unit)}`;
    }
    case "rep-time":
      return `in ${secondsText(target.seconds)}`;
    case "heart-rate":
      return `${rangeText(target.value)}${HEART_RATE_UNITS[target.unit]}`;
    case "zone":
      return `${target.of === null ? "" : ZONE_KINDS[target.of]}zone ${rangeText(target.zone)}`;
    case "rpe":
      return `rpe ${rangeText(target.rpe)}`;
    case "effort":
      return `${target.effort} effort`;
    case "from-to":
      return `from ${targetText(target.from, unit)} to ${targetText(target.to, unit)}`;
  }
}

function offsetText(offset: number | null, unit: DistanceUnit): string {
  if (offset === null) return "";
  const seconds = perUnitText(exactly(Math.abs(offset)), unit, (range) => `${rangeText(range)} s`);
  return offset < 0 ? ` - ${seconds}` : ` + ${seconds}`;
}

/** Per mile where the program counts in miles and that is exact, else per kilometre. */
function perUnitText(perKm: Range, unit: DistanceUnit, text: (range: Range) => string): string {
  const km = METRES_PER_UNIT[unit] / METRES_PER_UNIT.km;
  const rounded = (value: number) => Number((value * km).toFixed(4));
  const inUnit = { min: rounded(perKm.min), max: rounded(perKm.max) };
  const isExact = inUnit.min / km === perKm.min && inUnit.max / km === perKm.max;
  return isExact ? `${text(inUnit)}/${unit}` : `${text(perKm)}/km`;
}
