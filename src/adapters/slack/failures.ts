import { webApi } from "@slack/bolt";
import type { SendOutcome } from "../../application/chat-platform.js";
import { unreachable } from "../../domain/exhaustive.js";

/**
 * Definite answers about whom or where a message goes to. Whatever else Slack answers, such as a
 * token that ran out or a block it does not like, is our own trouble and silences nobody.
 */
const REFUSALS: ReadonlySet<string> = new Set([
  "cannot_dm_bot",
  "channel_not_found",
  "is_archived",
  "messages_tab_disabled",
  "not_in_channel",
  "restricted_action",
  "user_disabled",
  "user_not_found",
  "user_not_visible",
]);

/** Faults on Slack's side after which it may or may not have posted. */
const HALF_DONE: ReadonlySet<string> = new Set([
  "fatal_error",
  "internal_error",
  "request_timeout",
]);

/** Errors of a connection that never stood: nothing was sent. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

export type Failure = Exclude<SendOutcome, { readonly kind: "sent" }>;

/** What a call that failed means for the message that it was to send. */
export function failureOf(error: unknown): Failure {
  const kind = kindOf(error);
  switch (kind) {
    case "rate-limited":
      // Slack does not say whether it means the channel or the workspace.
      return { kind: "wait", ms: retryAfterMs(error), scope: "platform" };
    case "platform":
      return platformFailure(platformCode(error));
    case "http":
      return httpFailure(error);
    case "request":
      return { kind: neverConnected(error) ? "failed" : "unclear", reason: "connection" };
    case "other":
      return { kind: "unclear", reason: "unexpected" };
    default:
      return unreachable(kind);
  }
}

/** The platform's own word for what is wrong, such as `channel_not_found`; empty for none. */
export function platformCode(error: unknown): string {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : "";
}

/** One word about a failure for a log; never what was sent. */
export function failureWord(error: unknown): string {
  const code = platformCode(error);
  if (code !== "") return code;
  const failure = failureOf(error);
  return failure.kind === "wait" ? "ratelimited" : failure.reason;
}

function kindOf(error: unknown): "rate-limited" | "platform" | "http" | "request" | "other" {
  if (error instanceof webApi.WebAPIRateLimitedError) return "rate-limited";
  if (error instanceof webApi.WebAPIPlatformError) return "platform";
  if (error instanceof webApi.WebAPIHTTPError) return "http";
  return error instanceof webApi.WebAPIRequestError ? "request" : "other";
}

function platformFailure(code: string): Failure {
  if (code === "ratelimited" || code === "rate_limited")
    return { kind: "wait", ms: 1000, scope: "platform" };
  if (HALF_DONE.has(code)) return { kind: "unclear", reason: code };
  return { kind: REFUSALS.has(code) ? "refused" : "failed", reason: code };
}

/** Behind a 5xx the message may stand, except behind a 503; any other status took nothing. */
function httpFailure(error: unknown): Failure {
  const status = error instanceof webApi.WebAPIHTTPError ? error.statusCode : 0;
  const isUnclear = status >= 500 && status !== 503;
  return { kind: isUnclear ? "unclear" : "failed", reason: `http ${status}` };
}

function retryAfterMs(error: unknown): number {
  return error instanceof webApi.WebAPIRateLimitedError
    ? Math.max(1, error.retryAfter) * 1000
    : 1000;
}

/** Walks down the causes, as `fetch` wraps what the socket said. */
export function neverConnected(error: unknown): boolean {
  let at: unknown = error;
  for (let depth = 0; depth < 5 && at instanceof Error; depth++) {
    if ("code" in at && typeof at.code === "string" && NEVER_CONNECTED.has(at.code)) return true;
    if (at instanceof AggregateError && at.errors.some(neverConnected)) return true;
    at = at instanceof webApi.WebAPIRequestError ? at.original : at.cause;
  }
  return false;
}
