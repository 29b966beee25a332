import type { EpochMinute } from "../../domain/calendar.js";
import type { Challenge } from "../../domain/challenge.js";
import { recapTimes } from "../../planning/challenge/times.js";
import type { ChallengePlace } from "../challenge-ports.js";
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

/** Puts the recaps on the list anew, after the challenge's end or their time has changed. */
export async function announceRecapsAnew(
  stores: Stores,
  challenge: Challenge,
  now: EpochMinute,
): Promise<void> {
  await stores.announcements.withdraw(challenge.id);
  for (const place of await stores.challenges.placesOf(challenge.id)) {
    await announceRecaps(stores, challenge, place, now);
  }
}

/** Says that a challenge will not take place, and takes its recaps off the list. */
export async function announceCalledOff(
  stores: Stores,
  challenge: Challenge,
  now: EpochMinute,
): Promise<void> {
  await stores.announcements.withdraw(challenge.id);
  for (const place of await stores.challenges.placesOf(challenge.id)) {
    await announce(stores, challenge, place, "called-off", 0, now);
  }
}

async function announceRecaps(
  stores: Stores,
  challenge: Challenge,
  place: ChallengePlace,
  now: EpochMinute,
): Promise<void> {
  for (const { kind, week, at } of recapTimes(challenge)) {
    if (at > now) await announce(stores, challenge, place, kind, week, at);
  }
}

async function announce(
  { announcements }: Stores,
  { id }: Challenge,
  { space }: ChallengePlace,
  kind: "created" | "weekly" | "final" | "called-off",
  week: number,
  at: EpochMinute,
): Promise<void> {
  const key = [id, space, kind, ...(kind === "weekly" ? [week] : [])].join("/");
  await announcements.announce({ key, challengeId: id, space, kind, week, at });
}
