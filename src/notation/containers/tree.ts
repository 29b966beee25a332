/** A value of a YAML or JSON file; scalars are text, as they stand in the file. */
export type Tree =
  | { readonly kind: "text"; readonly text: string; readonly line: number }
  | { readonly kind: "list"; readonly items: readonly Tree[]; readonly line: number }
  | { readonly kind: "map"; readonly entries: readonly Entry[]; readonly line: number };

/** Keys may be there twice; both are kept. */
export interface Entry {
  readonly key: string;
  readonly value: Tree;
  /** Of the key. */
  readonly line: number;
}

/** A tree, or the line at which the file stops being one, or a file beyond all measure. */
export type TreeReading =
  | { readonly kind: "tree"; readonly tree: Tree }
  | { readonly kind: "broken"; readonly line: number }
  | { readonly kind: "too-large" };

/** The value under a key; null if the tree is no map or has no such key. */
export function valueAt(tree: Tree | null, key: string): Tree | null {
  if (tree?.kind !== "map") return null;
  return tree.entries.find((entry) => entry.key === key)?.value ?? null;
}

/** The text under a key, trimmed; empty if there is none. */
export function textAt(tree: Tree | null, key: string): string {
  const value = valueAt(tree, key);
  return value?.kind === "text" ? value.text.trim() : "";
}

/** The members of a list; none for anything else. */
export function itemsOf(tree: Tree | null): readonly Tree[] {
  return tree?.kind === "list" ? tree.items : [];
}

export function entriesOf(tree: Tree | null): readonly Entry[] {
  return tree?.kind === "map" ? tree.entries : [];
}
