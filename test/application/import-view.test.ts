import { describe, expect, it } from "vitest";
import { plainText } from "../../src/application/plain-text.js";
import { doubtLines } from "../../src/application/views/doubt-lines.js";
import { importPreview } from "../../src/application/views/import-view.js";
import { en } from "../../src/messages/en.js";
import { read } from "../../src/notation/read.js";
import type { Doubt } from "../../src/notation/reading.js";

const doubt = (kind: Doubt["kind"], quote: string, more: Partial<Doubt> = {}): Doubt => {
  return { kind, quote, line: 3, week: 1, day: null, facts: {}, ...more };
};

/** The lines below the heading. */
function shown(...doubts: readonly Doubt[]): readonly string[] {
  const blocks = doubtLines(doubts, "km", en);
  return plainText({ blocks, private: true, error: null }).split("\n").slice(1);
}

function previewOf(text: string): string {
  const reading = read(new TextEncoder().encode(text), "pasted", { unit: null, level: null });
  if (reading.kind !== "program") throw new Error(JSON.stringify(reading));
  return plainText({ blocks: importPreview(reading, en), private: true, error: null });
}

describe("what a preview asks to look at", () => {
  it("quotes the words in doubt", () => {
    expect(shown(doubt("recovery-not-given", "5 x 400")).join(" ")).toContain(
      '"5 x 400": no rest is given',
    );
  });

  it("has nothing to quote of a week that comes twice, and says what became of it", () => {
    const facts = { number: 2, firstAs: 2, nowAs: 6 };
    const lines = shown(doubt("week-twice", "", { week: 6, facts })).join(" ");
    expect(lines).toContain("week 2 comes twice; I kept both, the second as week 6");
    expect(lines).not.toContain('""');
  });

  it("shows one or two notes in full and counts more of them in one line", () => {
    const notes = (count: number) =>
      Array.from({ length: count }, (_, at) => doubt("note-kept", `hill ${at}`));
    expect(shown(...notes(2)).join(" ")).toContain('"hill 1": I kept this as a note');
    const lines = shown(doubt("impossible-time", "6:65"), ...notes(12));
    expect(lines).toHaveLength(2);
    expect(lines.join(" ")).toContain("12 sessions keep their words as notes");
    expect(lines.join(" ")).toContain('"6:65"');
  });

  it("shows the count of notes behind everything else", () => {
    const others = Array.from({ length: 20 }, (_, at) => doubt("unit-unclear", `${at} tempo`));
    const notes = ["a", "b", "c"].map((quote) => doubt("note-kept", quote));
    expect(shown(...others, ...notes).at(-1)).toContain("3 sessions keep their words as notes");
  });

  it("shows three of a kind in full and where the others stand", () => {
    const others = Array.from({ length: 6 }, (_, at) =>
      doubt("recovery-not-given", `${at} x 400`, { week: at + 1, day: "tue" }),
    );
    const lines = shown(...others);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toContain("likewise week 4 Tue, week 5 Tue and week 6 Tue");
  });

  it("tells places of one week apart by their lines", () => {
    const others = Array.from({ length: 6 }, (_, at) =>
      doubt("recovery-not-given", `${at} x 400`, { line: at + 10 }),
    );
    expect(shown(...others).at(-1)).toContain("likewise week 1 line 13, week 1 line 14 and");
  });
});

