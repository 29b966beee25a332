import type { WeekHeading } from "../grammar/index.js";
import { isDated } from "./dates.js";
import { LINE_DEPTH, readCodedDay, readDayLine } from "./day-lines.js";
import { dayParts } from "./days.js";
import type { HeadingMark } from "./drafts.js";
import { goalOfLine, namesLevel } from "./labels.js";
import { weekNamed } from "./names.js";
import { type Outline, openWeek } from "./outline.js";
import { totalOfLine } from "./totals.js";

/** A heading opens a week or a day, or begins another part of the file. */
export function readHeading(outline: Outline, heading: HeadingMark): void {
  if (readCodedDay(outline, { ...heading, indent: -1, struck: false })) return;
  const week = weekOfLine(heading.text, outline);
  if (week !== null) {
    outline.path = outline.path.filter(({ depth }) => depth < heading.depth);
    openTextWeek(outline, week, heading);
    return;
  }
  const { lead, parts } = dayParts(heading.text, outline.settings.languages);
  if (lead === "" && parts.length > 0) {
    readDayLine(outline, { ...heading, indent: -1, struck: false });
    return;
  }
  outline.goal ??= goalOfLine(heading.text);
  const { current } = outline;
  if (current === null || heading.depth <= outline.weekDepth) {
    outline.path = [...outline.path.filter(({ depth }) => depth < heading.depth), heading];
    outline.current = null;
    outline.day = null;
  } else if (namesLevel(heading.text)) {
    const { number, line } = current;
    openWeek(outline, { number, line, level: heading.text }, outline.weekDepth);
  }
}

/** A sentence may begin with a week as well, but is longer than a heading. */
const LONGEST_WEEK_LINE = 80;

/** The week that a line begins with; null for sentences and for lines without a number. */
export function weekOfLine(text: string, outline: Outline): WeekHeading | null {
  if (!/^.{0,40}\d/u.test(text)) return null;
  const isShort = text.length <= LONGEST_WEEK_LINE || /^.{0,60}[:|]/u.test(text);
  return isShort ? weekNamed(text, outline.settings.languages) : null;
}

/** Opens the week and reads what stands behind its number. */
export function openTextWeek(outline: Outline, week: WeekHeading, at: HeadingMark): void {
  const { languages, unit } = outline.settings;
  const { week: number, to, note } = week;
  const words = note ?? "";
  const dated = isDated(words, languages) ? words : null;
  const { lead, parts } = dayParts(words, languages);
  const { line, depth } = at;
  if (to === null && dated === null && parts.length > 0) {
    const isOpen = outline.current?.number === number;
    if (!isOpen) openWeek(outline, { number, line, inline: nameIn(lead) }, depth);
    readDayLine(outline, {
      line,
      text: words.slice(lead.length).trim(),
      indent: -1,
      struck: false,
    });
    return;
  }
  const isLine = depth === LINE_DEPTH;
  const draft = openWeek(outline, { number, to, line, inline: note, isLine, dated }, depth);
  draft.total = totalOfLine(words, line, unit);
}

/** The name of a week that its days follow, such as `(taper):`; null without one. */
function nameIn(lead: string): string | null {
  const bare = lead.replace(/[\s:]+$/u, "");
  const name = /^\(([^()]*)\)$/u.exec(bare)?.[1] ?? bare;
  return name === "" ? null : name;
}
