import { openDatabase } from "../../../src/adapters/database/open.js";
import type { SlackLog } from "../../../src/adapters/slack/desk.js";
import { openSlack } from "../../../src/adapters/slack/open-slack.js";
import type { HttpSettings, SocketSettings } from "../../../src/adapters/slack/settings.js";
import type { LinkPauses } from "../../../src/adapters/slack/socket-link.js";
import type { ChatPlatform } from "../../../src/application/chat-platform.js";
import type { Lunge } from "../../../src/application/lunge.js";
import { openLunge } from "../../../src/application/open-lunge.js";
import type { Database } from "../../../src/application/ports.js";
import { withReferences } from "../../../src/application/with-references.js";
import { openSlackDouble, type SlackDouble, TOKENS } from "../../doubles/slack/slack.js";

/** The whole bot on a Slack of its own. */
export interface SlackBot {
  readonly slack: SlackDouble;
  readonly platform: ChatPlatform;
  readonly lunge: Lunge;
  readonly database: Database;
  /** Where the bot listens over HTTP. */
  readonly address: string;
  /** Sets the bot's clock. */
  at(instant: string): void;
  readonly logged: string[];
  /** Stops the process's part, and starts another one over the same database. */
  restart(): Promise<SlackBot>;
  close(): Promise<void>;
}

/** Sunday 22 November 2026, 20:00 in Copenhagen. */
export const START_MINUTE = Date.UTC(2026, 10, 22, 19) / 60_000;

export const QUICK: LinkPauses = { first: 20, longest: 200, refused: 100, hello: 15_000 };

export const KEY = Buffer.alloc(32, 7);

export function socketSettings(slack: SlackDouble): SocketSettings {
  return {
    mode: "socket",
    botToken: TOKENS.bot,
    appToken: TOKENS.app,
    api: slack.apiUrl,
    perSecond: 5,
  };
}

export function httpSettings(slack: SlackDouble, port: number): HttpSettings {
  return {
    mode: "http",
    clientId: TOKENS.clientId,
    clientSecret: TOKENS.clientSecret,
    signingSecret: TOKENS.signingSecret,
    keys: [KEY],
    port,
    api: slack.apiUrl,
    perSecond: 5,
  };
}

export type Mode = "socket" | "http";

type Through = (lunge: Lunge) => Lunge;

export async function startSlackBot(
  mode: Mode = "socket",
  through: Through = (lunge) => lunge,
  open: () => Promise<SlackDouble> = openSlackDouble,
): Promise<SlackBot> {
  const slack = await open();
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  const bot = await startOn(slack, opened.value, mode, through);
  if (mode === "http") await install(bot, slack.team.id, "UINSTALLER");
  return bot;
}

let nextPort = 20_000 + (process.pid % 500) * 40;

async function startOn(
  slack: SlackDouble,
  database: Database,
  mode: Mode,
  through: Through,
): Promise<SlackBot> {
  let minute = START_MINUTE;
  const clock = { now: () => minute };
  let id = 0;
  const ids = { next: () => `id-${mode}-${++id}-${Math.random().toString(36).slice(2)}` };
  const logged: string[] = [];
  const note = (level: string) => (facts: object, message: string) => {
    logged.push(`${level} ${message} ${JSON.stringify(facts)}`);
  };
  const log: SlackLog = { info: note("info"), warn: note("warn"), error: note("error") };
  const faults = {
    error: ({ error }: { readonly error: unknown }) => {
      logged.push(`fault ${error instanceof Error ? error.stack : String(error)}`);
    },
  };
  const lunge = through(withReferences(openLunge({ database, clock, ids }), faults, ids));
  const port = ++nextPort;
  const settings = mode === "socket" ? socketSettings(slack) : httpSettings(slack, port);
  const platform = openSlack(settings, { lunge, database, clock, ids, log }, QUICK);
  await platform.start();
  if (mode === "http") slack.useHttp(`http://127.0.0.1:${port}/slack/events`);
  return {
    slack,
    platform,
    lunge,
    database,
    address: `http://127.0.0.1:${port}`,
    at(instant) {
      minute = Math.floor(Date.parse(instant) / 60_000);
    },
    logged,
    async restart() {
      await platform.stop(2000);
      return startOn(slack, database, mode, through);
    },
    async close() {
      await platform.stop(2000);
      await slack.close();
      await database.close();
    },
  };
}

/** Installs over OAuth as a browser does: the start page, Slack's question, and back. */
export async function install(
  bot: Pick<SlackBot, "slack" | "address">,
  teamId: string,
  user: string,
): Promise<Response> {
  const { slack } = bot;
  const team = slack.teams.get(teamId) ?? slack.addTeam(teamId);
  const start = await fetch(`${bot.address}/slack/install`);
  const cookie = (start.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const page = await start.text();
  const state = /[?&](?:amp;)?state=([^&"]+)/.exec(page)?.[1] ?? "";
  const redirect = `${bot.address}/slack/oauth_redirect`;
  const code = await slack.peer.code(team, user, redirect);
  return fetch(`${redirect}?code=${code}&state=${state}`, {
    headers: { cookie },
  });
}
