import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { one } from "./block-rules.js";
import { addPerson, eventOf, type ScriptedPerson } from "./person.js";
import { openSlackDouble, type SlackDouble, TOKENS } from "./slack.js";
import { addChannel, directChannel, type Json } from "./world.js";

let slack: SlackDouble;
let ana: ScriptedPerson;
beforeEach(async () => {
  slack = await openSlackDouble();
  ana = addPerson(slack, "U1");
});
afterEach(() => slack.close());

/** One call as the bot's client makes it; the answer's error, or `ok`. */
async function call(method: string, args: Json = {}, token: string = TOKENS.bot): Promise<string> {
  const answer = await sent(method, args, token);
  return answer.ok === true ? "ok" : String(answer.error);
}

async function sent(method: string, args: Json, token: string = TOKENS.bot): Promise<Json> {
  const answer = await fetch(`${slack.apiUrl}${method}`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(token === "" ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(args),
  });
  return answer.status === 200 ? one(await answer.json()) : { error: `http ${answer.status}` };
}

const plain = (text: string) => ({ type: "plain_text", text });
const MODAL = { type: "modal", title: plain("t"), blocks: [] };

describe("the double's Web API", () => {
  it.each([
    ["no token", "auth.test", {}, "", "not_authed"],
    ["a token of nobody's", "auth.test", {}, "xoxb-wrong", "invalid_auth"],
    ["a method that there is not", "no.such", {}, TOKENS.bot, "unknown_method"],
    ["a message without words", "chat.postMessage", { channel: "C1" }, TOKENS.bot, "no_text"],
    [
      "a channel that there is not",
      "chat.postMessage",
      { channel: "CNONE", text: "t" },
      TOKENS.bot,
      "channel_not_found",
    ],
    [
      "a block that is too long",
      "chat.postMessage",
      { channel: "C1", text: "t", blocks: [{ type: "section", text: plain("x".repeat(3001)) }] },
      TOKENS.bot,
      "invalid_blocks: 0 section",
    ],
    [
      "metadata without its type",
      "chat.postMessage",
      { channel: "C1", text: "t", metadata: { event_payload: {} } },
      TOKENS.bot,
      "invalid_metadata",
    ],
    ["a stranger", "users.info", { user: "U9" }, TOKENS.bot, "user_not_found"],
    [
      "a channel's history",
      "conversations.history",
      { channel: "C1" },
      TOKENS.bot,
      "missing_scope",
    ],
    [
      "a press that there was not",
      "views.open",
      { trigger_id: "T0", view: MODAL },
      TOKENS.bot,
      "invalid_trigger_id",
    ],
  ] as const)("refuses %s", async (_, method, args, token, error) => {
    expect(await call(method, args, token)).toBe(error);
  });

  it("refuses a token that has ended, and a channel that the bot is not in", async () => {
    slack.team.tokens.set("xoxb-old", Date.now() - 1);
    addChannel(slack.team, "C2", ["U1"], false);
    expect(await call("auth.test", {}, "xoxb-old")).toBe("token_expired");
    expect(await call("chat.postMessage", { channel: "C2", text: "t" })).toBe("not_in_channel");
  });

  it("opens one modal for a press, and three at once", async () => {
    const open = (trigger_id: string) => call("views.open", { trigger_id, view: MODAL });
    const trigger = slack.tickets.trigger("U1");
    expect([await open(trigger), await open(trigger)]).toEqual(["ok", "exchanged_trigger_id"]);
    const late = slack.tickets.trigger("U1");
    slack.tickets.expireAll();
    expect(await open(late)).toBe("expired_trigger_id");
    for (const answer of ["ok", "ok", "push_limit_reached"]) {
      expect(await open(slack.tickets.trigger("U1"))).toBe(answer);
    }
  });

  it("changes a view only for who has seen it last", async () => {
    const trigger_id = slack.tickets.trigger("U1");
    const { view } = await sent("views.open", { trigger_id, view: MODAL });
    const { id: view_id, hash } = one(view);
    const update = () => call("views.update", { view_id, hash, view: MODAL });
    expect([await update(), await update()]).toEqual(["ok", "hash_conflict"]);
    const home = { user_id: "U1", view: { type: "home", blocks: [] } };
    expect(await call("views.publish", home)).toBe("ok");
    expect(await call("views.publish", { ...home, hash: "old" })).toBe("hash_conflict");
  });

  it("takes a short burst of posts in a channel, and in another one all the same", async () => {
    const post = (channel: string) => call("chat.postMessage", { channel, text: "t" });
    const answers: string[] = [];
    for (let count = 0; count < 6; count++) answers.push(await post("C1"));
    expect(answers).toEqual(["ok", "ok", "ok", "ok", "ok", "http 429"]);
    expect(await post(directChannel(slack.team, "U1").id)).toBe("ok");
  });

  it("hands a refresh token's renewal out once", async () => {
    slack.oauth.rotates = true;
    const client = { client_id: TOKENS.clientId, client_secret: TOKENS.clientSecret };
    const code = slack.oauth.code(slack.team, "U1");
    const { refresh_token } = await sent("oauth.v2.access", { ...client, code }, "");
    const renewal = { ...client, grant_type: "refresh_token", refresh_token };
    expect(await call("oauth.v2.access", { ...client, code }, "")).toBe("invalid_code");
    expect(await call("oauth.v2.access", renewal, "")).toBe("ok");
    expect(await call("oauth.v2.access", renewal, "")).toBe("invalid_refresh_token");
    expect(await call("oauth.v2.access", { ...renewal, client_secret: "x" }, "")).toBe(
      "bad_client_secret",
    );
  });
});

