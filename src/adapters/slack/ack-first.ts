import type { App, ReceiverEvent } from "@slack/bolt";
import * as z from "zod";
import type { SlackLog } from "./desk.js";

/** The one kind of request whose acknowledgement carries an answer: a form that was sent. */
const FORM = z.object({ type: z.literal("view_submission") });

/**
 * Acknowledges before Bolt looks for the workspace's token: renewing that may take longer than the
 * three seconds that Slack waits. Forms are acknowledged by who reads them.
 */
export function acknowledgeFirst(app: App, log: SlackLog): void {
  const handOn = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    if (FORM.safeParse(event.body).success) return handOn(event);
    try {
      await event.ack();
    } catch {
      // The work is done all the same: Slack delivers again, and then it is found done.
      log.warn({}, "an acknowledgement did not go through");
    }
    return handOn({ ...event, ack: acknowledgedAlready });
  };
}

const acknowledgedAlready: ReceiverEvent["ack"] = async () => {};
