import type { RunType } from "../../domain/session.js";
import { type FileSettings, readSession } from "../grammar/index.js";
import { metresOf, secondsOf } from "./cells.js";
import { roleOfHeading, unitOfHeading } from "./columns.js";
import { headingOf, textOfTree } from "./json-rows.js";
import { TOLD_NOTHING, type Told } from "./told.js";
import { entriesOf, type Tree } from "./tree.js";

/** The session that a text or a map tells; several where the items of one name another kind of run. */
export function toldSessions(
  tree: Tree,
  kinds: ReadonlySet<string>,
  settings: FileSettings,
): readonly Told[] {
  if (tree.kind !== "map") return [{ ...TOLD_NOTHING, title: textOfTree(tree) }];
  const told = toldOf(tree, settings);
  const items = entriesOf(tree).find(({ key, value }) => {
    return value.kind === "list" && roleOfHeading(headingOf(key)) === "details";
  });
  if (items === undefined) return [told];
  const parts = parted(textOfTree(items.value).split("\n"), kinds);
  // A name such as "Triple sevens" is no part of what is run where the items tell that.
  const kind = typeOf(told.title, settings) === "race" ? told.title : told.kind;
  const named = kind === "" ? told : { ...told, kind, title: kind, notes: told.title };
  return parts.map(({ kind, lines }) => {
    const details = lines.join("\n");
    return kind === null ? { ...named, details } : { ...TOLD_NOTHING, kind, title: kind, details };
  });
}

function toldOf(tree: Tree, settings: FileSettings): Told {
  const { unit } = settings;
  const texts = new Map<string, string[]>();
  const told = { distanceM: TOLD_NOTHING.distanceM, seconds: TOLD_NOTHING.seconds };
  for (const { key, value } of entriesOf(tree)) {
    const heading = headingOf(key);
    const role = roleOfHeading(heading);
    const text = value.kind === "text" ? value.text.trim() : "";
    if (role === "distance") told.distanceM ??= metresOf(text, unitOfHeading(heading) ?? unit);
    if (role === "duration") told.seconds ??= secondsOf(text, unitOfHeading(heading) ?? "min");
    if (text !== "") texts.set(role, [...(texts.get(role) ?? []), text]);
  }
  return {
    ...TOLD_NOTHING,
    ...told,
    kind: narrowest(texts.get("kind") ?? [], settings),
    title: texts.get("title")?.join(": ") ?? "",
    details: texts.get("details")?.join("\n") ?? "",
    pace: texts.get("pace")?.join(" ") ?? "",
    notes: texts.get("notes")?.join("; ") ?? "",
  };
}

/** Of a kind and a kind within it the narrower one comes last; it may also be a fancy name. */
function narrowest(kinds: readonly string[], settings: FileSettings): string {
  const known = kinds.findLast((kind) => !["other", "easy", null].includes(typeOf(kind, settings)));
  return known ?? kinds[0] ?? "";
}

/** The type of run that words name without saying more; null if they say more, or something else. */
function typeOf(words: string, settings: FileSettings): RunType | null {
  const [only, ...others] = words === "" ? [] : readSession(words, settings).sessions;
  const isLabel = only?.kind === "run" && others.length === 0 && only.steps.length === 0;
  return isLabel ? only.type : null;
}

interface Part {
  readonly kind: string | null;
  readonly lines: readonly string[];
}

/** `SPEED RUN:` among the items of a recovery run begins a session of its own. */
function parted(lines: readonly string[], kinds: ReadonlySet<string>): readonly Part[] {
  const parts: { kind: string | null; lines: string[] }[] = [{ kind: null, lines: [] }];
  for (const line of lines) {
    const kind = /^(.{1,40}):$/u.exec(line)?.[1];
    if (kind !== undefined && kinds.has(kind.toLowerCase())) parts.push({ kind, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}
