import {
  Client,
  GatewayIntentBits,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { type DiscordDouble, type DoubleOptions, openDiscord } from "./discord.js";
import type { DoublePerson } from "./person.js";
import {
  COMPONENTS_V2,
  checkCommands,
  checkMessage,
  checkModal,
  type MessageBody,
} from "./strictness.js";

const COMMANDS = [{ name: "ping", description: "answers", type: 1, options: [] }];

let discord: DiscordDouble | null = null;
let client: Client | null = null;

afterEach(async () => {
  await client?.destroy();
  await discord?.close();
  [client, discord] = [null, null];
});

interface Met {
  readonly discord: DiscordDouble;
  readonly client: Client<true>;
  readonly ana: DoublePerson;
}

/** The real client, connected, with one command. */
async function met(options: DoubleOptions = {}): Promise<Met> {
  const double = await openDiscord(options);
  discord = double;
  const bot: Client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: double.api, retries: 0 },
  });
  client = bot;
  bot.on("error", () => {});
  const ready = new Promise<Client<true>>((resolve) => bot.once("clientReady", resolve));
  await bot.login(double.token);
  const whole = await ready;
  await bot.rest.put(Routes.applicationCommands(whole.application.id), { body: COMMANDS });
  return { discord: double, client: whole, ana: double.person("ana") };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { readonly code?: unknown }) => error.code,
  );

describe("the double refuses what Discord refuses", () => {
  it.each([
    ["a second answer", 40060, {}],
    ["an answer after its time", 10062, { patience: { forAnswer: 1 } }],
  ] as const)("%s", async (_, code, options) => {
    const { client: bot, ana } = await met({ ...options, patienceMs: 300 });
    const codes: unknown[] = [];
    bot.on("interactionCreate", async (interaction) => {
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      await new Promise((resolve) => setTimeout(resolve, 10));
      for (let times = 0; times < 2; times++) {
        codes.push(
          await codeOf(
            bot.rest.post(route, { body: { type: 4, data: { content: "x" } }, auth: false }),
          ),
        );
      }
    });
    await ana.slash("/ping");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(codes).toContain(code);
  });

  it("an edit whose token has run out", async () => {
    const { client: bot, ana } = await met({ patience: { forToken: 30 }, patienceMs: 300 });
    const code = new Promise((resolve) => {
      bot.on("interactionCreate", async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply();
        await new Promise((later) => setTimeout(later, 40));
        resolve(await codeOf(interaction.editReply("late")));
      });
    });
    await ana.slash("/ping");
    expect(await code).toBe(50027);
  });

  const message = (body: object) => body as RESTPostAPIChannelMessageJSONBody;
  it.each([
    ["2001 characters", message({ content: "x".repeat(2001) })],
    ["a nonce of 26", message({ content: "x", nonce: "x".repeat(26) })],
    [
      "content beside components",
      message({ content: "x", flags: MessageFlags.IsComponentsV2, components: [] }),
    ],
    [
      "a file that is not there",
      message({
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: 13, file: { url: "attachment://a" } }],
      }),
    ],
  ])("%s", async (_, body) => {
    const { client: bot, discord: double } = await met();
    const route = Routes.channelMessages(double.world.guildChannelId);
    expect(await codeOf(bot.rest.post(route, { body }))).toBe(50035);
  });
});

/** One component of each kind, as large as it may be and a little larger. */
const button = (part: object = {}) => ({ type: 2, style: 2, label: "a", custom_id: "a", ...part });
const row = (...components: readonly object[]) => ({ type: 1, components });
const buttons = (count: number) =>
  Array.from({ length: count }, (_, at) => button({ custom_id: `${at}` }));
const rows = (count: number) => buttons(count).map((one) => row(one));
const texts = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ type: 10, content: "x".repeat(length) }));
const v2 = (...components: readonly object[]) => ({ flags: COMPONENTS_V2, components });
const asked = (part: object = {}) => ({
  type: 18,
  label: "a",
  component: { type: 4, custom_id: "a", style: 1, ...part },
});
const select = (count: number) =>
  asked({
    type: 3,
    options: Array.from({ length: count }, (_, at) => ({ label: "a", value: `${at}` })),
  });
const fields = (count: number) =>
  Array.from({ length: count }, (_, at) => asked({ custom_id: `${at}` }));
const modal = (part: object) => ({ custom_id: "a", title: "a", components: [asked()], ...part });
const command = (part: object = {}) => ({ name: "a", description: "a", options: [], ...part });
const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `a${at}`, description: "a", type: 3 }));

