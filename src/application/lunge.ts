import type { EpochMinute, TimeZone } from "../domain/calendar.js";
import type { Person } from "./ports.js";
import type { Reply } from "./reply.js";

/** A file that came with a command. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A command as a platform hands it over: a name, and arguments by name, all as text. */
export interface CommandCall {
  readonly name: string;
  readonly args: Readonly<Record<string, string>>;
  /** Values without a name, in order: each is the first argument not yet given. */
  readonly bare: readonly string[];
  readonly attachment: Attachment | null;
}

/** Something that the bot says unasked. */
export interface Delivery {
  readonly at: EpochMinute;
  readonly to: Person;
  readonly reply: Reply;
}

/** Something that the bot says to a group unasked. */
export interface ChannelDelivery {
  readonly at: EpochMinute;
  /** The channel's name, and the zone in which the group counts its days. */
  readonly channel: { readonly name: string; readonly timeZone: TimeZone };
  readonly reply: Reply;
}

/** What every adapter talks to. Nothing here throws for what a person sends. */
export interface Lunge {
  command(person: Person, call: CommandCall): Promise<Reply>;
  /** A direct message in plain words. */
  message(person: Person, text: string): Promise<Reply>;
  /** The words that greet a person who has just come. */
  greeting(person: Person): Promise<Reply>;
}
