import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOfMessage, faultsOfView } from "../../../src/adapters/slack/faults.js";
import { inPages, inPieces, shortened } from "../../../src/adapters/slack/limits.js";
import { renderMessages, renderOneMessage } from "../../../src/adapters/slack/render.js";
import type { Block, Reply } from "../../../src/application/reply.js";
import { messagesFor } from "../../../src/messages/messages.js";
import { one, problemOfMessage, problemOfView } from "../../doubles/slack/block-rules.js";
import { textOf } from "../../doubles/slack/reading.js";

const look = { messages: messagesFor("en"), carriedBy: (line: string) => line };
const replyOf = (...blocks: Block[]): Reply => ({ blocks, private: true, error: null });
const button = (label: string) => ({ id: "today", label, style: "plain" as const });

/** A message of one block that is so large, and the same a step larger. */
const BORDERS: readonly (readonly [string, number, (size: number) => object])[] = [
  ["a section's text", 3000, (size) => ({ type: "section", text: text(size) })],
  ["a header's text", 150, (size) => ({ type: "header", text: text(size) })],
  ["a context's text", 2000, (size) => ({ type: "context", elements: [text(size)] })],
  ["the elements of a context", 10, (size) => ({ type: "context", elements: many(size, text(1)) })],
  ["the actions of a block", 25, (size) => ({ type: "actions", elements: buttons(size) })],
  [
    "a button's text",
    75,
    (size) => ({ type: "actions", elements: buttons(1, { text: text(size) }) }),
  ],
  [
    "a button's value",
    2000,
    (size) => ({ type: "actions", elements: buttons(1, { value: "v".repeat(size) }) }),
  ],
  [
    "an action_id",
    255,
    (size) => ({ type: "actions", elements: buttons(1, { action_id: "a".repeat(size) }) }),
  ],
];

const VIEW_BORDERS: readonly (readonly [string, number, (size: number) => object])[] = [
  ["a view's title", 24, (size) => view({ title: text(size) })],
  ["a view's submit", 24, (size) => view({ submit: text(size) })],
  ["private_metadata", 3000, (size) => view({ private_metadata: "m".repeat(size) })],
  ["callback_id", 255, (size) => view({ callback_id: "c".repeat(size) })],
  ["a view's blocks", 100, (size) => view({ blocks: many(size, { type: "divider" }) })],
  ["an input's label", 2000, (size) => view({ blocks: [input({ label: text(size) })] })],
  ["an input's hint", 2000, (size) => view({ blocks: [input({ hint: text(size) })] })],
  ["a placeholder", 150, (size) => view({ blocks: [placeheld(size)] })],
  ["a view's close", 24, (size) => view({ close: text(size) })],
  ["a block_id", 255, (size) => view({ blocks: [input({ block_id: "b".repeat(size) })] })],
  ["what stands in an input", 3000, (size) => view({ blocks: [typedIn(size)] })],
  ["an option's text", 75, (size) => view({ blocks: [oneOption({ text: text(size) })] })],
  ["an option's value", 150, (size) => view({ blocks: [oneOption({ value: "v".repeat(size) })] })],
  ["the options of a choice", 100, (size) => view({ blocks: [choices(size)] })],
];

