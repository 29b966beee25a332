import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderTerminal } from "../../src/adapters/console/render.js";
import { widthOf } from "../../src/adapters/console/width.js";
import { type DiscordMessage, sendable } from "../../src/adapters/discord/message.js";
import { messagesOf } from "../../src/adapters/discord/pages.js";
import { renderMessages } from "../../src/adapters/slack/render.js";
import type { Reply } from "../../src/application/reply.js";
import { messagesFor } from "../../src/messages/messages.js";
import { type Bot, botOver, DAY, personIn, settle } from "../application/challenges/group.js";
import { opened } from "./database/files.js";

const SPACE = "discord:1";

/** Names that would ping, link, format, hide or break something, were they shown as they are. */
const NAMES: readonly (readonly [string, string])[] = [
  ["a ping of everybody", "@everyone"],
  ["a ping of who is there", "@here"],
  ["a ping of a Slack channel", "<!channel>"],
  ["a ping with a label", "<!here|here>"],
  ["a mention", "<@U012AB3CD>"],
  ["a mention on Discord", "<@!123456789012345678>"],
  ["a channel", "<#C012AB3CD|x>"],
  ["a time stamp", "<t:0:R>"],
  ["bold", "**x**"],
  ["bold on Slack", "*x*"],
  ["underlined", "__x__ _y_"],
  ["struck out", "~~x~~ ~y~"],
  ["a block of code", "```x``` `y`"],
  ["a spoiler", "||x||"],
  ["a link with a label", "[a](https://a.example)"],
  ["a link", "https://a.example/x"],
  ["a bare link", "a.example"],
  ["an emoji by its name", ":tada:"],
  ["a heading", "# x"],
  ["small print", "-# x"],
  ["a quotation", "> x"],
  ["a list", "- x"],
  ["a backslash", "\\*x\\*"],
  ["right to left by a mark", "\u202egnihton\u202c"],
  ["right to left by its letters", "\u05d0\u05d1\u05d2 \u0627\u0628"],
  ["zero-width text between", "a\u200b\u200d\u2060\ufeffb"],
  ["several lines", "a\n@everyone\n# b"],
  ["a terminal's colour", "\u001b[31mx\u001b[0m"],
  ["marks piled up", `Z${"\u0300".repeat(60)}`],
  ["200 characters", "x".repeat(200)],
  ["200 wide characters", "\u8d70".repeat(200)],
];

let bot: Bot;
/** What the group reads because of each name: as title, as creator, on the board, in a recap. */
const replies: { readonly alone: Reply[][]; readonly together: Reply[] } = {
  alone: [],
  together: [],
};

beforeAll(async () => {
  bot = botOver(await opened(":memory:"));
  const people = NAMES.map(([, name], index) => ({ ...personIn(SPACE, `p${index}`), name }));
  for (const person of people) await settle(bot.database, person, "half");
  for (const [index, person] of people.entries()) {
    const title = JSON.stringify(person.name).replaceAll("\\u001b", "\u001b");
    await bot.say(person, `challenge create kind:own-plan shows:whole title:${title}`);
    const [news] = await bot.announced();
    const how = await bot.say(person, `challenge how ${index + 1}`);
    replies.alone.push([how, ...(news === undefined ? [] : [news.reply])]);
    await bot.say(person, "challenge join 1 as:name");
    await bot.say(person, "done");
  }
  const [first] = people;
  if (first === undefined) return;
  replies.together.push(await bot.say(first, "challenge board 1"));
  replies.together.push(await bot.say(first, "challenge list"));
  bot.now += 40 * DAY;
  replies.together.push(...(await bot.announced()).map(({ reply }) => reply));
}, 60_000);
afterAll(() => bot.database.close());

const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u;
const PINGS = /@(?:everyone|here|channel|U0)|<[!@#t:]/;
const LINKS = /https?:|a\.example|\]\(/;

function discordTexts(reply: Reply): readonly DiscordMessage[] {
  const words = messagesFor("en").discord;
  return (["components", "classic"] as const).flatMap((kind) =>
    messagesOf(reply, { kind, idOf: () => "id", opens: () => "id", words }),
  );
}

/** Everything of a body that somebody sees. */
function textsIn(body: unknown): readonly string[] {
  if (Array.isArray(body)) return body.flatMap(textsIn);
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) =>
    typeof value === "string" && ["content", "label", "text"].includes(key)
      ? [value]
      : textsIn(value),
  );
}

/** Discord's mark-up that is ours: a bold beginning of a line, and small print. */
const OURS = /^(?:-# )?(?:\*\*[^*\n]*\*\*)?/gm;

function checkDiscord(reply: Reply): void {
  for (const message of discordTexts(reply)) {
    expect(sendable(message, false).allowedMentions).toEqual({ parse: [] });
    for (const text of textsIn(message)) {
      expect(text).not.toMatch(PINGS);
      expect(text).not.toMatch(LINKS);
      expect(text).not.toMatch(HIDDEN);
      expect(text.replaceAll(OURS, "")).not.toMatch(/(?<!\\)[*_~`|<>[\]@]|^(?:[#>+-] )/m);
    }
  }
}

function checkSlack(reply: Reply): void {
  const look = { messages: messagesFor("en"), carriedBy: () => "value" };
  for (const { text, blocks } of renderMessages(reply, look)) {
    // Only the words of a notification are read as mark-up; blocks hold text as it stands.
    expect(text).not.toMatch(/[<>*_~`]|@(?:everyone|here|channel)/);
    expect(JSON.stringify(blocks)).not.toContain('"mrkdwn"');
    expect(JSON.stringify(blocks)).not.toContain('"emoji":true');
    for (const shown of [text, ...textsIn(blocks)]) {
      expect(shown).not.toMatch(PINGS);
      expect(shown).not.toMatch(LINKS);
      expect(shown).not.toMatch(HIDDEN);
    }
  }
}

function checkConsole(reply: Reply): void {
  const text = renderTerminal(reply, { columns: 80, colour: false });
  expect(text).not.toMatch(HIDDEN);
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  expect(text).not.toMatch(/\p{M}{3}/u);
  for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
}

describe("a name that is", () => {
  it.each(NAMES.map(([what], index) => [what, index] as const))(
    "%s is shown harmlessly on Discord, Slack and the console",
    (_, index) => {
      const shown = replies.alone[index] ?? [];
      expect(shown).toHaveLength(2);
      for (const reply of shown) {
        checkDiscord(reply);
        checkSlack(reply);
        checkConsole(reply);
      }
    },
  );
});

it("a board, a list and recaps full of such names are harmless too", () => {
  expect(replies.together.length).toBeGreaterThan(2);
  for (const reply of replies.together) {
    checkDiscord(reply);
    checkSlack(reply);
    checkConsole(reply);
  }
});
