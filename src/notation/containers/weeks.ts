import { WEEKDAYS } from "../../domain/calendar.js";
import type { ProgramWeek } from "../../domain/program.js";
import type { Session } from "../../domain/session.js";
import type { Doubt } from "../reading.js";
import { doubtAt } from "./doubts.js";
import { EMPTY_WEEK, type Item, type WeekDraft } from "./drafts.js";
import { distanceOfSessions } from "./lengths.js";
import { numbered } from "./week-numbers.js";

/** The weeks of a program and what is doubtful about them. */
export interface Weeks {
  readonly weeks: readonly ProgramWeek[];
  readonly doubts: readonly Doubt[];
}

export const MAX_WEEKS = 104;
export const MAX_SESSIONS_A_WEEK = 30;
/** Sums may be off by so much before a total is doubted: authors round. */
const TOTAL_TOLERANCE = 0.05;

/** Numbers the weeks 1, 2, 3 … and reads their sessions. */
export function weeksFrom(drafts: readonly WeekDraft[]): Weeks {
  const { inOrder, doubts: aboutNumbers } = numbered(drafts);
  const doubts: Doubt[] = [...aboutNumbers];
  if (inOrder.length > MAX_WEEKS) {
    const first = inOrder[MAX_WEEKS] ?? EMPTY_WEEK;
    const place = { line: first.line, week: MAX_WEEKS + 1, day: null };
    const facts = { weeks: inOrder.length, kept: MAX_WEEKS };
    doubts.push(doubtAt("too-many-weeks", place, first.note ?? "", facts));
  }
  const weeks = inOrder.slice(0, MAX_WEEKS).map((draft, index): ProgramWeek => {
    return readWeek(draft, index + 1, doubts);
  });
  return { weeks: withoutEmptyEnds(weeks), doubts };
}

/** Weeks without sessions behind the last one that has some are no part of a program. */
function withoutEmptyEnds(weeks: readonly ProgramWeek[]): readonly ProgramWeek[] {
  return weeks.slice(0, weeks.findLastIndex(({ sessions }) => sessions.length > 0) + 1);
}

function readWeek(draft: WeekDraft, week: number, doubts: Doubt[]): ProgramWeek {
  const sessions: Session[] = [];
  for (const [index, item] of draft.items.entries()) {
    if (sessions.length >= MAX_SESSIONS_A_WEEK) {
      const place = { line: item.line, week, day: item.day };
      const facts = { left: draft.items.length - index, kept: MAX_SESSIONS_A_WEEK };
      doubts.push(doubtAt("unread-line", place, item.words, facts));
      break;
    }
    sessions.push(...readItem(item, week, doubts));
  }
  const kept = sessions.slice(0, MAX_SESSIONS_A_WEEK);
  doubts.push(...totalDoubt(draft, week, kept));
  const inOrder = kept.toSorted((a, b) => dayIndex(a) - dayIndex(b));
  return { number: week, label: draft.label, note: draft.note, sessions: inOrder };
}

function dayIndex({ day }: Session): number {
  return day === null ? WEEKDAYS.length : WEEKDAYS.indexOf(day);
}

function readItem(item: Item, week: number, doubts: Doubt[]): readonly Session[] {
  const { line, day } = item;
  const reading = item.read();
  const place = { line, week, day };
  // Words that contradict themselves contradict the total beside them as well: told once.
  const differing = reading.doubts.find(({ kind }) => kind === "total-differs");
  const told = reading.doubts.filter((one) => one.kind !== "total-differs" || one === differing);
  doubts.push(...told.map((doubt) => ({ ...doubt, ...place, line: doubt.line ?? line })));
  const isUnread = !reading.complete && reading.sessions.every(saysNothing);
  const isTold = reading.doubts.some(({ kind }) => kind === "unread-line");
  if (isUnread && !isTold) doubts.push(doubtAt("unread-line", place, item.words));
  return reading.sessions.map((session): Session => {
    return { ...session, day: day ?? session.day, time: session.time ?? item.time };
  });
}

/** True for a session of which nothing but its words is known. */
export function saysNothing(session: Session): boolean {
  return (
    session.kind === "run" &&
    session.type === "other" &&
    session.distanceM === null &&
    session.seconds === null &&
    session.steps.length === 0
  );
}

/** A week whose runs all have a length can be held against the total that the file prints. */
function totalDoubt(draft: WeekDraft, week: number, sessions: readonly Session[]): Doubt[] {
  const sum = distanceOfSessions(sessions);
  if (draft.totalM === null || sum === null) return [];
  const isWithin =
    sum.min * (1 - TOTAL_TOLERANCE) <= draft.totalM.max &&
    sum.max * (1 + TOTAL_TOLERANCE) >= draft.totalM.min;
  if (isWithin) return [];
  const facts = {
    statedMinM: draft.totalM.min,
    statedMaxM: draft.totalM.max,
    readMinM: Math.round(sum.min),
    readMaxM: Math.round(sum.max),
    of: "week",
  };
  return [doubtAt("total-differs", { line: draft.line, week, day: null }, draft.note ?? "", facts)];
}
