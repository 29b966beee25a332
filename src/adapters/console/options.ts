import type { EpochMinute, TimeZone } from "../../domain/calendar.js";
import { fail, ok, type Result } from "../../domain/result.js";
import { readInstant, readTimeZone } from "./instant.js";
import { readName } from "./name.js";
import { WORDS } from "./words.js";

export interface ConsoleOptions {
  /** A path, or `:memory:`. */
  readonly db: string;
  /** Who speaks first. */
  readonly as: string;
  /** Where the clock stands; null for the real clock. */
  readonly now: EpochMinute | null;
  /** The default time zone of new runners. */
  readonly timeZone: TimeZone;
  readonly json: boolean;
}

/** The exit status for options that cannot be used. */
export const UNUSABLE_OPTIONS = 2;

const DEFAULT_DATABASE = "data/lunge.db";
const DEFAULT_NAME = "you";

/**
 * Reads the words after `console`: `--name value` or `--name=value`; of a repeated option the last
 * counts. The problem is a sentence for standard error; the exit status is then
 * {@link UNUSABLE_OPTIONS}.
 */
export function parseOptions(words: readonly string[]): Result<ConsoleOptions, string> {
  let options: ConsoleOptions = {
    db: DEFAULT_DATABASE,
    as: DEFAULT_NAME,
    now: null,
    timeZone: systemTimeZone(),
    json: false,
  };
  for (let index = 0; index < words.length; index++) {
    const [name, inline] = nameAndValue(words[index] ?? "");
    if (name === "--json") {
      if (inline !== null) return fail(WORDS.optionTakesNone(name));
      options = { ...options, json: true };
      continue;
    }
    const read = READERS.get(name);
    if (read === undefined) return fail(WORDS.unknownOption(name));
    const value = inline ?? words[++index] ?? "";
    if (value === "" || (inline === null && value.startsWith("--")))
      return fail(WORDS.optionValueMissing(name));
    const change = read(value);
    if (!change.ok) return change;
    options = { ...options, ...change.value };
  }
  return ok(options);
}

function nameAndValue(word: string): readonly [string, string | null] {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  return equals < 0 ? [word, null] : [word.slice(0, equals), word.slice(equals + 1)];
}

type Reader = (value: string) => Result<Partial<ConsoleOptions>, string>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["--db", (value) => ok({ db: value })],
  [
    "--as",
    (value) => {
      const as = readName(value);
      return as === null ? fail(WORDS.badOptionName(value)) : ok({ as });
    },
  ],
  [
    "--now",
    (value) => {
      const now = readInstant(value);
      return now === null ? fail(WORDS.badOptionInstant(value)) : ok({ now });
    },
  ],
  [
    "--tz",
    (value) => {
      const timeZone = readTimeZone(value);
      return timeZone === null ? fail(WORDS.badOptionZone(value)) : ok({ timeZone });
    },
  ],
]);

/** A system without a usable zone counts as UTC. */
function systemTimeZone(): TimeZone {
  return readTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone ?? "") ?? "UTC";
}
