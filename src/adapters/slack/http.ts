import type { ServerResponse } from "node:http";
import { App, HTTPReceiver, type webApi } from "@slack/bolt";
import type { Clock, Database } from "../../application/ports.js";
import { acknowledgeFirst } from "./ack-first.js";
import { clientOptions, clientPool } from "./clients.js";
import type { Connection } from "./connection.js";
import type { SlackLog } from "./desk.js";
import { installationStore } from "./installations.js";
import { boltLogger } from "./logging.js";
import { BOT_SCOPES } from "./manifest.js";
import { sealWith } from "./sealed.js";
import type { HttpSettings } from "./settings.js";
import { successPage } from "./success-page.js";

/** HTTP with signatures and OAuth, for installs to several workspaces. */
export function httpConnection(
  settings: HttpSettings,
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  log: SlackLog,
): Connection {
  const options = clientOptions(settings.api, log);
  const store = installationStore({ database, clock, seal: sealWith(settings.keys) });
  const receiver = new HTTPReceiver({
    signingSecret: settings.signingSecret,
    port: settings.port,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    // Derived, so that there is one secret less to set; only this server reads it again.
    stateSecret: `lunge-state-${settings.signingSecret}`,
    scopes: [...BOT_SCOPES],
    installationStore: store,
    logger: boltLogger(log),
    installerOptions: {
      clientOptions: options,
      callbackOptions: { success: (_installation, _options, _request, answer) => succeed(answer) },
      ...(settings.api === null
        ? {}
        : { authorizationUrl: new URL("../oauth", settings.api).href }),
    },
    dispatchErrorHandler: ({ response }) => notFound(response),
  });
  const { installer } = receiver;
  if (installer === undefined) throw new Error("Bolt made no installer");
  const authorize = oncePerWorkspace(installer.authorize);
  installer.authorize = authorize;
  const app = new App({
    receiver,
    clientOptions: options,
    logger: boltLogger(log),
    convoStore: false,
  });
  acknowledgeFirst(app, log);
  const poolOf = clientPool(options);
  let up = false;

  return {
    app,
    async start() {
      try {
        await receiver.start(settings.port);
      } catch {
        throw new Error(
          `Port ${settings.port} cannot be opened. Set LUNGE_SLACK_PORT to a free one.`,
        );
      }
      up = true;
    },
    async stop() {
      if (up) await receiver.stop();
      up = false;
    },
    isUp: () => up,
    async clientOf(workspace): Promise<webApi.WebClient | null> {
      const installed = await database.transaction(({ installations }) =>
        installations.find(workspace),
      );
      if (installed === null) return null;
      // Bolt renews tokens for what comes in; what the bot says unasked needs it as well.
      const query = { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false };
      const { botToken } = await authorize(query);
      return botToken === undefined ? null : poolOf(botToken);
    },
    async removed(workspace) {
      await database.transaction(({ installations }) => installations.drop(workspace));
      log.info({ workspace }, "a workspace removed Lunge: its tokens are deleted");
    },
  };
}

type InstallProviderAuthorize = NonNullable<HTTPReceiver["installer"]>["authorize"];

/**
 * A refresh token works once. Requests that come at the same time share one renewal, or all but the
 * first would fail.
 */
function oncePerWorkspace(authorize: InstallProviderAuthorize): InstallProviderAuthorize {
  const running = new Map<string, ReturnType<InstallProviderAuthorize>>();
  return (source) => {
    const key = `${source.enterpriseId ?? ""} ${source.teamId ?? ""}`;
    const known = running.get(key);
    if (known !== undefined) return known;
    const one = authorize(source).finally(() => running.delete(key));
    running.set(key, one);
    return one;
  };
}

function succeed(answer: ServerResponse): void {
  answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  answer.end(successPage());
}

function notFound(answer: ServerResponse): void {
  answer.writeHead(404, { "Content-Type": "text/plain" });
  answer.end("Lunge answers Slack at /slack/events, and installs from /slack/install\n");
}
