import { describe, expect, it } from "vitest";
import { plainText } from "../../src/application/plain-text.js";
import { doubtLines, importPreview } from "../../src/application/views/import-view.js";
import { en } from "../../src/messages/en.js";
import { read } from "../../src/notation/read.js";
import type { Doubt } from "../../src/notation/reading.js";

const doubt = (kind: Doubt["kind"], quote: string, more: Partial<Doubt> = {}): Doubt => {
  return { kind, quote, line: 3, week: 1, day: null, facts: {}, ...more };
};

/** The lines below the heading. */
function shown(...doubts: readonly Doubt[]): readonly string[] {
  const blocks = doubtLines(doubts, en);
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

  it("shows the count of notes even where other doubts fill the list", () => {
    const others = Array.from({ length: 20 }, (_, at) => doubt("unit-unclear", `${at} tempo`));
    const notes = ["a", "b", "c"].map((quote) => doubt("note-kept", quote));
    const lines = shown(...others, ...notes);
    expect(lines.join(" ")).toContain("3 sessions keep their words as notes");
    expect(lines.at(-1)).toBe("and 9 more like these");
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
