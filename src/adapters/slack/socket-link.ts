import type { SocketModeReceiver } from "@slack/bolt";
import type { SlackLog } from "./desk.js";
import { failureWord, platformCode } from "./failures.js";

/** One connection of Socket Mode that comes back by itself. */
export interface SocketLink {
  /** Resolves when the connection stands for the first time. Rejects with what Slack said last. */
  start(): Promise<void>;
  stop(): Promise<void>;
  isUp(): boolean;
}

/** How long to wait, in milliseconds. */
export interface LinkPauses {
  readonly first: number;
  readonly longest: number;
  /** After Slack refused the token: it may come back, and nobody is helped by haste. */
  readonly refused: number;
  /** For the connection to stand. */
  readonly hello: number;
}

export const LINK_PAUSES: LinkPauses = {
  first: 250,
  longest: 30_000,
  refused: 60_000,
  hello: 15_000,
};

/** What `apps.connections.open` says about a token that will not do. */
const REFUSED: ReadonlySet<string> = new Set([
  "account_inactive",
  "invalid_auth",
  "missing_scope",
  "not_allowed_token_type",
  "not_authed",
  "org_login_required",
  "team_access_not_granted",
  "token_expired",
  "token_revoked",
  "user_removed_from_team",
]);

export function isTokenRefused(error: unknown): boolean {
  return REFUSED.has(platformCode(error));
}

/**
 * Keeps one connection up. The library's own reconnecting is off: it waits five seconds, and what
 * Slack answers to it can end the process.
 */
export function socketLink(
  { client }: SocketModeReceiver,
  log: SlackLog,
  pauses: LinkPauses = LINK_PAUSES,
): SocketLink {
  let stopped = false;
  let up = false;
  let refusedBefore = false;
  let wake = () => {};
  guardMessages(client, log);

  const connect = async (): Promise<void> => {
    await within(client.start(), pauses.hello, () => client.disconnect());
    up = true;
    refusedBefore = false;
  };
  const untilClosed = () => new Promise<void>((resolve) => client.once("disconnected", resolve));
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const reconnect = async (): Promise<{ readonly closed: Promise<void> } | null> => {
    for (let failures = 0; !stopped; failures++) {
      try {
        const closed = untilClosed();
        await connect();
        return { closed };
      } catch (error) {
        const isRefused = isTokenRefused(error);
        if (isRefused && !refusedBefore) log.error({ said: platformCode(error) }, REFUSED_LINE);
        if (!isRefused && failures === 0) {
          log.warn({ failure: failureWord(error) }, "Slack does not let a connection stand");
        }
        refusedBefore ||= isRefused;
        const growing = Math.min(pauses.longest, pauses.first * 2 ** Math.min(failures, 10));
        await pause(isRefused ? pauses.refused : growing);
      }
    }
    return null;
  };
  const keepUp = async (closed: Promise<void>): Promise<void> => {
    let standing: { readonly closed: Promise<void> } | null = { closed };
    while (standing !== null) {
      await standing.closed;
      up = false;
      standing = stopped ? null : await reconnect();
    }
  };

  return {
    async start() {
      for (let attempt = 1; ; attempt++) {
        try {
          const closed = untilClosed();
          await connect();
          void keepUp(closed);
          return;
        } catch (error) {
          if (stopped || isTokenRefused(error) || attempt >= STARTS) throw error;
          await pause(pauses.first * 2 ** attempt);
        }
      }
    },
    async stop() {
      stopped = true;
      wake();
      up = false;
      await within(client.disconnect(), CLOSE_WITHIN_MS, async () => {}).catch(() => {});
    },
    isUp: () => up,
  };
}

/** A start may meet one bad moment of Slack's; more of them are worth a sentence. */
const STARTS = 3;
const CLOSE_WITHIN_MS = 2000;

const REFUSED_LINE =
  "Slack does not take SLACK_APP_TOKEN any more. Make a new app-level token with connections:write and start again; until then I try once a minute.";

/**
 * An envelope without an event, as of `app_rate_limited`, makes the library throw where nobody
 * catches it: the guard stands in front.
 */
function guardMessages(client: SocketModeReceiver["client"], log: SlackLog): void {
  const listeners = client.listeners("ws_message");
  client.removeAllListeners("ws_message");
  client.on("ws_message", (...given: unknown[]) => {
    for (const listener of listeners) {
      Promise.resolve(listener.apply(client, given)).catch(() => {
        log.warn({}, "Slack sent an envelope without an event, such as app_rate_limited");
      });
    }
  });
}

/** Gives up after so many milliseconds, and cleans up. */
async function within<Value>(
  work: Promise<Value>,
  ms: number,
  onLate: () => Promise<unknown>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`it did not answer within ${ms} ms`));
      void onLate();
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
