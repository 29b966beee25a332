import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { BOT_SCOPES } from "../../../src/adapters/slack/manifest.js";
import { listOf, one } from "../../doubles/slack/block-rules.js";
import { TOKENS } from "../../doubles/slack/slack.js";
import { addChannel, newTeam, type Team } from "../../doubles/slack/world.js";

/** A Slack that others wrote: it keeps messages, views, files and installations. */
export interface Emulate {
  readonly address: string;
  /** The workspace that it was begun with, and its people's direct messages with the bot. */
  readonly team: Team;
  /** Ids of people by the names they were begun with. */
  readonly people: ReadonlyMap<string, string>;
  /** The channel that stands for the double's general one. */
  readonly general: string;
  close(): Promise<void>;
}

/** The part of the package that is used; it is installed in this folder alone. */
interface Package {
  createEmulator(options: {
    readonly service: "slack";
    readonly port: number;
    readonly hostname: string;
    readonly baseUrl: string;
    readonly seed: object;
  }): Promise<{ close(): Promise<void> }>;
}

const ENTRY = ["node_modules", "emulate", "dist", "api.js"] as const;
/** For what the front does in Slack's place; the bot never sees it. */
export const FRONT_TOKEN = "xoxb-front-of-the-twin";
const FRONT_SCOPES = [
  "channels:history",
  "channels:join",
  "channels:read",
  "chat:write",
  "files:read",
];
const EVERYBODY = "everybody";
const APP = { app_id: "A1", bot_id: "BBOT", bot_user_id: "UBOT" } as const;

/** Begins a workspace with these people, and with exactly the scopes that the manifest asks for. */
export async function startEmulate(names: readonly string[]): Promise<Emulate> {
  const { createEmulator } = (await import(
    new URL(ENTRY.join("/"), import.meta.url).href
  )) as Package;
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const hostname = "127.0.0.1";
  const service = "slack" as const;
  const seed = { slack: seedOf(names) };
  const running = await createEmulator({ service, port, hostname, baseUrl: address, seed });
  const call = (method: string, args: Record<string, unknown>, token: string = TOKENS.bot) =>
    callEmulate(address, method, token, args);

  const told = await call("auth.test", {});
  const team: Team = {
    ...newTeam(String(told.team_id), null),
    botUserId: String(told.user_id),
    botId: APP.bot_id,
  };
  const people = new Map<string, string>();
  const { members } = await call("users.list", {});
  for (const member of listOf(members)) {
    if (names.includes(String(member.name))) people.set(String(member.name), String(member.id));
  }
  for (const user of people.values()) {
    const { channel } = await call("conversations.open", { users: user });
    addChannel(team, String(one(channel).id), [user, team.botUserId], true);
  }
  const { channels } = await call("conversations.list", {}, FRONT_TOKEN);
  const open = listOf(channels).find(({ name }) => name === EVERYBODY);
  const general = String(open?.id);
  await call("conversations.join", { channel: general }, FRONT_TOKEN);
  return { address, team, people, general, close: () => running.close() };
}

/** One call of the Web API over HTTP, as Slack's own client encodes it. */
export async function callEmulate(
  address: string,
  method: string,
  token: string,
  args: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const fields = Object.entries(args).map(([name, value]): [string, string] => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const answer = await fetch(`${address}/api/${method}`, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      ...(token === "" ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: new URLSearchParams(fields).toString(),
  });
  const text = await answer.text();
  try {
    return { ...one(JSON.parse(text)) };
  } catch {
    return { ok: false, error: `http ${answer.status}` };
  }
}

function seedOf(names: readonly string[]): object {
  const bot = { type: "bot", user_id: APP.bot_user_id, ...APP };
  return {
    users: names.map((name) => ({ name })),
    channels: [{ name: EVERYBODY }],
    oauth_apps: [
      {
        ...APP,
        client_id: TOKENS.clientId,
        client_secret: TOKENS.clientSecret,
        name: "Lunge",
        bot_name: "lunge",
        redirect_uris: [],
        scopes: [...BOT_SCOPES],
      },
    ],
    tokens: [
      { ...bot, token: TOKENS.bot, scopes: [...BOT_SCOPES] },
      { ...bot, token: FRONT_TOKEN, scopes: FRONT_SCOPES },
    ],
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
