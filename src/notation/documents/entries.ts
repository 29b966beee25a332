import { WEEKDAYS, type Weekday } from "../../domain/calendar.js";
import type { RunSession } from "../../domain/session.js";
import { doubtAt, NOWHERE } from "../containers/doubts.js";
import type { Item } from "../containers/drafts.js";
import { saysNothing } from "../containers/weeks.js";
import { fold } from "../grammar/fold.js";
import { type FileSettings, readSession, type SessionReading } from "../grammar/index.js";
import { type DraftEntry, draftEntry } from "./drafts.js";

/** Words for a part of a session; a list below a day that has some is one session. */
const STEP_WORDS =
  /warm|cool|\bwu\b|\bcd\b|main set|einlauf|auslauf|echauff|retour au calme|calentamiento|vuelta a la calma|enfriamiento|opvarm|oppvarm|nedvarm|afjog|recover|rest between|pause|recup/u;

/** Lines below a day that are the parts of one session become one entry, others stay apart. */
export function joinedParts(entries: readonly DraftEntry[]): readonly DraftEntry[] {
  const joined: DraftEntry[] = [];
  for (let from = 0; from < entries.length; ) {
    const first = entries[from];
    if (first === undefined) break;
    let to = from + 1;
    while (to < entries.length && isBelow(entries[to], first)) to++;
    const group = entries.slice(from, to);
    const isOne = group.some(({ text }) => STEP_WORDS.test(fold(text)));
    const text = group.map((entry) => entry.text.replace(/[,;.\s]+$/u, "")).join(", ");
    joined.push(...(group.length > 1 && isOne ? [{ ...first, text }] : group));
    from = to;
  }
  return joined;
}

function isBelow(entry: DraftEntry | undefined, first: DraftEntry): boolean {
  if (entry === undefined || entry.under === null || entry.under !== first.under) return false;
  const isSameDay = entry.days.join() === first.days.join() && entry.dayNumber === first.dayNumber;
  return entry.line !== first.line && isSameDay;
}

/** How the numbers of days are to be taken. */
export interface DayNumbers {
  /** Day 1 is a Monday; else the days are sessions without a weekday. */
  readonly areWeekdays: boolean;
}

/** An entry as the numbering of weeks takes it; its words are read once, when asked for. */
export function itemOf(entry: DraftEntry, settings: FileSettings, numbers: DayNumbers): Item {
  let reading: SessionReading | null = null;
  const day = dayOf(entry, numbers);
  return {
    day,
    time: null,
    line: entry.line,
    words: entry.text,
    read: () => {
      reading ??= readEntry(entry, settings);
      return reading;
    },
  };
}

function dayOf({ days, dayNumber }: DraftEntry, { areWeekdays }: DayNumbers): Weekday | null {
  if (days.length === 1) return days[0] ?? null;
  return dayNumber !== null && areWeekdays ? (WEEKDAYS[dayNumber - 1] ?? null) : null;
}

const NOTHING_SAID: RunSession = {
  kind: "run",
  type: "other",
  day: null,
  time: null,
  distanceM: null,
  seconds: null,
  steps: [],
  alternatives: [],
  optional: false,
  goalSeconds: null,
  words: null,
};

/** A number alone is a distance: its unit is what runners leave off. */
const BARE = /^[~≈]?\d{1,3}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,3}(?:[.,]\d{1,2})?)?$/u;

/** The sessions of an entry. Words that cannot be read stay as they are, with a doubt. */
function readEntry(entry: DraftEntry, settings: FileSettings): SessionReading {
  const { days, line } = entry;
  const text = entry.text.replace(/\s+/gu, " ");
  const words = BARE.test(text) ? `${text} ${settings.unit}` : text;
  // The digits of a name such as `VMA-100` are no distance.
  const isCode = /^[^\t]*\d[^\t]*\t/u.test(entry.text);
  const whole = readSession(words, settings);
  const part = isCode || !whole.complete ? labelled(entry.text, settings, isCode) : null;
  const read = part ?? whole;
  const isLost = read.sessions.length === 0 && !read.rest && /[\p{L}\d]/u.test(text);
  const sessions = isLost ? [{ ...NOTHING_SAID, words: text }] : read.sessions;
  if (days.length < 2) return { ...read, sessions, complete: read.complete && !isLost };
  const either = doubtAt("ambiguous", { ...NOWHERE, line }, text, { days: days.join("/") });
  return { ...read, sessions, doubts: [...read.doubts, either] };
}

/** What stands behind a code, or a name if only that can be read, and a tab; all words are kept. */
function labelled(text: string, settings: FileSettings, isCode: boolean): SessionReading | null {
  const [, rest] = /^[^\t]{1,24}\t+([^\t]+)$/u.exec(text) ?? [];
  if (rest === undefined) return null;
  const read = readSession(rest, settings);
  if ((!read.complete && !isCode) || read.sessions.length === 0) return null;
  const words = text.replace(/\s+/gu, " ");
  return { ...read, sessions: read.sessions.map((session) => ({ ...session, words })) };
}

/** Whether the words of an unsure line are a session after all. */
export function isSession(text: string, settings: FileSettings): boolean {
  const { sessions, rest, complete } = readEntry(draftEntry({ line: 0, text }), settings);
  return rest || (complete && sessions.some((session) => !saysNothing(session)));
}
