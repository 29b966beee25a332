import type { GuessedSettings } from "../grammar/index.js";
import type { ReadOptions } from "../reading.js";
import { headed } from "./columns.js";
import type { Row } from "./table.js";
import type { TableContext } from "./table-context.js";
import { entriesOf, type Tree } from "./tree.js";

const MOST_COLUMNS = 60;
const MOST_ROWS = 4000;

/** `dayOfWeek` and `day_of_week` as a heading would say it. */
export function headingOf(key: string): string {
  return key
    .slice(0, 60)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[_-]+/gu, " ");
}

/** Text, or a list of texts a line each; maps are left out. */
export function textOfTree(tree: Tree): string {
  if (tree.kind === "text") return tree.text.trim();
  if (tree.kind === "map") return "";
  return tree.items
    .map((item) => (item.kind === "text" ? item.text.trim() : ""))
    .filter((text) => text !== "")
    .join("\n");
}

/** Maps with the same keys are the rows of a table; null if the keys tell of no sessions. */
export function tableOfMaps(
  maps: readonly Tree[],
  settings: GuessedSettings,
  options: ReadOptions,
): TableContext | null {
  const some = maps.slice(0, MOST_ROWS);
  const keys = [...new Set(some.flatMap((map) => entriesOf(map).map(({ key }) => key)))];
  const columns = keys.slice(0, MOST_COLUMNS);
  const head: Row = { cells: columns.map(headingOf), line: maps[0]?.line ?? 1 };
  const rows = some.map((map): Row => {
    const texts = new Map(entriesOf(map).map(({ key, value }) => [key, textOfTree(value)]));
    return { cells: columns.map((key) => texts.get(key) ?? ""), line: map.line };
  });
  const table = headed([head, ...rows], settings.settings.languages);
  return table === null ? null : { ...table, settings, options };
}
