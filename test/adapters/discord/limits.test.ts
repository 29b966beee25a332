import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCustomId, writeCustomId } from "../../../src/adapters/discord/custom-id.js";
import { faultsOfBody } from "../../../src/adapters/discord/faults.js";
import { LIMITS, pieces, shortened } from "../../../src/adapters/discord/limits.js";
import { escaped } from "../../../src/adapters/discord/markdown.js";
import { sendable } from "../../../src/adapters/discord/message.js";
import { messagesOf } from "../../../src/adapters/discord/pages.js";
import type { Look } from "../../../src/adapters/discord/render.js";
import type { Block, Reply } from "../../../src/application/reply.js";
import { en } from "../../../src/messages/en.js";
import { seenText } from "../../doubles/discord/reading.js";
import { checkMessage, type MessageBody } from "../../doubles/discord/strictness.js";

const SEED = { seed: 42, numRuns: 150, endOnFailure: true };

const look = (kind: Look["kind"]): Look => ({
  kind,
  idOf: (line, nth) => `${nth}${line}`.slice(0, 100),
  opens: (form) => `o${form}`.slice(0, 100),
  words: en.discord,
});

const words = fc.string({ maxLength: 300, unit: "grapheme" });
const block: fc.Arbitrary<Block> = fc.oneof(
  words.map((text) => ({ type: "text" as const, text })),
  fc
    .string({ minLength: 1500, maxLength: 9000 })
    .map((text) => ({ type: "context" as const, text })),
  fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 60 }).map((rows) => ({
    type: "table" as const,
    columns: [{ label: "Day", align: "left" as const }],
    rows,
  })),
  fc.array(fc.record({ label: words, value: words }), { maxLength: 30 }).map((items) => ({
    type: "fields" as const,
    items,
  })),
  fc
    .array(fc.record({ id: fc.constant("done"), label: words }), { maxLength: 32 })
    .map((buttons) => ({
      type: "buttons" as const,
      buttons: buttons.map((one) => ({ ...one, style: "plain" as const })),
    })),
  words.map((name) => ({
    type: "file" as const,
    name,
    mime: "text/plain",
    bytes: new Uint8Array(3),
  })),
);
const reply: fc.Arbitrary<Reply> = fc
  .array(block, { maxLength: 8 })
  .map((blocks) => ({ blocks, private: true, error: null }));

describe("pages", () => {
  it.each(["components", "classic"] as const)(
    "no reply makes a message of %s that Discord would refuse",
    (kind) => {
      fc.assert(
        fc.property(reply, (one) => {
          for (const message of messagesOf(one, look(kind))) {
            const body = sendable(message, true);
            expect(faultsOfBody(body)).toEqual([]);
            checkMessage(
              body as unknown as MessageBody,
              body.flags,
              message.files.map(({ name }) => name),
            );
          }
        }),
        SEED,
      );
    },
  );

  it("a reply of more pages than Discord takes comes with the whole of it as a file", () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [`row ${index}`, "x".repeat(40)]);
    const table: Block = { type: "table", columns: [{ label: "Day", align: "left" }], rows };
    const messages = messagesOf(
      { blocks: [table], private: true, error: null },
      look("components"),
    );
    const [file] = messages.at(-1)?.files ?? [];
    expect(messages).toHaveLength(6);
    expect(new TextDecoder().decode(file?.bytes)).toContain("row 1999");
  });
});

describe("pieces of a text", () => {
  it("hold every word, and none is longer than there is room for", () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 60, mode: "sentences" }),
        fc.integer({ min: 20, max: 90 }),
        (text, most) => {
          const found = pieces(text, most);
          expect(found.join(" ").split(/\s+/)).toEqual(text.split(/\s+/));
          expect(Math.max(...found.map((piece) => piece.length))).toBeLessThanOrEqual(most);
        },
      ),
      SEED,
    );
  });

  it("end where a sentence ends, if there is one in the second half", () => {
    expect(pieces("Run easy today. Then rest well.", 20)).toEqual([
      "Run easy today.",
      "Then rest well.",
    ]);
  });

  it("never break a character in two", () => {
    expect(pieces("🏃🏃🏃", 3)).toEqual(["🏃", "🏃", "🏃"]);
    expect(shortened("🏃🏃🏃", 4)).toBe("🏃…");
  });
});

