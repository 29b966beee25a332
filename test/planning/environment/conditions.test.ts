import { describe, expect, it } from "vitest";
import {
  type Conditions,
  conditionsOf,
  FAIR,
  isDarkAt,
  traitsOf,
  withTold,
} from "../../../src/planning/environment/conditions.js";
import { estimatedWbgt, windChill } from "../../../src/planning/environment/heat-and-cold.js";
import { sunAltitude } from "../../../src/planning/environment/sun.js";
import { weatherAt } from "../../../src/planning/environment/weather-at.js";
import { runner } from "../../drawing/runners.js";
import { MILD, weather } from "./weather.js";

const ANYONE = { vdot: null, isSensitive: false };
const COPENHAGEN = { latitude: 55.68, longitude: 12.57 };
const at = (text: string) => Date.parse(text) / 60_000;

/** Dry air of a temperature whose reckoned WBGT is about that many degrees. */
function airOfWbgt(wbgtC: number): { temperatureC: number; humidityPercent: number } {
  return { temperatureC: (wbgtC - 3.94) / 0.567, humidityPercent: 0 };
}

describe("the reckoned WBGT (EN-4)", () => {
  it.each([
    // Air, humidity, and the degrees that the formula gives by hand.
    [20, 50, 19.9],
    [30, 50, 29.3],
    [30, 80, 34.3],
    [35, 20, 28.2],
    [10, 100, 14.4],
  ])("of %i °C at %i %% is %f °C", (temperatureC, humidity, wbgt) => {
    expect(estimatedWbgt(temperatureC, humidity)).toBeCloseTo(wbgt, 0);
  });
});

describe("paces in the heat (EN-1)", () => {
  it.each([
    ["at the best temperatures", airOfWbgt(15), null, 0],
    ["a breath above them", airOfWbgt(16), null, 0],
    ["for slower runners", airOfWbgt(20), 38, 3],
    ["for fast runners", airOfWbgt(20), 50, 2],
    ["for those of whom nothing is known", airOfWbgt(20), null, 3],
    ["without humidity, from the air", { temperatureC: 22.5, humidityPercent: null }, null, 3],
    ["without humidity, in mild air", { temperatureC: 17.5, humidityPercent: null }, null, 0],
  ])("slow down %s", (_, air, vdot, percent) => {
    const { slackPercent } = conditionsOf(weather(air), { ...ANYONE, vdot });
    expect(slackPercent).toBeCloseTo(percent, 1);
  });
});

describe("heat levels (EN-2), for those used to it and those who are not (EN-3)", () => {
  it.each<[number, Conditions["heat"], Conditions["heat"]]>([
    [22.2, "free", "free"],
    [22.4, "shorter", "free"],
    [27.8, "shorter", "free"],
    [27.9, "easy-short", "by-effort"],
    [30, "easy-short", "by-effort"],
    [30.1, "indoors", "easy-short"],
    [32.2, "indoors", "easy-short"],
    [32.3, "indoors", "indoors"],
  ])("%f °C of WBGT are %s, or %s", (wbgtC, notUsed, used) => {
    expect(conditionsOf(weather(airOfWbgt(wbgtC)), ANYONE).heat).toBe(notUsed);
    expect(conditionsOf(weather(airOfWbgt(wbgtC), { hotDays: 10 }), ANYONE).heat).toBe(used);
    expect(conditionsOf(weather(airOfWbgt(wbgtC), { hotDays: 9 }), ANYONE).heat).toBe(notUsed);
  });

  it.each([
    [17.9, null],
    [18, "yellow"],
    [22.9, "yellow"],
    [23.1, "red"],
    [28.1, "black"],
  ])("a race at %f °C flies the flag %s", (wbgtC, flag) => {
    expect(conditionsOf(weather(airOfWbgt(wbgtC + 0.01)), ANYONE).raceFlag).toBe(flag);
  });

  it("counts the hot days of two weeks, each once", () => {
    const now = at("2026-07-20T16:00Z");
    const hot = { ...MILD, temperatureC: 30, humidityPercent: 50 };
    const forecast = Array.from({ length: 20 * 24 }, (_, index) => ({
      ...hot,
      startMinute: now - (20 * 24 - 1 - index) * 60,
    }));
    expect(weatherAt(forecast, now + 20)?.hotDays).toBe(14);
    expect(weatherAt(forecast.slice(-30), now + 20)?.hotDays).toBe(2);
  });
});

