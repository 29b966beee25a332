import type { EpochMinute } from "../../domain/calendar.js";
import { messagesFor } from "../../messages/messages.js";
import type { ChallengePlace, DueAnnouncement } from "../challenge-ports.js";
import type { Platform, Stores } from "../ports.js";
import type { Reply } from "../reply.js";
import { announcementView } from "../views/announcement-view.js";

/** Something to be said to a group now. */
export interface GroupMessage {
  /** The same however often it is tried. */
  readonly key: string;
  readonly at: EpochMinute;
  readonly place: ChallengePlace;
  readonly timeZone: string;
  readonly reply: Reply;
}

/** A group is spoken to in one language, whatever its members speak. */
export const GROUP_LANGUAGE = "en";
/** So many are taken at a time. */
const MOST_AT_ONCE = 100;

/**
 * What is due to be said to groups, marked as said within the caller's transaction: whoever takes it
 * stores it for sending in the same one. After a time of silence only the newest recap of each
 * challenge is said.
 */
export async function takeDueAnnouncements(
  stores: Stores,
  platform: Platform,
  now: EpochMinute,
): Promise<readonly GroupMessage[]> {
  const due = await stores.announcements.due(platform, now, MOST_AT_ONCE);
  const messages: GroupMessage[] = [];
  for (const one of due) {
    await stores.announcements.markSaid(one.key, now);
    if (due.some((other) => replaces(other, one))) continue;
    const message = await composedAnnouncement(stores, one, now);
    if (message !== null) messages.push(message);
  }
  return messages;
}

function replaces(other: DueAnnouncement, one: DueAnnouncement): boolean {
  const isSameGroup = other.challengeId === one.challengeId && other.space === one.space;
  const isRecap = one.kind === "weekly" && (other.kind === "weekly" || other.kind === "final");
  return isSameGroup && isRecap && other.at > one.at;
}

/** Composed as things stand now; null when the challenge has left that space. */
export async function composedAnnouncement(
  stores: Stores,
  due: DueAnnouncement,
  now: EpochMinute,
): Promise<GroupMessage | null> {
  const challenge = await stores.challenges.find(due.challengeId);
  const places = await stores.challenges.placesOf(due.challengeId);
  const place = places.find(({ space }) => space === due.space);
  if (challenge === null || place === undefined) return null;
  const blocks = await announcementView(
    stores,
    challenge,
    place,
    due,
    now,
    messagesFor(GROUP_LANGUAGE),
  );
  return {
    key: due.key,
    at: now,
    place,
    timeZone: challenge.timeZone,
    reply: { blocks, private: false, error: null },
  };
}