describe("markdown", () => {
  it("shows every text as it was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 80 }), (text) => {
        expect(seenText(escaped(text))).toBe(text);
      }),
      SEED,
    );
  });

  it.each([
    ["**x**", "\\*\\*x\\*\\*"],
    ["<@123> and <#4>", "\\<\\@123\\> and \\<#4\\>"],
    ["# no heading", "\\# no heading"],
    ["-# no small print", "\\-# no small print"],
    ["1. no list", "1\\. no list"],
    ["@everyone", "\\@everyone"],
  ])("takes the power out of %s", (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });
});

describe("custom ids", () => {
  it("come back as they were sent, within Discord's length", () => {
    const id = fc.record({
      purpose: fc.constantFrom("press" as const, "open" as const, "answers" as const),
      owner: fc.option(fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String)),
      step: fc.integer({ min: 0, max: 999 }),
      carried: fc.record({
        kind: fc.constantFrom("line" as const, "kept" as const, "held" as const),
        text: fc.string({ minLength: 1, maxLength: 80 }),
      }),
    });
    fc.assert(
      fc.property(id, (one) => {
        const written = writeCustomId(one);
        expect(readCustomId(written)).toEqual(one);
        expect(written.length).toBeLessThanOrEqual(LIMITS.customId);
      }),
      SEED,
    );
  });

  it.each(["", "done", "p.0.=done", "x1.0.=done", "p1.0.done"])("%j is none of ours", (id) => {
    expect(readCustomId(id)).toBeNull();
  });
});

describe("faults of a body", () => {
  const text = (content: string) => ({ type: 10, content });
  const button = (part: object) => ({ type: 1, components: [{ type: 2, label: "x", ...part }] });
  const V2 = 1 << 15;
  it.each([
    ["content of 2001", { content: "x".repeat(2001) }],
    ["content beside components", { flags: V2, content: "x", components: [text("x")] }],
    ["4001 characters of text", { flags: V2, components: [text("x".repeat(4000)), text("x")] }],
    ["41 components", { flags: V2, components: Array.from({ length: 41 }, () => text("x")) }],
    [
      "six rows",
      {
        content: "",
        components: Array.from({ length: 6 }, (_, i) => button({ custom_id: `${i}` })),
      },
    ],
    ["a label of 81", { components: [button({ label: "x".repeat(81), custom_id: "a" })] }],
    ["an id of 101", { components: [button({ custom_id: "x".repeat(101) })] }],
    ["an id twice", { components: [button({ custom_id: "a" }), button({ custom_id: "a" })] }],
    ["a nonce of 26", { content: "x", nonce: "x".repeat(26) }],
    ["eleven files", { content: "x", files: Array.from({ length: 11 }, () => ({ name: "a" })) }],
    ["nothing at all", { content: "" }],
    [
      "a modal of six",
      { title: "x", custom_id: "a", components: Array.from({ length: 6 }, () => text("x")) },
    ],
    ["a title of 46", { title: "x".repeat(46), custom_id: "a", components: [text("x")] }],
    ["an unread body", 7],
  ])("%s is one", (_, body) => {
    expect(faultsOfBody(body)).toHaveLength(1);
  });

  it.each([
    ["content of 2000", { content: "x".repeat(2000) }],
    ["40 components", { flags: V2, components: Array.from({ length: 40 }, () => text("x")) }],
    ["4000 characters", { flags: V2, components: [text("x".repeat(4000))] }],
    [
      "five rows",
      {
        content: "",
        components: Array.from({ length: 5 }, (_, i) => button({ custom_id: `${i}` })),
      },
    ],
  ])("%s is none", (_, body) => {
    expect(faultsOfBody(body)).toEqual([]);
  });
});
