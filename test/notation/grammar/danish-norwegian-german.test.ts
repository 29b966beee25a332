import { describe, expect, it } from "vitest";
import { drawn, fileIn } from "./drawn.js";

type Rows = readonly (readonly [words: string, reading: string])[];

const danish: Rows = [
  ["5 km roligt", "easy 5 km"],
  ["Roligt løb 45 min", "easy 45 min"],
  ["Løb 35 min i eget tempo", "easy 35 min"],
  ["Langtur 18 km", "long 18 km"],
  ["Langtur 16 km, de sidste 3 km i maratontempo", "long 16 km: 13 km + 3 km @ marathon pace"],
  ["Hvile", "rest"],
  ["Hviledag", "rest"],
  ["Fri", "rest"],
  ["6 x 800 m, 2 min pause", "intervals: 6 x (800 m + 2 min rest)"],
  [
    "10 min opvarmning, 5 x 3 min hårdt med 90 s pause, 10 min nedjog",
    "intervals: 10 min warm-up + 5 x (3 min @ hard effort + 90 s rest) + 10 min cool-down",
  ],
  ["8 x 1,5 min interval med 1 min pause", "intervals: 8 x (90 s + 1 min rest)"],
  [
    "4 / 3 / 2 / 1 min hårdt med 1 min pause",
    "intervals: 4 min work @ hard effort + 1 min rest + 3 min work @ hard effort + 1 min rest + 2 min work @ hard effort + 1 min rest + 1 min work @ hard effort",
  ],
  [
    "2 x 5 10-20-30 med 2 min pause",
    "intervals: 2 x (5 x (30 s @ easy effort + 20 s @ moderate effort + 10 s @ all out effort) + 2 min rest)",
  ],
  ["6 x 1000 m i 10 km-tempo m/ 2 min jog", "intervals: 6 x (1000 m @ 10k pace + 2 min jog)"],
  [
    "9 km (2 km opvarmning, 5 km tærskel, 2 km nedjog)",
    "tempo 9 km: 2 km warm-up + 5 km @ threshold pace + 2 km cool-down",
  ],
  ["Tempoløb 6 km", "tempo 6 km"],
  ["Bakkesprint 8 x 20 s, gå ned", "hills: 8 x (20 s + ? walk)"],
  ["5 km løb, gå 1 km", "walk-run: 5 km steady run + 1000 m walk"],
  ["Styrketræning 30 min", "strength mixed 30 min"],
  ["Core 15 min", "strength core 15 min …"],
  ["30 min cykling", "cross-training 30 min …"],
  ["Hvile eller 4 km let", "easy optional 4 km"],
  ["Halvmaraton", "race 21.0975 km"],
  ["Konkurrence 10 km", "race 10 km"],
  ["6 km let + 4 stigningsløb", "easy: 6 km @ easy effort + 4 x (? strides)"],
  ["12,5 km langsomt", "easy 12.5 km"],
];

const norwegian: Rows = [
  ["Rolig langtur 15 km", "long 15 km"],
  ["45 min rolig", "easy 45 min"],
  ["Langkjøring 18 km", "long 18 km"],
  ["Hvile", "rest"],
  ["4 x 4 min hardt, 3 min pause", "intervals: 4 x (4 min @ hard effort + 3 min rest)"],
  ["6 x 2 min @ Z3 / 1 min", "steady: 6 x (2 min @ zone 3 + 1 min recovery)"],
  ["Terskeløkt 5 x 6 min, 1 min pause", "tempo: 5 x (6 min + 1 min rest)"],
  [
    "10 min oppvarming + 8 x 400 m med 1 min pause + 10 min nedjogg",
    "intervals: 10 min warm-up + 8 x (400 m + 1 min rest) + 10 min cool-down",
  ],
  ["45 min rolig + 6 x 20 s stigningsløp", "easy: 45 min @ easy effort + 6 x (20 s strides)"],
  ["8 km progressiv", "progression 8 km"],
  ["Bakkedrag 10 x 45 s, jogg ned", "hills: 10 x (45 s + ? jog)"],
  ["3 x 10 min terskel", "tempo: 3 x (10 min @ threshold pace) ? recovery-not-given"],
  ["HMP + 30 sek/km, 8 km", "steady 8 km: 8 km @ half pace + 30 s/km"],
  ["Styrketrening 30 min", "strength mixed 30 min"],
  ["Sykkel 60 min", "cross-training 60 min …"],
  ["Halvmaraton", "race 21.0975 km"],
  ["10 km i sone 2", "easy 10 km: 10 km @ zone 2"],
];

const german: Rows = [
  ["5 km locker", "easy 5 km"],
  ["Lockerer Dauerlauf 8 km", "easy 8 km"],
  ["40 min lockeres Traben", "easy 40 min"],
  ["60 min GA1", "easy 60 min"],
  ["Ruhetag", "rest"],
  ["Pause", "rest"],
  ["Langer Lauf 20 km", "long 20 km"],
  ["16 km lang, letzte 4 km Marathontempo", "long 16 km: 12 km + 4 km @ marathon pace"],
  ["8 km (davon 4 km im Zieltempo 5:20)", "steady 8 km: 4 km @ 5:20/km"],
  ["7 km (3 km Renntempo)", "steady 7 km: 3 km @ race pace"],
  ["6 km TDL", "tempo 6 km"],
  [
    "2 km Einlaufen, 5 x 1 km schnell (4:45), 2 km Auslaufen",
    "intervals: 2 km warm-up + 5 x (1000 m @ 4:45/km) + 2 km cool-down ? recovery-not-given",
  ],
  [
    "10 x 400 m im 5-km-Renntempo, 200 m Trabpause",
    "intervals: 10 x (400 m @ 5k pace + 200 m jog)",
  ],
  ["4 x 8 min Schwelle, TP 2 min", "tempo: 4 x (8 min @ threshold pace + 2 min jog)"],
  ["6 x 3 min hart, Gehpause 2 min", "intervals: 6 x (3 min @ hard effort + 2 min walk)"],
  ["Fahrtspiel 45 min", "fartlek 45 min"],
  ["Bergsprints 8 x 15 s", "hills: 8 x (15 s) ? recovery-not-given"],
  ["6 km locker + 5 Steigerungen", "easy: 6 km @ easy effort + 5 x (? strides)"],
  ["Krafttraining 40 min", "strength mixed 40 min"],
  ["Radfahren 90 min", "cross-training 90 min …"],
  ["Halbmarathon", "race 21.0975 km"],
  ["Wettkampf 10 km", "race 10 km"],
  ["10 km locker (optional)", "easy optional 10 km"],
  ["30 min Laufen oder Radfahren", "~easy 30 min …"],
  ["70-75% HFmax, 50 min", "easy 50 min: 50 min @ 70-75% max hr"],
];

describe("the reading of sessions", () => {
  it.each(danish)("Danish: %j is %s", (words, reading) => {
    expect(drawn(words, fileIn("da", { decimalComma: true }))).toBe(reading);
  });

  it.each(norwegian)("Norwegian: %j is %s", (words, reading) => {
    expect(drawn(words, fileIn("nb"))).toBe(reading);
  });

  it.each(german)("German: %j is %s", (words, reading) => {
    expect(drawn(words, fileIn("de"))).toBe(reading);
  });
});
