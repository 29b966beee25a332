import { afterEach, describe, expect, it } from "vitest";
import { redacted } from "../../../src/adapters/slack/logging.js";
import { readKeys, sealWith } from "../../../src/adapters/slack/sealed.js";
import { readSlackSettings } from "../../../src/adapters/slack/settings.js";
import { privately } from "../../../src/application/replies.js";
import { addPerson, eventOf } from "../../doubles/slack/person.js";
import { install, type SlackBot, startSlackBot } from "./bot.js";

let bot: SlackBot | null = null;
afterEach(async () => {
  await bot?.close();
  bot = null;
});

async function installed(rotates: boolean): Promise<SlackBot> {
  const running = await startSlackBot("http");
  bot = running;
  running.slack.oauth.rotates = rotates;
  await install(running, "T2", "UINSTALLER");
  return running;
}

const storedOf = (running: SlackBot, workspace: string) =>
  running.database.transaction(({ installations }) => installations.find(workspace));

const messageTo = (externalId: string) => ({
  key: `k ${externalId}`,
  to: { kind: "person", account: { platform: "slack", workspace: "T2", externalId } } as const,
  reply: privately({ type: "text", text: "Hello" }),
  language: "en",
});

describe("installing over OAuth", () => {
  it("serves each workspace with its own token, and keeps none readable", async () => {
    const running = await installed(false);
    const team = running.slack.teams.get("T2")!;
    const cleo = addPerson(running.slack, "UCLEO", {}, team);
    const ana = addPerson(running.slack, "UANA");
    await cleo.slash("/lunge", "help");
    await ana.slash("/lunge", "help");
    expect([cleo.messages("C1").length, ana.messages("C1").length]).toEqual([1, 1]);
    const [token = ""] = team.tokens.keys();
    const stored = await storedOf(running, "T2");
    expect(stored).toMatch(/^v1\./);
    expect(stored).not.toContain(token);
    expect(running.logged).toEqual([]);
  });

  it("refuses a callback whose state is not this browser's", async () => {
    const running = await startSlackBot("http");
    bot = running;
    const page = await install(running, "T3", "U1");
    expect(await page.text()).toContain("Lunge is installed");
    const forged = await fetch(page.url.replace(/state=[^&]+/, "state=forged"));
    expect(forged.status).toBe(400);
  });

  it("renews tokens once, for events and for what is said unasked", async () => {
    const running = await installed(true);
    const team = running.slack.teams.get("T2")!;
    const people = ["UA", "UB", "UC"].map((id) => addPerson(running.slack, id, {}, team));
    await expireSoon(running);
    const outcomes = await Promise.all(
      people.map(({ id }) => running.platform.messenger.send(messageTo(id))),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(["sent", "sent", "sent"]);
    expect([running.slack.oauth.renewals, running.slack.oauth.replays]).toEqual([1, 0]);
    await expireSoon(running);
    await Promise.all(people.map((person) => person.slash("/lunge", "help")));
    expect(people.map((person) => person.messages("C1").length)).toEqual([3, 3, 3].map(() => 1));
    expect([running.slack.oauth.renewals, running.slack.oauth.replays]).toEqual([2, 0]);
  });

  it("acknowledges while the renewal of the token takes its time, and answers after it", async () => {
    const running = await installed(true);
    const cleo = addPerson(running.slack, "UCLEO", {}, running.slack.teams.get("T2"));
    await expireSoon(running);
    let letGo = () => {};
    const until = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    running.slack.faults.add("oauth.v2.access", { kind: "held", until });
    const acked = await running.slack.transport.deliver(cleo.typed("/lunge", "help"), 0);
    expect([acked.kind, cleo.messages("C1")]).toEqual(["acked", []]);
    letGo();
    await running.slack.still();
    expect(cleo.messages("C1")).toHaveLength(1);
  });

  it("keeps what was installed anew when an old farewell comes again", async () => {
    const running = await installed(false);
    const farewell = eventOf(running.slack.teams.get("T2")!, { type: "app_uninstalled" });
    await running.slack.transport.deliver(farewell, 0);
    await running.slack.still();
    await install(running, "T2", "UINSTALLER");
    await running.slack.transport.deliver(farewell, 1);
    await running.slack.still();
    expect(await storedOf(running, "T2")).not.toBeNull();
  });

  it.each([
    ["app_uninstalled", { type: "app_uninstalled" }],
    ["tokens_revoked", { type: "tokens_revoked", tokens: { bot: ["UBOTT2"] } }],
  ])("deletes the tokens on %s", async (_, event) => {
    const running = await installed(false);
    addPerson(running.slack, "UA", {}, running.slack.teams.get("T2"));
    const envelope = eventOf(running.slack.teams.get("T2")!, event);
    await running.slack.transport.deliver(envelope, 0);
    await running.slack.still();
    expect(await storedOf(running, "T2")).toBeNull();
    expect(await storedOf(running, "T1")).not.toBeNull();
    const outcome = await running.platform.messenger.send(messageTo("UA"));
    expect(outcome).toEqual({ kind: "refused", reason: "not installed there" });
  });
});

/** Lets the tokens that are stored look as if they ended within the hour. */
async function expireSoon(running: SlackBot): Promise<void> {
  const seal = sealWith([Buffer.alloc(32, 7)]);
  await running.database.transaction(async ({ installations }) => {
    const stored = JSON.parse(seal.open((await installations.find("T2")) ?? "", "T2"));
    stored.bot.expiresAt = Math.floor(Date.now() / 1000) + 60;
    await installations.keep("T2", seal.seal(JSON.stringify(stored), "T2"), 1);
  });
}

describe("secrets", () => {
  it("open for their own workspace and key alone, and not when a byte was changed", () => {
    const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const sealed = sealWith([old]).seal("xoxb-1", "T1");
    expect(sealWith([fresh, old]).open(sealed, "T1")).toBe("xoxb-1");
    expect(() => sealWith([fresh]).open(sealed, "T1")).toThrow("LUNGE_SLACK_KEY");
    expect(() => sealWith([old]).open(sealed, "T2")).toThrow();
    const changed = `${sealed.slice(0, -6)}${sealed.at(-6) === "A" ? "B" : "A"}${sealed.slice(-5)}`;
    expect(() => sealWith([old]).open(changed, "T1")).toThrow();
  });

  it("are 32 bytes in base64 or hex", () => {
    expect(readKeys(Buffer.alloc(32, 1).toString("base64"))).toHaveLength(1);
    expect(readKeys(`${"ab".repeat(32)},${Buffer.alloc(32).toString("base64")}`)).toHaveLength(2);
    expect(readKeys("short")).toBeNull();
  });

  it("stand in no log", () => {
    const said = "failed with xoxb-1-abc and xapp-1-A and wss://x/link?ticket=abc&app_id=1";
    expect(redacted(said)).toBe(
      "failed with [redacted] and [redacted] and wss://x/link?ticket=[redacted]&app_id=1",
    );
  });
});

describe("the settings", () => {
  const key = Buffer.alloc(32).toString("base64");
  const http = { SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "s", SLACK_SIGNING_SECRET: "s" };
  it.each([
    ["nothing", {}, null],
    ["two tokens", { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }, "socket"],
    ["a client", { ...http, LUNGE_SLACK_KEY: key }, "http"],
  ])("choose the transport: %s", (_, environment, mode) => {
    const read = readSlackSettings(environment);
    expect(read.ok && (read.value?.mode ?? null)).toBe(mode);
  });

  it.each([
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, ["SLACK_APP_TOKEN: Socket Mode needs it too"]],
    [{ SLACK_APP_TOKEN: "xapp-1" }, ["SLACK_BOT_TOKEN: Socket Mode needs it too"]],
    [{ SLACK_BOT_TOKEN: "x" }, ["SLACK_BOT_TOKEN: a bot token begins with xoxb-"]],
    [
      { SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "s" },
      [
        "SLACK_SIGNING_SECRET: events are checked with it",
        "LUNGE_SLACK_KEY: 32 bytes in base64, as of openssl rand -base64 32",
      ],
    ],
  ])("report everything that is missing: %j", (environment, problems) => {
    const read = readSlackSettings(environment);
    expect(read.ok ? [] : read.problem).toEqual(problems);
  });
});
