import { afterAll, beforeAll, expect, it } from "vitest";
import type { Outgoing } from "../../../src/application/chat-platform.js";
import type { Fault, Target } from "../../doubles/discord/faults.js";
import { type Running, running } from "./running.js";

let bot: Running;
beforeAll(async () => {
  bot = await running();
});
afterAll(() => bot.close());

function toPerson(externalId: string, key: string): Outgoing {
  const account = { platform: "discord", workspace: "", externalId } as const;
  const blocks = [{ type: "heading", text: "Easy run, 18:00" }] as const;
  const reply = { blocks, private: true, error: null };
  return { key, to: { kind: "person", account }, reply, language: "en" };
}

it.each([
  [50007, "refused"],
  [50278, "refused"],
  [50001, "refused"],
])("a person who cannot be reached (%i) has %s, and is not tried for ever", async (code, kind) => {
  const ana = bot.discord.person(`ana ${code}`);
  bot.discord.world.directRefusals.set(ana.id, code);
  const outcome = await bot.platform.messenger.send(toPerson(ana.id, `k${code}`));
  expect(outcome).toMatchObject({ kind, reason: expect.stringContaining(String(code)) });
});

const often = (fault: Fault) => [fault, fault, fault];
it.each<[string, Target, readonly Fault[], string]>([
  ["429", "message", [{ kind: "rate-limit", ms: 300 }], "wait"],
  ["5xx", "message", often({ kind: "status", status: 503, done: false }), "failed"],
  ["a connection that breaks before", "message", [{ kind: "drop", when: "before" }], "unclear"],
  ["a connection that breaks after", "message", [{ kind: "drop", when: "after" }], "unclear"],
  ["429 when opening the channel", "open-direct", [{ kind: "rate-limit", ms: 300 }], "wait"],
])(
  "%s: nothing is sent twice, whatever became of the first",
  async (name, target, faults, kind) => {
    const ana = bot.discord.person(name);
    bot.discord.faults.add(target, ...faults);
    const outgoing = toPerson(ana.id, name);
    const first = await bot.platform.messenger.send(outgoing);
    expect(first.kind).toBe(kind);
    if (first.kind === "wait") await new Promise((resolve) => setTimeout(resolve, first.ms + 20));
    expect((await bot.platform.messenger.send(outgoing)).kind).toBe("sent");
    expect((await bot.platform.messenger.send(outgoing)).kind).toBe("sent");
    expect(ana.direct()).toHaveLength(1);
  },
);

it("a reminder is a message whose text a phone can show", async () => {
  const ana = bot.discord.person("ana");
  await bot.platform.messenger.send(toPerson(ana.id, "shown"));
  expect(ana.direct().map(({ content }) => content)).toEqual(["**Easy run, 18:00**"]);
});

it("what was said to a person is changed in its place, and pressed there", async () => {
  const ana = bot.discord.person("changed");
  const outcome = await bot.platform.messenger.send(toPerson(ana.id, "changed"));
  const messageId = outcome.kind === "sent" ? outcome.messageId : "";
  const blocks = [
    { type: "heading", text: "Easy run is over" },
    { type: "buttons", buttons: [{ id: "help", label: "Help", style: "plain" }] },
  ] as const;
  const shorter = { ...toPerson(ana.id, "over"), reply: { blocks, private: true, error: null } };
  expect(await bot.platform.messenger.edit?.(messageId, shorter)).toEqual(outcome);
  expect(ana.direct().map(({ content }) => content)).toEqual(["**Easy run is over**"]);
  expect((await ana.press("Help")).text).toMatch(/What I can do/);
});

it("in a channel anybody may press", async () => {
  const { world } = bot.discord;
  const buttons = [{ id: "help", label: "Help", style: "plain" }] as const;
  const outcome = await bot.platform.messenger.send({
    key: "announcement",
    to: { kind: "channel", platform: "discord", workspace: "", channelId: world.guildChannelId },
    reply: { blocks: [{ type: "buttons", buttons }], private: false, error: null },
    language: "en",
  });
  const id = outcome.kind === "sent" ? outcome.messageId.split("/")[1] : undefined;
  const message = world.messages.get(id ?? "");
  for (const name of ["Bo", "Cleo"]) {
    const person = bot.discord.person(name);
    const id = person.buttonIn(message, "Help");
    if (message === undefined || id === null) throw new Error("no button");
    expect((await person.pressIn(message, id)).text).toMatch(/What I can do/);
  }
});
