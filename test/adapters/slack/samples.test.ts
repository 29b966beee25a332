import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  ACTION,
  COMMAND,
  EVENT_BODY,
  HOME_EVENT,
  MESSAGE_EVENT,
  REVOKED_EVENT,
  SUBMISSION,
  USER_EVENT,
} from "../../../src/adapters/slack/payloads.js";
import { one } from "../../doubles/slack/block-rules.js";
import type { Envelope } from "../../doubles/slack/deliver.js";
import { addPerson, eventOf } from "../../doubles/slack/person.js";
import type { Json } from "../../doubles/slack/world.js";
import { install, type SlackBot, startSlackBot } from "./bot.js";

/** Shapes of real payloads, values blanked. */
const FOLDER = join(process.env.LUNGE_SPECS_DIR ?? "", "slack-samples");
const sample = (name: string): Json =>
  one(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")));

let bot: SlackBot | null = null;
afterEach(async () => {
  await bot?.close();
  bot = null;
});

describe.skipIf(!existsSync(FOLDER))("real payloads of Slack's", () => {
  it.each([
    ["SlashCommandPayload", COMMAND],
    ["BlockActionPayload", ACTION],
    ["ViewSubmissionPayload", SUBMISSION],
    ["MessagePayload", EVENT_BODY],
    ["AppUninstalledPayload", EVENT_BODY],
  ])("are read: %s", (name, reader) => {
    expect(reader.safeParse(filled(sample(name))).error?.issues ?? []).toEqual([]);
  });

  it.each([
    ["MessagePayload", MESSAGE_EVENT, { channel_type: "im", bot_id: undefined, files: undefined }],
    ["AppHomeOpenedPayload", HOME_EVENT, { tab: "home" }],
    ["UserChangePayload", USER_EVENT, {}],
    ["TokensRevokedPayload", REVOKED_EVENT, {}],
  ])("are read inside their wrapping: %s", (name, reader, set) => {
    const event = { ...one(one(filled(sample(name))).event), ...set };
    expect(reader.safeParse(event).error?.issues ?? []).toEqual([]);
  });

  it("hold all that the double sends and answers, each of the same kind", async () => {
    const running = await startSlackBot("http");
    bot = running;
    const { slack } = running;
    const sent: Envelope[] = [];
    const { transport } = slack;
    slack.transport = {
      deliver(envelope, retry) {
        sent.push(envelope);
        return transport.deliver(envelope, retry);
      },
    };
    const ana = addPerson(slack, "UANA");
    await install(running, "T1", "UANA");
    await ana.slash("/lunge", "start program:half race:2027-02-14 health:ok");
    await ana.slash("/lunge", "move");
    await ana.send({ session: "tempo", to: "friday" });
    await ana.says("today");
    await ana.opensHome();
    await ana.press("Help", "home");
    await ana.slash("/lunge", "export format:json");
    await ana.movesTo("Europe/Lisbon");
    const revoked = eventOf(slack.team, { type: "tokens_revoked", tokens: { bot: ["UBOTT1"] } });
    await slack.transport.deliver(revoked, 0);
    await slack.still();

    const told = sent.map(({ payload }) => [kindOf(payload), payload] as const);
    const answers = slack.calls.map(({ method, answer }) => [method, answer ?? {}] as const);
    const compared = [...told, ...answers].filter(([name]) => existsSync(fileOf(name)));
    const kinds = new Set(compared.map(([name]) => name));
    expect([...kinds].sort()).toEqual(COMPARED);
    const strange = compared.flatMap(([name, payload]) =>
      strangersIn(payload, sample(name)).map((path) => `${name}: ${path}`),
    );
    expect([...new Set(strange)]).toEqual([]);
  });
});

const COMPARED = [
  "AppHomeOpenedPayload",
  "BlockActionPayload",
  "MessagePayload",
  "SlashCommandPayload",
  "TokensRevokedPayload",
  "UserChangePayload",
  "ViewSubmissionPayload",
  "auth.test",
  "files.completeUploadExternal",
  "oauth.v2.access",
  "users.info",
  "views.open",
  "views.publish",
];

const fileOf = (name: string) => join(FOLDER, `${name}.json`);

const KINDS: Readonly<Record<string, string>> = {
  app_home_opened: "AppHomeOpenedPayload",
  block_actions: "BlockActionPayload",
  message: "MessagePayload",
  tokens_revoked: "TokensRevokedPayload",
  user_change: "UserChangePayload",
  view_submission: "ViewSubmissionPayload",
};

function kindOf(payload: Json): string {
  const type = String(one(payload.event).type ?? payload.type);
  return "command" in payload ? "SlashCommandPayload" : (KINDS[type] ?? type);
}

/** What is the bot's own in a view: Slack hands it back as it came. */
const GIVEN_BACK = ["blocks", "values", "close", "submit", "title", "private_metadata"];
/** A form knows words alone, where the samples have what a library made of them. */
const WORDS_IN_FORMS = ["is_enterprise_install"];
const NOT_COMPARED = new Set([...GIVEN_BACK, ...WORDS_IN_FORMS]);

/** Paths in a payload that the sample has not, or has with another kind of value. */
function strangersIn(payload: unknown, known: unknown, path = ""): readonly string[] {
  if (payload === null || payload === undefined) return [];
  if (Array.isArray(payload) !== Array.isArray(known) || typeof payload !== typeof known) {
    return [`${path} is a ${typeof payload}`];
  }
  if (Array.isArray(payload)) return payload.flatMap((item) => ofFirst(item, known, path));
  if (typeof payload !== "object") return [];
  return Object.entries(payload)
    .filter(([key]) => !NOT_COMPARED.has(key))
    .flatMap(([key, value]) => {
      const there = one(known);
      return key in there ? strangersIn(value, there[key], `${path}.${key}`) : [`${path}.${key}`];
    });
}

function ofFirst(item: unknown, known: unknown, path: string): readonly string[] {
  const [first] = Array.isArray(known) ? known : [];
  return strangersIn(item, first, `${path}[]`);
}

/** The same with something in every blank. */
function filled(value: unknown): unknown {
  if (value === "") return "X1";
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]));
}
