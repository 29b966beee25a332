import type { Desk } from "./desk.js";

/** How long a form may think before it must be acknowledged; Slack waits three seconds. */
export const THINKING_MS = 1800;

/**
 * Acknowledges. A connection that is gone by then changes nothing for the work: Slack delivers
 * again, and the work is done once.
 */
export async function acknowledged(desk: Desk, ack: () => Promise<void>): Promise<void> {
  try {
    await ack();
  } catch {
    desk.log.warn({}, "an acknowledgement did not go through");
  }
}
