import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Lunge } from "../../../src/application/lunge.js";
import { REGISTRY } from "../../../src/application/registry.js";
import type { Reply } from "../../../src/application/reply.js";
import type { DoublePerson } from "../../doubles/discord/person.js";
import { type Running, type RunningOptions, running } from "./running.js";

const SET_UP = '/start program:half strength-weeks:12 result:"10k 50:00" health:ok';
const EPHEMERAL = 1 << 6;

let bot: Running | null = null;
afterEach(async () => {
  await bot?.close();
  bot = null;
});

async function opened(options: RunningOptions = {}): Promise<Running> {
  bot = await running(options);
  return bot;
}

/** A bot that says this to everything. */
const saying =
  (reply: (name: string) => Partial<Reply>) =>
  (lunge: Lunge): Lunge => ({
    ...lunge,
    command: async (_, { name }) => ({ blocks: [], private: true, error: null, ...reply(name) }),
  });

const buttonsReply = (ids: readonly string[]): Partial<Reply> => ({
  blocks: [
    { type: "text", text: "Choose." },
    { type: "buttons", buttons: ids.map((id) => ({ id, label: id.slice(0, 20), style: "plain" })) },
  ],
});

describe("who sees an answer", () => {
  it.each([
    ["server", true],
    ["group", true],
    ["direct", false],
  ] as const)("in a %s only the person alone: %s", async (where, isForOne) => {
    const { discord } = await opened();
    const { messages } = await discord.person("ana", { where }).slash("/help");
    expect(messages.map(({ flags }) => (flags & EPHEMERAL) !== 0)).toEqual([isForOne]);
  });

  it("mentions nobody, whatever it says", async () => {
    const { discord } = await opened({
      through: saying(() => ({ blocks: [{ type: "text", text: "@everyone <@1>" }] })),
    });
    const ana = discord.person("ana");
    expect((await ana.slash("/today")).text).toBe("@everyone <@1>");
    const bodies = discord.bodies.filter(({ target }) => target === "callback");
    expect(bodies.map(({ json }) => json)).toMatchObject([
      { data: { allowed_mentions: { parse: [] } } },
    ]);
  });
});

describe("time", () => {
  it("a slow answer is deferred and comes in its place", async () => {
    const slow = (lunge: Lunge): Lunge => ({
      ...lunge,
      command: async (...call) => pause(1700).then(() => lunge.command(...call)),
    });
    const { discord } = await opened({ through: slow });
    const { kind, text } = await discord.person("ana").slash("/privacy");
    expect([kind, text.length > 0]).toEqual(["answered", true]);
    expect(discord.bodies.filter(({ target }) => target === "edit")).toHaveLength(1);
  });

  it("a slow form is a button that opens it", async () => {
    const slow = (lunge: Lunge): Lunge => ({
      ...lunge,
      command: async (...call) => pause(1700).then(() => lunge.command(...call)),
    });
    const { discord } = await opened({ through: slow });
    const ana = discord.person("ana");
    expect((await ana.slash("/start")).text).toBe("Set up your program\n[Fill in]");
    expect((await ana.press("Fill in")).modal?.title).toBe("Set up your program (1 of 4)");
  });
});

