import type { Challenge } from "../../domain/challenge.js";
import type { Messages } from "../../messages/messages.js";
import { percentOf, teamPercent } from "../../planning/challenge/standings.js";
import type { GroupFigure } from "../challenge-ports.js";

/** Fewer people would make a total point at one of them. */
const LEAST_PEOPLE = 3;

/** What the group has reached, without a word about anybody. */
export function groupLines(
  challenge: Challenge,
  group: GroupFigure,
  messages: Messages,
): readonly string[] {
  const { challenge: words } = messages;
  if (group.counted < LEAST_PEOPLE) return [words.fewPeople];
  return [...figureLines(challenge, group, messages), ...teamLines(challenge, group, messages)];
}

/** The teams with their means, in the order of their numbers. */
export function teamFigures({
  teams,
}: GroupFigure): readonly { readonly team: number; readonly percent: number }[] {
  return teams.flatMap(({ team, counted, percentSum }) => {
    const percent = counted < LEAST_PEOPLE ? null : teamPercent(percentSum, counted);
    return team === 0 || percent === null ? [] : [{ team, percent }];
  });
}

function teamLines(
  { teams }: Challenge,
  group: GroupFigure,
  { challenge: words }: Messages,
): readonly string[] {
  const figures = teamFigures(group);
  if (teams > 0 && figures.length === 0) return [words.fewInTeams];
  return figures.map(({ team, percent }) => `${words.team(team)}: ${words.percent(percent)}`);
}

function figureLines(
  { kind, goalM }: Challenge,
  { score }: GroupFigure,
  { challenge: words, format }: Messages,
): readonly string[] {
  const metres = (value: number) => format.distance(value, "km");
  const percent = percentOf(score);
  switch (kind) {
    case "together": {
      const goal = goalM ?? 1;
      return [
        words.together(metres(score.kept), metres(goal)),
        words.stage(Math.min(1, score.kept / goal)),
      ];
    }
    case "streak":
    case "18-minutes":
      return percent === null ? [] : [words.groupWeeks(percent)];
    case "own-plan":
    case "ladder":
      return percent === null ? [] : [words.group(percent)];
  }
}
