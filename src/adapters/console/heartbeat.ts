import type { ChannelDelivery, Delivery } from "../../application/lunge.js";
import type { EpochMinute } from "../../domain/calendar.js";

/** Whatever happens by itself as time passes. */
export interface Heartbeat {
  /**
   * Does what is due up to and including `to`, each instant in order, and returns what is to be
   * delivered on the console.
   */
  advance(to: EpochMinute): Promise<readonly (Delivery | ChannelDelivery)[]>;
}

/** Several heartbeats as one. */
export function together(heartbeats: readonly Heartbeat[]): Heartbeat {
  return {
    async advance(to) {
      const deliveries: (Delivery | ChannelDelivery)[] = [];
      for (const heartbeat of heartbeats) deliveries.push(...(await heartbeat.advance(to)));
      return deliveries;
    },
  };
}

/** A heartbeat that beats once for each minute, however often it is asked; null never beats. */
export function oncePerMinute(heartbeat: Heartbeat | null): Heartbeat {
  let reached = Number.NEGATIVE_INFINITY;
  return {
    async advance(to) {
      if (heartbeat === null || to <= reached) return [];
      reached = to;
      return heartbeat.advance(to);
    },
  };
}
