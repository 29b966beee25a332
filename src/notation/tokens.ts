import { closest, distance } from "fastest-levenshtein";
import type { ProblemKind, ProgramTextProblem } from "./problem.js";

/** One word, number, quoted text or sign of a line. */
export interface Token {
  readonly kind: "word" | "number" | "clock" | "text" | "sign" | "end";
  /** As written; for quoted text what the quotes hold. */
  readonly text: string;
  readonly column: number;
}

/** Thrown inside a reader only, and caught where the line is read. */
export class LineProblem extends Error {
  readonly problem: Omit<ProgramTextProblem, "line">;

  constructor(problem: Omit<ProgramTextProblem, "line">) {
    super(problem.kind);
    this.problem = problem;
  }
}

const PATTERN =
  /\s*(?:("(?:[^"\\]|\\.)*")|(\d+(?::\d+)+)|(\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![:\d])|(--|[()+:@?,·%/-])|([^\s()+:@?,·%/"]+))/uy;

/** Splits a line into tokens; a number sticks to no unit, so `8km` and `8 km` read alike. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < line.length) {
    const from = PATTERN.lastIndex;
    const match = PATTERN.exec(line);
    if (match === null) {
      const rest = line.slice(from);
      if (rest.trim() === "") break;
      const column = from + (rest.length - rest.trimStart().length) + 1;
      throw problemAt("unexpected", column, rest.trim().slice(0, 20), []);
    }
    const [whole, quoted, clock, number, sign, word] = match;
    const column = PATTERN.lastIndex - whole.trimStart().length + 1;
    if (quoted !== undefined) tokens.push({ kind: "text", text: unquote(quoted, column), column });
    else if (clock !== undefined) tokens.push({ kind: "clock", text: clock, column });
    else if (number !== undefined) tokens.push({ kind: "number", text: number, column });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign, column });
    else tokens.push({ kind: "word", text: word ?? "", column });
  }
  tokens.push({ kind: "end", text: "", column: line.length + 1 });
  return tokens;
}

function unquote(quoted: string, column: number): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    throw problemAt("unexpected", column, quoted.slice(0, 20), ['"…"']);
  }
}

/** Text in quotes, with line breaks and quotes escaped. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

function problemAt(
  kind: ProblemKind,
  column: number,
  found: string,
  expected: readonly string[],
): LineProblem {
  return new LineProblem({ kind, column, found, expected, suggestion: nearest(found, expected) });
}

/** The nearest word, if it is near enough to be a slip of the finger. */
export function nearest(found: string, words: readonly string[]): string | null {
  const candidates = words.filter((word) => /^\p{L}/u.test(word));
  if (found === "" || candidates.length === 0) return null;
  const word = closest(found.toLowerCase(), candidates);
  return distance(found.toLowerCase(), word) <= Math.max(1, Math.floor(word.length / 3)) ? word : null;
}

/** Walks over the tokens of a line. Every method that does not find what it asks for throws. */
export class Cursor {
  #next = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get token(): Token {
    return this.#tokens[this.#next] as Token;
  }

  /** The token after the next one. */
  get following(): Token {
    return (this.#tokens[this.#next + 1] ?? this.#tokens.at(-1)) as Token;
  }

  take(): Token {
    const token = this.token;
    if (token.kind !== "end") this.#next++;
    return token;
  }

  atEnd(): boolean {
    return this.token.kind === "end";
  }

  /** Takes the sign if it stands next. */
  sign(text: string): boolean {
    const stands = this.token.kind === "sign" && this.token.text === text;
    if (stands) this.#next++;
    return stands;
  }

  /** Takes the word if it stands next, in any case. */
  word(text: string): boolean {
    const stands = this.token.kind === "word" && this.token.text.toLowerCase() === text;
    if (stands) this.#next++;
    return stands;
  }

  /** Takes whichever of the words stands next; null if none does. */
  oneOf<Word extends string>(words: readonly Word[]): Word | null {
    const { kind, text } = this.token;
    const found = kind === "word" ? words.find((word) => word === text.toLowerCase()) : undefined;
    if (found === undefined) return null;
    this.#next++;
    return found;
  }

  text(): string | null {
    return this.token.kind === "text" ? this.take().text : null;
  }

  number(): number | null {
    return this.token.kind === "number" ? Number(this.take().text) : null;
  }

  expectSign(text: string): void {
    if (!this.sign(text)) this.fail([text]);
  }

  expectWord(text: string): void {
    if (!this.word(text)) this.fail([text]);
  }

  fail(expected: readonly string[], kind: ProblemKind = "unexpected"): never {
    throw problemAt(kind, this.token.column, this.token.text, expected);
  }
}