/** The numbers that a reader found, and what the preview must say of them. */
const SENTENCES: readonly (readonly [Doubt["kind"], Doubt["facts"], string])[] = [
  [
    "total-differs",
    { statedMinM: 11_000, statedMaxM: 11_000, readMinM: 10_000, readMaxM: 10_000 },
    "the total says 11 km, the words come to 10 km",
  ],
  [
    "total-differs",
    { statedMinSeconds: 1200, statedMaxSeconds: 1200, readMinSeconds: 810, readMaxSeconds: 900 },
    "the total says 20 min, the words come to 13:30 to 15 min",
  ],
  [
    "total-differs",
    { statedMinM: 9_000, statedMaxM: 9_000, readMinM: 4_000, readMaxM: 6_000, of: "week" },
    "the total says 9 km, the runs of the week come to 4 to 6 km",
  ],
  [
    "implausible-distance",
    { statedMinM: 1_000, statedMaxM: 1_000, readMinM: 16_000, readMaxM: 16_000 },
    "a total of 1 km cannot be meant, the words come to 16 km",
  ],
  ["implausible-distance", { metres: 180_000 }, "180 km in one run"],
  ["implausible-time", { seconds: 36_000 }, "10:00 h in one run"],
  ["impossible-time", { time: "6:65" }, "6:65 is no time"],
  ["missing-week", { expected: 3, found: 5, empty: 2 }, "weeks 3 to 4 are missing"],
  ["missing-week", { expected: 3, found: 4, empty: 1 }, "week 3 is missing"],
  ["missing-week", { expected: 9, found: 7, empty: 2 }, "weeks 9 to 8 are missing"],
  ["missing-week", { expected: 1, found: 5, empty: 0 }, "the first week is numbered 5"],
  ["week-twice", { number: 2, firstAs: 2, nowAs: 6 }, "the second as week 6"],
  ["day-twice", { firstLine: 12, date: "2027-01-02" }, "the same stands on line 12"],
  ["unit-unclear", { assumed: "km" }, "no unit is said; I took km. If that is wrong: unit:mi"],
  ["unit-unclear", { readMinutes: 30 }, "no unit is said; I took 30 min"],
  ["merge-conflict", { linesLeftOut: 3 }, "I took the first and left out 3 lines"],
  ["struck-through", { sessions: 3 }, "struck through; I kept it in the program"],
  ["unread-line", { linesLeftOut: 6 }, "belongs to no week; I left out 6 lines"],
  ["too-many-weeks", { weeks: 120, kept: 104 }, "there are 120 weeks; I took the first 104"],
  ["ambiguous", { days: "sat/sun" }, "Saturday or Sunday: the day is open"],
  ["ambiguous", { week: 21 }, "I counted it as week 21"],
  ["ambiguous", { sessions: 14 }, "a list of 14 sessions with no weeks and days"],
  ["ambiguous", { number: 800, readAs: "metres" }, "I took 800 metres"],
  ["ambiguous", { writtenMinutes: 60, readSeconds: 60 }, "I took seconds for minutes"],
  ["ambiguous", { writtenSeconds: 105, readSeconds: 6300 }, "I took 1:45 h"],
  ["ambiguous", { m: 60, readMinutes: 60 }, "m can be metres or minutes; I took 60 min"],
];

describe("what a preview says of a doubt", () => {
  it.each(SENTENCES)("%s with %j: %s", (kind, facts, sentence) => {
    expect(en.imported.doubt(doubt(kind, "", { facts }), "km")).toContain(sentence);
  });

  it("speaks in the unit of the program", () => {
    const facts = {
      statedMinM: 1609.344,
      statedMaxM: 1609.344,
      readMinM: 16_093,
      readMaxM: 16_093,
    };
    const said = en.imported.doubt(doubt("implausible-distance", "", { facts }), "mi");
    expect(said).toContain("a total of 1 mi cannot be meant, the words come to 10 mi");
  });
});

describe("what a preview counts", () => {
  it("does not take strength and other sports for runs", () => {
    const preview = previewOf(
      "Week 1\nMon: strength\nTue: 6 km\nWed: bike 40 min\nSat: yoga 30 min\nSun: 9 km",
    );
    expect(preview.replace(/\s+/g, " ")).toContain(
      "1 week, 2 runs, 1 strength session and 2 sessions of other sports a week, 15 km in all",
    );
  });
});

describe("what a preview says was settled", () => {
  it.each([
    ["French", "Semaine 1\nMardi : footing 40 mn\nDimanche : sortie longue 1h20"],
    ["German", "Woche 1\nDienstag: 6 km locker\nSonntag: 12 km langer Lauf"],
    ["Danish", "Uge 1\nTirsdag: 6 km roligt\nSøndag: 12 km langtur"],
  ])("names the language: %s", (language, text) => {
    expect(previewOf(text)).toContain(`the words as ${language}`);
  });
});
