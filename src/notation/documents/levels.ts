import { doubtAt, NOWHERE } from "../containers/doubts.js";
import type { Doubt } from "../reading.js";
import type { DraftWeek, HeadingMark } from "./drafts.js";
import { namesLevel, namesPhase, raceIn } from "./labels.js";

/** One way through the file. */
export interface Level {
  readonly name: string;
  readonly drafts: readonly DraftWeek[];
}

/**
 * The programs of a file. Several where it offers levels or races to choose from, which are never
 * merged; one where it counts its weeks again for the next phase.
 */
export function levelsOf(drafts: readonly DraftWeek[]): readonly Level[] {
  const named = namedLevels(drafts);
  if (named.length > 1) return named;
  const runs = runsOf(drafts);
  if (runs.length < 2) return [{ name: "", drafts }];
  const levels = runs.map((run) => ({ name: nameOf(run, runs), drafts: run }));
  return areChoices(levels) ? levels : [{ name: "", drafts }];
}

/** Levels that columns or headings inside the weeks name. */
function namedLevels(drafts: readonly DraftWeek[]): readonly Level[] {
  const byName = new Map<string, DraftWeek[]>();
  for (const draft of drafts) {
    if (draft.level === null) continue;
    const name = draft.level.trim();
    byName.set(name, [...(byName.get(name) ?? []), draft]);
  }
  return [...byName].map(([name, own]) => ({ name, drafts: own }));
}

/** Cuts the weeks where, under another heading, a number comes again. */
function runsOf(drafts: readonly DraftWeek[]): readonly (readonly DraftWeek[])[] {
  const runs: DraftWeek[][] = [];
  let seen = new Map<number | null, DraftWeek>();
  for (const draft of drafts) {
    const isSingle = draft.to === null && isFilled(draft);
    const before = isSingle ? seen.get(draft.number) : undefined;
    const isAgain = before !== undefined && lineOf(before.path) !== lineOf(draft.path);
    if (isAgain || runs.length === 0) {
      runs.push([]);
      seen = new Map();
    }
    runs.at(-1)?.push(draft);
    if (isSingle) seen.set(draft.number, draft);
  }
  return runs;
}

/** The week holds more than the words of its heading. */
export function isFilled({ entries }: DraftWeek): boolean {
  return entries.some(({ isSure }) => isSure);
}

function lineOf(path: readonly HeadingMark[]): number | undefined {
  return path.at(-1)?.line;
}

/** The outermost heading that the first weeks of the runs do not share. */
function nameOf(run: readonly DraftWeek[], runs: readonly (readonly DraftWeek[])[]): string {
  const path = pathOf(run);
  const others = runs.filter((other) => other !== run).flatMap((other) => pathOf(other));
  const own = path.find(({ line }) => !others.some((other) => other.line === line));
  return (own ?? path.at(-1))?.text ?? "";
}

function pathOf(run: readonly DraftWeek[]): readonly HeadingMark[] {
  return (run.find(isFilled) ?? run[0])?.path ?? [];
}

function areChoices(levels: readonly Level[]): boolean {
  const names = levels.map(({ name }) => name);
  if (names.filter(namesLevel).length > 1) return true;
  const races = names.map(raceIn);
  if (!races.includes(null) && new Set(races).size === races.length) return true;
  return !names.some(namesPhase) && new Set(levels.map(weeksIn)).size === 1;
}

function weeksIn({ drafts }: Level): string {
  return drafts
    .filter(isFilled)
    .map(({ number }) => number)
    .join();
}

/**
 * The weeks that count: each number once where it has sessions of its own. Sections that only talk
 * about a week, and ranges such as "Weeks 1-4", give way to it.
 */
export function singleWeeks(drafts: readonly DraftWeek[]): readonly DraftWeek[] {
  const own = drafts.filter((draft) => draft.to === null && isFilled(draft));
  const taken = new Set(own.map(({ number }) => number));
  const kept = new Set<DraftWeek>(own);
  const added: DraftWeek[] = [];
  for (const isRange of [false, true]) {
    for (const draft of drafts.filter((one) => !kept.has(one) && (one.to !== null) === isRange)) {
      for (const number of numbersOf(draft)) {
        if (number !== null && taken.has(number)) continue;
        taken.add(number);
        added.push({ ...draft, number, to: null });
      }
    }
  }
  if (added.length === 0) return own;
  return inPlace(drafts, [...own, ...added]);
}

/** A range unfolds to so many weeks at most. */
const LONGEST_RANGE = 104;

function numbersOf({ number, to }: DraftWeek): readonly (number | null)[] {
  if (number === null || to === null) return [number];
  const length = Math.min(to - number + 1, LONGEST_RANGE);
  return Array.from({ length }, (_, index) => number + index);
}

/** In the order of the file where that rises, else by number: sections may stand anywhere. */
function inPlace(all: readonly DraftWeek[], weeks: readonly DraftWeek[]): readonly DraftWeek[] {
  const own = all
    .filter((draft) => draft.to === null && isFilled(draft))
    .map(({ number }) => number ?? 0);
  const isRising = own.every((number, index) => index === 0 || number > (own[index - 1] ?? 0));
  const compared = isRising
    ? (a: DraftWeek, b: DraftWeek) => (a.number ?? 0) - (b.number ?? 0)
    : (a: DraftWeek, b: DraftWeek) => a.line - b.line;
  return weeks.toSorted(compared);
}

/** Days that stand outside the numbered weeks of a file are reported and left out. */
export function withoutHomeless(drafts: readonly DraftWeek[]): {
  readonly drafts: readonly DraftWeek[];
  readonly doubts: readonly Doubt[];
} {
  const isNumbered = drafts.some((draft) => draft.number !== null && isFilled(draft));
  if (!isNumbered) return { drafts, doubts: [] };
  const homeless = drafts.filter(({ number }) => number === null);
  const doubts = homeless.filter(isFilled).map(({ line, path, entries }) => {
    const words = path.at(-1)?.text ?? entries[0]?.text ?? "";
    return doubtAt("unread-line", { ...NOWHERE, line }, words, { linesLeftOut: entries.length });
  });
  return { drafts: drafts.filter(({ number }) => number !== null), doubts };
}
