import type { EpochMinute, IsoDate } from "../../domain/calendar.js";
import type { Challenge } from "../../domain/challenge.js";
import type { Messages } from "../../messages/messages.js";
import { boardDay } from "../../planning/challenge/times.js";
import type { BoardRow } from "../challenge-ports.js";
import { shownName } from "../challenges/shown-name.js";
import type { RunnerId, Stores } from "../ports.js";
import type { Block, TableBlock } from "../reply.js";
import { whereInTime } from "./challenge-view.js";
import { groupLines } from "./group-lines.js";

/** So many lines a whole board has; the rest is counted. */
const MOST_LINES = 50;
const NEIGHBOURS = 1;

/** The board as one member sees it: their place, as much of the others as the challenge shows. */
export async function boardView(
  stores: Stores,
  challenge: Challenge,
  runnerId: RunnerId,
  now: EpochMinute,
  messages: Messages,
): Promise<readonly Block[]> {
  const { challenge: words } = messages;
  const date = boardDay(challenge, now);
  const group = await stores.boards.group(challenge.id, date);
  const own = await stores.boards.own(challenge.id, runnerId, date);
  const lines = await boardLines(stores, challenge, own, date, messages);
  return [
    { type: "heading", text: shownName(challenge.title) },
    {
      type: "context",
      text: [
        words.kinds[challenge.kind],
        whereInTime(challenge, now, messages),
        words.people(group.members),
      ].join(" · "),
    },
    ...lines,
    ...(own === null || isTold(lines, challenge, own)
      ? []
      : [{ type: "text" as const, text: ownLine(challenge, own, messages) }]),
    { type: "text", text: groupLines(challenge, group, messages).join("\n") },
  ];
}

/** A table has the member's own line, which says all that there is to say of a share. */
function isTold(lines: readonly Block[], { kind }: Challenge, { percent }: BoardRow): boolean {
  return kind === "own-plan" && percent !== null && lines.length > 0;
}

async function boardLines(
  stores: Stores,
  challenge: Challenge,
  own: BoardRow | null,
  date: IsoDate,
  messages: Messages,
): Promise<readonly Block[]> {
  if (challenge.kind === "together") return [];
  switch (challenge.shows) {
    case "total":
      return [];
    case "places":
      return own === null || own.percent === null
        ? []
        : boardTable(
            stores,
            challenge,
            await neighbours(stores, challenge, own, date),
            own,
            date,
            messages,
          );
    case "whole":
      return wholeBoard(stores, challenge, own, date, messages);
  }
}

/** Whoever stands next on either side, and the member between them. */
async function neighbours(
  { boards }: Stores,
  { id }: Challenge,
  own: BoardRow,
  date: IsoDate,
): Promise<readonly BoardRow[]> {
  const percent = own.percent ?? 0;
  const above = await boards.near(id, date, own.runnerId, percent, "above", NEIGHBOURS);
  const below = await boards.near(id, date, own.runnerId, percent, "below", NEIGHBOURS);
  return [...above, own, ...below];
}

async function wholeBoard(
  stores: Stores,
  challenge: Challenge,
  own: BoardRow | null,
  date: IsoDate,
  messages: Messages,
): Promise<readonly Block[]> {
  const shown = await stores.boards.shown(challenge.id, date, MOST_LINES + 1);
  // A line without a figure would tell of a break.
  const rows = shown.filter(({ percent }) => percent !== null).slice(0, MOST_LINES);
  const isOwnMissing = own !== null && !rows.some(({ runnerId }) => runnerId === own.runnerId);
  const table = await boardTable(
    stores,
    challenge,
    isOwnMissing ? [...rows, own] : rows,
    own,
    date,
    messages,
  );
  const { members } = await stores.boards.group(challenge.id, date);
  const others = members - rows.length - (isOwnMissing ? 1 : 0);
  if (others <= 0) return table;
  return [...table, { type: "context", text: messages.challenge.more(others) }];
}

async function boardTable(
  { boards }: Stores,
  { id }: Challenge,
  rows: readonly BoardRow[],
  own: BoardRow | null,
  date: IsoDate,
  { challenge: words }: Messages,
): Promise<readonly TableBlock[]> {
  if (rows.length === 0) return [];
  const places = new Map<number, number>();
  for (const { percent } of rows) {
    if (percent === null || places.has(percent)) continue;
    places.set(percent, 1 + (await boards.ahead(id, date, percent)));
  }
  const isAnyMarked = rows.some(({ marks }) => marks > 0);
  const columns = ["right", "left", "right", ...(isAnyMarked ? ["left" as const] : [])] as const;
  return [
    {
      type: "table",
      columns: columns.map((align) => ({ label: "", align })),
      // The percent alone: out of how many weeks would tell of weeks that were excused.
      rows: rows.map(({ runnerId, name, percent, marks }) => [
        percent === null ? "" : String(places.get(percent)),
        runnerId === own?.runnerId ? words.you : shownName(name),
        percent === null ? words.nothingYet : words.percent(percent),
        ...(isAnyMarked ? [marks > 0 ? words.marked : ""] : []),
      ]),
    },
  ];
}

function ownLine(
  { kind }: Challenge,
  { score, percent }: BoardRow,
  { challenge: words, format }: Messages,
): string {
  const metres = (value: number) => format.distance(value, "km");
  if (percent === null) return `${capital(words.you)}: ${words.nothingYet}.`;
  switch (kind) {
    case "own-plan":
      return `${capital(words.you)}: ${words.percent(percent)}.`;
    case "18-minutes":
    case "streak":
      return words.yourWeeks(score.kept, score.asked);
    case "ladder":
      return words.yourReps(score.kept, score.asked);
    case "together":
      return words.yourPart(metres(score.kept), metres(score.asked));
  }
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
