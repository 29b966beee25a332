import type { Senses } from "./lexicon.js";
import type { FileSettings } from "./session-reading.js";
import type { SessionToken, SignText } from "./token-types.js";
import type { SmallWord } from "./words/vocabulary.js";

const NO_SENSES: Senses = {};

/** A place in the tokens of a session, which can be kept and gone back to. */
export class Stream {
  #at = 0;
  /** Pieces that were read only in part: the words say more than the structure. */
  halfRead = 0;

  constructor(
    readonly text: string,
    readonly tokens: readonly SessionToken[],
    readonly settings: FileSettings,
  ) {}

  /** The place to go back to. */
  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.tokens.length;
  }

  back(at: number): void {
    this.#at = at;
  }

  peek(ahead = 0): SessionToken | null {
    return this.tokens[this.#at + ahead] ?? null;
  }

  skip(count = 1): void {
    this.#at += count;
  }

  /** What the word here may mean; nothing for a number or a sign. */
  senses(ahead = 0): Senses {
    const token = this.peek(ahead);
    return token?.kind === "word" ? token.senses : NO_SENSES;
  }

  sees(sign: SignText, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === "sign" && token.sign === sign;
  }

  takes(sign: SignText): boolean {
    const seen = this.sees(sign);
    if (seen) this.skip();
    return seen;
  }

  seesSmall(word: SmallWord, ahead = 0): boolean {
    return this.senses(ahead).small?.includes(word) ?? false;
  }

  takesSmall(word: SmallWord): boolean {
    const seen = this.seesSmall(word);
    if (seen) this.skip();
    return seen;
  }

  /** Takes words that change nothing. */
  skipFillers(): void {
    while (this.senses().filler === true) this.skip();
  }

  /** Takes fillers and the words for of: `of the`, `de la`. */
  skipOf(): void {
    while (this.senses().filler === true || this.seesSmall("of")) this.skip();
  }

  /** The token as it stands in the text. */
  textOf(ahead = 0): string {
    const token = this.peek(ahead);
    return token === null ? "" : this.text.slice(token.from, token.to);
  }

  /** True if nothing stands between this token and the one before. */
  isClose(ahead = 0): boolean {
    return this.peek(ahead)?.from === this.peek(ahead - 1)?.to;
  }
}
