import { raceIn } from "../documents/labels.js";
import { guessFileSettings } from "../grammar/index.js";
import type { Reading, ReadOptions } from "../reading.js";
import { calendarHackPlan } from "./calendar-hack.js";
import { dayRowWeeks } from "./day-rows.js";
import { tableOfMaps } from "./json-rows.js";
import { jsonTree } from "./json-tree.js";
import { jsonWeeks, sessionLists } from "./json-weeks.js";
import { programFrom, refused, titleFrom } from "./outcome.js";
import { entriesOf, itemsOf, type Tree, textAt, valueAt } from "./tree.js";

/** A program stands no deeper than this: `{data: {plan: {weeks: […]}}}`. */
const DEEPEST_WEEKS = 4;

/**
 * Reads JSON: a plan of calendar-hack, weeks that hold days or sessions in any of the usual shapes,
 * or a flat list of sessions with dates or weeks. Bounded in time; never throws.
 */
export function readJson(text: string, name: string, options: ReadOptions): Reading {
  if (text.trim() === "") return refused("empty");
  const reading = jsonTree(text);
  if (reading.kind === "too-large") return refused("too-large");
  if (reading.kind === "broken") return refused("not-a-program", reading.line);
  const { tree } = reading;
  if (isSchema(tree)) return refused("json-schema", tree.line);
  const schedule = itemsOf(valueAt(tree, "schedule"));
  if (schedule.some((week) => itemsOf(valueAt(week, "workouts")).length > 0)) {
    return calendarHackPlan(tree, text, name, options, "json");
  }
  const settings = guessFileSettings(text, options.unit ?? unitIn(tree));
  const title = textAt(tree, "title") || textAt(tree, "name") || titleFrom(name);
  const found = {
    format: "json",
    title,
    goal: textAt(tree, "goal") || raceIn(title),
    about: textAt(tree, "description") || null,
    settings,
  } as const;
  const weeks = listIn(tree, 0, (list) => list.some((item) => sessionLists(item).length > 0));
  if (weeks !== null) return programFrom({ ...found, ...jsonWeeks(weeks, settings) });
  const rows = listIn(tree, 0, (list) => list.some(({ kind }) => kind === "map"));
  const table = rows === null ? null : tableOfMaps(rows, settings, options);
  if (table === null) return refused("not-a-program", tree.line);
  return programFrom({ ...found, ...dayRowWeeks(table) });
}

/** A description of a form, and nothing filled in. */
function isSchema(tree: Tree): boolean {
  const isNamed = textAt(tree, "$schema").includes("json-schema.org");
  return (
    isNamed || (valueAt(tree, "properties")?.kind === "map" && textAt(tree, "type") === "object")
  );
}

function unitIn(tree: Tree): "km" | "mi" | null {
  const unit = (textAt(tree, "units") || textAt(tree, "unit")).toLowerCase();
  if (/^k(?:m|ilomet)/u.test(unit)) return "km";
  return /^mi/u.test(unit) ? "mi" : null;
}

/** The first list for which that holds, from the outside inwards. */
function listIn(
  tree: Tree,
  depth: number,
  holds: (items: readonly Tree[]) => boolean,
): readonly Tree[] | null {
  if (tree.kind === "list") return holds(tree.items) ? tree.items : null;
  if (depth === DEEPEST_WEEKS) return null;
  for (const { value } of entriesOf(tree)) {
    const found = listIn(value, depth + 1, holds);
    if (found !== null) return found;
  }
  return null;
}
