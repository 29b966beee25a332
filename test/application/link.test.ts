import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { carefulOf } from "../../src/application/merge-runners.js";
import type { Person } from "../../src/application/ports.js";
import type { Screening } from "../../src/domain/runner.js";
import { opened } from "../adapters/database/files.js";
import { type Bot, botOver, DAY, personIn, settle } from "./challenges/group.js";

const onDiscord = personIn("discord:1", "ana");
const onSlack = personIn("slack:T1", "U1");
let bot: Bot;
beforeEach(async () => {
  bot = botOver(await opened(":memory:"));
});
afterEach(() => bot.database.close());

async function codeOf(person: Person): Promise<string> {
  const said = await bot.text(person, "link");
  return /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(said)?.[0] ?? "";
}

const errorOf = async (person: Person, line: string) =>
  (await bot.say(person, line)).error?.code ?? null;

const runnerOf = (person: Person) =>
  bot.database.transaction(async ({ runners }) => {
    const { platform, workspace, id } = person;
    return (await runners.find({ platform, workspace, externalId: id }))?.id ?? null;
  });

describe("/link", () => {
  it.each([
    ["from the old place to the new", onDiscord, onSlack],
    ["from the new place to the old", onSlack, onDiscord],
  ])("makes an account that is new the same runner, %s", async (_, from, to) => {
    await settle(bot.database, onDiscord, "half");
    const code = await codeOf(from);
    await bot.say(to, `link code:${code} confirm:yes`);
    expect(await runnerOf(onSlack)).toBe("runner-discord-ana");
    expect(await errorOf(onSlack, "today")).toBeNull();
  });

  it("joins two histories after a preview: programs, log and challenges", async () => {
    await settle(bot.database, onDiscord, "half");
    await settle(bot.database, onSlack, "10k");
    await bot.say(onDiscord, "challenge create kind:own-plan");
    await bot.say(onDiscord, "challenge join as:name");
    await bot.say(onSlack, "challenge create kind:streak");
    await bot.say(onSlack, "challenge join as:name");
    for (const person of [onDiscord, onSlack]) await bot.say(person, "done");
    const code = await codeOf(onDiscord);
    const preview = await bot.text(onSlack, `link code:${code}`);
    expect(preview).toContain("1 log entry");
    expect(await runnerOf(onSlack)).toBe("runner-slack-U1");
    await bot.say(onSlack, `link code:${code} keep:there confirm:yes`);
    expect(await runnerOf(onSlack)).toBe("runner-discord-ana");
    const { entries, challenges } = await bot.database.transaction(async (stores) => ({
      entries: await stores.logs.all("runner-discord-ana"),
      challenges: await stores.members.ofRunner("runner-discord-ana"),
    }));
    expect([entries.length, challenges.map(({ challenge }) => challenge.kind).sort()]).toEqual([
      2,
      ["own-plan", "streak"],
    ]);
    expect(await bot.text(onSlack, "challenge board")).toContain("1 person");
    await bot.say(onSlack, "delete-me confirm:yes");
    expect([await runnerOf(onSlack), await runnerOf(onDiscord)]).toEqual([null, null]);
  });

  it("keeps the program of the place where the code is typed, when that is wished", async () => {
    await settle(bot.database, onDiscord, "half");
    await settle(bot.database, onSlack, "10k");
    const code = await codeOf(onDiscord);
    await bot.say(onSlack, `link code:${code} keep:here confirm:yes`);
    expect(await runnerOf(onDiscord)).toBe("runner-slack-U1");
  });

  it("is no way around a stop sign", async () => {
    await settle(bot.database, onDiscord, "half");
    await settle(bot.database, onSlack, "10k");
    await bot.say(onSlack, 'feel pain:3 where:"one spot on my shin bone, at night too"');
    const code = await codeOf(onDiscord);
    const stopped = (await bot.say(onSlack, "undo")).error;
    expect(stopped).not.toBeNull();
    expect(await errorOf(onSlack, `link code:${code} keep:there confirm:yes`)).toBe(
      "needs-clearance",
    );
    expect(await errorOf(onSlack, `link code:${code} keep:here confirm:yes`)).toBeNull();
    expect(await runnerOf(onDiscord)).toBe("runner-slack-U1");
  });

  it("goes on in a challenge that only one of the two had left", async () => {
    const other = { ...onDiscord, id: "second" };
    await settle(bot.database, onDiscord, "half");
    await settle(bot.database, other, "half");
    await bot.say(onDiscord, "challenge create kind:own-plan");
    for (const one of [onDiscord, other]) await bot.say(one, "challenge join as:name");
    await bot.say(onDiscord, "challenge leave");
    const code = await codeOf(onDiscord);
    await bot.say(other, `link code:${code} keep:there confirm:yes`);
    expect(await bot.text(onDiscord, "challenge board")).toContain("1 person");
  });

  it("takes a code once, for ten minutes, from the other place only", async () => {
    await settle(bot.database, onDiscord, "half");
    const late = await codeOf(onDiscord);
    expect(await errorOf(onDiscord, `link code:${late}`)).toBe("bad-argument");
    bot.now += 10;
    expect(await errorOf(onSlack, `link code:${late}`)).toBe("expired");
    const code = await codeOf(onDiscord);
    bot.now += 9;
    expect(
      await errorOf(onSlack, `link code:${code.toLowerCase().replace("-", "")} confirm:yes`),
    ).toBeNull();
    expect(await errorOf(personIn("slack:T1", "U2"), `link code:${code} confirm:yes`)).toBe(
      "expired",
    );
  });

  it("stops guessing after five wrong codes in an hour", async () => {
    await settle(bot.database, onDiscord, "half");
    const code = await codeOf(onDiscord);
    const tries = [];
    for (let index = 0; index < 6; index++) {
      tries.push(await errorOf(onSlack, `link code:AAAA-AAA${index + 2}`));
    }
    expect(tries).toEqual([...Array.from({ length: 5 }, () => "expired"), "too-fast"]);
    expect(await errorOf(onSlack, `link code:${code} confirm:yes`)).toBe("too-fast");
    bot.now += DAY;
    expect(await errorOf(onSlack, `link code:${await codeOf(onDiscord)} confirm:yes`)).toBeNull();
  });
});

describe("health answers of two accounts", () => {
  const answers = (yes: Screening["yes"], isCleared = false): Screening => ({
    yes,
    answeredOn: "2026-11-20",
    clearance: isCleared ? { on: "2026-11-21", words: "cleared" } : null,
  });

  it.each([
    ["nobody answered", null, null, null],
    ["one answered", null, answers([4]), answers([4])],
    ["both answered", answers([4]), answers([1]), answers([1, 4])],
    ["a clearance of one clears not the other", answers([4], true), answers([1]), answers([1])],
    ["both are cleared", answers([4], true), answers([1], true), answers([4], true)],
    ["a clearance stays", answers([]), answers([4], true), answers([4], true)],
  ])("become the more careful ones: %s", (_, one, other, merged) => {
    expect(carefulOf(one, other)).toEqual(merged);
  });
});
