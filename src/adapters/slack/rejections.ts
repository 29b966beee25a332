import type { SlackLog } from "./desk.js";
import { redacted } from "./logging.js";

/** Promises that Slack's libraries let go of pass through one of these. */
const LIBRARIES = /node_modules\/@slack\/(socket-mode|bolt|web-api|oauth)\//;

/** Whether a rejection that nobody handles is one of those libraries' own. */
export function isBoltFault(reason: unknown): boolean {
  return reason instanceof Error && LIBRARIES.test((reason.stack ?? "").replaceAll("\\", "/"));
}

/** Who wants to hear of such faults; the process itself is listened to once, for all of them. */
const logs = new Set<SlackLog>();

function handle(reason: unknown): void {
  if (!isBoltFault(reason)) {
    // Where nobody else decides about it, it ends the process as it would without us.
    if (process.listenerCount("unhandledRejection") === 1) throw reason;
    return;
  }
  const message = reason instanceof Error ? redacted(reason.message) : "";
  for (const log of logs)
    log.warn({ from: "bolt", message }, "a fault in Slack's library was survived");
}

/**
 * Keeps the process alive when one of Slack's libraries drops a promise, as it does with an event
 * without content; every other rejection that nobody handles still ends it. Returns what undoes it.
 */
export function surviveBoltFaults(log: SlackLog): () => void {
  if (logs.size === 0) process.on("unhandledRejection", handle);
  logs.add(log);
  return () => {
    logs.delete(log);
    if (logs.size === 0) process.off("unhandledRejection", handle);
  };
}
