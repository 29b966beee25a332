import type { App, webApi } from "@slack/bolt";

/** One way in which Slack reaches the bot. */
export interface Connection {
  readonly app: App;
  /** Rejects with a sentence for the operator. */
  start(): Promise<void>;
  /** Takes nothing new on. */
  stop(): Promise<void>;
  isUp(): boolean;
  /** With a token that is valid now; null where nobody installed. */
  clientOf(workspace: string): Promise<webApi.WebClient | null>;
  /** Forgets the tokens of a workspace that removed the bot. */
  removed(workspace: string): Promise<void>;
}
