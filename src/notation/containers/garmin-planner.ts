import { epochDay, isIsoDate } from "../../domain/calendar.js";
import type { RunSession, RunType, Session, Step } from "../../domain/session.js";
import { raceIn } from "../documents/labels.js";
import {
  type GuessedSettings,
  guessFileSettings,
  readSession,
  type SessionReading,
} from "../grammar/index.js";
import type { Doubt, Reading, ReadOptions } from "../reading.js";
import { datedWeeks } from "./dated.js";
import { doubtAt } from "./doubts.js";
import { EMPTY_WEEK, type Item, type WeekDraft } from "./drafts.js";
import { workoutSteps } from "./garmin-steps.js";
import type { Names } from "./garmin-values.js";
import { programFrom, refused, titleFrom } from "./outcome.js";
import { joinedWords } from "./pieces.js";
import { type Entry, entriesOf, itemsOf, type Tree, textAt, valueAt } from "./tree.js";
import { yamlTree } from "./yaml-tree.js";

/** `W01S02 Name`: the second session of the first week. */
const SESSION_KEY = /^W(\d{1,3}) ?S(\d{1,3})\b[:. -]*(.*)$/isu;

/**
 * Reads the YAML of the two planners for Garmin watches: sessions under keys such as `W01S02 Name`,
 * or workouts defined once and a list of days from a date.
 */
export function readGarminPlanner(text: string, name: string, options: ReadOptions): Reading {
  if (text.trim() === "") return refused("empty");
  const reading = yamlTree(text);
  if (reading.kind === "too-large") return refused("too-large");
  if (reading.kind === "broken") return refused("not-a-program", reading.line);
  const { tree } = reading;
  const settings = guessFileSettings(text, options.unit);
  const prefix = textAt(valueAt(tree, "config"), "name_prefix");
  const title = prefix === "" ? titleFrom(name) : prefix;
  const found = {
    format: "garmin-planner",
    title,
    goal: raceIn(title),
    settings,
    assumptions: [{ kind: "m-means", value: "metres" }],
  } as const;
  const sessions = entriesOf(tree).filter(({ key }) => SESSION_KEY.test(key));
  if (sessions.length > 0) return programFrom({ ...found, ...byKeys(sessions, tree, settings) });
  const schedule = valueAt(tree, "schedulePlan");
  const workouts = entriesOf(valueAt(tree, "workouts"));
  if (workouts.length === 0) return refused("not-a-program", tree.line);
  return programFrom({ ...found, ...bySchedule(schedule, workouts, tree, settings) });
}

interface Planned {
  readonly drafts: readonly WeekDraft[];
  readonly doubts: readonly Doubt[];
  readonly firstMonday?: string | null;
}

/** No weekdays: the sessions of a week are in the order of their numbers. */
function byKeys(sessions: readonly Entry[], tree: Tree, settings: GuessedSettings): Planned {
  const config = valueAt(tree, "config");
  const names = namesIn(valueAt(config, "paces"), valueAt(config, "heart_rates"));
  const doubts: Doubt[] = [];
  const weeks = new Map<number, { line: number; items: { at: number; item: Item }[] }>();
  for (const entry of sessions) {
    const found = SESSION_KEY.exec(entry.key);
    const week = Number(found?.[1]);
    const at = Number(found?.[2]);
    const open = weeks.get(week) ?? { line: entry.line, items: [] };
    weeks.set(week, open);
    if (open.items.some((one) => one.at === at)) {
      const place = { line: entry.line, week, day: null };
      doubts.push(doubtAt("day-twice", place, entry.key, { week, session: at }));
    }
    open.items.push({ at, item: itemOf(found?.[3] ?? "", entry, names, settings) });
  }
  const drafts = [...weeks].map(([number, { line, items }]): WeekDraft => {
    const inOrder = items.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
    return { ...EMPTY_WEEK, number, line, items: inOrder };
  });
  return { drafts, doubts };
}

