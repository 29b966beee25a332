import { afterAll, beforeAll, expect, it } from "vitest";
import { beat, minuteAt } from "../../application/challenges/beat.js";
import { settle } from "../../application/challenges/group.js";
import type { DoublePerson } from "../../doubles/discord/person.js";
import { type Running, running } from "./running.js";

let bot: Running;
let people: readonly DoublePerson[];
beforeAll(async () => {
  bot = await running();
  bot.at("2026-11-30T07:00:00+01:00");
  people = ["Ana", "Bo", "Cleo"].map((name) => bot.discord.person(name));
  for (const { id } of people) {
    const account = { platform: "discord", workspace: "", id, name: id } as const;
    const rest = { timeZone: "Europe/Copenhagen", language: "en", units: "km" } as const;
    await settle(bot.database, { ...account, ...rest }, "half");
  }
});
afterAll(() => bot.close());

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

it("a challenge goes from the form to the final recap in a server's channel", async () => {
  const [ana, bo, cleo] = people as [DoublePerson, DoublePerson, DoublePerson];
  await ana.slash("/challenge create");
  let step = await ana.submit({ kind: "own-plan", title: "December @everyone" });
  console.log(step.text);
  while (ana.screen().length > 0 && step.kind !== "modal") {
    const label = /\[(Next[^\]]*)\]/.exec(step.text)?.[1];
    if (label === undefined) break;
    step = await ana.press(label);
    console.log(step.text);
    step = await ana.submit({});
    console.log(step.text);
  }
  step = await ana.press("Start it");
  console.log(step.text);
  await beatAt("2026-11-30T07:01:00+01:00");
  console.log(ana.read(channel()));
  const [announcement] = channel();
  for (const person of [ana, bo, cleo]) {
    const asked = await person.pressIn(announcement!, person.buttonIn(announcement, "Join") ?? "");
    console.log(asked.text);
    console.log((await person.press("By my name")).text);
  }
  await beatAt("2026-11-30T07:02:00+01:00");
  console.log(ana.read(channel()));
  for (const person of [ana, bo, cleo]) await person.slash("/done");
  console.log((await bo.slash("/challenge board")).text);
  await beatAt("2026-12-07T18:00:00+01:00");
  console.log(ana.read(channel()));
  console.log(
    bot.discord.refusals,
    bot.discord.specFaults(),
    bot.logged.filter((line) => !line.startsWith("info")),
  );
});