describe("buttons", () => {
  it("of somebody else change nothing, and say so", async () => {
    const { discord } = await opened();
    const [ana, bo] = [discord.person("ana"), discord.person("bo")];
    const [message] = (await ana.slash(SET_UP)).messages;
    const id = ana.buttonIn(message, "Today");
    if (message === undefined || id === null) throw new Error("no button");
    expect((await bo.pressIn(message, id)).text).toMatch(/belongs to somebody else/);
  });

  it("in place change their message, and an error leaves it as it is", async () => {
    let fails = true;
    const { discord } = await opened({
      through: saying((name) => {
        if (name === "today") return buttonsReply(["done"]);
        const message = "Not today.";
        const said: Reply["blocks"] = [{ type: "text", text: "Noted as done." }];
        return fails ? { error: { code: "no-plan", message } } : { blocks: said };
      }),
    });
    const ana = discord.person("ana");
    const [card] = (await ana.slash("/today")).messages;
    expect((await ana.press("done")).text).toBe("Not today.");
    expect(ana.read(card === undefined ? [] : [card])).toContain("Choose.");
    fails = false;
    expect((await ana.press("done")).messages).toEqual([card]);
    expect(ana.read(card === undefined ? [] : [card])).toBe("Noted as done.");
  });

  it("pressed twice at once are carried out once", async () => {
    const calls: string[] = [];
    const { discord } = await opened({
      through: (lunge) => ({
        ...lunge,
        async command(_, { name }) {
          calls.push(name);
          await pause(100);
          return { blocks: [], private: true, error: null, ...buttonsReply(["done"]) };
        },
      }),
    });
    const ana = discord.person("ana");
    await ana.slash("/today");
    await Promise.all([ana.press("done"), ana.press("done")]);
    expect(calls).toEqual(["today", "done"]);
  });

  it("with long lines survive a restart", async () => {
    const long = `done note:"${"very ".repeat(40)}tired"`;
    const calls: string[] = [];
    const whole = await opened({
      through: (lunge) => ({
        ...lunge,
        async command(_, { name, args }) {
          calls.push(args.note ?? name);
          return { blocks: [], private: true, error: null, ...buttonsReply([long]) };
        },
      }),
    });
    const ana = whole.discord.person("ana");
    await ana.slash("/today");
    await whole.restart();
    await ana.press(long.slice(0, 20).trim());
    expect(calls).toEqual(["today", long.slice(11, -1)]);
  });

  it("that carry answers about health are nowhere written down", async () => {
    const whole = await opened({
      through: saying(() => buttonsReply(["start program:half health:6"])),
    });
    const ana = whole.discord.person("ana");
    const [message] = (await ana.slash("/today")).messages;
    expect(JSON.stringify(message?.components.map(({ components }) => components))).not.toMatch(
      /"custom_id":"[^"]*health/,
    );
    await whole.restart();
    expect((await ana.press("start program:half h")).text).toMatch(/too old for me to remember/);
  });

  it("that are not ours any more answer kindly", async () => {
    const { discord } = await opened();
    const ana = discord.person("ana");
    const [message] = (await ana.slash("/help")).messages;
    if (message === undefined) throw new Error("no message");
    expect((await ana.pressIn(message, "from-another-time")).text).toMatch(/\/today/);
  });
});

describe("forms", () => {
  async function toTheLast(ana: DoublePerson, values: Readonly<Record<string, string>>) {
    await ana.slash("/start");
    await ana.submit({ program: "half", ...values });
    return ana.press("Keep the rest, go to the last");
  }

  it("keep what was typed when something is wrong, and lead back to it", async () => {
    const { discord } = await opened();
    const ana = discord.person("ana");
    await toTheLast(ana, { race: "next year", "run-time": "17:30" });
    const wrong = await ana.submit({ health: "ok" });
    expect(wrong.text).toMatch(/^race: I found "next year"/);
    const again = await ana.press("Change answers");
    expect(again.text).toMatch(/Race day: next year/);
    expect(again.text).toMatch(/Usual run time: 17:30/);
  });

  it("never keep an answer about health", async () => {
    const { discord, database } = await opened();
    const ana = discord.person("ana");
    await toTheLast(ana, { race: "next year" });
    await ana.submit({ health: "2,6" });
    const account = { platform: "discord", workspace: "", externalId: ana.id } as const;
    const kept = await database.transaction(({ chats }) =>
      chats.answers(account, "start preview:yes"),
    );
    expect(kept).toMatchObject({ program: "half", race: "next year" });
    expect(Object.keys(kept)).not.toContain("health");
  });

  it("go on after a restart where they were", async () => {
    const whole = await opened();
    const ana = whole.discord.person("ana");
    await toTheLast(ana, { race: "2027-02-14" });
    await whole.restart();
    expect((await ana.submit({ health: "ok" })).text).toMatch(/^Preview: Half marathon/);
  });
});

describe("a restart between preview and start", () => {
  it("forgets what was said about health, and asks for that alone", async () => {
    const whole = await opened();
    const ana = whole.discord.person("ana");
    await ana.slash("/start");
    await ana.submit({ program: "half", race: "2027-02-14" });
    await ana.press("Keep the rest, go to the last");
    await ana.submit({ health: "ok" });
    await whole.restart();
    expect((await ana.press("Start")).text).toMatch(/nothing you say about your health/);
    await ana.press("Health questions");
    expect((await ana.submit({ health: "ok" })).text).toMatch(/^Preview: Half marathon/);
    expect((await ana.press("Start")).text).toMatch(/woven and ready/);
  });
});

