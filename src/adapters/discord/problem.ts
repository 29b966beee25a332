import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import type { SendOutcome } from "../../application/chat-platform.js";

const ALREADY_ANSWERED = 40060;

/**
 * Refusals that stay: the person takes no messages (50007), shares no server with the bot (50278),
 * is out of its reach (50001), or the channel or the right to write in it is gone.
 */
const REFUSED: ReadonlyMap<unknown, string> = new Map([
  [50007, "takes no direct messages"],
  [50278, "no server in common"],
  [50001, "out of reach"],
  [50013, "no right to write there"],
  [10003, "the channel is gone"],
  [10008, "the message is gone"],
  [10013, "the person is gone"],
]);

/**
 * True when an answer can no longer be given where it was asked for: the interaction or its message
 * is gone (404: 10062, 10015, 10008), or its token is no longer good (401: 50027).
 */
export function isLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.status === 404 || error.status === 401);
}

/** True when an earlier attempt had arrived after all. */
export function isAnswered(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === ALREADY_ANSWERED;
}

/** What became of a message whose sending threw. */
export function outcomeOf(error: unknown): SendOutcome {
  if (error instanceof RateLimitError) {
    // What is not counted by channel is counted for all messages together.
    const isShared = error.global || error.majorParameter === "global";
    const scope = isShared ? "platform" : "channel";
    return { kind: "wait", ms: waitMs(error.retryAfter), scope };
  }
  if (error instanceof DiscordAPIError) {
    const reason = REFUSED.get(error.code);
    if (reason !== undefined) return { kind: "refused", reason: `${error.code}: ${reason}` };
    return { kind: "failed", reason: `${error.status}: ${error.code}` };
  }
  if (error instanceof HTTPError) return { kind: "failed", reason: String(error.status) };
  const reason = nameOf(error);
  return NOT_REACHED.test(reason) ? { kind: "failed", reason } : { kind: "unclear", reason };
}

/** The connection was never made, so nothing can have arrived. */
const NOT_REACHED = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT/;

/** At least a moment: a wait of nothing would be asked for again at once. */
function waitMs(retryAfter: number): number {
  return Math.max(50, Math.ceil(retryAfter));
}

/** What may stand in a log: never a body, an address or a token, which errors of a request carry. */
export function factsOf(error: unknown): object {
  if (error instanceof DiscordAPIError) {
    return { error: error.name, status: error.status, code: error.code };
  }
  if (error instanceof HTTPError) return { error: error.name, status: error.status };
  const frames = error instanceof Error ? (error.stack?.match(/^ {4}at .+$/gm) ?? []) : [];
  return { error: nameOf(error), at: frames.slice(0, 8).map((frame) => frame.trim()) };
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { code } = error as Error & { readonly code?: unknown };
  return typeof code === "string" ? `${error.name} ${code}` : error.name;
}
