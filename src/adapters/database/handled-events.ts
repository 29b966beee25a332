import type { Platform } from "../../application/ports.js";
import type { HandledEventRow } from "./chat-row.js";
import { keptQuery } from "./kept-query.js";
import type { Queries } from "./tables.js";

/**
 * Events that were taken on. Writing each down by itself would cost a flush of the disk before
 * anything is answered; so they are written with whatever is written next, and by themselves when
 * nothing is for a moment. What an event changed and that it was taken on are then stored together.
 */
export interface HandledEvents {
  /** False when it was taken on before. */
  takeOn(queries: Queries, event: HandledEventRow): Promise<boolean>;
  /** Writes what is not written yet; `written` is to be called once that has been committed. */
  write(queries: Queries): Promise<{ written(): void }>;
}

/** @param soon called whenever something more waits that nobody else may write */
export function handledEvents(soon: () => void): HandledEvents {
  const waiting = new Map<string, HandledEventRow>();
  return {
    async takeOn(queries, event) {
      const key = keyOf(event);
      if (waiting.has(key)) return false;
      const known = await handledWith(queries, event.platform, event.event_key);
      if (known.length > 0) return false;
      waiting.set(key, event);
      soon();
      return true;
    },
    async write(queries) {
      const rows = [...waiting.values()];
      // One statement for each, always the same: one for all would be another for every number of them.
      for (const { platform, event_key, handled_at } of rows) {
        await noted(queries, platform, event_key, handled_at);
      }
      return {
        written() {
          for (const row of rows) waiting.delete(keyOf(row));
        },
      };
    },
  };
}

function keyOf({ platform, event_key }: HandledEventRow): string {
  return `${platform} ${event_key}`;
}

const noted = keptQuery((queries, platform: Platform, key: string, handledAt: number) =>
  queries
    .insertInto("handled_event")
    .values({ platform, event_key: key, handled_at: handledAt })
    .onConflict((conflict) => conflict.columns(["platform", "event_key"]).doNothing()),
);

const handledWith = keptQuery((queries, platform: Platform, key: string) =>
  queries
    .selectFrom("handled_event")
    .select("event_key")
    .where("platform", "=", platform)
    .where("event_key", "=", key),
);
