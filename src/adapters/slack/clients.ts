import { webApi } from "@slack/bolt";
import type { SlackLog } from "./desk.js";
import { boltLogger } from "./logging.js";

const CALL_WITHIN_MS = 10_000;

/**
 * How this adapter calls Slack. Nothing is tried again blindly, since a message that was posted
 * would be posted twice, and one channel that must wait holds no other one up.
 */
export function clientOptions(api: string | null, log: SlackLog): webApi.WebClientOptions {
  return {
    logger: boltLogger(log),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_WITHIN_MS,
    // `respond` goes through it too, and has no time limit of its own.
    fetch: (url, init) =>
      globalThis.fetch(url, { signal: AbortSignal.timeout(CALL_WITHIN_MS), ...init }),
    ...(api === null ? {} : { slackApiUrl: api }),
  };
}

/** A client for each token in use. */
export function clientPool(options: webApi.WebClientOptions): (token: string) => webApi.WebClient {
  const clients = new Map<string, webApi.WebClient>();
  return (token) => {
    const known = clients.get(token) ?? new webApi.WebClient(token, options);
    clients.set(token, known);
    const [oldest] = clients.keys();
    if (clients.size > MOST_CLIENTS && oldest !== undefined) clients.delete(oldest);
    return known;
  };
}

const MOST_CLIENTS = 500;
