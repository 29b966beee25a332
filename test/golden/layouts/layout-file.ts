import type { Profile, Runner } from "../../../src/domain/runner.js";
import { RUNNERS, runner } from "../../drawing/runners.js";
import { times } from "../../drawing/week-text.js";

/**
 * A layout file holds worked weeks beside the weeks that are woven, and one line for every day on
 * which they differ:
 *
 *     program: 8 x Tue 18:00 6x1000m | Sun 09:00 12 km long
 *     runner: strength only inside runs
 *
 *     R, weeks 1-3
 *     sheet  Mon 06:00 heavy legs (36 h) | Wed core
 *     woven  Mon 06:00 heavy legs | Thu core after the run
 *     - Wed, Thu: why
 *
 * Several `program:` lines are one program; a new one begins after other lines. `legs only` behind
 * the weeks leaves core out of the comparison.
 */
export interface Layout {
  /** First line of the block, for the names of tests. */
  readonly heading: string;
  /** Drawn weeks, as `programOf` reads them. */
  readonly program: string;
  readonly runner: Runner;
  readonly weeks: readonly number[];
  readonly legsOnly: boolean;
  readonly sheet: string;
  /** What the file says is woven. */
  readonly woven: string;
  readonly differences: readonly Difference[];
}

/** One line that says why some days differ. */
export interface Difference {
  readonly days: readonly string[];
  readonly why: string;
}

/** Settings that a `runner:` line may name. */
const SETTINGS: Readonly<Record<string, Partial<Runner>>> = {
  "as usual": {},
  "strength only inside runs": { strengthPlaces: "in-runs" },
  "the race is a C-race": { priority: "C" },
};

const HEADING = /^(?<profile>[NRF]), weeks? (?<weeks>[\d, -]+)(?<legs>, legs only)?$/;

export function readLayouts(text: string): readonly Layout[] {
  const layouts: Layout[] = [];
  let program: string[] = [];
  let settings: Partial<Runner> = {};
  let isProgram = false;
  for (const line of text.split("\n")) {
    const value = line.slice(line.indexOf(":") + 1).trim();
    if (line.startsWith("program:")) {
      if (!isProgram) settings = {};
      program = [...(isProgram ? program : []), repeated(value)];
    } else if (line.startsWith("runner:")) {
      settings = settingsOf(value);
    } else if (HEADING.test(line)) {
      layouts.push(begun(line, program.join("\n\n"), settings));
    } else {
      const last = layouts.pop();
      if (last !== undefined) layouts.push(withLine(last, line));
    }
    isProgram = line.startsWith("program:");
  }
  return layouts;
}

/** The text with the woven weeks put in, in the order of the layouts. */
export function withWoven(text: string, woven: readonly string[]): string {
  let next = 0;
  const lines = text.split("\n");
  return lines
    .map((line) => (line.startsWith("woven") ? wovenLine(woven[next++]) : line))
    .join("\n");
}

function wovenLine(woven = ""): string {
  return `woven  ${woven}`.trim();
}

function repeated(value: string): string {
  const [, count = "1", week = value] = /^(\d+) x (.*)$/.exec(value) ?? [];
  return times(Number(count), week);
}

function settingsOf(words: string): Partial<Runner> {
  const settings = SETTINGS[words];
  if (settings === undefined) throw new Error(`no runner is "${words}"`);
  return settings;
}

function begun(heading: string, program: string, settings: Partial<Runner>): Layout {
  const { profile = "", weeks = "", legs } = HEADING.exec(heading)?.groups ?? {};
  return {
    heading,
    program,
    runner: runner({ ...RUNNERS[profile as Profile], ...settings }),
    weeks: weeksOf(weeks),
    legsOnly: legs !== undefined,
    sheet: "",
    woven: "",
    differences: [],
  };
}

function weeksOf(words: string): readonly number[] {
  return words.split(",").flatMap((part) => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function withLine(layout: Layout, line: string): Layout {
  const value = line.slice("sheet".length).trim();
  if (line.startsWith("sheet")) return { ...layout, sheet: value };
  if (line.startsWith("woven")) return { ...layout, woven: value };
  const [, days, why] = /^- ([A-Z][^:]*): (.*)$/.exec(line) ?? [];
  if (days === undefined || why === undefined) return layout;
  return { ...layout, differences: [...layout.differences, { days: days.split(", "), why }] };
}