describe("the double's addresses for answers", () => {
  const post = async (address: string, body: Json) => {
    const headers = { "Content-Type": "application/json" };
    return (await fetch(address, { method: "POST", headers, body: JSON.stringify(body) })).status;
  };
  const goal = { team: "T1", channel: "C1", user: "U1", ts: null };

  it("take five posts, in half an hour, and only what Slack takes", async () => {
    const address = slack.tickets.responseUrl(goal);
    const answers: number[] = [];
    for (let count = 0; count < 6; count++) answers.push(await post(address, { text: "t" }));
    expect(answers).toEqual([200, 200, 200, 200, 200, 404]);
    expect(await post(slack.tickets.responseUrl(goal), { text: "" })).toBe(400);
    const late = slack.tickets.responseUrl(goal);
    slack.tickets.expireAll();
    expect(await post(late, { text: "t" })).toBe(404);
  });

  it("show an answer to the one who asked, unless it is for the channel", async () => {
    const bo = addPerson(slack, "U2");
    const address = slack.tickets.responseUrl(goal);
    await post(address, { text: "for one" });
    await post(address, { text: "for all", response_type: "in_channel" });
    const texts = (who: ScriptedPerson) => who.messages("C1").map(({ text }) => text);
    expect([texts(ana), texts(bo)]).toEqual([["for one", "for all"], ["for all"]]);
  });
});

describe("the double's Socket Mode", () => {
  const address = async (token: string = TOKENS.app) =>
    sent("apps.connections.open", {}, token).then(({ url, error }) => String(url ?? error));
  const connected = (url: string) =>
    new Promise<WebSocket | null>((resolve) => {
      const socket = new WebSocket(url);
      socket.on("message", () => resolve(socket));
      socket.on("error", () => resolve(null));
    });

  it("lets ten connections in, each by an address of its own", async () => {
    expect(await address("xapp-wrong")).toBe("invalid_auth");
    const first = await address();
    expect([(await connected(first)) === null, (await connected(first)) === null]).toEqual([
      false,
      true,
    ]);
    for (let count = 1; count < 10; count++) await connected(await address());
    expect(slack.sockets.connections()).toBe(10);
    expect(await address()).toBe("too_many_websockets");
  });

  it("tells who acknowledged, who was late, and that nobody is there", async () => {
    const told = eventOf(slack.team, { type: "app_home_opened", user: "U1", tab: "home" });
    expect(await slack.transport.deliver(told, 0)).toEqual({ kind: "unreachable" });
    const socket = await connected(await address());
    const seen: Json[] = [];
    socket?.on("message", (data) => {
      const envelope = one(JSON.parse(String(data)));
      seen.push(envelope);
      if (envelope.retry_attempt === 1) return;
      socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }));
    });
    expect((await slack.transport.deliver(told, 0)).kind).toBe("acked");
    expect((await slack.transport.deliver(told, 1)).kind).toBe("timeout");
    expect(seen.map(({ retry_reason }) => retry_reason)).toEqual([undefined, "timeout"]);
    slack.sockets.disconnect("refresh_requested");
    const closing = slack.transport.deliver(told, 2);
    slack.sockets.kill();
    await closing;
    expect(seen.map(({ reason }) => reason)).toContain("refresh_requested");
  });
});
