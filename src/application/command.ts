import type { EpochMinute, IsoDate } from "../domain/calendar.js";
import type { Messages } from "../messages/messages.js";
import type { Args, ValuesOf } from "./args.js";
import type { Drafts } from "./drafts.js";
import type { Attachment } from "./lunge.js";
import type { Outlook } from "./outlook.js";
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
  /** The arguments as they were typed, by name. */
  readonly given: Readonly<Record<string, string>>;
  readonly drafts: Drafts;
  /** Daylight, and for commands that ask for it the weather. */
  readonly outlook: Outlook;
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
  "feel",
  "progress",
  "history",
  "skip",
  "move",
  "swap",
  "pause",
  "resume",
  "undo",
  "why",
  "reminder",
  "settings",
  "challenge",
  "link",
  "export",
  "privacy",
  "delete-me",
  "help",
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Arguments of buttons alone: whoever types a command wants it done. */
const NOT_TYPED: ReadonlySet<string> = new Set(["preview", "share", "change"]);

export function isTyped(argument: string): boolean {
  return !NOT_TYPED.has(argument);
}

/** A command as data: what it takes, who sees its answer, and what it does. */
export interface Command {
  readonly name: CommandName;
  readonly args: Args;
  /** A press on a button of it changes the message that has the button, and sends no new one. */
  readonly inPlace: boolean;
  /** Changes neither settings, plan nor log. */
  readonly looksOnly: boolean;
  /** Its answer depends on the weather, which is asked before it runs. */
  readonly asksWeather: boolean;
  /** A file may come with it: `/program import`. */
  readonly takesFile: boolean;
  /** Words that may stand between bare values and say nothing: `/move tempo to friday`. */
  readonly fillers: readonly string[];
  /** Command lines that work as they stand, for `/help`. */
  readonly examples: readonly string[];
  readonly run: (context: Context, values: Readonly<Record<string, unknown>>) => Promise<Reply>;
}

/** A command as it is declared. */
export interface CommandSpec<A extends Args> {
  readonly name: CommandName;
  readonly args: A;
  readonly inPlace?: boolean;
  readonly looksOnly?: boolean;
  readonly asksWeather?: boolean;
  readonly takesFile?: boolean;
  readonly fillers?: readonly string[];
  readonly examples: readonly string[];
  readonly run: (context: Context, values: ValuesOf<A>) => Promise<Reply>;
}

/** Declares a command; the handler's arguments are inferred from the declaration. */
export function command<const A extends Args>(spec: CommandSpec<A>): Command {
  return {
    ...spec,
    inPlace: spec.inPlace ?? false,
    looksOnly: spec.looksOnly ?? false,
    asksWeather: spec.asksWeather ?? false,
    takesFile: spec.takesFile ?? false,
    fillers: spec.fillers ?? [],
    run: (context, values) => spec.run(context, values as ValuesOf<A>),
  };
}
