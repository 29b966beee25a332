import { afterAll, beforeAll, expect, it } from "vitest";
import { beat, minuteAt } from "../../application/challenges/beat.js";
import { settleAccount } from "../../application/challenges/group.js";
import type { DoublePerson } from "../../doubles/discord/person.js";
import { type Running, running } from "./running.js";

let bot: Running;
let ana: DoublePerson;
let bo: DoublePerson;
let cleo: DoublePerson;
beforeAll(async () => {
  bot = await running();
  bot.at("2026-11-30T07:00:00+01:00");
  [ana, bo, cleo] = await Promise.all([runner("Ana"), runner("Bo"), runner("Cleo")]);
});
afterAll(() => bot.close());

async function runner(name: string): Promise<DoublePerson> {
  const person = bot.discord.person(name);
  await settleAccount(bot.database, { platform: "discord", workspace: "", id: person.id });
  return person;
}

async function beatAt(instant: string): Promise<void> {
  bot.at(instant);
  await beat(bot.database, bot.platform, minuteAt(instant));
}

/** What everybody reads in the server's channel. */
const channel = () => {
  const { world } = bot.discord;
  return [...world.messages.values()].filter(
    ({ channelId, onlyFor }) => channelId === world.guildChannelId && onlyFor === null,
  );
};
const reads = () => channel().map((message) => ana.read([message]));

async function pressed(person: DoublePerson, label: string): Promise<string> {
  const [announcement] = channel();
  const id = person.buttonIn(announcement, label);
  if (announcement === undefined || id === null) throw new Error(`no button ${label}`);
  return (await person.pressIn(announcement, id)).text;
}

it("is made in a form of two steps, shown to its maker first, and announced in the channel", async () => {
  await ana.slash("/challenge create");
  await ana.submit({ kind: "own-plan", title: "December @everyone" });
  await ana.press("Next: 2 of 2");
  const elsewhere = await ana.submit({ channel: "no-such-channel" });
  expect(elsewhere.text).toContain("I find none of that name here");
  await ana.press("Change answers");
  const preview = await ana.submit({ channel: "#general" });
  expect(preview.text).toContain("the group will read this");
  expect(channel()).toEqual([]);
  await ana.press("Start it");
  await beatAt("2026-11-30T07:01:00+01:00");
  expect(reads()).toHaveLength(1);
  expect(reads()[0]).toContain("Nobody has joined yet.");
});

it("is joined by whoever presses, unseen by the others, and counts them in its announcement", async () => {
  for (const person of [ana, bo, cleo]) {
    expect(await pressed(person, "How it works")).toContain("48 hours");
    expect(await pressed(person, "Join")).toContain("how shall others see you?");
    await person.press("By my name");
  }
  await beatAt("2026-11-30T07:02:00+01:00");
  expect(reads()).toHaveLength(1);
  expect(reads()[0]).toContain("3 people in so far.");
  await cleo.slash("/challenge leave");
  await beatAt("2026-11-30T07:03:00+01:00");
  expect(reads()).toHaveLength(1);
  expect(reads()[0]).toContain("2 people in so far.");
  await cleo.slash("/challenge join as:name");
});

it("shows its board to the one who asks, and recaps to the channel, once each", async () => {
  for (const person of [ana, bo, cleo]) await person.slash("/done");
  const board = await bo.slash("/challenge board");
  expect(board.text).toContain("1 · you · 100 %");
  expect(board.messages.map(({ onlyFor }) => onlyFor)).toEqual([bo.id]);
  for (const instant of ["2026-12-07T18:00:00+01:00", "2026-12-07T18:01:00+01:00"]) {
    await beatAt(instant);
  }
  await bot.restart();
  await beatAt("2026-12-07T18:02:00+01:00");
  expect(reads()).toHaveLength(2);
  expect(reads()[1]).toContain("week 1 of 4");
  expect(reads()[1]).toContain("With us: Ana, Bo and Cleo.");
});

it("forgets its maker's name where it still stands, once they are gone", async () => {
  await ana.slash("/delete-me confirm:yes");
  await beatAt("2026-12-07T18:03:00+01:00");
  expect(reads()[0]).not.toContain("Ana");
  expect(reads()[0]).toContain("2 people in so far.");
});

it("is nothing that Discord would refuse or ping for", () => {
  expect(bot.discord.refusals).toEqual([]);
  expect(bot.discord.specFaults()).toEqual([]);
  expect(bot.logged.filter((line) => !line.startsWith("info"))).toEqual([]);
  for (const { json } of bot.discord.bodies) {
    if (JSON.stringify(json)?.includes("December") !== true) continue;
    expect(JSON.stringify(json)).not.toContain("@everyone");
  }
});
