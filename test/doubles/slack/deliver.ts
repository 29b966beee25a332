import type { Json } from "./world.js";

/** One thing that Slack tells the bot. */
export interface Envelope {
  readonly type: "events_api" | "slash_commands" | "interactive";
  readonly payload: Json;
}

/** What came back in time. */
export type Delivery =
  | { readonly kind: "acked"; readonly payload: Json }
  /** Nobody acknowledged within three seconds. */
  | { readonly kind: "timeout" }
  /** There was nobody to tell it to, or the connection broke. */
  | { readonly kind: "unreachable" };

/** How the double reaches the bot: over its sockets, or over HTTP. */
export interface Transport {
  deliver(envelope: Envelope, retry: number): Promise<Delivery>;
}

export const ACK_WITHIN_MS = 3000;
