import type { Effort, Gait, NamedPace, RunType, StrengthClass } from "../../domain/session.js";
import { fold } from "./fold.js";
import type { Language } from "./session-reading.js";
import { VOCABULARIES } from "./words/index.js";
import {
  type HeartWord,
  listed,
  type SmallWord,
  type StepWord,
  type UnitWord,
  type Vocabulary,
} from "./words/vocabulary.js";

/** All that a word or phrase may mean; where it stands decides which of it counts. */
export interface Senses {
  readonly number?: number;
  readonly unit?: UnitWord;
  readonly session?: RunType | "run";
  readonly step?: StepWord;
  readonly gait?: Gait;
  readonly effort?: Effort;
  readonly pace?: NamedPace;
  readonly race?: NamedPace;
  readonly heart?: HeartWord;
  readonly strength?: StrengthClass;
  readonly cross?: true;
  readonly loosening?: true;
  readonly rest?: true;
  readonly optional?: true;
  readonly small?: readonly SmallWord[];
  readonly filler?: true;
}

/** A phrase that was found: how many words it takes, and what it may mean. */
export interface Phrase {
  readonly length: number;
  readonly senses: Senses;
}

/** No phrase of a vocabulary has more words. */
const LONGEST_PHRASE = 6;

const indexes = new Map<Language, ReadonlyMap<string, Senses>>();

/** The longest phrase that begins the words, in the first of the languages that has it. */
export function phraseAt(
  words: readonly string[],
  from: number,
  languages: readonly Language[],
): Phrase | null {
  const most = Math.min(LONGEST_PHRASE, words.length - from);
  for (let length = most; length > 0; length--) {
    const key = words.slice(from, from + length).join(" ");
    for (const language of languages) {
      const senses = indexOf(language).get(key);
      if (senses !== undefined) return { length, senses };
    }
  }
  return null;
}

/** True if the word stands in the vocabularies as it is, digits and all: `as10`, `ga1`. */
export function isKnownWord(word: string, languages: readonly Language[]): boolean {
  return languages.some((language) => indexOf(language).has(word));
}

/** True if the word is a unit in one of the vocabularies, or the `m` between them. */
export function isUnit(word: string, languages: readonly Language[]): boolean {
  return word === "m" || languages.some((one) => indexOf(one).get(word)?.unit !== undefined);
}

function indexOf(language: Language): ReadonlyMap<string, Senses> {
  const known = indexes.get(language);
  if (known !== undefined) return known;
  const index = indexed(VOCABULARIES[language]);
  indexes.set(language, index);
  return index;
}

function indexed(vocabulary: Vocabulary): ReadonlyMap<string, Senses> {
  const index = new Map<string, Senses>();
  const add = (phrase: string, senses: Senses) => {
    const key = keyOf(phrase);
    index.set(key, { ...senses, ...index.get(key) });
  };
  for (const [phrase, number] of listed(vocabulary.numbers).map((one) => one.split(" "))) {
    if (phrase !== undefined) add(phrase, { number: Number(number) });
  }
  for (const [phrase, unit] of entries(vocabulary.units)) add(phrase, { unit });
  for (const [phrase, session] of entries(vocabulary.sessions)) add(phrase, { session });
  for (const [phrase, step] of entries(vocabulary.steps)) add(phrase, { step });
  for (const [phrase, gait] of entries(vocabulary.gaits)) add(phrase, { gait });
  for (const [phrase, effort] of entries(vocabulary.efforts)) add(phrase, { effort });
  for (const [phrase, pace] of entries(vocabulary.paces)) add(phrase, { pace });
  for (const [phrase, race] of entries(vocabulary.races)) add(phrase, { race });
  for (const [phrase, heart] of entries(vocabulary.heart)) add(phrase, { heart });
  for (const [phrase, strength] of entries(vocabulary.strength)) add(phrase, { strength });
  for (const phrase of listed(vocabulary.cross)) add(phrase, { cross: true });
  for (const phrase of listed(vocabulary.loosening)) add(phrase, { loosening: true });
  for (const phrase of listed(vocabulary.rest)) add(phrase, { rest: true });
  for (const phrase of listed(vocabulary.optional)) add(phrase, { optional: true });
  for (const phrase of listed(vocabulary.fillers)) add(phrase, { filler: true });
  for (const [phrase, small] of entries(vocabulary.small)) {
    const before = index.get(keyOf(phrase))?.small ?? [];
    index.set(keyOf(phrase), { ...index.get(keyOf(phrase)), small: [...before, small] });
  }
  return index;
}

/** `Warm-up` and `warm up` are one phrase. */
function keyOf(phrase: string): string {
  return fold(phrase)
    .replace(/[-\s']+/g, " ")
    .trim();
}

function entries<Key extends string>(
  table: Readonly<Partial<Record<Key, string>>>,
): readonly (readonly [string, Key])[] {
  const keys = Object.keys(table) as Key[];
  return keys.flatMap((key) => listed(table[key] ?? "").map((phrase) => [phrase, key] as const));
}
