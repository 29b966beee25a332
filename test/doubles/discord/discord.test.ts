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
