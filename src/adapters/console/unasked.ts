import type { Messenger, Outgoing } from "../../application/chat-platform.js";
import type { Delivery } from "../../application/lunge.js";
import type { EpochMinute, TimeZone } from "../../domain/calendar.js";
import { personNamed } from "./session.js";

/** What is sent to people on the console, kept until it is shown. */
export interface Unasked {
  readonly messenger: Messenger;
  /** What was sent since the last time, as said at that minute. */
  taken(at: EpochMinute): readonly Delivery[];
}

export function unasked(timeZone: TimeZone): Unasked {
  let sent: readonly Outgoing[] = [];
  return {
    messenger: {
      turnsFor: () => 1,
      async send(outgoing) {
        sent = [...sent, outgoing];
        return { kind: "sent", messageId: outgoing.key };
      },
      async arrivalOf() {
        return { kind: "unknowable" };
      },
    },
    taken(at) {
      const deliveries = sent.flatMap(({ to, reply }): readonly Delivery[] =>
        to.kind === "person"
          ? [{ at, to: personNamed(to.account.externalId, timeZone), reply }]
          : [],
      );
      sent = [];
      return deliveries;
    },
  };
}
