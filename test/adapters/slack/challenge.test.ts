import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { beat, minuteAt } from "../../application/challenges/beat.js";
import { settleAccount } from "../../application/challenges/group.js";
import { addPerson, GENERAL, type ScriptedPerson } from "../../doubles/slack/person.js";
import { textOf } from "../../doubles/slack/reading.js";
import { type SlackBot, startSlackBot } from "./bot.js";

let bot: SlackBot;
let ana: ScriptedPerson;
let bo: ScriptedPerson;
let cleo: ScriptedPerson;
beforeAll(async () => {
  bot = await startSlackBot();
  bot.at("2026-11-30T07:00:00+01:00");
  [ana, bo, cleo] = await Promise.all([runner("UANA"), runner("UBO"), runner("UCLEO")]);
});
afterAll(() => bot.close());

async function runner(id: string): Promise<ScriptedPerson> {
  const person = addPerson(bot.slack, id);
  await settleAccount(bot.database, { platform: "slack", workspace: bot.slack.team.id, id });
  return person;
}

async function beatAt(instant: string): Promise<void> {
  bot.at(instant);
  await beat(bot.database, bot.platform, minuteAt(instant));
}

const BETWEEN_POSTS_MS = 1100;

/** What everybody in the channel sees. */
const channel = () =>
  (bot.slack.team.channels.get(GENERAL)?.messages ?? []).filter(
    ({ ephemeralTo }) => ephemeralTo === null,
  );
const reads = () => channel().map(({ blocks }) => textOf(blocks));

async function pressed(person: ScriptedPerson, label: string): Promise<string> {
  const [announcement] = channel();
  if (announcement === undefined) throw new Error("nothing is announced");
  await person.pressOn(announcement, label);
  return (
    person.messages(GENERAL).findLast(({ ephemeralTo }) => ephemeralTo === person.id)?.text ?? ""
  );
}

it("is made in a form, shown to its maker first, and announced in the channel of the command", async () => {
  await ana.slash("/lunge", "challenge create");
  await ana.send({ kind: "own-plan", title: "December <!channel>", channel: "#general" });
  expect(ana.reads()).toContain("I find none of that name here");
  await ana.send({ channel: "" });
  expect(ana.reads()).toContain("the group will read this");
  expect(channel()).toEqual([]);
  await ana.press("Start it", "modal");
  await beatAt("2026-11-30T07:01:00+01:00");
  expect(reads()).toHaveLength(1);
  expect(reads()[0]).toContain("Nobody has joined yet.");
});

it("is joined by whoever presses, unseen by the others, and counts them in its announcement", async () => {
  ana.closeModal();
  for (const person of [ana, bo, cleo]) {
    expect(await pressed(person, "How it works")).toContain("48 hours");
    expect(await pressed(person, "Join")).toContain("how shall others see you?");
    await person.press("By my name");
  }
  await beatAt("2026-11-30T07:02:00+01:00");
  expect(reads()).toHaveLength(1);
  expect(reads()[0]).toContain("3 people in so far.");
});

it("shows its board to the one who asks, and recaps to the channel, once each", async () => {
  for (const person of [ana, bo, cleo]) await person.slash("/lunge", "done");
  await bo.slash("/lunge", "challenge board");
  const board = bo.messages(GENERAL).at(-1);
  expect(board?.text).toContain("you");
  expect(board?.ephemeralTo).toBe(bo.id);
  // The channel takes about one message a second of real time: minutes pass until it does.
  const minutes = Array.from({ length: 30 }, (_, minute) => String(minute).padStart(2, "0"));
  for (const minute of minutes) {
    await beatAt(`2026-12-07T18:${minute}:00+01:00`);
    if (reads().length > 1) break;
    await pause(100);
  }
  await beatAt("2026-12-07T18:31:00+01:00");
  await pause(BETWEEN_POSTS_MS);
  await beatAt("2026-12-07T18:32:00+01:00");
  expect(reads()).toHaveLength(2);
  expect(reads()[1]).toContain("With us: UANA, UBO and UCLEO.");
});

it("ends with its last recap, and nobody can join from the old announcement", async () => {
  await ana.slash("/lunge", "challenge end confirm:yes");
  await beatAt("2026-12-08T07:00:00+01:00");
  expect(reads()[0]).not.toContain("[Join]");
  // Slack takes one message a second for each channel: the next beat tries again.
  let minute = 0;
  const lastRead = async () => {
    await beatAt(`2026-12-10T18:0${minute++ % 10}:00+01:00`);
    return reads().at(-1);
  };
  await expect.poll(lastRead, { interval: 400, timeout: 4000 }).toContain("the end");
});

it("pings nobody, and leaves nobody without an answer", () => {
  expect(JSON.stringify(channel())).not.toContain("<!channel>");
  for (const person of [ana, bo, cleo]) expect(person.troubles).toEqual([]);
  expect(bot.logged.filter((line) => /^(?:warn|error|fault)/.test(line))).toEqual([]);
});
