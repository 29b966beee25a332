import { expect, it } from "vitest";
import { claimAnnouncements, recapContent } from "../../../src/application/challenges/recaps.js";
import { plainText } from "../../../src/application/plain-text.js";
import { opened } from "../../adapters/database/files.js";
import { botOver, personIn, SEVEN, settle } from "./group.js";

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
