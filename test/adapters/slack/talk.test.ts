import { afterEach, describe, expect, it } from "vitest";
import { addPerson, eventOf, GENERAL } from "../../doubles/slack/person.js";
import { addChannel, directChannel } from "../../doubles/slack/world.js";
import { type SlackBot, startSlackBot } from "./bot.js";

let bot: SlackBot;
afterEach(() => bot.close());

const SET_UP = "start program:half race:2027-02-14 health:ok";

describe.each(["socket", "http"] as const)("talking over %s", (mode) => {
  it("answers in a channel for the one who asked alone, and in direct messages for good", async () => {
    bot = await startSlackBot(mode);
    const ana = addPerson(bot.slack, "UANA");
    const bo = addPerson(bot.slack, "UBO");
    await ana.slash("/lunge", SET_UP);
    expect(ana.reads()).toContain("Half marathon in twelve weeks: woven and ready");
    expect(ana.messages(GENERAL)).toHaveLength(1);
    expect(bo.messages(GENERAL)).toEqual([]);
    const own = directChannel(bot.slack.team, ana.id).id;
    await ana.slash("/week", "2", own);
    expect(ana.messages(own).at(-1)?.ephemeralTo).toBeNull();
    expect([...ana.troubles, ...bot.logged]).toEqual([]);
  });

  it("shares a week with the channel, once the runner has seen what others will see", async () => {
    bot = await startSlackBot(mode);
    const ana = addPerson(bot.slack, "UANA");
    const bo = addPerson(bot.slack, "UBO");
    await ana.slash("/lunge", SET_UP);
    await ana.slash("/week", "2");
    await ana.press("Share here");
    expect(ana.reads()).toContain("Others in this channel will see:");
    expect(bo.messages(GENERAL)).toEqual([]);
    await ana.press("Post it");
    expect(bo.messages(GENERAL)).toHaveLength(1);
    expect(bo.reads()).toContain("shares:");
  });

  it("keeps an answer from the other one when two people talk to each other", async () => {
    bot = await startSlackBot(mode);
    const ana = addPerson(bot.slack, "UANA");
    const bo = addPerson(bot.slack, "UBO");
    addChannel(bot.slack.team, "DBOTH", [ana.id, bo.id], true);
    await ana.slash("/lunge", "help", "DBOTH");
    expect(ana.messages("DBOTH")).toHaveLength(1);
    expect(bo.messages("DBOTH")).toEqual([]);
  });

  it("takes a program that is simply pasted into direct messages", async () => {
    bot = await startSlackBot(mode);
    const ana = addPerson(bot.slack, "UANA");
    await ana.says("Week 1\nTue 5 km easy\nSun 8 km long\nWeek 2\nTue 6 km easy\nSun 9 km long");
    expect(ana.reads()).toContain("I read 2 weeks");
  });

  it("acknowledges what it does not know, and answers it", async () => {
    bot = await startSlackBot(mode);
    const ana = addPerson(bot.slack, "UANA");
    expect((await ana.slash("/nobody-declared-this")).kind).toBe("acked");
    expect(ana.reads()).toContain("I do not know /nobody-declared-this");
    await ana.slash("/lunge", "I have chest pain");
    expect(ana.reads()).toMatch(/^Stop now and call 112/);
    await ana.slash("/lunge", 'week "5');
    expect(ana.reads()).toContain("is never closed");
  });

  it("reads curly quotes and escaped signs as they were meant", async () => {
    bot = await startSlackBot(mode);
    const ana = addPerson(bot.slack, "UANA");
    await ana.slash("/lunge", SET_UP);
    await ana.slash("/done", "note:\u201ceasy &amp; &lt;!channel&gt;\u201d");
    await ana.slash("/today");
    expect(ana.reads()).toContain("easy & <!channel>");
    const texts = bot.slack.team.channels.get(GENERAL)?.messages.map((message) => message.text);
    expect(texts?.join("\n")).not.toContain("<!channel>");
    expect(texts?.join("\n")).toContain("&lt;!channel&gt;");
  });

  it("answers an event once, however often it is delivered, and after a restart too", async () => {
    bot = await startSlackBot(mode);
    const ana = addPerson(bot.slack, "UANA");
    const own = directChannel(bot.slack.team, ana.id);
    const event = {
      type: "message",
      channel: own.id,
      channel_type: "im",
      user: ana.id,
      text: "help",
    };
    const envelope = eventOf(bot.slack.team, event, "Ev1");
    await bot.slack.transport.deliver(envelope, 0);
    await bot.slack.still();
    await bot.slack.transport.deliver(envelope, 1);
    await bot.slack.still();
    bot = await bot.restart();
    await bot.slack.transport.deliver(envelope, 2);
    await bot.slack.still();
    expect(own.messages).toHaveLength(1);
  });

  it("imports a program that is sent as a file, and sends one back", async () => {
    bot = await startSlackBot(mode);
    const ana = addPerson(bot.slack, "UANA");
    const { team, base } = bot.slack;
    const bytes = Buffer.from("Week 1\nTue 5 km easy\nThu 6 km tempo\nSun 10 km long\n");
    team.files.set("F1", { id: "F1", name: "plan.txt", bytes, channel: null });
    const address = `${base}/files/${team.id}/F1`;
    await ana.says("", [{ name: "plan.txt", size: bytes.length, url_private_download: address }]);
    expect(ana.reads()).toContain("I read 1 week");
    await ana.slash("/lunge", SET_UP);
    await ana.slash("/lunge", "export format:json");
    expect(ana.reads()).toContain("File: plan.json");
    const sent = [...team.files.values()].find((file) => file.name === "plan.json");
    expect(sent?.channel).toBe(directChannel(team, ana.id).id);
    expect(JSON.parse(String(sent?.bytes))).toHaveProperty("sessions");
  });

  it("follows a profile to another time zone, and says so", async () => {
    bot = await startSlackBot(mode);
    const ana = addPerson(bot.slack, "UANA");
    await ana.slash("/lunge", SET_UP);
    bot = await bot.restart();
    await ana.movesTo("Europe/Lisbon");
    expect(ana.reads()).toContain("has moved to Europe/Lisbon");
    const before = ana.messages().length;
    bot = await bot.restart();
    await ana.movesTo("Europe/Lisbon");
    expect(ana.messages()).toHaveLength(before);
    await ana.slash("/lunge", "settings tz:America/New_York");
    await ana.movesTo("Europe/Athens");
    expect(ana.reads()).toContain("Shall they move too?");
    await ana.press("Use Europe/Athens");
    await ana.slash("/lunge", "settings");
    expect(ana.reads()).toContain("Europe/Athens");
  });
});
