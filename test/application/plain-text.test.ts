import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeUnsafe, harmless, harmlessLine } from "../../src/application/harmless.js";
import { plainText } from "../../src/application/plain-text.js";
import type { Block, Reply } from "../../src/application/reply.js";

const said = (...blocks: readonly Block[]): Reply => ({ blocks, private: true, error: null });

const UNSAFE = /(?!\n)[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

describe("the plain text of a reply", () => {
  it("gives a day's card one step a line, without columns", () => {
    const card = said(
      { type: "heading", text: "Intervals with squats and lunges · 18:00" },
      { type: "context", text: "Tuesday 22 December · week 5 of 12" },
      {
        type: "prescription",
        lines: [
          { amount: "12 min", what: "easy jog", aside: null, strength: false },
          {
            amount: "30",
            what: "lunges, 15 each leg",
            aside: "strength, first half",
            strength: true,
          },
          { amount: "6 ×", what: "1000 m at 4:41/km", aside: null, strength: false },
          { amount: "", what: "then walk home", aside: null, strength: false },
        ],
      },
      { type: "text", text: "Why here: tomorrow is easy." },
      {
        type: "buttons",
        buttons: [
          { id: "done", label: "Done", style: "primary" },
          { id: "more", label: "More…", style: "plain" },
        ],
      },
    );
    expect(plainText(card)).toBe(
      [
        "Intervals with squats and lunges · 18:00",
        "Tuesday 22 December · week 5 of 12",
        "",
        "12 min easy jog",
        "30 lunges, 15 each leg (strength, first half)",
        "6 × 1000 m at 4:41/km",
        "then walk home",
        "",
        "Why here: tomorrow is easy.",
        "[Done] [More…]",
      ].join("\n"),
    );
  });

  const bytes = new Uint8Array(12_345);
  const blocks: readonly (readonly [string, Block, string])[] = [
    [
      "a table row by row, an empty cell as a dash",
      {
        type: "table",
        columns: [
          { label: "Day", align: "left" },
          { label: "km", align: "right" },
        ],
        rows: [
          ["Mon", ""],
          ["Tue", "11"],
        ],
      },
      "Day · km\nMon · –\nTue · 11",
    ],
    [
      "a table without labels without a header",
      { type: "table", columns: [{ label: "", align: "left" }], rows: [["Bo"]] },
      "Bo",
    ],
    ["fields", { type: "fields", items: [{ label: "Race", value: "11 April" }] }, "Race: 11 April"],
    [
      "a picture by what it shows",
      { type: "picture", name: "load.png", mime: "image/png", bytes, alt: "Load rose by 8 %" },
      "Picture: Load rose by 8 %",
    ],
    [
      "a file by name and size",
      { type: "file", name: "plan.json", mime: "application/json", bytes },
      "File: plan.json, 12 kB",
    ],
    [
      "an emergency with nothing before it",
      { type: "notice", tone: "emergency", text: "Stop now and call 112." },
      "Stop now and call 112.",
    ],
    [
      "a finding with its place and its repair",
      {
        type: "findings",
        items: [
          { rule: "SP-15", week: 3, day: "Wed", text: "two hard days.", repair: "Move one." },
          { rule: "RL-1", week: null, day: null, text: "no race.", repair: null },
        ],
      },
      "week 3 Wed: two hard days. Move one.\nno race.",
    ],
    [
      "a form with what is filled in",
      {
        type: "form",
        form: {
          id: "start",
          title: "Set up",
          fields: [
            {
              name: "race",
              label: "Race day",
              hint: "A date",
              required: true,
              choices: null,
              several: false,
              value: null,
            },
            {
              name: "focus",
              label: "Focus",
              hint: null,
              required: false,
              choices: [
                { value: "race", label: "Running first" },
                { value: "balanced", label: "Both" },
              ],
              several: false,
              value: "balanced",
            },
          ],
        },
      },
      "Set up\nRace day (needed): not filled in. A date\nFocus: Both. One of: Running first, Both",
    ],
  ];
  it.each(blocks)("gives %s", (_, block, text) => {
    expect(plainText(said(block))).toBe(text);
  });

  it("says an error's sentence when no block does", () => {
    const error = { code: "no-plan", message: "You have no plan yet." } as const;
    expect(plainText({ blocks: [], private: true, error })).toBe("You have no plan yet.");
  });

  it("does not say an error's sentence twice", () => {
    const error = { code: "no-plan", message: "You have no plan yet." } as const;
    const blocks: Block[] = [{ type: "text", text: "You have no plan yet. Try /start." }];
    expect(plainText({ blocks, private: true, error })).toBe("You have no plan yet. Try /start.");
  });

  it("sets a later heading apart by a blank line", () => {
    const text = plainText(
      said(
        { type: "heading", text: "Mon" },
        { type: "text", text: "easy" },
        { type: "heading", text: "Tue" },
      ),
    );
    expect(text).toBe("Mon\neasy\n\nTue");
  });
});

describe("harmless text", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["an escape sequence", "\u001b[31mred", "␛[31mred"],
    ["a bell", "ding\u0007", "ding␇"],
    ["a carriage return that would overwrite the line", "good\rbad", "good␍bad"],
    ["a Windows line break", "one\r\ntwo", "one\ntwo"],
    ["a tab", "a\tb", "a b"],
    ["the delete character", "a\u007f", "a␡"],
    ["a C1 control that starts a sequence", "\u009b31m", "\ufffd31m"],
    ["a bidirectional override", "txt\u202eexe", "txt\ufffdexe"],
    ["a bidirectional isolate", "\u2066a\u2069", "\ufffda\ufffd"],
    ["a zero-width space", "a\u200bb", "a\ufffdb"],
    ["a byte order mark", "\ufeffa", "\ufffda"],
    ["half a surrogate pair", "a\ud83c", "a\ufffd"],
    ["a joined emoji, by its parts", "🏃\u200d♀\ufe0f", "🏃♀\ufe0f"],
    ["letters of other scripts, untouched", "Søren, 张, نور, é", "Søren, 张, نور, é"],
  ];
  it.each(cases)("shows %s", (_, text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it("lets no unsafe character through, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(harmless(text)).not.toMatch(UNSAFE);
        expect(harmlessLine(text)).not.toContain("\n");
        expect(plainText(said({ type: "text", text }))).not.toMatch(UNSAFE);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });

  it("escapes what is unsafe in JSON without changing what the JSON says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = escapeUnsafe(JSON.stringify(text));
        expect(json).not.toMatch(UNSAFE);
        expect(JSON.parse(json)).toBe(text);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });

  it("takes long runs of spaces in its stride", () => {
    const text = " ".repeat(1_000_000);
    const before = performance.now();
    expect(harmlessLine(`a${text}b`)).toHaveLength(1_000_002);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
