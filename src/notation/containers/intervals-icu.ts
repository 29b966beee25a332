import type { Weekday } from "../../domain/calendar.js";
import type { RunSession } from "../../domain/session.js";
import { raceIn } from "../documents/labels.js";
import {
  type FileSettings,
  type GuessedSettings,
  guessFileSettings,
  readSession,
  readWeekday,
  type SessionReading,
  weekHeading,
} from "../grammar/index.js";
import type { Doubt, Reading, ReadOptions } from "../reading.js";
import { doubtAt } from "./doubts.js";
import { EMPTY_WEEK, type Item, type WeekDraft } from "./drafts.js";
import { icuWorkout, type SourceLine, STEP_LINE } from "./icu-workout.js";
import { programFrom, refused, titleFrom } from "./outcome.js";
import { joinedWords } from "./pieces.js";

/** More lines, and longer ones, are no workouts. */
const MOST_LINES = 5000;
const LONGEST_LINE = 500;

/** Lines of one workout, under the week and the day that stand above it. */
interface Block {
  readonly week: number | null;
  readonly day: Weekday | null;
  readonly lines: SourceLine[];
}

/**
 * Reads workouts in the text of intervals.icu: one, several in fences, or several under headings of
 * weeks and days. Workouts that no week holds are one week of sessions without a day.
 */
export function readIntervalsIcu(text: string, name: string, options: ReadOptions): Reading {
  if (text.trim() === "") return refused("empty");
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/u);
  if (lines.length > MOST_LINES) return refused("too-large");
  const settings = guessFileSettings(text, options.unit);
  const { blocks, heading } = blocksOf(lines, settings.settings);
  const workouts = blocks.filter((block) =>
    block.lines.some(({ text: line }) => STEP_LINE.test(line)),
  );
  if (workouts.length === 0) return refused("not-a-program");
  const isLibrary =
    workouts.length > 1 && workouts.every(({ week, day }) => week === null && day === null);
  const facts = { sessions: workouts.length };
  const place = { line: workouts[0]?.lines[0]?.line ?? null, week: null, day: null };
  const doubts: Doubt[] = isLibrary ? [doubtAt("ambiguous", place, heading ?? "", facts)] : [];
  const title = heading ?? titleFrom(name);
  const drafts = draftsOf(workouts, settings);
  return programFrom({
    format: "intervals-icu",
    title,
    goal: raceIn(title),
    settings,
    drafts,
    doubts,
    assumptions: [{ kind: "m-means", value: "minutes" }],
  });
}

interface Blocks {
  readonly blocks: readonly Block[];
  /** The `title:` of front matter, or the first `#` heading. */
  readonly heading: string | null;
}

/** In a file with fences the workouts are what the fences hold. */
function blocksOf(lines: readonly string[], settings: FileSettings): Blocks {
  const hasFences = lines.some((line) => line.startsWith("```"));
  const blocks: Block[] = [{ week: null, day: null, lines: [] }];
  let isOpen = !hasFences;
  let heading: string | null = null;
  let week: number | null = null;
  let day: Weekday | null = null;
  for (const [index, raw] of lines.entries()) {
    const text = raw.slice(0, LONGEST_LINE);
    const isFence = text.startsWith("```");
    const place = isFence || STEP_LINE.test(text) ? null : placeOf(text, settings);
    heading ??= headingOf(text);
    if (place !== null) {
      if (place.week !== null) week = place.week;
      day = place.day;
    }
    if (isFence) isOpen = !isOpen;
    if ((isFence && isOpen) || (place !== null && isOpen)) blocks.push({ week, day, lines: [] });
    else if (isOpen && !isFence && !/^#/u.test(text))
      blocks.at(-1)?.lines.push({ text, line: index + 1 });
  }
  return { blocks, heading };
}

function headingOf(line: string): string | null {
  const found = /^(?:title:|#)\s*(.+)$/iu.exec(line)?.[1];
  return found?.trim() ?? null;
}

/** A line that names a week or a day, and no more than a few words. */
function placeOf(line: string, { languages }: FileSettings): Pick<Block, "week" | "day"> | null {
  const words = line.replace(/^#+/u, "").trim();
  if (words === "" || words.length > 60) return null;
  const week = weekHeading(words, languages);
  if (week !== null) return { week: week.week, day: null };
  const day = readWeekday(words.split(/[\s,:–-]/u)[0] ?? "", languages);
  return day === null || words.split(/\s+/u).length > 6 ? null : { week: null, day };
}

function draftsOf(workouts: readonly Block[], settings: GuessedSettings): readonly WeekDraft[] {
  const weeks = new Map<number | null, Item[]>();
  for (const block of workouts) {
    const items = weeks.get(block.week) ?? [];
    weeks.set(block.week, items);
    items.push(itemOf(block, settings));
  }
  return [...weeks].map(([number, items]): WeekDraft => {
    return { ...EMPTY_WEEK, number, line: items[0]?.line ?? null, items };
  });
}

function itemOf({ day, lines }: Block, settings: GuessedSettings): Item {
  const first = lines.find(({ text }) => text.trim() !== "");
  const read = () => readWorkout(lines, settings.settings);
  return { day, time: null, line: first?.line ?? null, words: first?.text ?? "", read };
}

/** The title tells the type, the steps all the rest. */
function readWorkout(lines: readonly SourceLine[], settings: FileSettings): SessionReading {
  const { title, about, steps, doubts } = icuWorkout(lines, settings.unit);
  const label = title === "" ? undefined : readSession(title, settings).sessions[0];
  const hasWork = steps.some((step) => step.kind === "repeat");
  // "800m Repeats" names a distance, and is no easy run of it.
  const isLength = label?.kind === "run" && label.distanceM !== null && hasWork;
  const named = label?.kind === "run" && !isLength ? label.type : "other";
  const session: RunSession = {
    kind: "run",
    type: named === "other" && hasWork ? "intervals" : named,
    day: null,
    time: null,
    distanceM: null,
    seconds: null,
    steps,
    alternatives: [],
    optional: false,
    goalSeconds: null,
    words: joinedWords([title, about]),
  };
  return { sessions: [session], rest: false, complete: steps.length > 0, doubts };
}
