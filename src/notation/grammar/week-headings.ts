import { fold } from "./fold.js";
import { LANGUAGES, type Language } from "./session-reading.js";
import { VOCABULARIES } from "./words/index.js";
import { listed } from "./words/vocabulary.js";

/** A heading of a week, or of several weeks that share what follows. */
export interface WeekHeading {
  readonly week: number;
  /** The last week of `Weeks 1-4`; null for a single week. */
  readonly to: number | null;
  /** What else the line says, without the signs around it. */
  readonly note: string | null;
}

/** A longer line is prose. */
const LONGEST_HEADING = 300;
/** Week numbers that are years, dates or telephone numbers are none. */
const MOST_WEEKS = 520;

/**
 * `Week 3`, `## Woche 4 (Entlastung)`, `Wk3: easy`, `KW 12`, `Semanas 1 y 2`, `3. Woche`; null for a
 * line that begins otherwise. A day code such as `W1D2` is no heading.
 */
export function weekHeading(line: string, languages: readonly Language[]): WeekHeading | null {
  if (line.length > LONGEST_HEADING) return null;
  const text = line.replace(/^[\s#*_>|+-]+/, "").trim();
  const names = languages.map(weekNames);
  const one = names.map(({ week }) => week).join("|");
  const many = names.map(({ weeks }) => weeks).join("|");
  const before = new RegExp(
    `^(?:(${many})|${one})[ .\\t]*(?:nr\\.?|no\\.?|n°|#)?[ \\t]*(\\d{1,3})(?![\\d/]|[.,]\\d|[a-z])`,
    "u",
  );
  const after = new RegExp(`^(\\d{1,3})[.ªae]?[ \\t]+(?:${one})(?![\\p{L}\\d])`, "u");
  const folded = foldKeepingPlaces(text);
  const found = before.exec(folded);
  if (found !== null)
    return headingFrom(text, folded, found[0].length, Number(found[2]), found[1] !== undefined);
  const turned = after.exec(folded);
  return turned === null
    ? null
    : headingFrom(text, folded, turned[0].length, Number(turned[1]), false);
}

function headingFrom(
  text: string,
  folded: string,
  from: number,
  week: number,
  isMany: boolean,
): WeekHeading | null {
  if (week > MOST_WEEKS) return null;
  const range =
    /^(?:[ \t]*(?:-|–|—|&|\+|\/|,|to|a|til|bis|et|y|og|und|and)[ \t]*(\d{1,3})(?![\d./]\d|[\d:]\d))+/u.exec(
      folded.slice(from),
    );
  const to = range === null ? 0 : Number(range[1]);
  const end = from + (range?.[0].length ?? 0);
  const isRange =
    to > week &&
    to <= MOST_WEEKS &&
    (isMany || /^[ \t]*(?:$|[:.,(|*)\]])/u.test(folded.slice(end)));
  return { week, to: isRange ? to : null, note: noteOf(text.slice(isRange ? end : from)) };
}

function noteOf(rest: string): string | null {
  const bare = rest.replace(/^[\s:.,;|*_#)\]–—-]+/u, "").replace(/[\s|*_#:]+$/u, "");
  const inBrackets = /^\(([^()]*)\)$/u.exec(bare)?.[1]?.trim() ?? bare;
  return inBrackets === "" ? null : inBrackets;
}

/** Folded letter by letter, so that places in the one are places in the other. */
function foldKeepingPlaces(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text.charAt(index);
    const folded = fold(letter);
    return folded.length === 1 ? folded : letter;
  }).join("");
}

function weekNames(language: Language): { readonly week: string; readonly weeks: string } {
  const { week, weeks } = VOCABULARIES[language];
  return {
    week: listed(week).map(fold).join("|"),
    weeks: listed(weeks).map(fold).join("|"),
  };
}

/** `W1D2`, `Week 1 Day 2` or `Day 17`; null for a line that begins otherwise. */
export function dayCode(
  line: string,
): { readonly week: number; readonly day: number } | { readonly day: number } | null {
  const text = foldKeepingPlaces(line.slice(0, LONGEST_HEADING).replace(/^[\s#*_>|+-]+/, ""));
  const both = new RegExp(
    `^(?:${ALL_WEEK_NAMES}) ?(\\d{1,3})[ ,.:/-]*(?:d|${ALL_DAY_NAMES}) ?(\\d{1,3})(?!\\d)`,
    "u",
  ).exec(text);
  if (both !== null) return { week: Number(both[1]), day: Number(both[2]) };
  const day = new RegExp(`^(?:${ALL_DAY_NAMES}) ?(\\d{1,3})(?![\\d/]|[.,]\\d)`, "u").exec(text);
  return day === null ? null : { day: Number(day[1]) };
}

const ALL_WEEK_NAMES = LANGUAGES.map((language) => weekNames(language).week).join("|");
const ALL_DAY_NAMES = LANGUAGES.flatMap((language) =>
  listed(VOCABULARIES[language].day).map(fold),
).join("|");
