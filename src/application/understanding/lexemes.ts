import { type Amount, amountAt } from "./amounts.js";
import { endOf, type Phrase, phrases } from "./phrases.js";
import { ACTS, type Act, type CommandWords } from "./vocabulary/command-words.js";
import { endsClause, type Word } from "./words.js";

/** What a few words of a message mean for a command. */
export type Meaning =
  | { readonly kind: "act"; readonly act: Act }
  | {
      readonly kind: "session" | "day" | "swap" | "reason" | "pause-reason";
      readonly value: string;
    }
  | { readonly kind: "part"; readonly part: "run" | "strength" | "both" | "partly" }
  | { readonly kind: "amount"; readonly amount: Amount }
  | { readonly kind: PlainKind };

const PLAIN_KINDS = {
  whole: "whole",
  exercise: "exercises",
  wish: "wishes",
  permission: "permissions",
  ask: "asks",
  "how-to": "howTo",
  negation: "negations",
  doubt: "doubts",
  to: "to",
  from: "from",
  until: "until",
  at: "at",
  chat: "chat",
  filler: "fillers",
} as const;
type PlainKind = keyof typeof PLAIN_KINDS | "question" | "clause-end" | "tick" | "unknown";

export type Lexeme = Meaning & { readonly quoted: boolean };

/** A language's table made ready: every phrase with its meaning, the weightier meaning first. */
export type Lexicon = readonly { readonly phrase: Phrase; readonly meaning: Meaning }[];

export function lexiconOf(words: CommandWords): Lexicon {
  const all = (table: readonly string[], meaning: Meaning) =>
    phrases(table).map((phrase) => ({ phrase, meaning }));
  const named = <Kind extends "session" | "day" | "swap" | "reason" | "pause-reason">(
    kind: Kind,
    tables: Readonly<Record<string, readonly string[] | undefined>>,
  ) =>
    Object.entries(tables).flatMap(([value, table]) =>
      all(table ?? [], { kind, value } as Meaning),
    );
  return [
    ...ACTS.flatMap((act) => all(words.acts[act], { kind: "act", act })),
    ...named("day", words.days),
    ...(["run", "strength", "both", "partly"] as const).flatMap((part) =>
      all(words.parts[part], { kind: "part", part }),
    ),
    ...named("session", words.sessions),
    ...named("swap", words.swaps),
    ...named("reason", words.reasons),
    ...named("pause-reason", words.pauses),
    ...(Object.keys(PLAIN_KINDS) as (keyof typeof PLAIN_KINDS)[]).flatMap((kind) =>
      all(words[PLAIN_KINDS[kind]], { kind }),
    ),
  ];
}

/** A message as meanings: at each place the amount there, else the longest phrase, else unknown. */
export function lexemesOf(words: readonly Word[], lexicon: Lexicon): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const { meaning, length } = meaningAt(words, at, lexicon);
    if (meaning !== null) lexemes.push({ ...meaning, quoted: word.quoted });
    at += length;
  }
  return lexemes;
}

function meaningAt(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { readonly meaning: Meaning | null; readonly length: number } {
  const word = words[at];
  if (word === undefined || word.kind === "blank") return { meaning: null, length: 1 };
  if (endsClause(word)) {
    return { meaning: { kind: word.text === "?" ? "question" : "clause-end" }, length: 1 };
  }
  if (word.kind === "date") return { meaning: { kind: "day", value: word.text }, length: 1 };
  if (word.text === "✅") return { meaning: { kind: "tick" }, length: 1 };
  const amount = amountAt(words, at);
  if (amount !== null) {
    return { meaning: { kind: "amount", amount: amount.amount }, length: amount.length };
  }
  let best: { meaning: Meaning; length: number } = { meaning: { kind: "unknown" }, length: 1 };
  for (const { phrase, meaning } of lexicon) {
    const length = (endOf(phrase, words, at) ?? at) - at;
    const isFirst = best.meaning.kind === "unknown" && length > 0;
    if (isFirst || length > best.length) best = { meaning, length };
  }
  return best;
}