describe("ice (EN-5) and wet or cold ground (EN-6)", () => {
  it.each<[string, Parameters<typeof weather>, Conditions["ground"]]>([
    ["frost after rain", [{ temperatureC: 2 }, { dayRainMm: 0.5 }], "icy"],
    [
      "frost after rain six hours ago",
      [{ temperatureC: -3 }, { dayRainMm: 2, lateRainMm: 2 }],
      "icy",
    ],
    ["rain just above frost", [{ temperatureC: 2.1 }, { dayRainMm: 2, lateRainMm: 2 }], "wet"],
    ["dry frost", [{ temperatureC: -3 }], "cold"],
    ["snow that lies", [{ temperatureC: 4, snowDepthCm: 3 }], "icy"],
    ["freezing rain", [{ temperatureC: 3, freezingRain: true }], "icy"],
    ["rain this morning", [{}, { dayRainMm: 1, lateRainMm: 1 }], "wet"],
    ["rain last night, dry since", [{}, { dayRainMm: 5 }], "dry"],
    ["cold dry ground", [{ temperatureC: 4.9 }], "cold"],
    ["mild dry ground", [{ temperatureC: 5 }], "dry"],
  ])("%s", (_, [hour, before], ground) => {
    expect(conditionsOf(weather(hour, before), ANYONE).ground).toBe(ground);
  });

  it("looks back over the hours before the outing, and not at those after it", () => {
    const now = at("2026-12-22T17:00Z");
    const forecast = Array.from({ length: 48 }, (_, index) => ({
      ...MILD,
      startMinute: now + (index - 24) * 60,
      precipitationMm: index === 14 || index === 30 ? 1.5 : 0,
    }));
    expect(weatherAt(forecast, now)).toMatchObject({ lateRainMm: 0, dayRainMm: 1.5 });
    expect(weatherAt(forecast, now + 6 * 60 + 30)).toMatchObject({ lateRainMm: 1.5, dayRainMm: 3 });
    expect(weatherAt(forecast, now + 3 * 24 * 60)).toBeNull();
  });
});

describe("cold (EN-7)", () => {
  it.each([
    [10, 20, 7.4],
    [0, 30, -6.5],
    [-10, 20, -17.9],
    [-20, 40, -34.1],
    [-5, 3, -5],
    [15, 40, 15],
  ])("%i °C in wind of %i km/h feels like %f °C", (air, wind, chill) => {
    expect(windChill(air, wind)).toBeCloseTo(chill, 0);
  });

  it.each<[number, Conditions["cold"], Conditions["cold"]]>([
    [-14, "free", "free"],
    [-15, "free", "no-hard"],
    [-26.9, "free", "no-hard"],
    [-27, "indoors", "indoors"],
  ])("of %f °C of wind chill is %s, for the sensitive %s", (temperatureC, everyone, sensitive) => {
    const still = weather({ temperatureC, windKmh: 0 });
    expect(conditionsOf(still, ANYONE).cold).toBe(everyone);
    expect(conditionsOf(still, { ...ANYONE, isSensitive: true }).cold).toBe(sensitive);
  });
});

