import type { types, webApi } from "@slack/bolt";
import type { SendOutcome } from "../../application/chat-platform.js";
import { failureOf } from "./failures.js";
import type { Pacing } from "./pacing.js";
import type { MessageBody } from "./render.js";

/** Marks our messages; the payload holds the key and nothing else. */
export const EVENT_TYPE = "lunge_delivery";

/** Posts a message once. Repeating is for whoever knows whether it is safe. */
export async function postOnce(
  client: webApi.WebClient,
  channel: string,
  { text, blocks }: MessageBody,
  key: string,
): Promise<SendOutcome> {
  const metadata: types.MessageMetadata = {
    event_type: EVENT_TYPE,
    event_payload: { delivery_id: key },
  };
  try {
    const posted = await client.chat.postMessage({
      channel,
      text,
      ...(blocks.length === 0 ? {} : { blocks: [...blocks] }),
      metadata,
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
    });
    return { kind: "sent", messageId: `${posted.channel ?? channel}/${posted.ts ?? ""}` };
  } catch (error) {
    return failureOf(error);
  }
}

/** The newest messages that are looked through, the most that Slack gives every app at once. */
const LOOKED_THROUGH = 15;

const MS_PER_DAY = 86_400_000;

/**
 * Whether a message of that key stands in a channel; null where Slack does not say: the scope is
 * missing, the limit is used up, or too much has been written since.
 */
export async function stands(
  client: webApi.WebClient,
  channel: string,
  key: string,
): Promise<boolean | null> {
  try {
    const { messages = [], has_more } = await client.conversations.history({
      channel,
      limit: LOOKED_THROUGH,
      oldest: String(Math.floor((Date.now() - MS_PER_DAY) / 1000)),
      include_all_metadata: true,
    });
    if (messages.some((message) => keyOf(message.metadata) === key)) return true;
    return has_more === true ? null : false;
  } catch {
    return null;
  }
}

function keyOf(metadata: unknown): unknown {
  if (typeof metadata !== "object" || metadata === null) return null;
  const payload = "event_payload" in metadata ? metadata.event_payload : null;
  if (typeof payload !== "object" || payload === null) return null;
  return "delivery_id" in payload ? payload.delivery_id : null;
}

/** With the pauses between them these reach over about twelve seconds; then it is given up. */
const TRIES = 6;
const LONGEST_WAIT_MS = 30_000;
const PAUSE_MS = 400;

/**
 * Posts an answer that somebody waits for: tried again where nothing was sent, and where nobody
 * knows only after a look at whether it stands there. Returns the last outcome.
 */
export async function postAnswer(
  client: webApi.WebClient,
  channel: string,
  body: MessageBody,
  key: string,
  pace: Pacing,
): Promise<SendOutcome> {
  let outcome: SendOutcome = { kind: "failed", reason: "not tried" };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const held = pace.heldMs(channel);
    if (held > LONGEST_WAIT_MS) return { kind: "wait", ms: held };
    await pause(held);
    outcome = await postOnce(client, channel, body, key);
    switch (outcome.kind) {
      case "sent":
        pace.posted(channel);
        return outcome;
      case "refused":
        return outcome;
      case "wait":
        pace.askedToWait(channel, outcome.ms);
        break;
      case "failed":
        await pause(PAUSE_MS * 2 ** attempt);
        break;
      case "unclear": {
        await pause(PAUSE_MS * 2 ** attempt);
        const arrived = await stands(client, channel, key);
        if (arrived === true) return { kind: "sent", messageId: channel };
        if (arrived === null) return outcome;
        break;
      }
    }
  }
  return outcome;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
