import type { EpochMinute, IsoDate } from "../domain/calendar.js";
import type { Challenge, DayTally, ShownAs, Sides, Standing } from "../domain/challenge.js";
import type { TeamSize } from "../planning/challenge/teams.js";
import type { AccountKey, Platform, RunnerId } from "./identity.js";

/** A space that a challenge belongs to, and where in it the group is spoken to. */
export interface ChallengePlace {
  readonly space: string;
  /** 1, 2, 3 … in that space: how people call the challenge. */
  readonly number: number;
  readonly platform: Platform;
  readonly workspace: string;
  readonly channel: string;
}

export interface ListedChallenge {
  readonly challenge: Challenge;
  readonly number: number;
  /** How many take part at present. */
  readonly members: number;
}

export interface ChallengeStore {
  add(
    challenge: Challenge,
    home: ChallengePlace,
    creator: { readonly runnerId: RunnerId; readonly name: string },
  ): Promise<void>;
  find(id: string): Promise<Challenge | null>;
  /** Rewrites title, end, visibility and recap time. */
  change(challenge: Challenge): Promise<void>;
  /** Removes it with everything about it. */
  remove(id: string): Promise<void>;
  /** All challenges of a space, newest first. */
  inSpace(space: string): Promise<readonly ListedChallenge[]>;
  placesOf(id: string): Promise<readonly ChallengePlace[]>;
  /** Makes it belong to one more space, or moves it to another channel of the same. */
  keepPlace(id: string, place: ChallengePlace): Promise<void>;
  nextNumber(space: string): Promise<number>;
  /** Who started it; null once they are gone. */
  creator(id: string): Promise<{ readonly runnerId: RunnerId; readonly name: string } | null>;
  /** Keeps the fingerprint of a code with which another space may be let in. */
  keepInvitation(fingerprint: string, id: string, until: EpochMinute): Promise<void>;
  /** The challenge of an invitation, which is used up by this; null for none that still holds. */
  takeInvitation(fingerprint: string, now: EpochMinute): Promise<string | null>;
}

/** Somebody who takes part, or did: whoever comes back goes on where they were. */
export interface Member {
  readonly challengeId: string;
  readonly runnerId: RunnerId;
  readonly shownAs: ShownAs;
  /** The name or nickname; empty for those who count in the total only. */
  readonly name: string;
  /** 0 without teams. */
  readonly team: number;
  /** What the plan asks for in a week, in minutes, when they joined. */
  readonly weeklyMinutes: number;
  readonly firstDay: IsoDate;
  readonly joinedAt: EpochMinute;
  readonly leftAt: EpochMinute | null;
}

/** A day of a member with the standing seen on it; the day after the last has no tally. */
export interface MemberDay {
  readonly tally: DayTally | null;
  readonly standing: Standing;
}

export interface MemberStore {
  find(challengeId: string, runnerId: RunnerId): Promise<Member | null>;
  keep(member: Member): Promise<void>;
  /** Every challenge that the runner is or was in, in the order of joining. */
  ofRunner(
    runnerId: RunnerId,
  ): Promise<readonly { readonly challenge: Challenge; readonly member: Member }[]>;
  runnersIn(challengeId: string): Promise<readonly RunnerId[]>;
  /** The teams from 1 to `teams`, with those who take part at present. */
  teamSizes(challengeId: string, teams: number): Promise<readonly TeamSize[]>;
  days(challengeId: string, runnerId: RunnerId): Promise<readonly DayTally[]>;
  /** Replaces the member's days from that one on. */
  keepDays(member: Member, from: IsoDate, days: readonly MemberDay[]): Promise<void>;
  /** Changes whenever the runner's plan or log does. */
  version(runnerId: RunnerId): Promise<string>;
  /** The version at which the runner's days were kept last; null before the first time. */
  keptVersion(runnerId: RunnerId): Promise<string | null>;
  keepVersion(runnerId: RunnerId, version: string): Promise<void>;
}

/** A line of a board. */
export interface BoardRow {
  readonly runnerId: RunnerId;
  readonly shownAs: ShownAs;
  readonly name: string;
  readonly team: number;
  readonly percent: number | null;
  readonly score: Sides;
  readonly marks: number;
}

