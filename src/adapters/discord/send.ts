import { createHash } from "node:crypto";
import { type Client, Routes } from "discord.js";
import * as z from "zod";
import { type Messenger, ownerOf, type SendOutcome } from "../../application/chat-platform.js";
import { putNewest } from "../../application/put-newest.js";
import type { Drawing } from "./drawing.js";
import type { InvalidRequests } from "./invalid-requests.js";
import { LIMITS } from "./limits.js";
import { type DiscordMessage, sendable } from "./message.js";
import { outcomeOf } from "./problem.js";

const WITH_ID = z.object({ id: z.string() });

/**
 * Sends what is said unasked, as messages of the classic kind, of which a phone shows the text.
 * Every message carries a nonce that Discord enforces for a few minutes: sending it again then
 * gives back the first one.
 */
export function discordMessenger({
  client,
  drawing,
  invalid,
}: {
  readonly client: Client;
  readonly drawing: Drawing;
  readonly invalid: InvalidRequests;
}): Messenger {
  const open = directChannels(client);
  return {
    turnsFor: ({ to }) => (to.kind === "person" && !open.isKnown(to.account.externalId) ? 2 : 1),
    async send({ key, to, reply, language }): Promise<SendOutcome> {
      const pauseMs = invalid.pauseMs();
      if (pauseMs > 0) return { kind: "wait", ms: pauseMs, scope: "platform" };
      const owner = ownerOf(to);
      const messages = await drawing.messages(reply, owner, language, "classic");
      try {
        const channel = to.kind === "channel" ? to.channelId : await open.of(to.account.externalId);
        let messageId = "";
        for (const [index, message] of messages.entries()) {
          messageId = await post(client, channel, message, nonceOf(`${key} ${index}`));
        }
        return { kind: "sent", messageId: `${channel}/${messageId}` };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async edit(messageId, { to, reply, language }): Promise<SendOutcome> {
      const pauseMs = invalid.pauseMs();
      if (pauseMs > 0) return { kind: "wait", ms: pauseMs, scope: "platform" };
      const owner = ownerOf(to);
      const [message, ...more] = await drawing.messages(reply, owner, language, "classic");
      if (message === undefined || more.length > 0) return { kind: "refused", reason: "too long" };
      const { content, components, allowedMentions } = sendable(message, false);
      // Where it was sent, which need not be where the challenge is by now.
      const [channel = "", id = ""] = messageId.split("/");
      try {
        await client.rest.patch(Routes.channelMessage(channel, id), {
          body: { content, components, allowed_mentions: allowedMentions },
        });
        return { kind: "sent", messageId };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    // A nonce is not among what Discord tells of older messages; it takes care of repeats itself.
    arrivalOf: async () => ({ kind: "unknowable" }),
  };
}

/** So many direct channels are remembered; Discord opens the same one again when it is asked. */
const MOST_CHANNELS = 20_000;

interface DirectChannels {
  isKnown(person: string): boolean;
  of(person: string): Promise<string>;
}

function directChannels(client: Client): DirectChannels {
  const known = new Map<string, string>();
  return {
    isKnown: (person) => known.has(person),
    async of(person) {
      const before = known.get(person);
      if (before !== undefined) return before;
      const body = { recipient_id: person };
      const { id } = WITH_ID.parse(await client.rest.post(Routes.userChannels(), { body }));
      putNewest(known, person, id, MOST_CHANNELS);
      return id;
    },
  };
}

async function post(
  client: Client,
  channel: string,
  message: DiscordMessage,
  nonce: string,
): Promise<string> {
  const { content, components, flags, allowedMentions } = sendable(message, false);
  const posted = await client.rest.post(Routes.channelMessages(channel), {
    body: {
      ...(content === undefined ? {} : { content }),
      components,
      flags,
      allowed_mentions: allowedMentions,
      nonce,
      enforce_nonce: true,
      attachments: message.files.map(({ name, alt }, id) => ({
        id,
        filename: name,
        ...(alt === null ? {} : { description: alt }),
      })),
    },
    files: message.files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) })),
  });
  return WITH_ID.parse(posted).id;
}

function nonceOf(key: string): string {
  return createHash("sha256")
    .update(key)
    .digest("base64url")
    .slice(0, LIMITS.nonce - 1);
}
