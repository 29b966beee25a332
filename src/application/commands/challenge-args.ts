import {
  CHALLENGE_KINDS,
  LADDER_EXERCISES,
  SHOWN_AS,
  VISIBILITIES,
} from "../../domain/challenge.js";
import * as arg from "../args.js";

const CHALLENGE_ACTIONS = [
  "create",
  "join",
  "leave",
  "list",
  "board",
  "how",
  "edit",
  "end",
  "invite",
  "accept",
] as const;

export const CHALLENGE_ARGS = {
  action: arg.choice(CHALLENGE_ACTIONS),
  number: arg.integer(1, 1_000_000, "1"),
  kind: arg.choice(CHALLENGE_KINDS),
  title: arg.text('"December together"'),
  start: arg.date,
  end: arg.date,
  teams: arg.integer(0, 10, "2"),
  shows: arg.choice(VISIBILITIES),
  goal: arg.integer(1, 100_000, "500"),
  exercise: arg.choice(LADDER_EXERCISES),
  channel: arg.text("group"),
  "recap-time": arg.time,
  tz: arg.zone,
  as: arg.choice(SHOWN_AS),
  nickname: arg.text("Fox"),
  code: arg.text("K7QM-2XVA"),
  confirm: arg.choice(["yes", "no"]),
  /** `yes` shows first what the group will read, `change` asks again with what is known. */
  preview: arg.choice(["yes", "change"]),
} as const;
export type ChallengeValues = arg.ValuesOf<typeof CHALLENGE_ARGS>;
