import type { EpochMinute } from "../../domain/calendar.js";
import type { OutboxKind, OutboxRow, OutboxState, Stores } from "../ports.js";
import type { Reply } from "../reply.js";

/** What there is to say at the moment of sending. */
export type Composed =
  | { readonly kind: "say"; readonly reply: Reply; readonly language: string }
  /** In place of a message that was sent to a channel earlier. */
  | {
      readonly kind: "edit";
      readonly messageId: string;
      readonly reply: Reply;
      readonly language: string;
    }
  /** Nothing any more; the reason is a short word for the operator. */
  | { readonly kind: "drop"; readonly reason: string }
  | { readonly kind: "hold"; readonly until: EpochMinute; readonly reason: string };

/** What one kind of message says, and what follows from its end. */
export interface OutboxContent {
  compose(stores: Stores, row: OutboxRow, now: EpochMinute): Promise<Composed>;
  /**
   * In the same transaction in which the message is settled.
   *
   * @param messageId under which the platform knows what was sent; null where it does not say
   */
  settled(
    stores: Stores,
    row: OutboxRow,
    state: OutboxState,
    now: EpochMinute,
    messageId: string | null,
  ): Promise<void>;
}

/** Kinds without content are left to whoever knows it. */
export type OutboxContents = Readonly<Partial<Record<OutboxKind, OutboxContent>>>;
