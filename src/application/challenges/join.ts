import { localOf } from "../../domain/calendar.js";
import { SHOWN_AS, type ShownAs } from "../../domain/challenge.js";
import { firstDayOf } from "../../planning/challenge/standings.js";
import { fairTeam } from "../../planning/challenge/teams.js";
import type { Member } from "../challenge-ports.js";
import type { Context } from "../command.js";
import type { CurrentPlan } from "../current-plan.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";
import { shownName } from "./shown-name.js";
import { keepStanding } from "./standing.js";
import { isOpen, type Numbered } from "./which.js";

export interface JoinWish {
  readonly as: ShownAs | null;
  readonly nickname: string | null;
}

/** Asks how to be shown, then lets the runner in; joining again changes how they are shown. */
export async function joinChallenge(
  context: Context,
  current: CurrentPlan,
  { challenge, number }: Numbered,
  wish: JoinWish,
): Promise<Reply> {
  const { messages, now, stores, person } = context;
  const { challenge: words, format } = messages;
  const title = shownName(challenge.title);
  if (!isOpen(challenge, now) || localOf(now, challenge.timeZone).date > challenge.end) {
    return failed("bad-argument", words.isOver(title));
  }
  const as = wish.as ?? (wish.nickname === null ? null : "nickname");
  if (as === null) return askShown(number, title, context);
  if (as === "nickname" && wish.nickname === null) return askNickname(number, context);
  const name = as === "total" ? "" : shownName(as === "name" ? person.name : (wish.nickname ?? ""));
  if (as !== "total" && name === "") return failed("bad-argument", words.noNickname);
  const before = await stores.members.find(challenge.id, current.runner.id);
  const member: Member = {
    ...(before ?? (await newMember(context, current, { challenge, number }))),
    shownAs: as,
    name,
    leftAt: null,
  };
  await stores.members.keep(member);
  await keepStanding(stores, challenge, member, now);
  await stores.announcements.outdate(challenge.id);
  return privately(
    {
      type: "text",
      text: [
        words.joined(
          title,
          words.joinedAs(as === "total" ? null : name),
          format.longDate(member.firstDay),
        ),
        ...(member.team === 0 ? [] : [words.yourTeam(member.team)]),
      ].join(" "),
    },
    {
      type: "buttons",
      buttons: [
        { id: `challenge board ${number}`, label: words.board, style: "primary" },
        { id: `challenge leave ${number}`, label: words.leave, style: "plain" },
      ],
    },
  );
}

/** Leaves without a word to anybody; the days stay, so that leaving wipes nothing out. */
export async function leaveChallenge(
  { messages, stores, now, runner }: Context,
  { challenge }: Numbered,
): Promise<Reply> {
  const { challenge: words } = messages;
  const title = shownName(challenge.title);
  const member = runner === null ? null : await stores.members.find(challenge.id, runner.id);
  if (member === null || member.leftAt !== null) {
    return failed("bad-argument", words.notIn(title));
  }
  await stores.members.keep({ ...member, leftAt: now });
  await stores.announcements.outdate(challenge.id);
  return privately({ type: "text", text: words.left(title) });
}

async function newMember(
  { stores, now }: Context,
  { runner, record }: CurrentPlan,
  { challenge }: Numbered,
): Promise<Omit<Member, "shownAs" | "name">> {
  const teams = await stores.members.teamSizes(challenge.id, challenge.teams);
  const minutes = record.plan.sessions.reduce((sum, session) => sum + session.minutes, 0);
  return {
    challengeId: challenge.id,
    runnerId: runner.id,
    team: fairTeam(teams),
    weeklyMinutes: Math.round(minutes / Math.max(1, record.plan.weeks.length)),
    firstDay: firstDayOf(challenge, localOf(now, challenge.timeZone).date),
    joinedAt: now,
    leftAt: null,
  };
}

function askShown(number: number, title: string, { messages }: Context): Reply {
  const { challenge: words } = messages;
  return privately(
    { type: "text", text: words.askShown(title) },
    {
      type: "buttons",
      buttons: SHOWN_AS.map((as, index) => ({
        id: `challenge join ${number} as:${as}`,
        label: words.shownAs[as],
        style: index === 0 ? ("primary" as const) : ("plain" as const),
      })),
    },
  );
}

function askNickname(number: number, { messages }: Context): Reply {
  const { challenge: words } = messages;
  return privately({
    type: "form",
    form: {
      id: `challenge join ${number} as:nickname`,
      title: words.nicknameTitle,
      fields: [
        {
          name: "nickname",
          label: words.nicknameLabel,
          hint: words.hints.title,
          required: true,
          choices: null,
          several: false,
          value: null,
        },
      ],
    },
  });
}
