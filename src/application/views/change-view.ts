import type { IsoDate } from "../../domain/calendar.js";
import { dateOf, type PlanChange } from "../../planning/difference.js";
import type { Block } from "../reply.js";
import type { ViewContext } from "./words.js";

/** Changes up to a day, and what is said in place of those behind it. */
export interface Horizon {
  readonly lastDay: IsoDate;
  readonly beyond: string;
}

/** What a revision does otherwise: a line for each change, and a way back. */
export function changeView(
  all: readonly PlanChange[],
  view: ViewContext,
  horizon: Horizon | null = null,
): readonly Block[] {
  const { change: words } = view.messages;
  const changes = horizon === null ? all : all.filter((one) => dateOf(one) <= horizon.lastDay);
  const isCut = horizon !== null && changes.length < all.length;
  const shown = changes.slice(0, MOST_ROWS);
  const undo: Block = {
    type: "buttons",
    buttons: [{ id: "undo", label: words.undo, style: "plain" }],
  };
  if (changes.length === 0) return [{ type: "text", text: words.nothing }, undo];
  const rest = changes.length - shown.length;
  return [
    { type: "heading", text: words.heading },
    {
      type: "table",
      // A day and what becomes of it need no headings.
      columns: [
        { label: "", align: "left" },
        { label: "", align: "left" },
      ],
      rows: shown.map((one) => changeCells(one, view)),
    },
    {
      type: "text",
      text: rest > 0 ? words.more(rest) : isCut ? horizon.beyond : words.nothingElse,
    },
    undo,
  ];
}

/** The day of a change, and what becomes of it. */
export function changeCells(change: PlanChange, view: ViewContext): readonly [string, string] {
  const { format } = view.messages;
  const date = dateOf(change);
  return [`${format.shortWeekday(date)} ${format.shortDate(date)}`, changeWords(change, view)];
}

/** A longer list is no longer read; the plan shows the rest. */
const MOST_ROWS = 12;

function changeWords(change: PlanChange, { messages }: ViewContext): string {
  const { change: words, session, format } = messages;
  const day = (date: string) => format.weekday(date);
  const rule = words.rule(change.rule);
  const { rows } = words;
  switch (change.kind) {
    case "run-out":
      return `${session.runNoun(change.run)}: ${rows["run-out"][change.how]} ${rule}`;
    case "run-back":
      return `${session.runNoun(change.run)}: ${rows["run-back"]} ${rule}`;
    case "run-moved":
      return `${session.runNoun(change.run)}: ${rows["run-moved"](day(change.to))} ${rule}`;
    case "run-lighter":
      return `${session.runNoun(change.run)}: ${rows["run-lighter"](change.minutes)} ${rule}`;
    case "run-shorter":
      return `${session.runNoun(change.run)}: ${rows["run-shorter"](change.minutes)} ${rule}`;
    case "run-restored":
      return `${session.runNoun(change.run)} ${rows["run-restored"]} ${rule}`;
    case "dose-moved":
      return `${rows["dose-moved"](session.classNoun(change.class), day(change.to), session.placeWords(change.place))} ${rule}`;
    case "dose-dropped":
      return `${rows["dose-dropped"](session.classNoun(change.class))} ${rule}`;
    case "dose-added":
      return `${rows["dose-added"](session.classNoun(change.class), session.placeWords(change.place))} ${rule}`;
    case "dose-changed":
      return `${rows["dose-changed"](session.classNoun(change.class), session.classNoun(change.was), session.placeWords(change.place))} ${rule}`;
  }
}
