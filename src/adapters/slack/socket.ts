import { App, type Authorize, SocketModeReceiver } from "@slack/bolt";
import { acknowledgeFirst } from "./ack-first.js";
import { clientOptions, clientPool } from "./clients.js";
import type { Connection } from "./connection.js";
import type { SlackLog } from "./desk.js";
import { failureWord, platformCode } from "./failures.js";
import { boltLogger, redacted } from "./logging.js";
import type { SocketSettings } from "./settings.js";
import { isTokenRefused, LINK_PAUSES, type LinkPauses, socketLink } from "./socket-link.js";

/** Two connections: while one is renewed, the other one serves. */
const CONNECTIONS = 2;

/** Socket Mode: Slack is called, and nothing must be reachable from outside. */
export function socketConnection(
  { botToken, appToken, api }: SocketSettings,
  log: SlackLog,
  pauses: LinkPauses = LINK_PAUSES,
): Connection {
  const options = clientOptions(api, log);
  const receivers = Array.from({ length: CONNECTIONS }, () => newReceiver(appToken, api, log));
  const [first, ...others] = receivers;
  if (first === undefined) throw new Error("Socket Mode needs a connection");
  let self: { readonly team: string; readonly botId: string; readonly userId: string } | null =
    null;
  let isRemoved = false;
  const authorize: Authorize<boolean> = async () => ({
    botToken,
    ...(self === null ? {} : { botId: self.botId, botUserId: self.userId, teamId: self.team }),
  });
  const app = new App({
    receiver: first,
    authorize,
    clientOptions: options,
    logger: boltLogger(log),
    convoStore: false,
  });
  for (const other of others) other.init(app);
  acknowledgeFirst(app, log);
  const poolOf = clientPool(options);
  const links = receivers.map((receiver) => socketLink(receiver, log, pauses));

  return {
    app,
    async start() {
      try {
        const told = await app.client.auth.test({ token: botToken });
        self = { team: told.team_id ?? "", botId: told.bot_id ?? "", userId: told.user_id ?? "" };
      } catch (error) {
        throw new Error(startSentence("SLACK_BOT_TOKEN", error));
      }
      try {
        for (const link of links) await link.start();
      } catch (error) {
        await Promise.all(links.map((link) => link.stop()));
        throw new Error(startSentence("SLACK_APP_TOKEN", error));
      }
    },
    async stop() {
      await Promise.all(links.map((link) => link.stop()));
    },
    isUp: () => !isRemoved && links.some((link) => link.isUp()),
    async clientOf(workspace) {
      if (isRemoved || (self !== null && workspace !== self.team)) return null;
      return poolOf(botToken);
    },
    async removed() {
      if (isRemoved) return;
      isRemoved = true;
      log.error({}, "Lunge was removed from the workspace: install it again, and start again");
    },
  };
}

function newReceiver(appToken: string, api: string | null, log: SlackLog): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: boltLogger(log),
    // The receiver ignores `clientOptions` of its own; these reach its client.
    installerOptions: { clientOptions: clientOptions(api, log) },
    processEventErrorHandler: async () => false,
  });
}

function startSentence(setting: string, error: unknown): string {
  if (isTokenRefused(error)) {
    return `Slack does not take ${setting} (${platformCode(error)}). Copy it again from the app's settings: docs/slack.md says where.`;
  }
  const word = failureWord(error);
  const isOurs = word === "unexpected" && error instanceof Error;
  const why = isOurs ? redacted(error.message) : word;
  return `Slack cannot be reached (${why}). Check the network, then start again.`;
}
