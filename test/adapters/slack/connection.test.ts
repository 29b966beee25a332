import { afterEach, describe, expect, it } from "vitest";
import { openSlack } from "../../../src/adapters/slack/open-slack.js";
import { isBoltFault } from "../../../src/adapters/slack/rejections.js";
import { signature } from "../../doubles/slack/http-events.js";
import { addPerson, eventOf } from "../../doubles/slack/person.js";
import { TOKENS } from "../../doubles/slack/slack.js";
import { httpSettings, QUICK, type SlackBot, socketSettings, startSlackBot } from "./bot.js";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function running(mode: "socket" | "http" = "socket"): Promise<SlackBot> {
  const bot = await startSlackBot(mode);
  opened.push(bot);
  return bot;
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 8000;
  while (!holds() && Date.now() < end) {
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  expect(holds()).toBe(true);
}

describe("Socket Mode", () => {
  it("stands on two connections, and answers while one is renewed", async () => {
    const bot = await running();
    const ana = addPerson(bot.slack, "UANA");
    expect(bot.slack.sockets.connections()).toBe(2);
    for (const reason of [
      "warning",
      "refresh_requested",
      "too_many_websockets",
      "link_disabled",
    ] as const) {
      const { opened: stood } = bot.slack.sockets;
      bot.slack.sockets.disconnect(reason);
      expect((await ana.slash("/lunge", "help")).kind).toBe("acked");
      await until(() => bot.slack.sockets.opened === stood + 1);
      await until(() => bot.slack.sockets.connections() === 2);
    }
    const { opened: before } = bot.slack.sockets;
    bot.slack.sockets.kill();
    await until(() => bot.slack.sockets.opened === before + 1);
    await until(() => bot.slack.sockets.connections() === 2);
    expect(ana.troubles).toEqual([]);
  });

  it("starts through one bad moment of Slack's", async () => {
    const bot = await running();
    const { lunge, database } = bot;
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const parts = { lunge, database, log, clock: { now: () => 0 }, ids: { next: () => "id" } };
    bot.slack.faults.add("apps.connections.open", { kind: "http", status: 500, done: false });
    const second = openSlack(socketSettings(bot.slack), parts, QUICK);
    await second.start();
    expect(second.isUp()).toBe(true);
    await second.stop(1000);
  });

  it("says one clear line when the token is refused, and comes back when it is taken", async () => {
    const bot = await running();
    const refusals = Array.from(
      { length: 3 },
      () => ({ kind: "platform", error: "invalid_auth" }) as const,
    );
    bot.slack.faults.add("apps.connections.open", ...refusals);
    const { opened: stood } = bot.slack.sockets;
    bot.slack.sockets.kill();
    await until(() => bot.slack.sockets.opened === stood + 1);
    expect(bot.logged.filter((line) => line.includes("SLACK_APP_TOKEN"))).toHaveLength(1);
    expect(bot.platform.isUp()).toBe(true);
  });

  it("survives an envelope without an event, and goes on answering", async () => {
    const bot = await running();
    const ana = addPerson(bot.slack, "UANA");
    bot.slack.sockets.sendRaw({
      envelope_id: "e1",
      type: "events_api",
      payload: { type: "app_rate_limited", team_id: "T1", minute_rate_limited: 1 },
    });
    await until(() => bot.logged.some((line) => line.includes("app_rate_limited")));
    expect((await ana.slash("/lunge", "help")).kind).toBe("acked");
  });

  it.each([
    ["SLACK_BOT_TOKEN", "auth.test"],
    ["SLACK_APP_TOKEN", "apps.connections.open"],
  ])("does not start with a %s that is refused, and says which", async (setting, method) => {
    const bot = await running();
    bot.slack.faults.add(method, { kind: "platform", error: "invalid_auth" });
    const { lunge, database } = bot;
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const parts = { lunge, database, log, clock: { now: () => 0 }, ids: { next: () => "id" } };
    const second = openSlack(socketSettings(bot.slack), parts, QUICK);
    await expect(second.start()).rejects.toThrow(`Slack does not take ${setting} (invalid_auth)`);
    expect(second.isUp()).toBe(false);
  });

  it("tells a fault of the library from one of our own", () => {
    const theirs = new TypeError("reading 'type'");
    theirs.stack =
      "TypeError\n at x (/app/node_modules/@slack/socket-mode/dist/src/SocketModeClient.js:1:1)";
    expect(isBoltFault(theirs)).toBe(true);
    expect(isBoltFault(new TypeError("ours"))).toBe(false);
  });
});

describe("HTTP", () => {
  it("takes only what Slack signed, and just now", async () => {
    const bot = await running("http");
    const body = JSON.stringify(eventOf(bot.slack.team, { type: "app_uninstalled" }).payload);
    const now = Math.floor(Date.now() / 1000);
    const post = async (headers: Record<string, string>) => {
      const all = { "Content-Type": "application/json", ...headers };
      const url = `${bot.address}/slack/events`;
      return (await fetch(url, { method: "POST", headers: all, body })).status;
    };
    expect(await post({})).toBe(401);
    expect(await post(signature(body, "another secret", now))).toBe(401);
    expect(await post(signature(body, TOKENS.signingSecret, now - 360))).toBe(401);
    expect(await post(signature(body, TOKENS.signingSecret, now))).toBe(200);
  });

  it("says which port it cannot open", async () => {
    const bot = await running("http");
    const port = Number(new URL(bot.address).port);
    const { lunge, database } = bot;
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const parts = { lunge, database, log, clock: { now: () => 0 }, ids: { next: () => "id" } };
    const second = openSlack(httpSettings(bot.slack, port), parts);
    await expect(second.start()).rejects.toThrow(`Port ${port} cannot be opened`);
  });
});
