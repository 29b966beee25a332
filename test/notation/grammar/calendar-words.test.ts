import { describe, expect, it } from "vitest";
import {
  dayCode,
  guessFileSettings,
  guessLanguages,
  isRest,
  readMonth,
  readWeekday,
  weekHeading,
} from "../../../src/notation/grammar/index.js";
import { LANGUAGES, type Language } from "../../../src/notation/grammar/session-reading.js";

const weekdays: readonly (readonly [string, Language, string | null])[] = [
  ["Thursday", "en", "thu"],
  ["Tues", "en", "tue"],
  ["SAT:", "en", "sat"],
  ["M", "en", null],
  ["Tirs", "da", "tue"],
  ["lør.", "da", "sat"],
  ["Di", "de", "tue"],
  ["Di", "fr", "sun"],
  ["Sonnabend", "de", "sat"],
  ["mar", "es", "tue"],
  ["X:", "es", "wed"],
  ["miercoles", "es", "wed"],
  ["dimanche", "fr", "sun"],
  ["tysdag", "nb", "tue"],
  ["banana", "en", null],
  ["", "en", null],
];
const headings: readonly (readonly [string, number, number | null, string | null])[] = [
  ["Week 3", 3, null, null],
  ["## Woche 4 (Entlastung)", 4, null, "Entlastung"],
  ["Uge 3 (Uge 42)", 3, null, "Uge 42"],
  ["Semaine 5 : 4 séances", 5, null, "4 séances"],
  ["Semanas 1 y 2: base", 1, 2, "base"],
  ["Weeks 1–4", 1, 4, null],
  ["uker 5 til 8", 5, 8, null],
  ["Semaine 5-6-7: allures", 5, 7, "allures"],
  ["Wk3", 3, null, null],
  ["W3", 3, null, null],
  ["KW 12", 12, null, null],
  ["**Week 7:** lighter", 7, null, "lighter"],
  ["3. Woche", 3, null, null],
  ["Week 3 - 12 km", 3, null, "12 km"],
  ["Week 1: 5/8/23 - 5/14/23", 1, null, "5/8/23 - 5/14/23"],
];

describe("the words of the calendar", () => {
  it.each(weekdays)("%s in %s is %s", (word, language, day) => {
    expect(readWeekday(word, [language])).toBe(day);
  });

  it("name a weekday in the first language that knows it", () => {
    expect(readWeekday("Di", ["fr", "de"])).toBe("sun");
    expect(readWeekday("Di", ["de", "fr"])).toBe("tue");
  });

  it("name months in every language", () => {
    const months = ["maj", "Mars", "Dez", "août", "ago", "Sept.", "may"];
    expect(months.map((month) => readMonth(month, LANGUAGES))).toEqual([5, 3, 12, 8, 8, 9, 5]);
    expect(readMonth("monday", LANGUAGES)).toBeNull();
  });

  it.each(headings)("%j heads week %s to %s with the note %s", (line, week, to, note) => {
    expect(weekHeading(line, LANGUAGES)).toEqual({ week, to, note });
  });

  it.each(["W1D2", "W01S01", "Weekend", "We 5 km", "Week one", "Week 3/12", "Week 2024", ""])(
    "%j heads no week",
    (line) => {
      expect(weekHeading(line, LANGUAGES)).toBeNull();
    },
  );

  it("count days by codes", () => {
    expect(dayCode("W1D2")).toEqual({ week: 1, day: 2 });
    expect(dayCode("w10d1: run")).toEqual({ week: 10, day: 1 });
    expect(dayCode("Week 2 Day 3")).toEqual({ week: 2, day: 3 });
    expect(dayCode("Semaine 2, jour 3")).toEqual({ week: 2, day: 3 });
    expect(dayCode("DAY 112")).toEqual({ day: 112 });
    expect(dayCode("Día 6 - descanso")).toEqual({ day: 6 });
    expect(dayCode("Day 3/7")).toBeNull();
    expect(dayCode("Days")).toBeNull();
  });

  it("say that a day is free, and no more", () => {
    const free = [
      "Rest",
      "rest day.",
      "OFF",
      "💤 Rest",
      "Repos complet",
      "Ruhe",
      "Hvile",
      "descanso",
    ];
    expect(free.filter((words) => !isRest(words, LANGUAGES))).toEqual([]);
    const busy = ["Rest or easy", "", "-", "90 s rest", "easy", "restaurant"];
    expect(busy.filter((words) => isRest(words, LANGUAGES))).toEqual([]);
  });
});

describe("what is settled for a file", () => {
  it("is its languages, the likeliest first and English always among them", () => {
    expect(guessLanguages("Montag Ruhe, Dienstag 5 km locker, dann Einlaufen")).toEqual([
      "de",
      "en",
    ]);
    expect(guessLanguages("Mandag: hvile. Onsdag: 5 km roligt løb. Uge 3").at(0)).toBe("da");
    expect(guessLanguages("Uke 3: rolig løping, mandag hvile").at(0)).toBe("nb");
    expect(guessLanguages("Lundi repos, mardi footing de 45 min").at(0)).toBe("fr");
    expect(guessLanguages("Lunes descanso, martes trote suave").at(0)).toBe("es");
    expect(guessLanguages("Easy run 5 miles")).toEqual(["en"]);
    expect(guessLanguages("")).toEqual(["en"]);
  });

  it("is the unit that its distances have, and an assumption where none has one", () => {
    expect(guessFileSettings("Mon 5 miles\nTue 6 mi\nWed 5k race", null)).toMatchObject({
      settings: { unit: "mi" },
      assumptions: [],
    });
    expect(guessFileSettings("Mon 5\nTue 6", null)).toMatchObject({
      settings: { unit: "km" },
      assumptions: [{ kind: "unit", value: "km" }],
    });
    expect(guessFileSettings("Mon 5\nTue 6", "mi")).toMatchObject({
      settings: { unit: "mi" },
      assumptions: [],
    });
  });

  it("is the decimal comma, and what a lone m means", () => {
    expect(guessFileSettings("Tirsdag 6,5 km\nOnsdag 20m yoga", null)).toMatchObject({
      settings: { decimalComma: true },
      assumptions: [
        { kind: "decimal-comma" },
        { kind: "m-means" },
        { kind: "language", value: "da" },
      ],
    });
  });
});
