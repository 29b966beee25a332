import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderTerminal } from "../../../src/adapters/console/render.js";
import { widthOf } from "../../../src/adapters/console/width.js";
import type { Block, PrescriptionLine, Reply } from "../../../src/application/reply.js";

const said = (...blocks: readonly Block[]): Reply => ({ blocks, private: true, error: null });
const shown = (block: Block, columns = 80) =>
  renderTerminal(said(block), { columns, colour: false });

const step = (amount: string, what: string, aside: string | null = null): PrescriptionLine => ({
  amount,
  what,
  aside,
  strength: /lunges|squats/.test(what),
});

const HARD_DAY = said(
  { type: "heading", text: "Intervals with squats and lunges · 18:00 · about 70 min · 11 km" },
  { type: "context", text: "Tuesday 22 December · week 5 of 12 · half marathon in 54 days" },
  {
    type: "prescription",
    lines: [
      step("12 min", "easy jog"),
      step("30", "lunges, 15 each leg", "strength, first half"),
      step("4 min", "jog"),
      step("30", "squats"),
      step("6 min", "jog"),
      step("6 ×", "1000 m at 4:41/km (8 of 10), 90 s jog between"),
      step("30", "lunges and 30 squats", "second half, while you are warm"),
      step("12 min", "easy jog"),
    ],
  },
  {
    type: "text",
    text: "Why here: Tuesday is hard already and tomorrow is easy, so your legs get their rest.",
  },
  {
    type: "buttons",
    buttons: [
      { id: "done", label: "Done", style: "primary" },
      { id: "skip", label: "Not today", style: "plain" },
      { id: "why", label: "Why", style: "plain" },
      { id: "more", label: "More…", style: "plain" },
    ],
  },
);

