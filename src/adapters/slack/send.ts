import type { webApi } from "@slack/bolt";
import {
  type Messenger,
  type Outgoing,
  ownerOf,
  type Recipient,
  type SendOutcome,
} from "../../application/chat-platform.js";
import { messagesFor } from "../../messages/messages.js";
import type { Buttons } from "./buttons.js";
import type { DirectChannels } from "./direct-channels.js";
import { failureOf } from "./failures.js";
import { arrivalIn, unsaid } from "./history.js";
import type { Pacing } from "./pacing.js";
import { postedAs, postOnce } from "./post.js";
import { renderOneMessage } from "./render.js";
import { sendFiles } from "./uploads.js";

export interface MessengerParts {
  readonly buttons: Buttons;
  readonly directChannels: DirectChannels;
  readonly pacing: Pacing;
  /** The client of a workspace with a token that is valid now; null where nobody installed. */
  clientOf(workspace: string): Promise<webApi.WebClient | null>;
}

/** What the bot says unasked. Each attempt is one message, in direct messages or in a channel. */
export function slackMessenger(parts: MessengerParts): Messenger {
  return {
    // Opening a channel counts for a limit of its own.
    turnsFor: () => 1,
    async send(outgoing) {
      try {
        const client = await parts.clientOf(workspaceOf(outgoing.to));
        if (client === null) return { kind: "refused", reason: "not installed there" };
        const channel = await channelOf(client, parts, outgoing.to);
        const outcome = await sendTo(client, channel, outgoing, parts);
        return afterMissing(outcome, outgoing.to, parts);
      } catch (error) {
        // Nothing was posted yet: only posting itself can leave an unclear end, and it does not throw.
        const failure = failureOf(error);
        return failure.kind === "unclear" ? { kind: "failed", reason: failure.reason } : failure;
      }
    },

    async edit(messageId, { to, reply, language }) {
      try {
        const client = await parts.clientOf(workspaceOf(to));
        if (client === null) return { kind: "refused", reason: "not installed there" };
        const messages = messagesFor(language);
        const carriedBy = await parts.buttons.valuesFor(reply, ownerOf(to));
        const { text, blocks } = renderOneMessage(reply, { messages, carriedBy });
        const { channel, ts } = postedAs(messageId);
        await client.chat.update({ channel, ts, text, blocks: [...blocks] });
        return { kind: "sent", messageId };
      } catch (error) {
        return failureOf(error);
      }
    },

    async arrivalOf(outgoing) {
      try {
        const client = await parts.clientOf(workspaceOf(outgoing.to));
        if (client === null) return { kind: "unknowable" };
        return await arrivalIn(client, await channelOf(client, parts, outgoing.to), outgoing.key);
      } catch (error) {
        return unsaid(failureOf(error));
      }
    },
  };
}

/** A channel that was remembered and is gone says nothing about the person: another is opened. */
function afterMissing(
  outcome: SendOutcome,
  to: Recipient,
  { directChannels }: MessengerParts,
): SendOutcome {
  const isGone = outcome.kind === "refused" && outcome.reason === "channel_not_found";
  if (!isGone || to.kind !== "person") return outcome;
  directChannels.forget(to.account.workspace, to.account.externalId);
  return { kind: "failed", reason: outcome.reason };
}

async function sendTo(
  client: webApi.WebClient,
  channel: string,
  { key, to, reply, language }: Outgoing,
  { buttons, pacing }: MessengerParts,
): Promise<SendOutcome> {
  const ms = pacing.waitMs(channel);
  if (ms > 0) return { kind: "wait", ms, scope: "channel" };
  const messages = messagesFor(language);
  const carriedBy = await buttons.valuesFor(reply, ownerOf(to));
  const outcome = await postOnce(
    client,
    channel,
    renderOneMessage(reply, { messages, carriedBy }),
    key,
  );
  if (outcome.kind === "sent") {
    pacing.posted(channel);
    await sendFiles(client, channel, reply);
  }
  if (outcome.kind === "wait") pacing.askedToWait(channel, outcome.ms);
  return outcome;
}

async function channelOf(
  client: webApi.WebClient,
  { directChannels }: MessengerParts,
  to: Recipient,
): Promise<string> {
  if (to.kind === "channel") return to.channelId;
  return directChannels.of(client, to.account.workspace, to.account.externalId);
}

function workspaceOf(to: Recipient): string {
  return to.kind === "person" ? to.account.workspace : to.workspace;
}
