import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outgoing, Recipient } from "../../../src/application/chat-platform.js";
import { privately } from "../../../src/application/replies.js";
import type { Fault } from "../../doubles/slack/faults.js";
import { addPerson, GENERAL, type ScriptedPerson } from "../../doubles/slack/person.js";
import { addChannel, directChannel } from "../../doubles/slack/world.js";
import { type SlackBot, startSlackBot } from "./bot.js";

let bot: SlackBot;
let ana: ScriptedPerson;
beforeEach(async () => {
  bot = await startSlackBot();
  ana = addPerson(bot.slack, "UANA");
});
afterEach(() => bot.close());

const toAna = {
  kind: "person",
  account: { platform: "slack", workspace: "T1", externalId: "UANA" },
} as const;
const outgoing = (key: string, to: Recipient = toAna): Outgoing => ({
  key,
  to,
  language: "en",
  reply: privately(
    { type: "heading", text: "Intervals, 18:00" },
    { type: "buttons", buttons: [{ id: "help", label: "Help", style: "plain" }] },
  ),
});

const OUTCOMES: readonly (readonly [string, Fault, string, boolean])[] = [
  ["a connection lost before", { kind: "drop-before" }, "unclear", false],
  ["a connection lost after", { kind: "drop-after" }, "unclear", true],
  ["a 500 with nothing done", { kind: "http", status: 500, done: false }, "unclear", false],
  ["a 500 with all done", { kind: "http", status: 500, done: true }, "unclear", true],
  ["a 503", { kind: "http", status: 503, done: false }, "failed", false],
  ["a 429", { kind: "rate-limited", seconds: 7 }, "wait", false],
  ["fatal_error", { kind: "platform", error: "fatal_error" }, "unclear", false],
  ["user_disabled", { kind: "platform", error: "user_disabled" }, "refused", false],
  ["a token that ran out", { kind: "platform", error: "token_expired" }, "failed", false],
  [
    "a block that Slack does not like",
    { kind: "platform", error: "invalid_blocks" },
    "failed",
    false,
  ],
  ["an answer of somebody in between", { kind: "http", status: 403, done: false }, "failed", false],
];

