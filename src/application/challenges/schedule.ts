import type { EpochMinute } from "../../domain/calendar.js";
import type { Challenge } from "../../domain/challenge.js";
import { recapTimes } from "../../planning/challenge/times.js";
import type { AnnouncementKind, ChallengePlace } from "../challenge-ports.js";
import type { Stores } from "../ports.js";

/** Puts the news of a challenge and all its recaps on the list, for one space. */
export async function announceChallenge(
  stores: Stores,
  challenge: Challenge,
  place: ChallengePlace,
  now: EpochMinute,
): Promise<void> {
  await announce(stores, challenge, place, "created", 0, now);
  await announceRecaps(stores, challenge, place, now);
}

/**
 * Puts the recaps on the list anew, after the challenge's end or their time has changed. One that
 * was still to come, and by the new time would have been said already, is said now.
 */
export async function announceRecapsAnew(
  stores: Stores,
  challenge: Challenge,
  now: EpochMinute,
): Promise<void> {
  const withdrawn = await stores.announcements.withdraw(challenge.id, ["weekly", "final"]);
  for (const place of await stores.challenges.placesOf(challenge.id)) {
    await announceRecaps(stores, challenge, place, now, withdrawn);
  }
}

/** Says that a challenge will not take place, where it had been said that it would. */
export async function announceCalledOff(
  stores: Stores,
  challenge: Challenge,
  now: EpochMinute,
): Promise<void> {
  const kinds = ["created", "weekly", "final"] as const;
  const withdrawn = await stores.announcements.withdraw(challenge.id, kinds);
  for (const place of await stores.challenges.placesOf(challenge.id)) {
    const isUnheardOf = withdrawn.has(keyOf(challenge, place, "created", 0));
    if (!isUnheardOf) await announce(stores, challenge, place, "called-off", 0, now);
  }
}

/** Tells the group in another channel of its space, where recaps are said from here on. */
export async function announceMoved(
  { announcements }: Stores,
  challenge: Challenge,
  place: ChallengePlace,
  now: EpochMinute,
): Promise<void> {
  await announcements.forgetNews(challenge.id, place.space);
  const key = `${keyOf(challenge, place, "created", 0)}/${now}`;
  const news = { challengeId: challenge.id, space: place.space, kind: "created", week: 0 } as const;
  await announcements.announce({ ...news, key, at: now });
}

async function announceRecaps(
  stores: Stores,
  challenge: Challenge,
  place: ChallengePlace,
  now: EpochMinute,
  overdue: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (const { kind, week, at } of recapTimes(challenge)) {
    const isDue = at > now || overdue.has(keyOf(challenge, place, kind, week));
    if (isDue) await announce(stores, challenge, place, kind, week, Math.max(at, now));
  }
}

async function announce(
  { announcements }: Stores,
  challenge: Challenge,
  place: ChallengePlace,
  kind: AnnouncementKind,
  week: number,
  at: EpochMinute,
): Promise<void> {
  const key = keyOf(challenge, place, kind, week);
  const { space } = place;
  await announcements.announce({ key, challengeId: challenge.id, space, kind, week, at });
}

function keyOf(
  { id }: Challenge,
  { space }: ChallengePlace,
  kind: AnnouncementKind,
  week: number,
): string {
  return [id, space, kind, ...(kind === "weekly" ? [week] : [])].join("/");
}