describe("the limits", () => {
  it.each(BORDERS)("take %s up to %i, and no further", (_, most, blockOf) => {
    expect(faultsOfMessage({ text: "t", blocks: [blockOf(most)] })).toEqual([]);
    expect(faultsOfMessage({ text: "t", blocks: [blockOf(most + 1)] })).not.toEqual([]);
    // The double's rules were written apart from these.
    expect(problemOfMessage("t", [one(blockOf(most))])).toBeNull();
    expect(problemOfMessage("t", [one(blockOf(most + 1))])).not.toBeNull();
  });

  it.each(VIEW_BORDERS)("take %s up to %i, and no further", (_, most, viewOf) => {
    expect(faultsOfView(viewOf(most))).toEqual([]);
    expect(faultsOfView(viewOf(most + 1))).not.toEqual([]);
    expect(problemOfView(one(viewOf(most)))).toBeNull();
    expect(problemOfView(one(viewOf(most + 1)))).not.toBeNull();
  });

  it("take 50 blocks and 12,000 characters in a message, and no further", () => {
    const blocks = (count: number, size: number) =>
      many(count, { type: "section", text: text(size) });
    expect(faultsOfMessage({ text: "t", blocks: blocks(50, 1) })).toEqual([]);
    expect(faultsOfMessage({ text: "t", blocks: blocks(51, 1) })).not.toEqual([]);
    expect(faultsOfMessage({ text: "t", blocks: blocks(4, 3000) })).toEqual([]);
    expect(faultsOfMessage({ text: "t", blocks: blocks(5, 2401) })).not.toEqual([]);
  });

  it("shorten with a visible ellipsis, and never in the middle of a sign", () => {
    expect(shortened("abcd", 4)).toBe("abcd");
    expect(shortened("abcde", 4)).toBe("abc…");
    expect(shortened("ab🏃🏃", 4)).toBe("ab…");
  });

  it("cut at the end of lines, then sentences, then words", () => {
    expect(inPieces("one two\nthree four", 12)).toEqual(["one two", "three four"]);
    expect(inPieces("One two. Three four", 12)).toEqual(["One two.", "Three four"]);
    expect(inPieces("one two three four", 12)).toEqual(["one two", "three four"]);
    expect(inPieces("x".repeat(25), 12)).toEqual(["x".repeat(12), "x".repeat(12), "x"]);
  });

  it("make pages that lose nothing and are never over", () => {
    const page = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 40 });
    fc.assert(
      fc.property(page, (items) => {
        const pages = inPages(items, { items: 5, characters: 12 }, (item) => item);
        expect(pages.flat()).toEqual(items);
        for (const one of pages) {
          expect(one.length).toBeLessThanOrEqual(5);
          expect(one.reduce((sum, item) => sum + item, 0)).toBeLessThanOrEqual(12);
        }
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});

describe("rendering", () => {
  it("splits what is too long, within every limit and without a word lost", () => {
    const words = fc.string({
      minLength: 0,
      maxLength: 4000,
      unit: fc.constantFrom("a", "b", " ", "\n", ".", "&", "<"),
    });
    const block = fc.oneof(
      words.map((said): Block => ({ type: "text", text: said })),
      words.map((said): Block => ({ type: "heading", text: said })),
      words.map((said): Block => ({ type: "context", text: said })),
      words.map((said): Block => ({ type: "notice", tone: "emergency", text: said })),
      fc.array(words, { minLength: 1, maxLength: 60 }).map(
        (labels): Block => ({
          type: "buttons",
          buttons: labels.map((label) => button(`b ${label}`)),
        }),
      ),
      fc
        .array(fc.array(words, { minLength: 2, maxLength: 2 }), { maxLength: 30 })
        .map((rows): Block => ({ type: "table", columns: [{ label: "a", align: "left" }], rows })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        const messages = renderMessages(replyOf(...blocks), look);
        for (const message of messages) {
          if (message.blocks.length === 0) continue;
          expect(faultsOfMessage(message)).toEqual([]);
          expect(problemOfMessage(message.text, message.blocks as never)).toBeNull();
        }
        const shown = messages.map((message) => textOf(message.blocks as never)).join("\n");
        const flat = shown.replace(/\s/g, "");
        for (const one of blocks) {
          if (one.type === "text") expect(flat).toContain(firstWords(one.text));
        }
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  it("shortens a message that must be one, and says so", () => {
    const long = replyOf(...many(60, { type: "text" as const, text: "one line" }));
    const one = renderOneMessage(long, look);
    expect(faultsOfMessage(one)).toEqual([]);
    expect(textOf(one.blocks as never)).toContain("There is more than fits into one message");
  });

  it("lets no name or note mention anybody", () => {
    const reply = replyOf({ type: "text", text: "<!channel> <@U1> & co" });
    const [message] = renderMessages(reply, look);
    expect(message?.text).toBe("&lt;!channel&gt; &lt;@U1&gt; &amp; co");
    expect(JSON.stringify(message?.blocks)).not.toContain("mrkdwn");
  });

  it("keeps what is said about health out of what a telephone shows", () => {
    const reply = replyOf({ type: "notice", tone: "warning", text: "6 of 10 in your knee" });
    const [message] = renderMessages(reply, look);
    expect(message?.text).toBe("I have answered you.");
    expect(textOf((message?.blocks ?? []) as never)).toContain("knee");
  });
});

/** The beginning of a text, which stands in one block whatever its neighbours are. */
function firstWords(said: string): string {
  return said.replace(/\s/g, "").slice(0, 20);
}

function text(size: number): object {
  return { type: "plain_text", text: "x".repeat(size) };
}

function many<Item>(count: number, item: Item): Item[] {
  return Array.from({ length: count }, () => item);
}

function buttons(count: number, about: object = {}): object[] {
  return Array.from({ length: count }, (_, index) => ({
    type: "button",
    action_id: `a${index}`,
    text: text(1),
    value: "v",
    ...about,
  }));
}

function view(about: object): object {
  return { type: "modal", title: text(1), submit: text(1), blocks: [], ...about };
}

function input(about: object): object {
  return {
    type: "input",
    block_id: "b",
    label: text(1),
    element: { type: "plain_text_input", action_id: "a" },
    ...about,
  };
}

function placeheld(size: number): object {
  const element = { type: "plain_text_input", action_id: "a", placeholder: text(size) };
  return input({ element });
}

function typedIn(size: number): object {
  const element = { type: "plain_text_input", action_id: "a", initial_value: "x".repeat(size) };
  return input({ element });
}

function oneOption(about: object): object {
  const options = [{ text: text(1), value: "v", ...about }];
  return input({ element: { type: "static_select", action_id: "a", options } });
}

function choices(count: number): object {
  const options = Array.from({ length: count }, (_, index) => ({
    text: text(1),
    value: `${index}`,
  }));
  return input({ element: { type: "static_select", action_id: "a", options } });
}
