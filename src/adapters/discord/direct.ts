import { setTimeout as pause } from "node:timers/promises";
import type { Reply } from "../../application/reply.js";
import { messagesFor } from "../../messages/messages.js";
import type { AnswerTools, Exchange } from "./exchange.js";

const MOST_ATTEMPTS = 5;
const LONGEST_WAIT_MS = 10_000;
const FIRST_PAUSE_MS = 200;

/**
 * An answer that can no longer be given where it was asked for goes to the person directly, once:
 * the key is the interaction's own. Where that is refused too, the log says so.
 */
export async function sendDirectly(
  { interaction, account, language }: Exchange,
  reply: Reply,
  { messenger, log }: AnswerTools,
): Promise<void> {
  const { late } = messagesFor(language).discord;
  const blocks = [{ type: "context" as const, text: late }, ...reply.blocks];
  const key = `answer ${interaction.id}`;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const to = { kind: "person", account } as const;
    const outcome = await messenger.send({ key, to, reply: { ...reply, blocks }, language });
    if (outcome.kind === "sent") return;
    if (outcome.kind === "refused") {
      log.warn({ reason: outcome.reason }, "discord: an answer came too late and was refused");
      return;
    }
    const pauseMs = outcome.kind === "wait" ? outcome.ms : FIRST_PAUSE_MS * 2 ** attempt;
    await pause(Math.min(pauseMs, LONGEST_WAIT_MS));
  }
  log.error({}, "discord: an answer could not be delivered");
}
