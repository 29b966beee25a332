import { type EpochMinute, localOf } from "../../domain/calendar.js";
import type { OutboxContent } from "../outbox/content.js";
import type { Database, OutboxMessage, Platform } from "../ports.js";
import { composedAnnouncement, type GroupMessage, takeDueAnnouncements } from "./due.js";

const MS_PER_MINUTE = 60_000;

/**
 * Puts what is due to be said to a platform's groups into the outbox; marking it as said and writing
 * the messages are one transaction. Returns how many there were.
 */
export async function claimAnnouncements(
  database: Database,
  platform: Platform,
  now: EpochMinute,
): Promise<number> {
  return database.transaction(async (stores) => {
    const due = await takeDueAnnouncements(stores, platform, now);
    await stores.outbox.add(due.map(messageOf), () => now * MS_PER_MINUTE);
    return due.length;
  });
}

function messageOf({ key, at, place, timeZone }: GroupMessage): OutboxMessage {
  const { platform, workspace, channel } = place;
  return {
    key,
    kind: "recap",
    to: { platform, workspace, externalId: channel, recipient: "channel" },
    runnerId: null,
    day: localOf(at, timeZone).date,
    dueAt: at,
  };
}

/** What a group is told, made when it is sent: the standings as they are then. */
export const recapContent: OutboxContent = {
  async compose(stores, { key }, now) {
    const due = await stores.announcements.find(key);
    const message = due === null ? null : await composedAnnouncement(stores, due, now);
    return message === null
      ? { kind: "drop", reason: "ended" }
      : { kind: "say", reply: message.reply };
  },
  async settled() {},
};
