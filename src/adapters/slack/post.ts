import type { types, webApi } from "@slack/bolt";
import type { SendOutcome } from "../../application/chat-platform.js";
import { failureOf } from "./failures.js";
import { arrivalIn, EVENT_TYPE } from "./history.js";
import type { Pacing } from "./pacing.js";
import type { MessageBody } from "./render.js";

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

/** Where a message stands that was posted under that id. */
export function postedAs(messageId: string): { readonly channel: string; readonly ts: string } {
  const [channel = "", ts = ""] = messageId.split("/");
  return { channel, ts };
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
    if (held > LONGEST_WAIT_MS) return { kind: "wait", ms: held, scope: "channel" };
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
        const arrival = await arrivalIn(client, channel, key);
        if (arrival.kind !== "known") return outcome;
        if (arrival.hasArrived) return { kind: "sent", messageId: channel };
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
