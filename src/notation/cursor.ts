import { excerpt, nearest } from "./nearest.js";
import type { LineProblem, ProblemKind } from "./problem.js";
import { type Token, tokensOf } from "./tokens.js";

/** Thrown inside a reader only, and caught where the line is read. */
export class UnreadableLine extends Error {
  readonly problem: LineProblem;

  constructor(problem: LineProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** What a problem says beyond what the cursor knows. */
interface Failure {
  readonly kind?: ProblemKind;
  /** Where it is, if it is not at the next token. */
  readonly at?: Token;
  readonly found?: string;
  /** If it is not simply the nearest of what was expected. */
  readonly suggestion?: string | null;
}

const END: Token = { kind: "end", text: "", column: 1 };

/** Walks over the tokens of a line. */
export class Cursor {
  #next = 0;
  readonly #tokens: Token[] = [];
  readonly #source: Iterator<Token, void>;

  constructor(line: string, from = 0) {
    this.#source = tokensOf(line, from);
  }

  get token(): Token {
    return this.peek(0);
  }

  /** The token that stands so many after the next one. */
  peek(distance: number): Token {
    while (this.#tokens.length <= this.#next + distance) {
      const { value } = this.#source.next();
      if (value === undefined) break;
      this.#tokens.push(value);
    }
    return this.#tokens[this.#next + distance] ?? this.#tokens.at(-1) ?? END;
  }

  /** Whether a sign or a word, in any case, stands so many after the next token. */
  sees(text: string, distance = 0): boolean {
    const token = this.peek(distance);
    return (
      (token.kind === "sign" || token.kind === "word") &&
      token.text.length === text.length &&
      token.text.toLowerCase() === text
    );
  }

  take(): Token {
    const token = this.token;
    if (token.kind !== "end") this.#next++;
    return token;
  }

  atEnd(): boolean {
    return this.token.kind === "end";
  }

  /** Takes the sign or the word if it stands next. */
  has(text: string): boolean {
    const stands = this.sees(text);
    if (stands) this.#next++;
    return stands;
  }

  /** Takes whichever of the words stands next; null if none does. */
  oneOf<Word extends string>(words: readonly Word[]): Word | null {
    const found = words.find((word) => this.sees(word));
    if (found !== undefined) this.#next++;
    return found ?? null;
  }

  /** Takes quoted text; null if none stands next. */
  text(): string | null {
    return this.token.kind === "text" ? this.take().text : null;
  }

  /** Takes the sign or the word, or fails. */
  expect(text: string): void {
    if (!this.has(text)) this.fail([text]);
  }

  fail(expected: readonly string[], failure: Failure = {}): never {
    const at = failure.at ?? this.token;
    const found = excerpt(failure.found ?? at.text);
    throw new UnreadableLine({
      column: at.column,
      kind: failure.kind ?? "unexpected",
      found,
      expected: at.kind === "broken" ? ['"…"'] : expected,
      suggestion: failure.suggestion === undefined ? nearest(found, expected) : failure.suggestion,
    });
  }
}