describe("typing", () => {
  it("too fast is answered, and nothing is done", async () => {
    const { discord } = await opened({ rate: { burst: 1, perMinute: 1 } });
    const ana = discord.person("ana");
    await ana.slash("/help");
    expect((await ana.slash("/help")).text).toMatch(/^That was quick\. Give me \d+ seconds/);
    expect((await discord.person("bo").slash("/help")).text).toMatch(/What I can do/);
  });

  it("too fast opens no form either", async () => {
    const { discord } = await opened({ rate: { burst: 2, perMinute: 1 } });
    const ana = discord.person("ana");
    await ana.slash("/start");
    await ana.submit({ program: "half", race: "2027-02-14" });
    expect((await ana.press("Keep the rest, go to the last")).text).toMatch(/^That was quick\./);
    expect(ana.openModal()).toBeNull();
  });

  it("letters too fast brings no suggestions", async () => {
    const { discord } = await opened({ rate: { burst: 0.2, perMinute: 1 } });
    const ana = discord.person("ana");
    const typed = ["t", "th", "thu"].map((text) => ana.typing("today", "day", text));
    const [first, second, third] = await Promise.all(typed);
    expect(first).toContain("tomorrow");
    expect([second, third]).toEqual([["thu"], []]);
  });

  it("an argument is helped along", async () => {
    const { discord } = await opened();
    expect(await discord.person("ana").typing("today", "day", "th")).toEqual(["thu"]);
  });

  it("a program comes as a file", async () => {
    const { discord } = await opened();
    const bytes = new TextEncoder().encode("Week 1\nTue 5 km easy\nSun 8 km long\n");
    const ana = discord.person("ana");
    const shown = await ana.slash("/program import", { name: "mine.txt", bytes });
    expect(shown.text).toMatch(/I read 1 week/);
  });
});

describe("registration", () => {
  it("happens once, as long as the commands stay as they are", async () => {
    const whole = await opened();
    await whole.restart();
    expect(whole.discord.world.registrations).toBe(1);
    expect(whole.discord.world.commands.map(({ name }) => name)).toEqual(
      REGISTRY.map(({ name }) => name),
    );
  });

  it("tells how to invite the bot, and never the token", async () => {
    const whole = await opened();
    expect(whole.announced.join()).toMatch(/client_id=\d+/);
    expect([...whole.announced, ...whole.logged].join()).not.toContain(whole.discord.token);
  });
});

describe("whoever turns reminders on in a server", () => {
  const directTo = (person: DoublePerson) => person.direct().map(({ content }) => content);

  it("hears it in direct messages, as they will come", async () => {
    const open = await opened();
    const ana = open.discord.person("ana");
    await ana.slash(`${SET_UP} reminder:06:30`);
    await expect
      .poll(() => directTo(ana))
      .toEqual(["Your reminders come here: 06:30, on training days. /reminder stop ends them."]);
  });

  it("hears at once that direct messages are closed, and tries again with a press", async () => {
    const open = await opened();
    const ana = open.discord.person("ana");
    open.discord.world.directRefusals.set(ana.id, 50007);
    await ana.slash(`${SET_UP} reminder:06:30`);
    await expect.poll(() => ana.read(ana.screen())).toContain("I cannot write to you directly");
    open.discord.world.directRefusals.delete(ana.id);
    await ana.press("Try again");
    await expect.poll(() => directTo(ana)).toHaveLength(1);
  });

  it("is asked what time it is for them, once, where Discord knows no zone", async () => {
    const { discord } = await opened();
    const ana = discord.person("ana");
    expect((await ana.slash(SET_UP)).text).toMatch(/Is it \d\d:\d\d for you\? I took Europe/);
    expect((await ana.slash(SET_UP)).text).not.toContain("for you?");
    const bo = discord.person("bo");
    expect((await bo.slash(`${SET_UP} tz:Europe/London`)).text).not.toContain("for you?");
  });
});

describe("sharing a day in a server", () => {
  it("shows first what others will see, and then shows it to them", async () => {
    const { discord } = await opened();
    const ana = discord.person("ana");
    const others = () =>
      ana.read([...discord.world.messages.values()].filter(({ onlyFor }) => onlyFor === null));
    await ana.slash(SET_UP);
    await ana.slash("/today day:2026-11-24");
    await ana.press("Share here");
    expect(ana.read(ana.screen())).toContain("Others in this channel will see:");
    expect(others()).toBe("");
    await ana.press("Post it");
    expect(others()).toContain("ana shares:");
    expect(others()).toContain("Repetitions");
    expect(others()).not.toContain("Share here");
  });

  it("is offered to nobody in direct messages", async () => {
    const { discord } = await opened();
    const ana = discord.person("ana", { where: "direct" });
    await ana.slash(SET_UP);
    expect((await ana.slash("/week")).text).not.toContain("Share here");
  });
});
