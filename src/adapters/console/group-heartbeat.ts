import { takeDueAnnouncements } from "../../application/challenges/due.js";
import type { ChannelDelivery } from "../../application/lunge.js";
import type { Database } from "../../application/ports.js";
import type { EpochMinute } from "../../domain/calendar.js";
import type { Heartbeat } from "./heartbeat.js";

/**
 * What groups are told as time passes, each announcement at its own instant. The first beat stands
 * for the time in which the process was not running: what became due meanwhile is said once, now.
 */
export function groupHeartbeat(database: Database): Heartbeat {
  let isFirst = true;
  return {
    async advance(to) {
      const deliveries: ChannelDelivery[] = [];
      if (isFirst) {
        isFirst = false;
        return saidAt(database, to);
      }
      for (
        let next = await nextDue(database, to);
        next !== null;
        next = await nextDue(database, to)
      ) {
        deliveries.push(...(await saidAt(database, next)));
      }
      return deliveries;
    },
  };
}

/** The instant of what is due first, up to that one; null when nothing is. */
function nextDue(database: Database, to: EpochMinute): Promise<EpochMinute | null> {
  return database.transaction(async ({ announcements }) => {
    const [first] = await announcements.due("console", to, 1);
    return first?.at ?? null;
  });
}

function saidAt(database: Database, at: EpochMinute): Promise<readonly ChannelDelivery[]> {
  return database.transaction(async (stores) => {
    const messages = await takeDueAnnouncements(stores, "console", at);
    return messages
      .filter(({ place }) => place.platform === "console")
      .map(({ place, timeZone, reply }) => ({
        at,
        channel: { name: place.channel, timeZone },
        reply,
      }));
  });
}
