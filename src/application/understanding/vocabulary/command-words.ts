import type { PauseReason, SkipReason } from "../../../domain/adjustment.js";
import type { LogPart } from "../../../domain/log.js";

/** What the runner does or asks for. */
export const ACTS = [
  "done",
  /** Says that it was done only together with what: `did the legs`. */
  "did",
  "ran",
  "skip",
  /** Means skip only together with what: `drop the tempo`. */
  "drop",
  /** The past of skip, which looks back where skip looks ahead. */
  "skipped",
  "move",
  "swap",
  "pause",
  "resume",
  "undo",
  "help",
  "week",
  "plan",
  "why",
] as const;
export type Act = (typeof ACTS)[number];

/** Words around a command, in the notation of `phrases.ts`. */
export interface TalkWords {
  /** Small words, politeness and moods: they change nothing. */
  readonly fillers: readonly string[];
  /** Thanks and greetings, alone or beside a command. */
  readonly chat: readonly string[];
  /** `can you`: a wish, whatever sign ends it. */
  readonly wishes: readonly string[];
  /** `can I`: a question about what is allowed. */
  readonly permissions: readonly string[];
  /** `what's`, `show me`: a question that looks and changes nothing. */
  readonly asks: readonly string[];
  readonly howTo: readonly string[];
  readonly negations: readonly string[];
  /** The future, conditions, jokes: nothing has happened yet, or not in earnest. */
  readonly doubts: readonly string[];
}

/**
 * One language's words for commands, in the notation of `phrases.ts`. A command is unmistakable only
 * when every word of the message stands in these tables; one word too many, and the runner is asked.
 */
export interface CommandWords extends TalkWords {
  readonly acts: Readonly<Record<Act, readonly string[]>>;
  /** Kinds of session as `/skip` and `/move` name them. */
  readonly sessions: Readonly<Record<string, readonly string[]>>;
  /** The session, all of it. */
  readonly whole: readonly string[];
  readonly parts: Readonly<Record<LogPart | "partly", readonly string[]>>;
  readonly exercises: readonly string[];
  /** Days as arguments name them. */
  readonly days: Readonly<Record<string, readonly string[]>>;
  readonly reasons: Readonly<Partial<Record<SkipReason, readonly string[]>>>;
  /** Arguments of `/swap`, as `surface:icy`: what is different about a day. */
  readonly swaps: Readonly<Record<string, readonly string[]>>;
  readonly pauses: Readonly<Partial<Record<PauseReason, readonly string[]>>>;
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly until: readonly string[];
  /** Before a clock these make a time of day or a pace, never how long it took. */
  readonly at: readonly string[];
  /** The noun of a run is also its past tense, as `løb` is. */
  readonly isRunPast: boolean;
}
