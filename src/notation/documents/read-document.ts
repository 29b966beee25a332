import { refused, titleFrom } from "../containers/outcome.js";
import { saysNothing, weeksFrom } from "../containers/weeks.js";
import { type GuessedSettings, guessFileSettings } from "../grammar/index.js";
import type { Assumption, Doubt, Reading, ReadOptions, SourceFormat } from "../reading.js";
import { assembled } from "./assemble.js";
import { type Block, BOLD_DEPTH, blocksOf, type TextLine } from "./blocks.js";
import { isProgramHeader } from "./columns.js";
import { isProse, LINE_DEPTH, readCodedDay, readDayLine, readUndatedLine } from "./day-lines.js";
import { openTextWeek, readHeading, weekOfLine } from "./heading-lines.js";
import { raceIn } from "./labels.js";
import { isFilled, levelsOf, singleWeeks, withoutHomeless } from "./levels.js";
import type { Outline } from "./outline.js";
import { sourceLines } from "./source-lines.js";
import { readTable } from "./table-weeks.js";
import { titleOf, weekOfTitle } from "./titles.js";

/** No program has more lines; what has is something else. */
const MOST_LINES = 5_000;

/**
 * Reads a program that people wrote for people: days in lists, weeks under headings, tables of bars
 * or of aligned columns, in any mixture. Never throws; takes time in proportion to the text.
 */
export function readDocument(text: string, name: string, options: ReadOptions): Reading {
  const source = sourceLines(text);
  if (source.lines.length > MOST_LINES) return refused("too-large");
  const guessed = guessFileSettings(text, options.unit);
  const { languages } = guessed.settings;
  const blocks = blocksOf(source.lines, (cells) => isProgramHeader(cells, languages));
  const title = source.title ?? titleOf(blocks, name, languages);
  const outline: Outline = {
    settings: guessed.settings,
    week: weekOfTitle(title, languages)?.week ?? null,
    drafts: [],
    doubts: [...source.doubts],
    path: [],
    current: null,
    weekDepth: 0,
    day: null,
    goal: null,
    countsDays: false,
  };
  readBlocks(outline, blocks);
  return chosen(outline, { title, name, blocks, guessed, options });
}

function readBlocks(outline: Outline, blocks: readonly Block[]): void {
  let paragraph: TextLine[] = [];
  const flush = () => {
    readParagraph(outline, paragraph);
    paragraph = [];
  };
  for (const block of blocks) {
    if (block.kind === "line" && !block.isItem) {
      paragraph.push(block);
      continue;
    }
    flush();
    if (block.kind === "heading") readHeading(outline, block);
    else if (block.kind === "table") readTable(outline, block.table);
    else if (block.kind === "line") readTextLine(outline, block, false);
  }
  flush();
}

function readParagraph(outline: Outline, lines: readonly TextLine[]): void {
  const prose = isProse(lines);
  for (const line of lines) readTextLine(outline, line, prose);
}

/** A line that is no heading and no table. */
function readTextLine(outline: Outline, line: TextLine, prose: boolean): void {
  if (line.text === "" || readCodedDay(outline, line)) return;
  const week = weekOfLine(line.text, outline);
  if (week !== null) openTextWeek(outline, week, { ...line, depth: LINE_DEPTH });
  else if (!isDayLine(outline, line, prose)) readUndatedLine(outline, line, prose);
}

/** Reads a line with a day. In prose a day needs its colon: sentences begin with days as well. */
function isDayLine(outline: Outline, line: TextLine, prose: boolean): boolean {
  return (!prose || /^[^:]{1,40}:/u.test(line.text)) && readDayLine(outline, line);
}

interface Document {
  readonly title: string;
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly guessed: GuessedSettings;
  readonly options: ReadOptions;
}

/** The level that was asked for, or the question which. */
function chosen(outline: Outline, document: Document): Reading {
  const { drafts, doubts } = withoutHomeless(outline.drafts);
  const levels = levelsOf(drafts);
  const wanted = document.options.level;
  const level = levels[levels.length === 1 ? 0 : (wanted ?? 0) - 1];
  if (level === undefined) {
    return { kind: "which-level", levels: levels.map(({ name }, index) => name || `${index + 1}`) };
  }
  const isTemplate = level.drafts.every(({ number, dated }) => number === null && dated === null);
  if (isTemplate && level.drafts.filter(isFilled).length === 1) {
    return refused("one-week-template", level.drafts.find(isFilled)?.line ?? null);
  }
  const said: Assumption[] = levels.length > 1 ? [{ kind: "level", value: level.name }] : [];
  return programOf(outline, document, singleWeeks(level.drafts), said, doubts);
}

function programOf(
  outline: Outline,
  { title, name, blocks, guessed }: Document,
  drafts: Parameters<typeof assembled>[0],
  said: readonly Assumption[],
  homeless: readonly Doubt[],
): Reading {
  const parts = assembled(drafts, guessed.settings);
  const { weeks, doubts } = weeksFrom(parts.weeks);
  const sessions = weeks.flatMap((week) => week.sessions);
  if (sessions.every(saysNothing)) return refused("not-a-program");
  const isRun = sessions.some(
    ({ kind, ...rest }) => kind === "run" && "type" in rest && rest.type !== "cross-training",
  );
  if (!isRun) return refused("other-sport");
  return {
    kind: "program",
    format: formatOf(blocks),
    program: {
      title,
      goal: raceIn(title) ?? outline.goal ?? raceIn(titleFrom(name)),
      about: null,
      unit: guessed.settings.unit,
      weeks,
    },
    assumptions: [...guessed.assumptions, ...said, ...parts.assumptions],
    doubts: [...outline.doubts, ...homeless, ...parts.doubts, ...doubts],
    firstMonday: parts.firstMonday,
  };
}

function formatOf(blocks: readonly Block[]): SourceFormat {
  if (blocks.some((block) => block.kind === "table" && block.isFixedWidth)) return "fixed-width";
  const isMarked = blocks.some((block) => {
    return block.kind === "table" || (block.kind === "heading" && block.depth < BOLD_DEPTH);
  });
  return isMarked ? "markdown" : "free-text";
}
