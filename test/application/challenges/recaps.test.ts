import { join } from "node:path";
import { expect, it } from "vitest";
import { claimAnnouncements, recapContent } from "../../../src/application/challenges/recaps.js";
import type { Messenger } from "../../../src/application/chat-platform.js";
import { plainText } from "../../../src/application/plain-text.js";
import type { Person } from "../../../src/application/ports.js";
import { newFolder, opened } from "../../adapters/database/files.js";
import { beat } from "./beat.js";
import { botOver, DAY, personIn, SEVEN, settle } from "./group.js";

const MS_PER_MINUTE = 60_000;

it("an announcement waits in the outbox once, for its channel, and is made when it is sent", async () => {
  const bot = botOver(await opened(":memory:"));
  const ana = personIn("slack:T1", "ana");
  await settle(bot.database, ana, "half");
  await bot.say(ana, "challenge create kind:own-plan");
  const claim = (platform: "slack" | "discord") =>
    claimAnnouncements(bot.database, platform, SEVEN);
  expect([await claim("discord"), await claim("slack"), await claim("slack")]).toEqual([0, 1, 0]);

  const [row, ...more] = await bot.database.transaction(({ outbox }) =>
    outbox.lease({
      platform: "slack",
      kinds: ["recap"],
      now: SEVEN * MS_PER_MINUTE,
      leaseUntil: (SEVEN + 2) * MS_PER_MINUTE,
      most: 10,
    }),
  );
  expect(more).toEqual([]);
  expect(row?.to).toEqual({
    platform: "slack",
    workspace: "slack:T1",
    externalId: "slack:T1-runs",
    recipient: "channel",
  });
  const made = await bot.database.transaction(async (stores) =>
    row === undefined ? null : recapContent.compose(stores, row, SEVEN),
  );
  expect(made?.kind === "say" ? plainText(made.reply) : made).toContain("[Join]");
  await bot.database.close();
});

/** A channel that remembers what was posted in it; it drops a repeated key, as platforms do. */
function channelDouble() {
  const posted = new Map<string, string>();
  const messenger: Messenger = {
    async send({ key, reply }) {
      posted.set(key, plainText(reply));
      return { kind: "sent", messageId: key };
    },
    turnsFor: () => 1,
    async arrivalOf({ key }) {
      return { kind: "known", hasArrived: posted.has(key) };
    },
    async edit(messageId, { reply }) {
      posted.set(messageId, plainText(reply));
      return { kind: "sent", messageId };
    },
  };
  return { posted, messenger };
}

it.each([
  ["after it was claimed and before it was sent", "claimed"],
  ["after it was sent and before that was written down", "sent"],
] as const)("a recap comes once where the process ends %s", async (_, when) => {
  const file = join(newFolder(), "lunge.db");
  let bot = botOver(await opened(file));
  const ana = personIn("discord:1", "ana");
  await settle(bot.database, ana, "half");
  await bot.say(ana, "challenge create kind:own-plan");
  const { posted, messenger } = channelDouble();
  const chat = { platform: "discord", messenger } as const;
  await beat(bot.database, chat, SEVEN);

  const due = SEVEN + 7 * DAY + 11 * 60;
  await claimAnnouncements(bot.database, "discord", due);
  if (when === "sent") {
    const rows = await bot.database.transaction(({ outbox }) =>
      outbox.lease({
        platform: "discord",
        kinds: ["recap"],
        now: due * MS_PER_MINUTE,
        leaseUntil: (due + 2) * MS_PER_MINUTE,
        most: 10,
      }),
    );
    for (const { key } of rows) posted.set(key, "week 1 of 4");
  }
  await bot.database.close();

  bot = botOver(await opened(file), due + 5);
  for (const minute of [due + 5, due + 6, due + 60]) await beat(bot.database, chat, minute);
  expect([...posted.keys()].map((key) => key.split("/").slice(2).join("/"))).toEqual([
    "created",
    "weekly/1",
  ]);
  expect([...posted.values()][1]).toContain("week 1 of 4");
  await bot.database.close();
});

it("an announcement is said anew in its place, once however many join in a minute", async () => {
  const bot = botOver(await opened(":memory:"));
  const people = ["ana", "bo", "cleo"].map((id) => personIn("discord:1", id));
  for (const person of people) await settle(bot.database, person, "half");
  await bot.say(people[0] as Person, "challenge create kind:own-plan");
  const { posted, messenger } = channelDouble();
  let edits = 0;
  const edit: Messenger["edit"] = async (messageId, outgoing) => {
    edits += 1;
    return messenger.edit?.(messageId, outgoing) ?? { kind: "failed", reason: "" };
  };
  const chat = { platform: "discord", messenger: { ...messenger, edit } } as const;
  await beat(bot.database, chat, SEVEN);
  for (const person of people) await bot.say(person, "challenge join as:name");
  for (const minute of [1, 2, 3]) await beat(bot.database, chat, SEVEN + minute);
  expect([posted.size, edits]).toEqual([1, 1]);
  expect([...posted.values()][0]).toContain("3 people in so far.");
  await bot.say(people[1] as Person, "delete-me confirm:yes");
  await beat(bot.database, chat, SEVEN + 4);
  expect([...posted.values()][0]).toContain("2 people in so far.");
  await bot.database.close();
});

it("an announcement stays as it was where a platform cannot change what was said", async () => {
  const bot = botOver(await opened(":memory:"));
  const ana = personIn("discord:1", "ana");
  await settle(bot.database, ana, "half");
  await bot.say(ana, "challenge create kind:own-plan");
  const { posted, messenger } = channelDouble();
  const { edit: _, ...withoutEdit } = messenger;
  const chat = { platform: "discord", messenger: withoutEdit } as const;
  await beat(bot.database, chat, SEVEN);
  await bot.say(ana, "challenge join as:name");
  await beat(bot.database, chat, SEVEN + 1);
  expect([...posted.values()][0]).toContain("Nobody has joined yet.");
  const counts = await bot.database.transaction(({ outbox }) => outbox.counts());
  expect(counts).toMatchObject({ sent: 1, refused: 1, waiting: 0 });
  await bot.database.close();
});
