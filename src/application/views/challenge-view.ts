import { daysBetween, type EpochMinute, localOf } from "../../domain/calendar.js";
import type { Challenge } from "../../domain/challenge.js";
import type { Messages } from "../../messages/messages.js";
import { shownName } from "../challenges/shown-name.js";
import type { Block } from "../reply.js";

/** Everything a person should know before joining: who, when, what counts, what others see. */
export function challengeCard(
  challenge: Challenge,
  creator: string | null,
  messages: Messages,
): readonly Block[] {
  const { challenge: words, format } = messages;
  const { kind, start, end, teams, goalM, exercise, shows } = challenge;
  const dates = [format.longDate(start), format.longDate(end)] as const;
  return [
    { type: "heading", text: words.heading(shownName(challenge.title)) },
    { type: "context", text: words.by(nameOrNull(creator), words.kinds[kind], ...dates) },
    {
      type: "text",
      text: [
        words.counts(kind, exercise),
        ...(goalM === null ? [] : [words.goal(format.distance(goalM, "km"))]),
        ...(teams === 0 ? [] : [words.teams(teams)]),
        words.fair,
        `${words.seen(kind, shows)} ${words.choice}`,
      ].join("\n"),
    },
  ];
}

/** `week 2 of 4`, or that it has not begun or is over. */
export function whereInTime(
  { start, end, timeZone }: Challenge,
  now: EpochMinute,
  { challenge: words, format }: Messages,
): string {
  const { date } = localOf(now, timeZone);
  if (date < start) return words.notBegun(format.longDate(start));
  if (date > end) return words.over;
  return words.weekOf(weekNumber(start, date), weekNumber(start, end));
}

export function weeksIn({ start, end }: Challenge): number {
  return weekNumber(start, end);
}

function weekNumber(start: string, date: string): number {
  return Math.floor(daysBetween(start, date) / 7) + 1;
}

function nameOrNull(name: string | null): string | null {
  const shown = name === null ? "" : shownName(name);
  return shown === "" ? null : shown;
}