describe("the double takes what is just within a limit and refuses what is just beyond it", () => {
  it.each([
    ["content of 2000", { content: "x".repeat(2000) }, { content: "x".repeat(2001) }],
    ["a nonce of 25", { nonce: "x".repeat(25) }, { nonce: "x".repeat(26) }],
    ["5 rows", { components: rows(5) }, { components: rows(6) }],
    ["5 buttons in a row", v2(row(...buttons(5))), v2(row(...buttons(6)))],
    [
      "a label of 80",
      v2(row(button({ label: "x".repeat(80) }))),
      v2(row(button({ label: "x".repeat(81) }))),
    ],
    [
      "an id of 100",
      v2(row(button({ custom_id: "x".repeat(100) }))),
      v2(row(button({ custom_id: "x".repeat(101) }))),
    ],
    ["4000 characters", v2(...texts(2, 2000)), v2(...texts(2, 2001))],
    ["40 components", v2(...texts(40, 1)), v2(...texts(41, 1))],
    ["a component or more", v2(...texts(1, 1)), v2()],
    ["each id once", v2(row(...buttons(2))), v2(row(button(), button()))],
    ["text of its own kind", v2(...texts(1, 1)), { components: texts(1, 1) }],
  ])("%s in a message", (_, within, beyond) => {
    const check = (body: object) => () => {
      const message: MessageBody = body;
      checkMessage(message, message.flags ?? 0, []);
    };
    expect(check(within)).not.toThrow();
    expect(check(beyond)).toThrow();
  });

  it("10 files in a message", () => {
    const check = (count: number) => () =>
      checkMessage(
        {},
        0,
        Array.from({ length: count }, (_, at) => `${at}`),
      );
    expect(check(10)).not.toThrow();
    expect(check(11)).toThrow();
  });

  it.each([
    ["a title of 45", { title: "x".repeat(45) }, { title: "x".repeat(46) }],
    ["an id of 100", { custom_id: "x".repeat(100) }, { custom_id: "x".repeat(101) }],
    ["5 components", { components: fields(5) }, { components: fields(6) }],
    [
      "a label of 45",
      { components: [{ ...asked(), label: "x".repeat(45) }] },
      { components: [{ ...asked(), label: "x".repeat(46) }] },
    ],
    [
      "a hint of 100",
      { components: [{ ...asked(), description: "x".repeat(100) }] },
      { components: [{ ...asked(), description: "x".repeat(101) }] },
    ],
    [
      "a value of 4000",
      { components: [asked({ value: "x".repeat(4000) })] },
      { components: [asked({ value: "x".repeat(4001) })] },
    ],
    ["25 options", { components: [select(25)] }, { components: [select(26)] }],
    ["fields in labels", { components: [asked()] }, { components: [row(...buttons(1))] }],
    ["each id once", { components: fields(2) }, { components: [asked(), asked()] }],
  ])("%s in a form", (_, within, beyond) => {
    expect(() => checkModal(modal(within))).not.toThrow();
    expect(() => checkModal(modal(beyond))).toThrow();
  });

  it.each([
    ["a name of 32", [command({ name: "x".repeat(32) })], [command({ name: "x".repeat(33) })]],
    ["small letters", [command()], [command({ name: "Today" })]],
    [
      "a description of 100",
      [command({ description: "x".repeat(100) })],
      [command({ description: "x".repeat(101) })],
    ],
    ["25 options", [command({ options: options(25) })], [command({ options: options(26) })]],
    ["each name once", [command(), command({ name: "b" })], [command(), command()]],
    [
      "100 commands",
      Array.from({ length: 100 }, (_, at) => command({ name: `a${at}` })),
      Array.from({ length: 101 }, (_, at) => command({ name: `a${at}` })),
    ],
  ])("%s of commands", (_, within, beyond) => {
    expect(() => checkCommands(within, true)).not.toThrow();
    expect(() => checkCommands(beyond, true)).toThrow();
  });
});

describe("the double keeps Discord's promises", () => {
  it("a nonce that is enforced gives the first message back", async () => {
    const { client: bot, discord: double } = await met();
    const route = Routes.channelMessages(double.world.guildChannelId);
    const body = { content: "once", nonce: "n1", enforce_nonce: true };
    const first = await bot.rest.post(route, { body });
    const second = await bot.rest.post(route, { body });
    expect(second).toMatchObject({ id: (first as { id: string }).id });
    expect(double.world.messages.size).toBe(1);
  });

  it("more messages than a channel takes are held back by the client, and all arrive", async () => {
    const { client: bot, discord: double } = await met();
    const route = Routes.channelMessages(double.world.guildChannelId);
    await Promise.all(
      Array.from({ length: 7 }, (_, at) => bot.rest.post(route, { body: { content: `${at}` } })),
    );
    expect(double.world.messages.size).toBe(7);
  });

  it.each(["drop", "reconnect"] as const)(
    "after a %s the client resumes and gets what it missed",
    async (how) => {
      const { client: bot, discord: double, ana } = await met();
      bot.on("interactionCreate", (interaction) => {
        if (interaction.isChatInputCommand()) void interaction.reply("here");
      });
      const resumed = new Promise((resolve) => bot.once("shardResume", resolve));
      double.gateway[how]();
      expect((await ana.slash("/ping")).text).toBe("here");
      await resumed;
      expect(double.gateway.counts).toEqual({ identified: 1, resumed: 1 });
    },
  );

  it("after op 9 the client identifies anew", async () => {
    const { discord: double, client: bot } = await met();
    const again = new Promise((resolve) => bot.once("shardReady", resolve));
    double.gateway.invalidate();
    await again;
    expect(double.gateway.counts.identified).toBe(2);
  });

  it("without an acknowledged heartbeat the client comes back", async () => {
    const { discord: double, client: bot } = await met({ heartbeatMs: 60 });
    double.gateway.setDeaf(true);
    await new Promise((resolve) => bot.once("shardReconnecting", resolve));
    double.gateway.setDeaf(false);
    await new Promise((resolve) => bot.once("shardResume", resolve));
    expect(double.gateway.counts.resumed).toBeGreaterThan(0);
  });
});