describe("the messenger", () => {
  it("sends to a person and marks the message with its key alone", async () => {
    const outcome = await bot.platform.messenger.send(outgoing("k1"));
    expect(outcome.kind).toBe("sent");
    expect(ana.messages().map((message) => message.metadata)).toEqual([
      { event_type: "lunge_delivery", event_payload: { delivery_id: "k1" } },
    ]);
    await ana.press("Help");
    expect(ana.reads()).toContain("What I can do");
  });

  it("changes what it said to a person in its place", async () => {
    const outcome = await bot.platform.messenger.send(outgoing("k1"));
    const messageId = outcome.kind === "sent" ? outcome.messageId : "";
    const reply = privately(
      { type: "heading", text: "Intervals are over" },
      { type: "buttons", buttons: [{ id: "help", label: "Help", style: "plain" }] },
    );
    const changed = await bot.platform.messenger.edit?.(messageId, { ...outgoing("k2"), reply });
    expect(changed).toEqual(outcome);
    expect(ana.messages()).toHaveLength(1);
    expect(ana.reads()).toMatch(/^Intervals are over/);
    await ana.press("Help");
    expect(ana.reads()).toContain("What I can do");
  });

  it.each(OUTCOMES)("says what became of it: %s", async (_, fault, kind, stands) => {
    bot.slack.faults.add("chat.postMessage", fault);
    expect((await bot.platform.messenger.send(outgoing("k1"))).kind).toBe(kind);
    expect(await bot.platform.messenger.arrivalOf(outgoing("k1"))).toEqual({
      kind: "known",
      hasArrived: stands,
    });
    expect(ana.messages()).toHaveLength(stands ? 1 : 0);
  });

  it("waits for the channel that was limited, and for no other one", async () => {
    addPerson(bot.slack, "UBO");
    bot.slack.faults.add("chat.postMessage", { kind: "rate-limited", seconds: 30 });
    const toBo: Recipient = {
      kind: "person",
      account: { platform: "slack", workspace: "T1", externalId: "UBO" },
    };
    expect(await bot.platform.messenger.send(outgoing("k1"))).toEqual({
      kind: "wait",
      ms: 30_000,
      scope: "platform",
    });
    expect((await bot.platform.messenger.send(outgoing("k2", toBo))).kind).toBe("sent");
    const again = await bot.platform.messenger.send(outgoing("k1"));
    expect(again.kind === "wait" && again.ms > 20_000).toBe(true);
    expect(bot.slack.calls.filter((call) => call.method === "chat.postMessage")).toHaveLength(2);
  });

  it.each([
    ["is not opened again", true, ["sent"], 0],
    ["and is gone is opened anew", false, ["failed", "sent"], 1],
  ] as const)("a channel of an earlier process %s", async (_, isThere, kinds, opens) => {
    const channel = isThere ? directChannel(bot.slack.team, ana.id).id : "DGONE";
    const to = { ...toAna.account, recipient: "person" } as const;
    const row = {
      key: "k",
      kind: "reminder",
      day: "2026-12-01",
      runnerId: null,
      dueAt: 0,
    } as const;
    await bot.database.transaction(async ({ outbox }) => {
      await outbox.add([{ ...row, to }], () => Date.now());
      await outbox.end("k", { kind: "settled", state: "sent", reason: null, at: Date.now() });
      await outbox.closesAt("k", `${channel}/1.5`, Date.now());
    });
    bot = await bot.restart();
    const opened = () => bot.slack.calls.filter(({ method }) => method === "conversations.open");
    const before = opened().length;
    for (const [index, kind] of kinds.entries()) {
      expect((await bot.platform.messenger.send(outgoing(`k${index}`))).kind).toBe(kind);
    }
    expect(opened().length - before).toBe(opens);
    expect(ana.messages()).toHaveLength(1);
  });

  it("sends one message a second to a channel", async () => {
    expect((await bot.platform.messenger.send(outgoing("k1"))).kind).toBe("sent");
    expect((await bot.platform.messenger.send(outgoing("k2"))).kind).toBe("wait");
  });

  it("cannot say what stands in a channel that it may not read", async () => {
    const to: Recipient = {
      kind: "channel",
      platform: "slack",
      workspace: "T1",
      channelId: GENERAL,
    };
    expect((await bot.platform.messenger.send(outgoing("k1", to))).kind).toBe("sent");
    const arrival = await bot.platform.messenger.arrivalOf(outgoing("k1", to));
    expect(arrival).toEqual({ kind: "unknowable" });
  });

  it.each<[string, Fault, string]>([
    ["asked later when the connection broke", { kind: "drop-before" }, "failed"],
    ["asked later when Slack has a fault", { kind: "http", status: 500, done: false }, "failed"],
    ["asked later when it was asked too often", { kind: "rate-limited", seconds: 60 }, "wait"],
  ])("what arrived is %s", async (_, fault, kind) => {
    bot.slack.faults.add("conversations.history", fault);
    expect((await bot.platform.messenger.arrivalOf(outgoing("k1"))).kind).toBe(kind);
  });

  it("finds its message behind many others", async () => {
    await bot.platform.messenger.send(outgoing("k1"));
    const { messages } = directChannel(bot.slack.team, ana.id);
    const [ours] = messages;
    if (ours === undefined) throw new Error("nothing was sent");
    for (let index = 0; index < 40; index++) messages.push({ ...ours, metadata: null });
    const arrival = await bot.platform.messenger.arrivalOf(outgoing("k1"));
    expect(arrival).toEqual({ kind: "known", hasArrived: true });
  });

  it("is refused by a workspace without it, a stranger, and a channel that it is not in", async () => {
    addChannel(bot.slack.team, "C9", [ana.id], false);
    const elsewhere = { platform: "slack", workspace: "T9", externalId: "UANA" } as const;
    const nobody = { platform: "slack", workspace: "T1", externalId: "UNOBODY" } as const;
    const all: readonly Recipient[] = [
      { kind: "person", account: elsewhere },
      { kind: "person", account: nobody },
      { kind: "channel", platform: "slack", workspace: "T1", channelId: "C9" },
    ];
    for (const to of all) {
      expect((await bot.platform.messenger.send(outgoing("k", to))).kind).toBe("refused");
    }
  });
});

describe("answers", () => {
  it("go to direct messages when the address for them has expired or broke", async () => {
    const faults: readonly Fault[] = [
      { kind: "http", status: 404, done: false },
      { kind: "drop-before" },
    ];
    for (const fault of faults) {
      const before = ana.messages().length;
      bot.slack.faults.add("response", fault);
      await ana.slash("/lunge", "help");
      expect(ana.messages()).toHaveLength(before + 1);
    }
    expect(ana.messages(GENERAL)).toEqual([]);
  });

  it("are tried again where Slack took nothing", async () => {
    bot.slack.faults.add("response", { kind: "http", status: 500, done: false });
    await ana.slash("/lunge", "help");
    await bot.slack.still(600);
    expect(ana.messages(GENERAL)).toHaveLength(1);
    expect(ana.messages()).toEqual([]);
  });

  it("stand once in direct messages, whatever the first attempt came to", async () => {
    const faults: readonly Fault[] = [
      { kind: "drop-after" },
      { kind: "drop-before" },
      { kind: "http", status: 500, done: true },
      { kind: "http", status: 503, done: false },
    ];
    for (const [index, fault] of faults.entries()) {
      bot.slack.faults.add("chat.postMessage", fault);
      await ana.says("help");
      await bot.slack.still(700);
      const own = ana.messages().filter((message) => message.metadata !== null);
      expect(own).toHaveLength(index + 1);
    }
  });

  it("offer the form once more when its press had become too old", async () => {
    bot.slack.faults.add("views.open", { kind: "platform", error: "expired_trigger_id" });
    await ana.slash("/lunge", "start");
    expect(ana.modal()).toBeNull();
    await ana.press("Open the form");
    expect(ana.reads()).toContain("Set up your program");
  });
});
