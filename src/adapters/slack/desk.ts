import type { webApi } from "@slack/bolt";
import type { Lunge } from "../../application/lunge.js";
import type { Clock, Database, Ids } from "../../application/ports.js";
import type { Buttons } from "./buttons.js";
import type { DirectChannels } from "./direct-channels.js";
import type { Pacing } from "./pacing.js";
import type { People } from "./people.js";

/** Where this adapter writes what an operator should see; never what a person said. */
export interface SlackLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** What the adapter is given. */
export interface Surroundings {
  readonly lunge: Lunge;
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: SlackLog;
}

/** Everything that answering people takes. */
export interface Desk extends Surroundings {
  readonly people: People;
  readonly buttons: Buttons;
  readonly directChannels: DirectChannels;
  readonly pacing: Pacing;
  /** The host that files may be fetched from, beside Slack's own. */
  readonly fileHost: string | null;
  /** Runs work behind an acknowledgement; it is waited for when the platform stops. */
  readonly behind: (work: () => Promise<void>) => void;
  /** Forgets a workspace that removed the bot. */
  readonly removed: (workspace: string) => Promise<void>;
}

/** A person who asked something, and the client that answers in their workspace. */
export interface Asker {
  readonly client: webApi.WebClient;
  readonly workspace: string;
  readonly userId: string;
  /** The channel in which it was asked; null for direct messages, modals and the Home tab. */
  readonly channel: string | null;
  /** What makes this request differ from every other, the same when it is delivered again. */
  readonly key: string;
}
