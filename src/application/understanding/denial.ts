import { DENIERS, type Span } from "./phrases.js";
import { endsClause, type Word } from "./words.js";

/** Words that may stand between the denial and what it denies: `no real`, `don't have any`. */
const BETWEEN = new Set([
  ..."any the a an my real actual actually really feel feeling felt have having had got get".split(
    " ",
  ),
  ..."do did to in of more longer sign signs nogen noget rigtig rigtige mine mit min længere".split(
    " ",
  ),
  ..."har haft føler mærker mere tegn på af i".split(" "),
]);

const JOINED = new Set([..."or nor and eller og /".split(" ")]);
const MOST_BETWEEN = 4;

/** What may stand between a denial and what it denies, beyond small words: `no knee pain`. */
export type Between = (word: string) => boolean;

/**
 * The places that are really said, without those denied: `no pain`, `don't have any pain`, and
 * further ones joined by `or`. `not sure`, `not only` and `can't ignore` deny nothing.
 */
export function affirmed(
  words: readonly Word[],
  spans: readonly Span[],
  deniers: ReadonlySet<string> = DENIERS,
  between: Between = () => false,
): readonly Span[] {
  let deniedUpTo = -1;
  return spans.filter(({ start, end }) => {
    const isDenied =
      denialBefore(words, start, deniers, between) !== null ||
      isJoined(words, deniedUpTo, start, between);
    if (isDenied) deniedUpTo = end;
    return !isDenied;
  });
}

/** Where the denial stands that denies what begins at `start`; null for none. */
export function denialBefore(
  words: readonly Word[],
  start: number,
  deniers: ReadonlySet<string> = DENIERS,
  between: Between = () => false,
): number | null {
  for (let back = 1; back <= MOST_BETWEEN; back += 1) {
    const word = words[start - back];
    if (word === undefined || endsClause(word)) return null;
    if (deniers.has(word.text)) return start - back;
    if (!BETWEEN.has(word.text) && !between(word.text)) return null;
  }
  return null;
}

function isJoined(words: readonly Word[], from: number, start: number, between: Between): boolean {
  if (from < 0 || start - from > MOST_BETWEEN) return false;
  if (start <= from) return true;
  const joints = words.slice(from, start);
  return (
    joints.some(({ text }) => JOINED.has(text)) &&
    joints.every(({ text }) => JOINED.has(text) || BETWEEN.has(text) || between(text))
  );
}

const OTHERS = new Set([
  ..."kid kids child children son daughter wife husband partner girlfriend boyfriend baby".split(
    " ",
  ),
  ..."dog cat boss colleague coworker friend mother father mum mom dad brother sister".split(" "),
  ..."barn børn søn datter kone mand kæreste hund kat chef kollega ven mor far bror søster".split(
    " ",
  ),
]);
const SELF = new Set([..."i i'm im i've ive i'd me jeg mig".split(" ")]);

/** Whether the clause speaks of somebody else just before: `my son has a fever`. */
export function isOfSomebodyElse(words: readonly Word[], start: number): boolean {
  for (let back = 1; back <= 5; back += 1) {
    const word = words[start - back];
    if (word === undefined || endsClause(word) || SELF.has(word.text)) return false;
    if (OTHERS.has(word.text)) return true;
  }
  return false;
}
