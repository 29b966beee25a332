import type { webApi } from "@slack/bolt";
import type { Arrival } from "../../application/chat-platform.js";
import { unreachable } from "../../domain/exhaustive.js";
import { type Failure, failureOf, platformCode } from "./failures.js";

/** Marks our messages; the payload holds the key and nothing else. */
export const EVENT_TYPE = "lunge_delivery";

/** Messages asked for at once: the most that Slack gives every app. */
const PAGE = 15;
/** Beyond so many pages nothing is known: somebody writes to the bot all day. */
const MOST_PAGES = 10;
const MS_PER_DAY = 86_400_000;

/** Answers to an app that is not allowed to look. */
const MAY_NOT_READ: ReadonlySet<string> = new Set([
  "access_denied",
  "method_not_supported_for_channel_type",
  "missing_scope",
  "no_permission",
  "not_allowed_token_type",
]);

/** Whether a message of that key was posted in a channel within a day. */
export async function arrivalIn(
  client: webApi.WebClient,
  channel: string,
  key: string,
): Promise<Arrival> {
  const oldest = String(Math.floor((Date.now() - MS_PER_DAY) / 1000));
  let cursor = "";
  for (let page = 0; page < MOST_PAGES; page++) {
    try {
      const {
        messages = [],
        has_more,
        response_metadata,
      } = await client.conversations.history({
        channel,
        limit: PAGE,
        oldest,
        include_all_metadata: true,
        ...(cursor === "" ? {} : { cursor }),
      });
      if (messages.some((message) => keyOf(message.metadata) === key)) return known(true);
      if (has_more !== true) return known(false);
      cursor = response_metadata?.next_cursor ?? "";
    } catch (error) {
      if (MAY_NOT_READ.has(platformCode(error))) return { kind: "unknowable" };
      const failure = failureOf(error);
      // An app that may ask once a minute would never come to the second page.
      return page > 0 && failure.kind === "wait" ? { kind: "unknowable" } : unsaid(failure);
    }
    if (cursor === "") break;
  }
  return { kind: "unknowable" };
}

/** What a call that failed says about the message that it was to find. */
export function unsaid(failure: Failure): Arrival {
  switch (failure.kind) {
    case "refused":
      return { kind: "unknowable" };
    case "wait":
      return { ...failure, scope: "channel" };
    case "failed":
      return failure;
    case "unclear":
      return { kind: "failed", reason: failure.reason };
    default:
      return unreachable(failure);
  }
}

function known(hasArrived: boolean): Arrival {
  return { kind: "known", hasArrived };
}

function keyOf(metadata: unknown): unknown {
  if (typeof metadata !== "object" || metadata === null) return null;
  const payload = "event_payload" in metadata ? metadata.event_payload : null;
  if (typeof payload !== "object" || payload === null) return null;
  return "delivery_id" in payload ? payload.delivery_id : null;
}
