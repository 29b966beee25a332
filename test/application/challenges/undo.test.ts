import fc from "fast-check";
import { expect, it } from "vitest";
import { CHALLENGE_KINDS } from "../../../src/domain/challenge.js";
import { opened } from "../../adapters/database/files.js";
import { type Bot, botOver, DAY, personIn, settle } from "./group.js";

const ana = personIn("discord:1", "ana");
const RUNS = { seed: 42, numRuns: 8 };

/** Something that one `/undo` takes back, with the score that it may have changed. */
const anyChange = fc.constantFrom(
  "done",
  "done part:run",
  "done part:partly day:yesterday",
  "done distance:2k",
  "done distance:60k confirm:yes",
  "done reps:10",
  "skip reason:ill",
  "skip reason:no-time",
  "pause",
);

/** What all five boards say of ana. */
function scores({ database, now }: Bot) {
  return database.transaction(async ({ members, boards }) => {
    const own = await members.ofRunner("runner-discord-ana");
    const date = new Date(now * 60_000).toISOString().slice(0, 10);
    return Promise.all(
      own.map(({ challenge }) => boards.own(challenge.id, "runner-discord-ana", date)),
    );
  });
}

it("every score is what it was once a change is undone, whatever came before it", async () => {
  const bot = botOver(await opened(":memory:"));
  await settle(bot.database, ana, "half");
  for (const kind of CHALLENGE_KINDS) {
    await bot.say(ana, `challenge create kind:${kind} goal:100`);
  }
  for (let number = 1; number <= CHALLENGE_KINDS.length; number++) {
    await bot.say(ana, `challenge join ${number} as:name`);
  }
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange, { maxLength: 2 }), anyChange, async (earlier, last) => {
      bot.now += DAY;
      for (const line of earlier) await bot.say(ana, line);
      const before = await scores(bot);
      if ((await bot.say(ana, last)).error !== null) return;
      seen.add(JSON.stringify(await scores(bot)) === JSON.stringify(before) ? "same" : last);
      const undone = await bot.say(ana, "undo");
      expect(undone.error).toBeNull();
      expect(await scores(bot)).toEqual(before);
      await bot.say(ana, "resume");
    }),
    RUNS,
  );
  // Otherwise nothing would have been put to the test.
  expect(seen.size).toBeGreaterThan(3);
  await bot.database.close();
});
