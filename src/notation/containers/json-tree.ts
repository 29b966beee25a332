import type { Entry, Tree, TreeReading } from "./tree.js";

const DEEPEST = 20;
const MOST_VALUES = 60_000;
const WHITE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\n]|\\[^\n])*"/y;
const LITERAL = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

class Broken extends Error {}
class TooLarge extends Error {}

/** Reads JSON with every scalar as text and the line on which each value stands. */
export function jsonTree(text: string): TreeReading {
  const scanner = new Scanner(text.replace(/^\ufeff/, ""));
  try {
    const tree = scanner.value(0);
    scanner.end();
    return { kind: "tree", tree };
  } catch (error) {
    if (error instanceof TooLarge) return { kind: "too-large" };
    if (error instanceof Broken) return { kind: "broken", line: scanner.line };
    throw error;
  }
}

class Scanner {
  #at = 0;
  #line = 1;
  #values = 0;

  constructor(readonly text: string) {}

  get line(): number {
    return this.#line;
  }

  value(depth: number): Tree {
    if (depth > DEEPEST || ++this.#values > MOST_VALUES) throw new TooLarge();
    this.#skip();
    const line = this.#line;
    if (this.#has("{")) return { kind: "map", entries: this.#entries(depth), line };
    if (this.#has("[")) return { kind: "list", items: this.#items(depth), line };
    if (this.text[this.#at] === '"') return { kind: "text", text: this.#string(), line };
    const literal = this.#match(LITERAL) ?? this.#fail();
    return { kind: "text", text: literal === "null" ? "" : literal, line };
  }

  end(): void {
    this.#skip();
    if (this.#at < this.text.length) this.#fail();
  }

  #entries(depth: number): readonly Entry[] {
    const entries: Entry[] = [];
    if (this.#sees("}")) return entries;
    do {
      this.#skip();
      const line = this.#line;
      const key = this.#string();
      this.#skip();
      if (!this.#has(":")) this.#fail();
      entries.push({ key, value: this.value(depth + 1), line });
    } while (this.#sees(","));
    if (!this.#has("}")) this.#fail();
    return entries;
  }

  #items(depth: number): readonly Tree[] {
    const items: Tree[] = [];
    if (this.#sees("]")) return items;
    do items.push(this.value(depth + 1));
    while (this.#sees(","));
    if (!this.#has("]")) this.#fail();
    return items;
  }

  #string(): string {
    const quoted = this.#match(STRING) ?? this.#fail();
    try {
      const text: unknown = JSON.parse(quoted);
      return typeof text === "string" ? text : this.#fail();
    } catch {
      return this.#fail();
    }
  }

  /** Takes the character after white space, if it is there. */
  #sees(character: string): boolean {
    this.#skip();
    return this.#has(character);
  }

  #has(character: string): boolean {
    if (this.text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #skip(): void {
    const white = this.#match(WHITE) ?? "";
    for (const character of white) if (character === "\n") this.#line++;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }

  #fail(): never {
    throw new Broken();
  }
}