describe("daylight (EN-8)", () => {
  it.each([
    // Noon at the solstices and an equinox: 90° less the latitude, and the sun's own.
    ["2026-06-21T11:12Z", 57.8],
    ["2026-12-21T11:08Z", 10.9],
    ["2026-03-20T11:17Z", 34.3],
  ])("in Copenhagen on %s the sun stands at %f°", (instant, altitude) => {
    expect(sunAltitude(at(instant), COPENHAGEN)).toBeCloseTo(altitude, 0);
  });

  it.each([
    ["a winter morning", "2026-12-22T06:00+01:00", COPENHAGEN, true],
    ["a winter noon", "2026-12-22T12:00+01:00", COPENHAGEN, false],
    ["a winter evening", "2026-12-22T18:00+01:00", COPENHAGEN, true],
    ["a summer evening", "2026-06-22T21:00+02:00", COPENHAGEN, false],
    [
      "a midsummer night far north",
      "2026-06-22T00:00+02:00",
      { latitude: 69.65, longitude: 18.96 },
      false,
    ],
    [
      "a December noon far north",
      "2026-12-22T12:00+01:00",
      { latitude: 78.2, longitude: 15.6 },
      true,
    ],
    [
      "a December evening in the south",
      "2026-12-22T19:00+11:00",
      { latitude: -33.9, longitude: 151.2 },
      false,
    ],
    ["dusk, the sun just down", "2026-12-22T15:50+01:00", COPENHAGEN, false],
  ])("%s", (_, instant, place, isDark) => {
    expect(isDarkAt(at(instant), place)).toBe(isDark);
  });
});

describe("air (EN-9)", () => {
  it.each<[string, Partial<typeof MILD>, Conditions["air"], Conditions["air"]]>([
    ["good", { usAqi: 100, europeanAqi: 60 }, "free", "free"],
    ["over 100", { usAqi: 101, europeanAqi: null }, "free", "easy-short"],
    ["over 150", { usAqi: 151, europeanAqi: null }, "easy-short", "easy-short"],
    ["over 200", { usAqi: 201, europeanAqi: null }, "indoors", "indoors"],
    ["over 300", { usAqi: 301, europeanAqi: null }, "rest", "rest"],
    ["poor", { usAqi: null, europeanAqi: 61 }, "free", "indoors"],
    ["very poor", { usAqi: null, europeanAqi: 81 }, "no-hard", "indoors"],
    ["extremely poor", { usAqi: null, europeanAqi: 101 }, "indoors", "indoors"],
    ["the worse of both", { usAqi: 160, europeanAqi: 90 }, "easy-short", "indoors"],
    ["unknown", { usAqi: null, europeanAqi: null }, "free", "free"],
  ])("%s", (_, air, everyone, sensitive) => {
    expect(conditionsOf(weather(air), ANYONE).air).toBe(everyone);
    expect(conditionsOf(weather(air), { ...ANYONE, isSensitive: true }).air).toBe(sensitive);
  });

  it.each([
    [[], false],
    [[6], false],
    [[1], true],
    [[4], true],
  ] as const)("counts health answers %j as sensitive: %s, cleared or not", (yes, isSensitive) => {
    const clearance = { on: "2026-04-02", words: "cleared" };
    for (const cleared of [null, clearance]) {
      const screening = { yes, answeredOn: "2026-04-01", clearance: cleared };
      expect(traitsOf(runner({ screening }), null).isSensitive).toBe(isSensitive);
    }
  });
});

describe("thunder (EN-10), and what the runner says", () => {
  it("takes thunder from the forecast", () => {
    expect(conditionsOf(weather({ thunder: true }), ANYONE).hasThunder).toBe(true);
    expect(conditionsOf(weather({}), ANYONE)).toEqual(FAIR);
    expect(conditionsOf(null, ANYONE)).toEqual(FAIR);
  });

  it("believes the runner more than the forecast, and never makes the heat less", () => {
    expect(withTold(FAIR, "icy")).toMatchObject({ ground: "icy", isGroundTold: true });
    expect(withTold({ ...FAIR, ground: "icy" }, "wet").ground).toBe("wet");
    expect(withTold(FAIR, "dark").isDark).toBe(true);
    expect(withTold(FAIR, "hot").heat).toBe("easy-short");
    expect(withTold({ ...FAIR, heat: "indoors" }, "hot").heat).toBe("indoors");
    expect(withTold(FAIR, "treadmill")).toEqual(FAIR);
  });
});
