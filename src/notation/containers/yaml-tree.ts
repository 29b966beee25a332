import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import type { Entry, Tree, TreeReading } from "./tree.js";

/** A program is a tenth of this at most; beyond it the parser takes seconds. */
const LONGEST_TEXT = 64_000;
const MOST_VALUES = 20_000;
const DEEPEST = 20;
/** Some may stand in words, unclosed. */
const MOST_OPEN_BRACKETS = 100;
/** Values that are referred to, not counting what they hold. */
const MOST_ALIASES = 200;
/** Tags and anchors in a row, of which no program has any, take time by the square of their number. */
const TAGS_IN_A_ROW = /(?:[!&][^\s,[\]{}]*\s+){20}/u;

/** Counts what is built, so that a file of a hundred bytes does not become a million values. */
interface Budget {
  readonly lines: LineCounter;
  readonly anchors: Map<string, { readonly tree: Tree; readonly size: number }>;
  values: number;
  aliases: number;
}

class TooLarge extends Error {}

/** Reads YAML with every scalar as text: `4:15` is a pace and not a number to the base of sixty. */
export function yamlTree(text: string): TreeReading {
  if (text.length > LONGEST_TEXT || TAGS_IN_A_ROW.test(text) || isTooDeep(text)) {
    return { kind: "too-large" };
  }
  const lines = new LineCounter();
  try {
    const document: Document = parseDocument(text, {
      schema: "failsafe",
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    });
    const problem = document.errors.find(({ code }) => code !== "MULTIPLE_DOCS");
    if (problem !== undefined) {
      return problem.code === "RESOURCE_EXHAUSTION"
        ? { kind: "too-large" }
        : { kind: "broken", line: lines.linePos(problem.pos[0]).line };
    }
    const budget: Budget = { lines, anchors: new Map(), values: 0, aliases: 0 };
    return { kind: "tree", tree: treeOf(document.contents, budget, 0) };
  } catch (error) {
    // The parser recurses: nesting that it cannot follow ends in a RangeError.
    if (error instanceof TooLarge || error instanceof RangeError) return { kind: "too-large" };
    return { kind: "broken", line: 1 };
  }
}

/** Brackets inside brackets, counted before the parser recurses into them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    if (depth > MOST_OPEN_BRACKETS) return true;
  }
  return false;
}

function treeOf(node: unknown, budget: Budget, depth: number): Tree {
  const before = budget.values++;
  if (depth > DEEPEST || budget.values > MOST_VALUES) throw new TooLarge();
  if (!isNode(node)) return { kind: "text", text: "", line: 1 };
  if (isAlias(node)) return aliased(node.source, lineOf(node, budget), budget);
  const tree = plainTree(node, budget, depth);
  const anchor = "anchor" in node ? node.anchor : undefined;
  if (typeof anchor === "string") {
    budget.anchors.set(anchor, { tree, size: budget.values - before });
  }
  return tree;
}

function plainTree(node: Node, budget: Budget, depth: number): Tree {
  const line = lineOf(node, budget);
  if (isSeq(node)) {
    return { kind: "list", items: node.items.map((item) => treeOf(item, budget, depth + 1)), line };
  }
  if (isMap(node)) {
    const entries = node.items.map((pair): Entry => {
      const key = treeOf(pair.key, budget, depth + 1);
      const value = treeOf(pair.value, budget, depth + 1);
      const placed = isNode(pair.value) ? value : { ...value, line: key.line };
      return { key: key.kind === "text" ? key.text : "", value: placed, line: key.line };
    });
    return { kind: "map", entries, line };
  }
  const value = isScalar(node) ? node.value : null;
  return { kind: "text", text: typeof value === "string" ? value : "", line };
}

/** What an alias refers to counts as if it stood there. */
function aliased(name: string, line: number, budget: Budget): Tree {
  const anchored = budget.anchors.get(name);
  budget.values += anchored?.size ?? 0;
  budget.aliases++;
  if (budget.aliases > MOST_ALIASES || budget.values > MOST_VALUES) throw new TooLarge();
  return anchored?.tree ?? { kind: "text", text: "", line };
}

function lineOf(node: Node, budget: Budget): number {
  return budget.lines.linePos(node.range?.[0] ?? 0).line;
}
