import type { EpochMinute, IsoDate } from "../domain/calendar.js";
import type { Messages } from "../messages/messages.js";
import type { Args, ValuesOf } from "./args.js";
import type { Drafts } from "./drafts.js";
import type { Attachment } from "./lunge.js";
import type { Ids, Person, RunnerRecord, Stores } from "./ports.js";
import type { Reply } from "./reply.js";

/** Everything that a command may look at; the stores belong to its own transaction. */
export interface Context {
  readonly person: Person;
  readonly now: EpochMinute;
  /** The person's local day. */
  readonly today: IsoDate;
  readonly runner: RunnerRecord | null;
  readonly stores: Stores;
  readonly ids: Ids;
  readonly messages: Messages;
  readonly attachment: Attachment | null;
  readonly drafts: Drafts;
  /** All commands, for `/help`. */
  readonly registry: readonly Command[];
}

export const COMMAND_NAMES = [
  "start",
  "today",
  "week",
  "plan",
  "program",
  "done",
  "skip",
  "move",
  "pause",
  "resume",
  "undo",
  "why",
  "settings",
  "challenge",
  "link",
  "export",
  "privacy",
  "delete-me",
  "help",
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** A command as data: what it takes, who sees its answer, and what it does. */
export interface Command {
  readonly name: CommandName;
  readonly args: Args;
  /** A press on a button of it changes the message that has the button, and sends no new one. */
  readonly inPlace: boolean;
  /** Words that may stand between bare values and say nothing: `/move tempo to friday`. */
  readonly fillers: readonly string[];
  /** Command lines that work as they stand, for `/help`. */
  readonly examples: readonly string[];
  readonly run: (context: Context, values: Readonly<Record<string, unknown>>) => Promise<Reply>;
}

/** Declares a command; the handler's arguments are inferred from the declaration. */
export function command<const A extends Args>(spec: {
  readonly name: CommandName;
  readonly args: A;
  readonly inPlace?: boolean;
  readonly fillers?: readonly string[];
  readonly examples: readonly string[];
  readonly run: (context: Context, values: ValuesOf<A>) => Promise<Reply>;
}): Command {
  return {
    ...spec,
    inPlace: spec.inPlace ?? false,
    fillers: spec.fillers ?? [],
    run: (context, values) => spec.run(context, values as ValuesOf<A>),
  };
}
