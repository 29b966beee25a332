import { afterEach, describe, expect, it } from "vitest";
import { type SlackBot, startSlackBot } from "../adapters/slack/bot.js";
import { slackDay } from "./slack-day.js";

let bot: SlackBot;
afterEach(() => bot.close());

describe.each(["socket", "http"] as const)("a day on Slack over %s", (mode) => {
  it("goes as it is written down", async () => {
    bot = await startSlackBot(mode);
    const day = await slackDay(bot, { ana: "UANA", bo: "UBO" });
    bot = day.bot;
    await expect(day.transcript).toMatchFileSnapshot("slack/day.txt");
    expect(day.problems).toEqual([]);
  });
});
