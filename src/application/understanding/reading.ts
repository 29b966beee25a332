import type { CommandName } from "../command.js";
import type { Amount } from "./amounts.js";
import type { Lexeme } from "./lexemes.js";
import type { Act } from "./vocabulary/command-words.js";

/** A command that a message may mean. */
export interface Draft {
  readonly name: CommandName;
  readonly args: Readonly<Record<string, string>>;
  /** Nothing is missing, nothing is said twice, every word has found its place. */
  readonly sure: boolean;
  /** Stores or changes something; a look does not and is given more freely. */
  readonly changes: boolean;
}

export type Kind = Lexeme["kind"];

export function has(lexemes: readonly Lexeme[], kind: Kind): boolean {
  return lexemes.some((lexeme) => lexeme.kind === kind);
}

/** Whether the message holds nothing but these, commas and full stops. */
export function hasOnly(lexemes: readonly Lexeme[], kinds: readonly Kind[]): boolean {
  return lexemes.every(({ kind }) => kind === "clause-end" || kinds.includes(kind));
}

export function actsOf(lexemes: readonly Lexeme[]): ReadonlySet<Act> {
  return new Set(lexemes.flatMap((one) => (one.kind === "act" ? [one.act] : [])));
}

/** The days named, each once. */
export function daysOf(lexemes: readonly Lexeme[]): readonly string[] {
  return valuesOf(lexemes, "day");
}

export function valuesOf(
  lexemes: readonly Lexeme[],
  kind: "day" | "session" | "swap" | "reason" | "pause-reason",
): readonly string[] {
  return [...new Set(lexemes.flatMap((one) => (one.kind === kind ? [one.value] : [])))];
}

export function amountsOf<Which extends Amount["kind"]>(
  lexemes: readonly Lexeme[],
  which: Which,
): readonly Extract<Amount, { kind: Which }>[] {
  return lexemes.flatMap((one) =>
    one.kind === "amount" && one.amount.kind === which
      ? [one.amount as Extract<Amount, { kind: Which }>]
      : [],
  );
}

/** A word that no table knows, a joke, a condition, somebody else's words in quotation marks. */
export function isDoubtful(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(({ kind, quoted }) => kind === "unknown" || kind === "doubt" || quoted);
}

/** A question, and no wish put as one: `can you move it?` wants to have it moved. */
export function isAsked(lexemes: readonly Lexeme[]): boolean {
  if (has(lexemes, "permission") || has(lexemes, "ask")) return true;
  return has(lexemes, "question") && !has(lexemes, "wish");
}

/** `day` as an argument; today goes without saying. */
export function dayArg(days: readonly string[]): Readonly<Record<string, string>> {
  const [day] = days;
  return day === undefined || day === "today" ? {} : { day };
}

/** Words that a command may have beside its own. */
export const HARMLESS: readonly Kind[] = [
  "act",
  "amount",
  "chat",
  "filler",
  "wish",
  "tick",
  "question",
  "ask",
  "permission",
  "negation",
  "doubt",
  "unknown",
];
