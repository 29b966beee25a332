import * as z from "zod";
import {
  ANNOUNCEMENT_KINDS,
  type BoardRow,
  type ChallengePlace,
  type DueAnnouncement,
  type Member,
} from "../../application/challenge-ports.js";
import { PLATFORMS } from "../../application/ports.js";
import { isLocalTime, isTimeZone } from "../../domain/calendar.js";
import {
  CHALLENGE_KINDS,
  type Challenge,
  type DayTally,
  LADDER_EXERCISES,
  SHOWN_AS,
  VISIBILITIES,
} from "../../domain/challenge.js";
import { jsonColumn, readRow } from "./row.js";
import { isoDate } from "./runner-row.js";

const challengeShape = z.strictObject({
  id: z.string(),
  kind: z.enum(CHALLENGE_KINDS),
  title: z.string(),
  start_date: isoDate,
  end_date: isoDate,
  time_zone: z.string().refine(isTimeZone),
  teams: z.int().nonnegative(),
  shows: z.enum(VISIBILITIES),
  exercise: z.enum(LADDER_EXERCISES),
  goal_m: z.int().positive().nullable(),
  recap_time: z.string().refine(isLocalTime),
  created_at: z.int(),
});
export type ChallengeRow = z.input<typeof challengeShape>;

export function readChallenge(row: ChallengeRow): Challenge {
  const read = readRow(challengeShape, row, "challenge", row.id);
  return {
    id: read.id,
    kind: read.kind,
    title: read.title,
    start: read.start_date,
    end: read.end_date,
    timeZone: read.time_zone,
    teams: read.teams,
    shows: read.shows,
    exercise: read.exercise,
    goalM: read.goal_m,
    recapTime: read.recap_time,
    createdAt: read.created_at,
  };
}

export function challengeRow(challenge: Challenge): ChallengeRow {
  return {
    id: challenge.id,
    kind: challenge.kind,
    title: challenge.title,
    start_date: challenge.start,
    end_date: challenge.end,
    time_zone: challenge.timeZone,
    teams: challenge.teams,
    shows: challenge.shows,
    exercise: challenge.exercise,
    goal_m: challenge.goalM,
    recap_time: challenge.recapTime,
    created_at: challenge.createdAt,
  };
}

const placeShape = z.strictObject({
  challenge_id: z.string(),
  space: z.string().min(1),
  number: z.int().positive(),
  platform: z.enum(PLATFORMS),
  workspace: z.string(),
  channel: z.string().min(1),
});
export type ChallengePlaceRow = z.input<typeof placeShape>;

export function readPlace(row: ChallengePlaceRow): ChallengePlace {
  const { challenge_id: _id, ...place } = readRow(
    placeShape,
    row,
    "challenge_place",
    `${row.challenge_id} ${row.space}`,
  );
  return place;
}

const memberShape = z.strictObject({
  challenge_id: z.string(),
  runner_id: z.string(),
  shown_as: z.enum(SHOWN_AS),
  name: z.string(),
  team: z.int().nonnegative(),
  weekly_minutes: z.int().nonnegative(),
  first_day: isoDate,
  joined_at: z.int(),
  left_at: z.int().nullable(),
});
export type MemberRow = z.input<typeof memberShape>;

export function readMember(row: MemberRow): Member {
  const key = `${row.challenge_id} ${row.runner_id}`;
  const read = readRow(memberShape, row, "challenge_member", key);
  return {
    challengeId: read.challenge_id,
    runnerId: read.runner_id,
    shownAs: read.shown_as,
    name: read.name,
    team: read.team,
    weeklyMinutes: read.weekly_minutes,
    firstDay: read.first_day,
    joinedAt: read.joined_at,
    leftAt: read.left_at,
  };
}

export function memberRow(member: Member): MemberRow {
  return {
    challenge_id: member.challengeId,
    runner_id: member.runnerId,
    shown_as: member.shownAs,
    name: member.name,
    team: member.team,
    weekly_minutes: member.weeklyMinutes,
    first_day: member.firstDay,
    joined_at: member.joinedAt,
    left_at: member.leftAt,
  };
}

const sides = z.strictObject({ kept: z.int().nonnegative(), asked: z.int().nonnegative() });

const tallyShape = z.strictObject({
  date: isoDate,
  sessions: sides,
  rest: sides,
  strengthSeconds: sides,
  squats: sides,
  lunges: sides,
  runMetres: sides,
  marked: z.boolean(),
}) satisfies z.ZodType<DayTally>;

export interface ChallengeDayRow {
  readonly challenge_id: string;
  readonly runner_id: string;
  readonly date: string;
  readonly tally: string | null;
  readonly kept: number;
  readonly asked: number;
  readonly percent: number | null;
  readonly marks: number;
  readonly team: number;
  readonly counted: number;
}

const tallyRowShape = z.object({ tally: jsonColumn(tallyShape) });

export function readTally(row: Pick<ChallengeDayRow, "date" | "tally">): DayTally {
  return readRow(tallyRowShape, row, "challenge_day", row.date).tally;
}

const boardShape = z.strictObject({
  runner_id: z.string(),
  shown_as: z.enum(SHOWN_AS),
  name: z.string(),
  team: z.int(),
  percent: z.int().min(0).max(100).nullable(),
  kept: z.int(),
  asked: z.int(),
  marks: z.int(),
});
type StoredBoardRow = z.input<typeof boardShape>;

export function readBoardRow(row: StoredBoardRow): BoardRow {
  const read = readRow(boardShape, row, "challenge_day", row.runner_id);
  return {
    runnerId: read.runner_id,
    shownAs: read.shown_as,
    name: read.name,
    team: read.team,
    percent: read.percent,
    score: { kept: read.kept, asked: read.asked },
    marks: read.marks,
  };
}

const announcementShape = z.strictObject({
  key: z.string(),
  challenge_id: z.string(),
  space: z.string(),
  kind: z.enum(ANNOUNCEMENT_KINDS),
  week: z.int().nonnegative(),
  due_at: z.int(),
  said_at: z.int().nullable(),
  message_id: z.string().nullable(),
  edition: z.int().nonnegative(),
  outdated: z.literal([0, 1]),
});
export type AnnouncementRow = z.input<typeof announcementShape>;

export function readAnnouncement(row: AnnouncementRow): DueAnnouncement {
  const read = readRow(announcementShape, row, "announcement", row.key);
  return {
    key: read.key,
    challengeId: read.challenge_id,
    space: read.space,
    kind: read.kind,
    week: read.week,
    at: read.due_at,
  };
}
