import type { CommandName } from "../command.js";
import { changeCall } from "./change-calls.js";
import { doneCall } from "./done-call.js";
import { type Lexeme, type Lexicon, lexemesOf, lexiconOf } from "./lexemes.js";
import { lookCall, whyCall } from "./look-calls.js";
import { spelling } from "./phrases.js";
import { actsOf, type Draft, daysOf, has, hasOnly, isAsked, isDoubtful } from "./reading.js";
import { sameEnding, withoutSlips } from "./slips.js";
import { type Language, lineOf, type Understanding } from "./understanding.js";
import type { Act, CommandWords } from "./vocabulary/command-words.js";
import { DANISH } from "./vocabulary/danish-commands.js";
import { ENGLISH } from "./vocabulary/english-commands.js";
import { EVERYDAY_WORDS } from "./vocabulary/everyday-words.js";
import type { Word } from "./words.js";

interface Tongue {
  readonly lexicon: Lexicon;
  readonly targets: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly isRunPast: boolean;
}

const TONGUES: Readonly<Record<Language, Tongue>> = {
  en: tongue(ENGLISH),
  da: tongue(DANISH),
};

function tongue(words: CommandWords): Tongue {
  const lexicon = lexiconOf(words);
  const targets = spelling(lexicon.map(({ phrase }) => phrase));
  const known = new Set([...targets, ...EVERYDAY_WORDS]);
  return { lexicon, targets, known, isRunPast: words.isRunPast };
}

type Read = Extract<Understanding, { kind: "call" | "unsure" | "chat" }>;

/**
 * The command that a message means, read in each language on its own: a word that is known in one
 * says nothing about the other. What is sure in one language counts; otherwise the runner is asked.
 */
export function commandIn(words: readonly Word[], languages: readonly Language[]): Read {
  const readings = languages.map((language) => readIn(words, TONGUES[language]));
  const read = readings.map((one) => one.read);
  const calls = read.filter((one) => one.kind === "call");
  const [first, ...others] = calls;
  const lines = new Set(calls.map(({ name, args }) => lineOf(name, args)));
  if (first !== undefined && (others.length === 0 || lines.size === 1)) return first;
  if (lines.size > 1) return { kind: "unsure", near: [...lines] };
  const chat = read.find((one) => one.kind === "chat");
  if (chat !== undefined) return chat;
  const leastUnknown = Math.min(...readings.map(({ unknown }) => unknown));
  const best = readings.filter(({ unknown }) => unknown === leastUnknown);
  const near = best.flatMap((one) => (one.read.kind === "unsure" ? one.read.near : []));
  return { kind: "unsure", near: [...new Set(near)].slice(0, MOST_OFFERS) };
}

const MOST_OFFERS = 3;

/** How one language reads the message, and how many of its words it does not know. */
interface Reading {
  readonly read: Read;
  readonly unknown: number;
}

function readIn(words: readonly Word[], tongue: Tongue): Reading {
  const typed = withoutSlips(words, tongue.targets, tongue.known, sameEnding);
  const lexemes = lexemesOf(typed, tongue.lexicon);
  const unknown = lexemes.filter(({ kind }) => kind === "unknown").length;
  return { read: readOf(lexemes, tongue.isRunPast), unknown };
}

function readOf(lexemes: readonly Lexeme[], isRunPast: boolean): Read {
  if (has(lexemes, "chat") && hasOnly(lexemes, ["chat", "filler", "question", "tick"])) {
    return { kind: "chat" };
  }
  return decided(lexemes, draftsOf(lexemes, isRunPast));
}

/** One draft that nothing speaks against is a call; everything else is asked. */
function decided(lexemes: readonly Lexeme[], drafts: readonly Draft[]): Read {
  const [only, ...others] = drafts;
  const lines = drafts.map(({ name, args }) => lineOf(name, args));
  if (only === undefined || others.length > 0) return { kind: "unsure", near: lines };
  const isAgainst =
    isDoubtful(lexemes) ||
    (only.changes &&
      (has(lexemes, "negation") || isAsked(lexemes) || hasForeignAct(lexemes, only.name)));
  if (only.sure && !isAgainst) return { kind: "call", name: only.name, args: only.args };
  return { kind: "unsure", near: offers(lexemes, only, lines) };
}

/** Acts that belong to each change; another one widens it: `skip this week` is more than a day. */
const OWN_ACTS: Readonly<Partial<Record<CommandName, readonly Act[]>>> = {
  done: ["done", "did", "ran"],
  skip: ["skip", "drop", "skipped"],
  move: ["move"],
  swap: ["swap"],
  pause: ["pause", "plan"],
  resume: ["resume", "plan"],
  undo: ["undo"],
};

function hasForeignAct(lexemes: readonly Lexeme[], name: CommandName): boolean {
  const own = OWN_ACTS[name] ?? [];
  return [...actsOf(lexemes)].some((act) => !own.includes(act));
}

/** Where something is denied, it is the opposite that may be meant. */
function offers(
  lexemes: readonly Lexeme[],
  { name, changes }: Draft,
  lines: readonly string[],
): readonly string[] {
  if (!changes || !has(lexemes, "negation")) return lines;
  const [day] = daysOf(lexemes);
  const args = day === undefined || day === "today" ? {} : { day };
  const look = lineOf("today", args);
  if (name === "done") return [lineOf("skip", args), look];
  if (name !== "skip") return lines;
  return actsOf(lexemes).has("skip") ? [look] : [...lines, look];
}

/** What the message may ask for, each once; several are never carried out together. */
function draftsOf(lexemes: readonly Lexeme[], isRunPast: boolean): readonly Draft[] {
  const acts = actsOf(lexemes);
  if (acts.has("why")) return [whyCall(lexemes)];
  if (has(lexemes, "how-to")) return [howTo(acts)];
  const done = doneCall(lexemes, isRunPast);
  const changes = changeCall(lexemes);
  const changing = [...(done === null ? [] : [done]), ...changes];
  const look = lookCall(lexemes, changing.length > 0);
  return look === null ? changing : [...changing, look];
}

/** `how do I skip a session?`: the help of that command. */
function howTo(acts: ReadonlySet<string>): Draft {
  const named = [
    "skip",
    "move",
    "swap",
    "pause",
    "resume",
    "undo",
    "done",
    "week",
    "plan",
  ] as const;
  const [command, ...others] = named.filter((name) => acts.has(name));
  const args = command === undefined || others.length > 0 ? {} : { command };
  return { name: "help", args, sure: true, changes: false };
}
