import { WEEKDAYS } from "../../domain/calendar.js";
import { type DistanceUnit, METRES_PER_UNIT } from "../../domain/program.js";
import type { Range, RunType } from "../../domain/session.js";
import { weekLabelIn } from "../documents/labels.js";
import { type GuessedSettings, guessFileSettings, type SessionReading } from "../grammar/index.js";
import type { Doubt, Reading, ReadOptions, SourceFormat } from "../reading.js";
import { doubtAt } from "./doubts.js";
import { EMPTY_WEEK, type Item, type WeekDraft } from "./drafts.js";
import { unmarked } from "./marks.js";
import { programFrom, refused, titleFrom } from "./outcome.js";
import { sameWords } from "./pieces.js";
import { readTold, TOLD_NOTHING } from "./told.js";
import { itemsOf, type Tree, textAt, valueAt } from "./tree.js";
import { yamlTree } from "./yaml-tree.js";

/** Reads a plan of calendar-hack in YAML: weeks of seven workouts from Monday on. */
export function readCalendarHack(text: string, name: string, options: ReadOptions): Reading {
  if (text.trim() === "") return refused("empty");
  const reading = yamlTree(text);
  if (reading.kind === "too-large") return refused("too-large");
  if (reading.kind === "broken") return refused("not-a-program", reading.line);
  const isPlan = itemsOf(valueAt(reading.tree, "schedule")).length > 0;
  if (isPlan) return calendarHackPlan(reading.tree, text, name, options, "calendar-hack");
  const isSchema = valueAt(reading.tree, "properties") !== null;
  return refused(isSchema ? "json-schema" : "not-a-program", reading.tree.line);
}

/** The same plan from a tree, whichever notation it was written in. */
export function calendarHackPlan(
  plan: Tree,
  text: string,
  name: string,
  options: ReadOptions,
  format: SourceFormat,
): Reading {
  const stated = textAt(plan, "units").toLowerCase();
  const unit = options.unit ?? (stated === "mi" || stated === "km" ? stated : null);
  const settings = guessFileSettings(text, unit);
  const doubts: Doubt[] = [];
  const drafts = itemsOf(valueAt(plan, "schedule")).map((week, index) => {
    return draftOf(week, index + 1, settings, doubts);
  });
  const about = textAt(plan, "description");
  const type = textAt(plan, "type");
  return programFrom({
    format,
    title: textAt(plan, "name") || titleFrom(name),
    goal: /^(?:base|multiple distances)?$/iu.test(type) ? null : type,
    about: about === "" ? null : about,
    settings,
    drafts,
    doubts,
  });
}

/** Seven workouts are the days from Monday on; of any other number only the order is known. */
function draftOf(
  week: Tree,
  number: number,
  settings: GuessedSettings,
  doubts: Doubt[],
): WeekDraft {
  const workouts = itemsOf(valueAt(week, "workouts"));
  const hasDays = workouts.length === WEEKDAYS.length;
  if (!hasDays) {
    const facts = { workouts: workouts.length };
    const place = { line: week.line, week: number, day: null };
    doubts.push(doubtAt("ambiguous", place, textAt(week, "description"), facts));
  }
  const description = textAt(week, "description");
  return {
    ...EMPTY_WEEK,
    label: weekLabelIn(description),
    note: description === "" ? null : description,
    line: week.line,
    totalM: statedMetres(valueAt(week, "distance"), settings.settings.unit),
    items: workouts.flatMap((workout, index) => itemOf(workout, hasDays ? index : null, settings)),
  };
}

function itemOf(
  workout: Tree,
  dayIndex: number | null,
  settings: GuessedSettings,
): readonly Item[] {
  const title = workout.kind === "text" ? workout.text : textAt(workout, "title");
  const description = textAt(workout, "description");
  const tags = itemsOf(valueAt(workout, "tags")).map((tag) =>
    tag.kind === "text" ? tag.text : "",
  );
  if (title.trim() === "" && description === "" && tags.length === 0) return [];
  const { line } = workout;
  const words = title.trim() === "" ? description : title;
  const day = dayIndex === null ? null : (WEEKDAYS[dayIndex] ?? null);
  const read = () => readWorkout(workout, title, description, tags, settings);
  return [{ day, time: null, line, words, read }];
}

const TAG_TYPES: Readonly<Record<string, RunType>> = {
  "Easy Run": "easy",
  "Long Run": "long",
  "Cross Train": "cross-training",
  Race: "race",
  Speedwork: "intervals",
  Hills: "hills",
};

/** The words are trusted; the number beside them, and the total in a mark, are held against them. */
function readWorkout(
  workout: Tree,
  title: string,
  description: string,
  tags: readonly string[],
  settings: GuessedSettings,
): SessionReading {
  const { unit } = settings.settings;
  const head = unmarked(title, unit);
  const body = sameWords(title, description) ? null : unmarked(description, unit);
  const beside = statedMetres(valueAt(workout, "distance"), unit);
  const reading = readTold(
    {
      ...TOLD_NOTHING,
      kind: tags.includes("Rest") ? "Rest" : "",
      title: head.words,
      details: body?.words ?? "",
      distanceM: beside ?? head.totalM ?? body?.totalM ?? null,
    },
    settings.settings,
  );
  const type = tags.map((tag) => TAG_TYPES[tag]).find((one) => one !== undefined);
  const sessions = reading.sessions.map((session) => {
    const isTagged = type !== undefined && session.kind === "run" && session.type === "other";
    return isTagged ? { ...session, type } : session;
  });
  return { ...reading, sessions };
}

/** `5`, `[4, 6]`; in the plan's unit. Zero as the lower end says that the run may be left out. */
function statedMetres(value: Tree | null, unit: DistanceUnit): Range | null {
  const texts = value?.kind === "list" ? value.items : value === null ? [] : [value];
  const numbers = texts.map((one) => (one.kind === "text" ? Number(one.text || "x") : Number.NaN));
  const isSound = numbers.every((one) => Number.isFinite(one) && one >= 0);
  const [first, last] = numbers;
  if (first === undefined || !isSound || numbers.length > 2) return null;
  const per = METRES_PER_UNIT[unit];
  const range = { min: first * per, max: Math.max(first, last ?? first) * per };
  return range.max === 0 ? null : range;
}
