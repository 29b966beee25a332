import type { EpochMinute } from "../../domain/calendar.js";
import { isoInstant, isReachable } from "./instant.js";
import { refuse, type Session } from "./session.js";
import { WORDS } from "./words.js";

/** Moves the clock as if the process had been running, or says why it cannot be moved there. */
export async function moveClock(session: Session, to: EpochMinute): Promise<void> {
  const { clock, remark } = session.parts;
  const { timeZone } = session.speaker();
  const now = clock.now();
  if (to < now) return refuse(session, WORDS.backwards(isoInstant(now, timeZone)));
  if (!isReachable(to)) return refuse(session, WORDS.tooFar);
  await passTime(session, to);
  await remark(WORDS.clockIs(isoInstant(clock.now(), timeZone)));
}

/**
 * Delivers what becomes due up to `to`, each at its own instant, and leaves the clock at `to` even
 * if that fails.
 */
export async function passTime(session: Session, to: EpochMinute): Promise<void> {
  const { clock } = session.parts;
  try {
    const deliveries = await session.parts.heartbeat.advance(to);
    for (const delivery of deliveries.toSorted((a, b) => a.at - b.at)) {
      clock.moveTo(Math.min(delivery.at, to));
      if ("channel" in delivery) await session.sayToGroup(delivery.channel, delivery.reply);
      else await session.say(delivery.to, "dm", delivery.reply);
    }
  } finally {
    clock.moveTo(to);
  }
}
