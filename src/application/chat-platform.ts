import type { AccountKey, Platform } from "./ports.js";
import type { Reply } from "./reply.js";

/** A chat platform that is connected: it answers people, and sends what the bot says unasked. */
export interface ChatPlatform {
  readonly platform: Platform;
  readonly messenger: Messenger;
  /** How fast the outbox may write to it: below what the platform allows. */
  readonly rate: Rate;
  /** Resolves when people can be answered. Rejects with a sentence for the operator. */
  start(): Promise<void>;
  /** Takes nothing new on, finishes what is in flight within those milliseconds, disconnects. */
  stop(withinMs: number): Promise<void>;
  isUp(): boolean;
}

/** How fast a platform is written to. */
export interface Rate {
  readonly perSecond: number;
  /** Messages under way at the same time. */
  readonly atOnce: number;
}

/** Where something unasked goes. */
export type Recipient =
  | { readonly kind: "person"; readonly account: AccountKey }
  | {
      readonly kind: "channel";
      readonly platform: Platform;
      readonly workspace: string;
      readonly channelId: string;
    };

/** Who may press what is said there; null for everybody. */
export function ownerOf(to: Recipient): AccountKey | null {
  return to.kind === "person" ? to.account : null;
}

/** One message of the outbox. The key stays the same however often it is tried. */
export interface Outgoing {
  readonly key: string;
  readonly to: Recipient;
  readonly reply: Reply;
  /** The language of what stands around the reply. */
  readonly language: string;
}

/** What became of one attempt to send. */
export type SendOutcome =
  | { readonly kind: "sent"; readonly messageId: string }
  /** A definite no that will stay: the person blocked the bot or left, the channel is gone. */
  | { readonly kind: "refused"; readonly reason: string }
  /** The platform asks to wait, with this channel or with all messages; nothing was sent. */
  | { readonly kind: "wait"; readonly ms: number; readonly scope: "channel" | "platform" }
  /** The platform is down or answered with a fault of its own; nothing was sent. */
  | { readonly kind: "failed"; readonly reason: string }
  /** Nobody knows whether it arrived. */
  | { readonly kind: "unclear"; readonly reason: string };

/** What became of an earlier attempt. */
export type Arrival =
  | { readonly kind: "known"; readonly hasArrived: boolean }
  /** The platform tells nobody. */
  | { readonly kind: "unknowable" }
  /** It could not be asked now, and may be asked later. */
  | Extract<SendOutcome, { readonly kind: "wait" | "failed" }>;

/** Sends each message once; repeating an attempt is the outbox's business, not the messenger's. */
export interface Messenger {
  /** How many of the platform's turns it takes; more than one where a channel is opened first. */
  turnsFor(outgoing: Outgoing): number;
  send(outgoing: Outgoing): Promise<SendOutcome>;
  /** Whether a message of that key arrived earlier. Asked before an unclear attempt is repeated. */
  arrivalOf(outgoing: Outgoing): Promise<Arrival>;
  /**
   * Puts another text in place of a message that was sent to a channel; doing so twice does no harm.
   * Left out where what is said stays as it is, as on the console.
   */
  edit?(messageId: string, outgoing: Outgoing): Promise<SendOutcome>;
}
