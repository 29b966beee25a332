import { type EpochMinute, localOf } from "../../domain/calendar.js";
import type { Challenge } from "../../domain/challenge.js";
import type { Messages } from "../../messages/messages.js";
import { boardDay } from "../../planning/challenge/times.js";
import type { BoardRow, ChallengePlace, DueAnnouncement, GroupFigure } from "../challenge-ports.js";
import { shownName } from "../challenges/shown-name.js";
import type { Stores } from "../ports.js";
import type { Block } from "../reply.js";
import { challengeCard, weeksIn } from "./challenge-view.js";
import { groupLines, teamFigures } from "./group-lines.js";

/** So many names a recap has. */
const MOST_NAMES = 20;

/** What a group reads. It names only those who chose it, without ranks, and nobody who is missing. */
export async function announcementView(
  stores: Stores,
  challenge: Challenge,
  place: ChallengePlace,
  { kind, week }: DueAnnouncement,
  now: EpochMinute,
  messages: Messages,
): Promise<readonly Block[]> {
  const { challenge: words } = messages;
  const title = shownName(challenge.title);
  switch (kind) {
    case "created":
      return news(stores, challenge, place, now, messages);
    case "called-off":
      return [{ type: "text", text: words.calledOff(title) }];
    case "weekly": {
      const ofWeek = words.weekOf(week, weeksIn(challenge));
      return recap(stores, challenge, place, now, words.weekly(title, ofWeek), messages);
    }
    case "final":
      return finalRecap(stores, challenge, place, now, messages);
  }
}

/** What stands in the channel from the beginning on; how many take part changes as they join. */
async function news(
  stores: Stores,
  challenge: Challenge,
  place: ChallengePlace,
  now: EpochMinute,
  messages: Messages,
): Promise<readonly Block[]> {
  const { challenge: words } = messages;
  const { id, start, end, timeZone, title } = challenge;
  if (end < start) return [{ type: "text", text: words.calledOff(shownName(title)) }];
  const creator = await stores.challenges.creator(id);
  const { members } = await stores.boards.group(id, start);
  const isOver = localOf(now, timeZone).date > end;
  return [
    ...challengeCard(challenge, creator?.name ?? null, messages),
    { type: "context", text: isOver ? words.over : words.joinedSoFar(members) },
    buttons(place, [...(isOver ? [] : [["join", words.join] as const]), ["how", words.how]]),
  ];
}

async function recap(
  { boards }: Stores,
  challenge: Challenge,
  place: ChallengePlace,
  now: EpochMinute,
  heading: string,
  messages: Messages,
): Promise<readonly Block[]> {
  const { challenge: words } = messages;
  const date = boardDay(challenge, now);
  const group = await boards.group(challenge.id, date);
  const shown = await boards.shown(challenge.id, date, MOST_NAMES + 1);
  return [
    { type: "heading", text: heading },
    { type: "context", text: words.people(group.members) },
    {
      type: "text",
      text: [...groupLines(challenge, group, messages), ...withUs(challenge, shown, words)].join(
        "\n",
      ),
    },
    buttons(place, [["board", words.board]]),
  ];
}

function withUs(
  { shows }: Challenge,
  shown: readonly BoardRow[],
  words: Messages["challenge"],
): readonly string[] {
  if (shows === "total" || shown.length === 0) return [];
  const names = shown.map(({ name }) => shownName(name)).sort();
  const more = names.length - MOST_NAMES;
  const listed = more > 0 ? [...names.slice(0, MOST_NAMES), "…"] : names;
  return [words.withUs(listed)];
}

async function finalRecap(
  stores: Stores,
  challenge: Challenge,
  place: ChallengePlace,
  now: EpochMinute,
  messages: Messages,
): Promise<readonly Block[]> {
  const { challenge: words } = messages;
  const date = boardDay(challenge, now);
  const group = await stores.boards.group(challenge.id, date);
  const shown = await stores.boards.shown(challenge.id, date, MOST_NAMES);
  const [heading, ...rest] = await recap(
    stores,
    challenge,
    place,
    now,
    words.final(shownName(challenge.title)),
    messages,
  );
  const first = [
    ...firstTeams(group, words),
    ...firstPeople(challenge, shown, words),
    words.thanks,
  ];
  const lines: Block = { type: "text", text: first.join("\n") };
  return heading === undefined ? rest : [heading, ...rest.slice(0, -1), lines, ...rest.slice(-1)];
}

/** All who share the highest figure: a tie is a tie. */
function firstPeople(
  { shows, kind }: Challenge,
  shown: readonly BoardRow[],
  words: Messages["challenge"],
): readonly string[] {
  const best = shown[0]?.percent ?? 0;
  if (shows === "total" || kind === "together" || best === 0) return [];
  const names = shown.filter(({ percent }) => percent === best).map(({ name }) => shownName(name));
  return [words.first(names, best)];
}

function firstTeams(group: GroupFigure, words: Messages["challenge"]): readonly string[] {
  const figures = teamFigures(group);
  const best = Math.max(0, ...figures.map(({ percent }) => percent));
  if (figures.length < 2 || best === 0) return [];
  const teams = figures.filter(({ percent }) => percent === best);
  return [
    words.firstTeam(
      teams.map(({ team }) => words.team(team)),
      best,
    ),
  ];
}

function buttons(
  { number }: ChallengePlace,
  wanted: readonly (readonly [action: string, label: string])[],
): Block {
  return {
    type: "buttons",
    buttons: wanted.map(([action, label], index) => ({
      id: `challenge ${action} ${number}`,
      label,
      style: index === 0 ? "primary" : "plain",
    })),
  };
}
