import { type EpochMinute, localOf } from "../../domain/calendar.js";
import type { Edition } from "../challenge-ports.js";
import type { OutboxContent } from "../outbox/content.js";
import type { Database, OutboxMessage, Platform, Stores } from "../ports.js";
import {
  composedAnnouncement,
  GROUP_LANGUAGE,
  type GroupMessage,
  takeDueAnnouncements,
} from "./due.js";

const MS_PER_MINUTE = 60_000;
/** So many are brought up to date at a time. */
const MOST_EDITIONS = 50;

/**
 * Puts what is due to be said to a platform's groups into the outbox, and what was said and is so no
 * longer; marking it and writing the messages are one transaction. Returns how many there were.
 */
export async function claimAnnouncements(
  database: Database,
  platform: Platform,
  now: EpochMinute,
): Promise<number> {
  return database.transaction(async (stores) => {
    const due = (await takeDueAnnouncements(stores, platform, now)).map((one) =>
      messageOf(one, "recap", one.key),
    );
    const editions = await editionsOf(stores, platform, now);
    await stores.outbox.add([...due, ...editions], () => now * MS_PER_MINUTE);
    return due.length + editions.length;
  });
}

/** However many have joined since the last minute, an announcement is said anew once. */
async function editionsOf(
  stores: Stores,
  platform: Platform,
  now: EpochMinute,
): Promise<readonly OutboxMessage[]> {
  const found: OutboxMessage[] = [];
  for (const edition of await stores.announcements.takeOutdated(platform, MOST_EDITIONS)) {
    const message = await composedAnnouncement(stores, edition.due, now);
    if (message !== null) found.push(messageOf(message, "edition", editionKey(edition)));
  }
  return found;
}

const EDITION = /\/edition\/\d+$/;

function editionKey({ due, number }: Edition): string {
  return `${due.key}/edition/${number}`;
}

function messageOf(
  { at, place, timeZone }: GroupMessage,
  kind: "recap" | "edition",
  key: string,
): OutboxMessage {
  const { platform, workspace, channel } = place;
  return {
    key,
    kind,
    to: { platform, workspace, externalId: channel, recipient: "channel" },
    runnerId: null,
    day: localOf(at, timeZone).date,
    dueAt: at,
  };
}

/** What a group is told, made when it is sent: the standings as they are then. */
export const recapContent: OutboxContent = {
  async compose(stores, { key }, now) {
    const message = await announcementNow(stores, key, now);
    return message === null
      ? { kind: "drop", reason: "ended" }
      : { kind: "say", reply: message.reply, language: GROUP_LANGUAGE };
  },
  async settled({ announcements }, { key }, _state, _now, messageId) {
    if (messageId !== null) await announcements.keepMessage(key, messageId);
  },
};

/** An announcement as it stands now, in the place where it was said. */
export const editionContent: OutboxContent = {
  async compose(stores, row, now) {
    const key = row.key.replace(EDITION, "");
    const messageId = await stores.announcements.messageOf(key);
    const message = await announcementNow(stores, key, now);
    return message === null || messageId === null
      ? { kind: "drop", reason: "ended" }
      : { kind: "edit", messageId, reply: message.reply, language: GROUP_LANGUAGE };
  },
  async settled() {},
};

async function announcementNow(
  stores: Stores,
  key: string,
  now: EpochMinute,
): Promise<GroupMessage | null> {
  const due = await stores.announcements.find(key);
  return due === null ? null : composedAnnouncement(stores, due, now);
}