export interface TeamRow {
  readonly team: number;
  /** Members of whom something was asked. */
  readonly counted: number;
  readonly percentSum: number;
}

/** The group as a whole on a day. */
export interface GroupFigure {
  readonly members: number;
  /** Members of whom something was asked. */
  readonly counted: number;
  readonly score: Sides;
  readonly teams: readonly TeamRow[];
}

/** Boards as they are seen on a day of the challenge. */
export interface BoardStore {
  group(challengeId: string, date: IsoDate): Promise<GroupFigure>;
  own(challengeId: string, runnerId: RunnerId, date: IsoDate): Promise<BoardRow | null>;
  /** How many have more than that. */
  ahead(challengeId: string, date: IsoDate, percent: number): Promise<number>;
  /** Those next to that percent, on either side, who are shown; without the runner. */
  near(
    challengeId: string,
    date: IsoDate,
    runnerId: RunnerId,
    percent: number,
    side: "above" | "below",
    most: number,
  ): Promise<readonly BoardRow[]>;
  /** Those who are shown, best first, then by name. */
  shown(challengeId: string, date: IsoDate, most: number): Promise<readonly BoardRow[]>;
}

export const ANNOUNCEMENT_KINDS = ["created", "weekly", "final", "called-off"] as const;
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number];

/** Something to be said to a group at an instant, once. */
export interface DueAnnouncement {
  /** Unique; the same however often it is tried. */
  readonly key: string;
  readonly challengeId: string;
  readonly space: string;
  readonly kind: AnnouncementKind;
  /** The week that a recap is about; 0 for other kinds. */
  readonly week: number;
  readonly at: EpochMinute;
}

export interface AnnouncementStore {
  /** Puts it on the list; does nothing for a key that is there already. */
  announce(due: DueAnnouncement): Promise<void>;
  /** Takes what has not been said off the list; the keys of what was taken. */
  withdraw(challengeId: string, kinds: readonly AnnouncementKind[]): Promise<ReadonlySet<string>>;
  /** Forgets where a space was told of a challenge: it is going to be told anew. */
  forgetNews(challengeId: string, space: string): Promise<void>;
  /** What is due on a platform and not said, by instant. */
  due(platform: Platform, now: EpochMinute, most: number): Promise<readonly DueAnnouncement[]>;
  find(key: string): Promise<DueAnnouncement | null>;
  markSaid(key: string, now: EpochMinute): Promise<void>;
  /** Keeps under which name the platform knows what was said. */
  keepMessage(key: string, messageId: string): Promise<void>;
  messageOf(key: string): Promise<string | null>;
  /** Notes that what stands in the channel about the beginning of a challenge is no longer so. */
  outdate(challengeId: string): Promise<void>;
  /** The same for every challenge that the runner takes part in or started. */
  outdateOf(runnerId: RunnerId): Promise<void>;
  /** Takes what has to be brought up to date on a platform, each with the number of its edition. */
  takeOutdated(platform: Platform, most: number): Promise<readonly Edition[]>;
}

/** An announcement that is to be said anew in its own place. */
export interface Edition {
  readonly due: DueAnnouncement;
  /** 1, 2, 3 … */
  readonly number: number;
}

/** One-time codes that join a person's accounts. Codes themselves are never stored. */
export interface LinkStore {
  keepCode(fingerprint: string, account: AccountKey, until: EpochMinute): Promise<void>;
  /** Whose code it is; null for none that still holds. */
  ownerOf(fingerprint: string, now: EpochMinute): Promise<AccountKey | null>;
  useUp(fingerprint: string): Promise<void>;
  noteTry(account: AccountKey, now: EpochMinute): Promise<void>;
  tries(account: AccountKey, since: EpochMinute): Promise<number>;
  /** Gives a further account to a runner. */
  attach(account: AccountKey, runnerId: RunnerId): Promise<void>;
  /** Moves accounts, programs, log and memberships to another runner; plans stay behind. */
  moveHistory(from: RunnerId, to: RunnerId): Promise<void>;
  /** Forgets the account's codes and tries. */
  forget(account: AccountKey): Promise<void>;
}