/** A list of days from a date on; a day is the name of a workout, several by commas, or `rest`. */
function bySchedule(
  schedule: Tree | null,
  workouts: readonly Entry[],
  tree: Tree,
  settings: GuessedSettings,
): Planned {
  const names = namesIn(valueAt(tree, "definitions"), null);
  const start = textAt(schedule, "start_from");
  const days = itemsOf(valueAt(schedule, "workouts"));
  const doubts: Doubt[] = [];
  const byDay = days.map((day) => {
    const text = day.kind === "text" ? day.text : "";
    return itemsOfDay(text, day.line, workouts, names, settings, doubts);
  });
  if (days.length === 0) {
    const facts = { sessions: workouts.length };
    const place = { line: tree.line, week: null, day: null };
    doubts.push(doubtAt("ambiguous", place, "workouts", facts));
    const items = workouts.map((entry) => itemOf(entry.key, entry, names, settings));
    return { drafts: [{ ...EMPTY_WEEK, items }], doubts };
  }
  if (!isIsoDate(start)) return { drafts: weeksOfSeven(byDay), doubts };
  const first = epochDay(start);
  const dated = byDay.flatMap((items, index) =>
    items.map((item) => ({ date: first + index, item })),
  );
  const weeks = datedWeeks(dated);
  return { ...weeks, doubts: [...doubts, ...weeks.doubts] };
}

/** Without a date every seven days are a week, and on which weekday it begins is not known. */
function weeksOfSeven(days: readonly (readonly Item[])[]): readonly WeekDraft[] {
  const count = Math.ceil(days.length / 7);
  return Array.from({ length: count }, (_, index): WeekDraft => {
    return { ...EMPTY_WEEK, items: days.slice(index * 7, index * 7 + 7).flat() };
  });
}

function itemsOfDay(
  text: string,
  line: number,
  workouts: readonly Entry[],
  names: Names,
  settings: GuessedSettings,
  doubts: Doubt[],
): readonly Item[] {
  return text.split(",").flatMap((part): readonly Item[] => {
    const key = part.trim();
    if (key === "" || key.toLowerCase() === "rest") return [];
    const workout = workouts.find((one) => one.key === key);
    if (workout !== undefined) return [{ ...itemOf(key, workout, names, settings), line }];
    doubts.push(doubtAt("unread-line", { line, week: null, day: null }, key));
    const read = () => readSession(key, settings.settings);
    return [{ day: null, time: null, line, words: key, read }];
  });
}

function namesIn(paces: Tree | null, heartRates: Tree | null): Names {
  const texts = (tree: Tree | null) => {
    return new Map(
      entriesOf(tree).map(({ key, value }) => [key, value.kind === "text" ? value.text : ""]),
    );
  };
  return { paces: texts(paces), heartRates: texts(heartRates) };
}

function itemOf(name: string, entry: Entry, names: Names, settings: GuessedSettings): Item {
  const { line, key, value } = entry;
  const words = name.trim() || key;
  return {
    day: null,
    time: null,
    line,
    words,
    read: () => readWorkout(words, value, names, settings),
  };
}

/** A run before a race is none, nor is a jog at its pace, though both name it. */
function typeNamed(name: string, label: Session | undefined, steps: readonly Step[]): RunType {
  if (/\bpre[- ]?(?:race|competition)\b/iu.test(name)) return "other";
  if (/^(?:preparatory )?competition\b/iu.test(name)) return "race";
  if (/^jog/iu.test(name)) return "easy";
  const named = label?.kind === "run" ? label.type : "other";
  const hasRepeats = steps.some(({ kind }) => kind === "repeat");
  return named === "other" && hasRepeats ? "intervals" : named;
}

/** The name tells the type, the steps all the rest. */
function readWorkout(
  name: string,
  tree: Tree,
  names: Names,
  settings: GuessedSettings,
): SessionReading {
  const { steps, others, doubts } = workoutSteps(tree, names);
  const label = readSession(name.replace(/_/gu, " "), settings.settings).sessions[0];
  const type = typeNamed(name, label, steps);
  const [only] = steps;
  const isRace =
    type === "race" && steps.length === 1 && only !== undefined && only.kind !== "repeat";
  const goal = isRace && only.target?.kind === "rep-time" ? only.target.seconds.max : null;
  const session: RunSession = {
    kind: "run",
    type,
    day: null,
    time: null,
    distanceM: isRace && only.amount?.kind === "distance" ? only.amount.metres : null,
    seconds: null,
    steps,
    alternatives: [],
    optional: label?.optional ?? false,
    goalSeconds: goal,
    words: joinedWords([name, ...others]),
  };
  return { sessions: [session], rest: false, complete: steps.length > 0, doubts };
}
