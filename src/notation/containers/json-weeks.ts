import type { EpochDay, Weekday } from "../../domain/calendar.js";
import { weekLabelIn } from "../documents/labels.js";
import { type GuessedSettings, readWeekday } from "../grammar/index.js";
import { LANGUAGES } from "../grammar/session-reading.js";
import type { Doubt } from "../reading.js";
import { metresOf } from "./cells.js";
import { roleOfHeading } from "./columns.js";
import { type Dated, datedWeeks } from "./dated.js";
import { readDate } from "./dates.js";
import { EMPTY_WEEK, type Item, type WeekDraft } from "./drafts.js";
import { headingOf, textOfTree } from "./json-rows.js";
import { toldSessions } from "./json-sessions.js";
import { joinedWords } from "./pieces.js";
import { readTold, type Told } from "./told.js";
import { entriesOf, itemsOf, type Tree } from "./tree.js";
import { weekNumber } from "./week-columns.js";

/** A session, or a day of several, with the day that its key or its fields give it. */
interface Session {
  readonly tree: Tree;
  readonly day: Weekday | null;
  readonly date: EpochDay | null;
}

/** What a week holds: lists under any key, and days under the names of weekdays. */
export function sessionLists(week: Tree): readonly Session[] {
  return entriesOf(week).flatMap(({ key, value }): readonly Session[] => {
    const day = readWeekday(key, LANGUAGES);
    if (day !== null) return membersOf(value).map((tree) => sessionOf(tree, day));
    if (value.kind === "list") {
      const isTexts = value.items.every(({ kind }) => kind === "text");
      const isNotes = isTexts && !/days?|workouts?|sessions?|runs?|items|schedule/iu.test(key);
      return isNotes ? [] : value.items.flatMap((tree) => nested(tree));
    }
    const days = entriesOf(value).filter((entry) => readWeekday(entry.key, LANGUAGES) !== null);
    return days.length === 0 ? [] : sessionLists(value);
  });
}

function membersOf(value: Tree): readonly Tree[] {
  return value.kind === "list" ? value.items : [value];
}

/** A day that lists its sessions gives each of them its own day. */
function nested(tree: Tree): readonly Session[] {
  const own = sessionOf(tree, null);
  const inner = entriesOf(tree).find(({ key, value }) => {
    return (
      /sessions?|workouts?|runs?/iu.test(key) && itemsOf(value).some(({ kind }) => kind === "map")
    );
  });
  if (inner === undefined) return [own];
  return itemsOf(inner.value).map((one) => {
    const { day, date } = sessionOf(one, null);
    return { tree: one, day: day ?? own.day, date: date ?? own.date };
  });
}

function sessionOf(tree: Tree, day: Weekday | null): Session {
  const fields = entriesOf(tree).map(({ key, value }) => {
    return { role: roleOfHeading(headingOf(key)), text: textOfTree(value) };
  });
  const said = fields.find(({ role }) => role === "day")?.text ?? "";
  const date = readDate(
    fields.find(({ role }) => role === "date")?.text ?? "",
    "day-first",
    LANGUAGES,
  );
  return {
    tree,
    day: day ?? readWeekday(said, LANGUAGES),
    date: date.kind === "day" ? date.day : null,
  };
}

interface JsonWeeks {
  readonly drafts: readonly WeekDraft[];
  readonly doubts: readonly Doubt[];
  readonly firstMonday: string | null;
}

export function jsonWeeks(weeks: readonly Tree[], settings: GuessedSettings): JsonWeeks {
  const inWeeks = weeks.map((week) => ({
    about: aboutWeek(week, settings),
    sessions: sessionLists(week),
  }));
  const all = inWeeks.flatMap(({ sessions }) => sessions);
  const kinds = kindsIn(all);
  const itemsIn = (session: Session) => itemsOfSession(session, kinds, settings);
  const dated = inWeeks.flatMap(({ about, sessions }): readonly Dated[] => {
    return sessions.flatMap((session) => {
      const { date } = session;
      return date === null ? [] : itemsIn(session).map((item) => ({ date, item, week: about }));
    });
  });
  if (all.length > 0 && all.every(({ date }) => date !== null)) return datedWeeks(dated);
  const drafts = inWeeks.map(({ about, sessions }): WeekDraft => {
    return { ...about, items: sessions.flatMap(itemsIn) };
  });
  return { drafts, doubts: [], firstMonday: null };
}

/** The kinds of run that the file names; one among the items of a session begins another session. */
function kindsIn(sessions: readonly Session[]): ReadonlySet<string> {
  const kinds = sessions
    .flatMap(({ tree }) => entriesOf(tree))
    .flatMap(({ key, value }) => {
      return roleOfHeading(headingOf(key)) === "kind" ? [textOfTree(value).toLowerCase()] : [];
    });
  return new Set(kinds.filter((kind) => kind !== ""));
}

function itemsOfSession(
  { tree, day }: Session,
  kinds: ReadonlySet<string>,
  settings: GuessedSettings,
): readonly Item[] {
  return toldSessions(tree, kinds, settings.settings).map((told): Item => {
    const read = () => readTold(told, settings.settings);
    return { day, time: null, line: tree.line, words: wordsOf(told), read };
  });
}

function wordsOf({ title, details, kind }: Told): string {
  return joinedWords([title, details]) ?? kind;
}

/** `14 weeks to go` numbers the weeks backwards. */
const TO_GO = /^0*(\d{1,3}) weeks? to go$/iu;

function aboutWeek(week: Tree, settings: GuessedSettings): WeekDraft {
  const texts = entriesOf(week).map(({ key, value }) => {
    return {
      role: roleOfHeading(headingOf(key)),
      text: value.kind === "text" ? value.text.trim() : "",
    };
  });
  const said = texts.filter(
    ({ role, text }) => text !== "" && (role === "week" || role === "title"),
  );
  const numbers = said.map(({ text }) => {
    const toGo = TO_GO.exec(text)?.[1];
    return toGo === undefined ? weekNumber(text, settings.settings.languages) : Number(toGo);
  });
  const named = said.filter((_, index) => numbers[index] === null).map(({ text }) => text);
  const others = texts.filter(
    ({ role }) => role === "phase" || role === "notes" || role === "details",
  );
  const note = joinedWords([...named, ...others.map(({ text }) => text)]);
  const total = texts.find(({ role }) => role === "total" || role === "distance")?.text ?? "";
  return {
    ...EMPTY_WEEK,
    number: numbers.find((number) => number !== null) ?? null,
    label: note === null ? null : weekLabelIn(note),
    note,
    line: week.line,
    totalM: metresOf(total, settings.settings.unit),
  };
}
