import { describe, expect, it } from "vitest";
import { dayParts } from "../../../src/notation/documents/days.js";
import type { Language } from "../../../src/notation/grammar/index.js";

/** The parts in short: `lead ‖ tue=6 km ‖ mon/tue?=5 km`. */
function parted(text: string, ...languages: readonly Language[]): string {
  const { lead, parts } = dayParts(text, [...languages, "en"]);
  const drawn = parts.map(({ days, isEither, text: words }) => {
    return `${days.join("+")}${isEither ? "?" : ""}=${words}`;
  });
  return [...(lead === "" ? [] : [lead]), ...drawn].join(" ‖ ");
}

describe("days in a line", () => {
  it.each([
    ["Tue: 6 km", "tue=6 km"],
    ["Tuesday - 6 km", "tue=6 km"],
    ["Tue 6 km", "tue=6 km"],
    ["Sunday May 17: 10 km", "sun=10 km"],
    ["Sun (club): 10 km", "sun=10 km"],
    ["Mon", "mon="],
    ["Tue: 6 km | Thu: 5 km", "tue=6 km ‖ thu=5 km"],
    ["Mon rest, Tue 6 km, Sun 10 km", "mon=rest ‖ tue=6 km ‖ sun=10 km"],
    ["Mon, Wed & Fri: 5 km", "mon+wed+fri=5 km"],
    ["Wed-Fri: rest", "wed+thu+fri=rest"],
    ["Fri to Mon: 5 km", "fri+sat+sun+mon=5 km"],
    ["Mon/Tue: 5 km", "mon+tue?=5 km"],
    ["Take care. Tue: 6 km.", "Take care. ‖ tue=6 km."],
    ["6 km with the dog", "6 km with the dog"],
    ["6 x 400 m, 90 s jog", "6 x 400 m, 90 s jog"],
    ["easy run, then sun and rest", "easy run, then sun and rest"],
  ])("%j is %j", (text, expected) => {
    expect(parted(text)).toBe(expected);
  });

  it.each([
    ["Di: 6 km. Do: 4 km. So: Ruhe.", "de", "tue=6 km. ‖ thu=4 km. ‖ sun=Ruhe."],
    ["Die Beine sind schwer.", "de", "Die Beine sind schwer."],
    ["Lunes, jueves y sábado: descanso", "es", "mon+thu+sat=descanso"],
    ["Mandag og onsdag: 5 km", "da", "mon+wed=5 km"],
    ["Lør: 8 km", "da", "sat=8 km"],
    ["Mercredi : 8 km", "fr", "wed=8 km"],
    ["6 x 400", "es", "6 x 400"],
  ] as const)("%j in %s is %j", (text, language, expected) => {
    expect(parted(text, language)).toBe(expected);
  });
});
