import { epochDay, type IsoDate, isoDate } from "../../domain/calendar.js";
import type { Session } from "../../domain/session.js";
import { doubtAt, NOWHERE } from "../containers/doubts.js";
import type { Item, WeekDraft } from "../containers/drafts.js";
import { numbered } from "../containers/week-numbers.js";
import { MAX_WEEKS } from "../containers/weeks.js";
import { type FileSettings, isRest } from "../grammar/index.js";
import type { Assumption, Doubt } from "../reading.js";
import { firstMondayIn } from "./dates.js";
import { type DraftWeek, draftEntry } from "./drafts.js";
import { isSession, itemOf, joinedParts } from "./entries.js";
import { namesLongRun, weekLabelIn } from "./labels.js";
import { totalDoubt } from "./totals.js";

/** The weeks of one level, ready to be numbered. */
export interface Assembled {
  readonly weeks: readonly WeekDraft[];
  readonly doubts: readonly Doubt[];
  readonly assumptions: readonly Assumption[];
  readonly firstMonday: IsoDate | null;
}

/** A draft and the week it became, before Sundays move. */
interface Pair {
  readonly draft: DraftWeek;
  readonly week: WeekDraft;
}

/** Turns drafts into weeks: their lines into items, and what is no session into notes. */
export function assembled(drafts: readonly DraftWeek[], settings: FileSettings): Assembled {
  const numbers = drafts.flatMap(({ entries }) => entries.map(({ dayNumber }) => dayNumber ?? 0));
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const areWeekdays = highest >= 6;
  const pairs = drafts.map((draft): Pair => {
    return { draft, week: weekOf(draft, settings, areWeekdays) };
  });
  const { weeks, moved } = withSundaysMoved(pairs, settings);
  const order = numbered(weeks).inOrder;
  const firstMonday = firstMondayOf(pairs, order, settings);
  const assumptions: Assumption[] = [];
  if (moved) assumptions.push({ kind: "week-starts", value: "sun" });
  if (areWeekdays) assumptions.push({ kind: "week-starts", value: "mon" });
  const dated = drafts.find((draft) => draft.dated !== null)?.dated ?? null;
  if (dated !== null && firstMonday === null) {
    assumptions.push({ kind: "dates-dropped", value: dated.slice(0, 40) });
  }
  const doubts = pairs.flatMap((pair) => doubtsOf(pair, order));
  return { weeks, doubts, assumptions, firstMonday };
}

const LONGEST_NOTE = 400;

function weekOf(draft: DraftWeek, settings: FileSettings, areWeekdays: boolean): WeekDraft {
  const { number, line, path } = draft;
  const isKept = (text: string, isSure: boolean) => isSure || isSession(text, settings);
  const entries = draft.entries.filter(({ text, isSure }) => isKept(text, isSure));
  const unread = draft.entries.filter((entry) => !entries.includes(entry)).map(({ text }) => text);
  const inline = entries.length === 0 ? inlineSession(draft, settings) : null;
  const own = inline === null ? [draft.inline ?? ""] : [];
  const note = [...own, ...draft.notes, ...unread].filter((text) => text !== "").join("\n");
  const items = [
    ...(inline === null ? [] : [draftEntry({ line, text: inline })]),
    ...joinedParts(entries),
  ].map((entry) => itemOf(entry, settings, { areWeekdays }));
  const label = inline === null ? weekLabelIn(draft.inline ?? "") : null;
  const isTaper = weekLabelIn(path.at(-1)?.text ?? "") === "taper";
  return {
    number,
    label: label ?? (isTaper ? "taper" : null),
    note: note === "" ? null : [...note].slice(0, LONGEST_NOTE).join(""),
    line,
    totalM: null,
    items,
  };
}

/** The words behind the number of a week that has no others, if they are a session. */
function inlineSession(draft: DraftWeek, settings: FileSettings): string | null {
  const { inline, isLine, path, dated } = draft;
  if (inline === null || dated !== null) return null;
  const isLong = namesLongRun(path.at(-1)?.text ?? "") && /^[\s~≈\d.,–-]+\S/u.test(inline);
  const text = isLong ? `long run ${inline}` : inline;
  const isName = weekLabelIn(inline) !== null && !/\d/u.test(inline);
  const isAll = isLine && !isName && draft.total === null;
  return isAll || isSession(text, settings) ? text : null;
}

/** The Sunday that begins a week of the file ends the week before it. */
function withSundaysMoved(
  pairs: readonly Pair[],
  settings: FileSettings,
): { readonly weeks: readonly WeekDraft[]; readonly moved: boolean } {
  const isMoved = (pair: Pair | undefined, item: Item) =>
    pair?.draft.isSundayFirst === true && item.day === "sun";
  const moved = pairs.some(({ draft }) => draft.isSundayFirst);
  if (!moved) return { weeks: pairs.map(({ week }) => week), moved };
  const first = pairs[0];
  const ahead = first?.week.items.filter((item) => isMoved(first, item)) ?? [];
  const isNeeded = ahead.some(({ words }) => !isRest(words, settings.languages));
  const shift = isNeeded ? 1 : 0;
  const weeks = pairs.map((pair, index): WeekDraft => {
    const next = pairs[index + 1];
    const own = pair.week.items.filter((item) => !isMoved(pair, item));
    const sundays = next?.week.items.filter((item) => isMoved(next, item)) ?? [];
    const number = pair.week.number === null ? null : pair.week.number + shift;
    return { ...pair.week, number, items: [...own, ...sundays] };
  });
  if (!isNeeded || first === undefined) return { weeks, moved };
  const before = { ...first.week, label: null, note: null, items: ahead };
  return { weeks: [before, ...weeks], moved };
}

/** The Monday of the first week, counted back from the first week that is dated in full. */
function firstMondayOf(
  pairs: readonly Pair[],
  order: readonly WeekDraft[],
  settings: FileSettings,
): IsoDate | null {
  for (const { draft } of pairs) {
    const monday = firstMondayIn(draft.dated ?? "", settings.languages);
    const index = order.findIndex(({ line }) => line === draft.line);
    if (monday !== null && index >= 0) return isoDate(epochDay(monday) - 7 * index);
  }
  return null;
}

/** Doubts about a week as a whole: what is struck out in it, and what it does not add up to. */
function doubtsOf({ draft, week }: Pair, order: readonly WeekDraft[]): readonly Doubt[] {
  const index = order.findIndex(({ line, number }) => line === week.line && number === week.number);
  if (index < 0 || index >= MAX_WEEKS) return [];
  const doubts: Doubt[] = [];
  const struck = draft.entries.filter((entry) => entry.struck);
  const [first] = struck;
  if (first !== undefined) {
    const place = { ...NOWHERE, line: first.line, week: index + 1 };
    doubts.push(doubtAt("struck-through", place, first.text, { sessions: struck.length }));
  }
  const read = (item: Item): readonly Session[] => item.read().sessions;
  const differs =
    draft.total === null ? null : totalDoubt(draft.total, index + 1, week.items.flatMap(read));
  return differs === null ? doubts : [...doubts, differs];
}
