import {
  type Database,
  type EpochMs,
  OUTBOX_STATES,
  type OutboxRow,
  type OutboxState,
} from "../ports.js";

/** What an operator does with the outbox. */
export interface OutboxDesk {
  list(states: readonly OutboxState[]): Promise<readonly OutboxRow[]>;
  counts(): Promise<Readonly<Record<OutboxState, number>>>;
  /** Tries a message again that was given up; false for one that was not. */
  requeue(key: string, at: EpochMs): Promise<boolean>;
}

const MOST_LISTED = 100;

export function outboxDesk(database: Database): OutboxDesk {
  return {
    list: (states) => database.transaction(({ outbox }) => outbox.list(states, MOST_LISTED)),
    counts: () => database.transaction(({ outbox }) => outbox.counts()),
    requeue: (key, at) => database.transaction(({ outbox }) => outbox.requeue(key, at)),
  };
}

export function isOutboxState(text: string): text is OutboxState {
  return OUTBOX_STATES.some((state) => state === text);
}