describe("the terminal", () => {
  it("shows a hard day as a coach would write it", () => {
    expect(renderTerminal(HARD_DAY, { columns: 90, colour: false })).toBe(
      `Intervals with squats and lunges · 18:00 · about 70 min · 11 km
Tuesday 22 December · week 5 of 12 · half marathon in 54 days

  12 min  easy jog
     30   lunges, 15 each leg                 strength, first half
   4 min  jog
     30   squats
   6 min  jog
  6 ×     1000 m at 4:41/km (8 of 10), 90 s jog between
     30   lunges and 30 squats                second half, while you are warm
  12 min  easy jog

Why here: Tuesday is hard already and tomorrow is easy, so your legs get their rest.
[Done] [Not today] [Why] [More…]`,
    );
  });

  it("puts remarks in column 41 of 80, as in the examples", () => {
    const lines = renderTerminal(HARD_DAY, { columns: 80, colour: false }).split("\n");
    expect(lines[4]).toBe("     30   lunges, 15 each leg            strength, first half");
  });

  it("bolds the headline and the strength and dims the context, only in colour", () => {
    const coloured = renderTerminal(HARD_DAY, { columns: 80, colour: true });
    expect(coloured).toContain("\u001b[1mIntervals with squats");
    expect(coloured).toContain("\u001b[2mTuesday 22 December");
    expect(coloured).toContain("   \u001b[1mlunges, 15 each leg\u001b[22m");
    expect(renderTerminal(HARD_DAY, { columns: 80, colour: false })).not.toContain("\u001b");
  });

  it("keeps a remark that does not fit on a line of its own", () => {
    const lines = [step("30", "lunges, slowly down and slowly up", "strength, first half of two")];
    expect(shown({ type: "prescription", lines }, 44)).toBe(
      "  30  lunges, slowly down and slowly up\n        strength, first half of two",
    );
  });

  it("wraps a long step under its own words", () => {
    const lines = [step("12 min", "easy jog along the river and back over the bridge")];
    expect(shown({ type: "prescription", lines }, 40)).toBe(
      "  12 min  easy jog along the river and\n          back over the bridge",
    );
  });

  const blocks: readonly (readonly [string, Block, number, string])[] = [
    [
      "a table in columns, numbers to the right",
      {
        type: "table",
        columns: [
          { label: "Day", align: "left" },
          { label: "km", align: "right" },
          { label: "Strength", align: "left" },
        ],
        rows: [
          ["Mon", "", "core"],
          ["Tuesday", "11", ""],
        ],
      },
      80,
      "  Day      km  Strength\n  Mon          core\n  Tuesday  11",
    ],
    [
      "a table with wide and combining signs in line",
      {
        type: "table",
        columns: [
          { label: "", align: "left" },
          { label: "", align: "left" },
        ],
        rows: [
          ["张伟", "90 %"],
          ["Rene\u0301", "88 %"],
          ["🏃 Bo", "86 %"],
        ],
      },
      80,
      "  张伟   90 %\n  Rene\u0301   88 %\n  🏃 Bo  86 %",
    ],
    [
      "a table that is too wide with its widest cell wrapped",
      {
        type: "table",
        columns: [
          { label: "Day", align: "left" },
          { label: "Run", align: "left" },
        ],
        rows: [["Mon", "an easy run along the river"]],
      },
      24,
      "  Day  Run\n  Mon  an easy run along\n       the river",
    ],
    [
      "a table that cannot fit one cell a line",
      {
        type: "table",
        columns: [
          { label: "Day", align: "left" },
          { label: "Run", align: "left" },
          { label: "Gym", align: "left" },
        ],
        rows: [["Wednesday", "easy kilometres", "single-leg work"]],
      },
      24,
      "  Day: Wednesday\n    Run: easy kilometres\n    Gym: single-leg work",
    ],
    [
      "fields with their values in line",
      {
        type: "fields",
        items: [
          { label: "Race", value: "11 April" },
          { label: "Time zone", value: "Europe/Copenhagen" },
        ],
      },
      80,
      "  Race       11 April\n  Time zone  Europe/Copenhagen",
    ],
    [
      "buttons over several lines, none broken",
      {
        type: "buttons",
        buttons: ["Thursday 06:00", "Leave it", "Why"].map((label) => ({
          id: label,
          label,
          style: "plain",
        })),
      },
      28,
      "[Thursday 06:00] [Leave it]\n[Why]",
    ],
    [
      "a file with its size and where its bytes are",
      { type: "file", name: "plan.json", mime: "application/json", bytes: new Uint8Array(12_345) },
      80,
      "[plan.json attached: 12 kB]\nNothing was written to disk: with --json the line carries the file's bytes.",
    ],
    [
      "a picture by its finding",
      {
        type: "picture",
        name: "a.png",
        mime: "image/png",
        bytes: new Uint8Array(1),
        alt: "Load rose by 8 %",
      },
      80,
      "[picture: Load rose by 8 %]",
    ],
    [
      "findings with their places in line",
      {
        type: "findings",
        items: [
          { rule: "x", week: 4, day: "Thu", text: "no rest given", repair: "I left it open" },
          { rule: "y", week: 12, day: null, text: "no race", repair: null },
        ],
      },
      80,
      "  week 4 Thu  no rest given\n              I left it open\n  week 12     no race",
    ],
    ["a notice", { type: "notice", tone: "emergency", text: "Call 112." }, 80, "Call 112."],
    [
      "a form with its values and how to fill it",
      {
        type: "form",
        form: {
          id: "start",
          title: "Set up",
          fields: [
            {
              name: "focus",
              label: "Focus",
              hint: "What matters most",
              required: false,
              choices: [
                { value: "race", label: "Running first" },
                { value: "both", label: "both" },
              ],
              several: false,
              value: "both",
            },
            {
              name: "race",
              label: "Race day",
              hint: null,
              required: true,
              choices: null,
              several: false,
              value: null,
            },
          ],
        },
      },
      80,
      `Set up
  focus  Focus: both
         What matters most
         one of: race (Running first), both
  race   Race day, needed: –
Fill it with  :fill race=… focus=both`,
    ],
  ];
  it.each(blocks)("shows %s", (_, block, columns, text) => {
    expect(shown(block, columns)).toBe(text);
  });

  it("keeps the indent of a text that it wraps", () => {
    expect(shown({ type: "text", text: "  36 h before the intervals on Tuesday" }, 26)).toBe(
      "  36 h before the\n  intervals on Tuesday",
    );
  });

  it("says an expected failure that has no blocks", () => {
    const error = { code: "no-plan", message: "You have no plan yet." } as const;
    const reply: Reply = { blocks: [], private: true, error };
    expect(renderTerminal(reply, { columns: 80, colour: false })).toBe("You have no plan yet.");
  });

  it("never writes a line that is too wide or a character that a terminal obeys", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(anyBlock(text), fc.integer({ min: 20, max: 100 }), (block, columns) => {
        const rendered = renderTerminal(said(block), { columns, colour: false });
        expect(rendered).not.toMatch(/(?!\n)[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069]/u);
        for (const line of rendered.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});

function anyBlock(text: fc.Arbitrary<string>): fc.Arbitrary<Block> {
  const long = fc.array(text, { maxLength: 12 }).map((parts) => parts.join(" "));
  const maybe = fc.option(long);
  const bytes = fc.constant(new Uint8Array(3));
  const align = fc.constantFrom("left", "right") as fc.Arbitrary<"left" | "right">;
  const short = fc.constantFrom("12 min", "30", "6 ×", "");
  const line = fc.record({ amount: short, what: long, aside: maybe, strength: fc.boolean() });
  const field = fc.record({
    name: text,
    label: long,
    hint: maybe,
    required: fc.boolean(),
    choices: fc.option(fc.array(fc.record({ value: text, label: text }), { maxLength: 5 })),
    several: fc.boolean(),
    value: maybe,
  });
  const button = fc.record({ id: text, label: text, style: fc.constant("plain" as const) });
  return fc.oneof(
    fc.record({ type: fc.constantFrom("heading" as const, "text" as const), text: long }),
    fc.record({ type: fc.constant("prescription" as const), lines: fc.array(line) }),
    fc.record({
      type: fc.constant("table" as const),
      columns: fc.array(fc.record({ label: text, align }), { minLength: 1, maxLength: 6 }),
      rows: fc.array(fc.array(long, { maxLength: 6 }), { maxLength: 5 }),
    }),
    fc.record({
      type: fc.constant("fields" as const),
      items: fc.array(fc.record({ label: long, value: long })),
    }),
    fc.record({ type: fc.constant("buttons" as const), buttons: fc.array(button) }),
    fc.record({
      type: fc.constant("picture" as const),
      name: text,
      mime: text,
      bytes,
      alt: long,
    }),
    fc.record({ type: fc.constant("file" as const), name: text, mime: text, bytes }),
    fc.record({
      type: fc.constant("form" as const),
      form: fc.record({ id: text, title: long, fields: fc.array(field, { maxLength: 5 }) }),
    }),
    fc.record({
      type: fc.constant("findings" as const),
      items: fc.array(
        fc.record({
          rule: text,
          week: fc.option(fc.integer({ min: 1, max: 104 })),
          day: fc.option(text),
          text: long,
          repair: maybe,
        }),
      ),
    }),
  );
}
