import type { EpochMinute } from "../../domain/calendar.js";
import type { Ended, PostOffice } from "../outbox/post-office.js";
import type { Database, Platform } from "../ports.js";
import { claimDue } from "./claim.js";
import { claimClosings } from "./closing.js";

const MS_PER_MINUTE = 60_000;
const AT_ONCE = 100;

export interface PassingTimeParts {
  readonly database: Database;
  readonly platform: Platform;
  readonly office: PostOffice;
  /** After everything that was due at that minute was sent. */
  onMinute(minute: EpochMinute): void;
}

/**
 * Does what is due for a platform whose time is moved by hand, instant by instant. The first move
 * of a process is the end of its downtime: what became due meanwhile is caught up with at once.
 */
export function passingTime(parts: PassingTimeParts): (to: EpochMinute) => Promise<void> {
  const { database, platform, office } = parts;
  let reached: EpochMinute | null = null;

  const nextInstant = async () => {
    const due = await database.transaction(({ reminders }) => reminders.earliestDue(platform));
    const tryMs = await office.earliestTry();
    const tryAt = tryMs === null ? null : Math.ceil(tryMs / MS_PER_MINUTE);
    return due === null || (tryAt !== null && tryAt < due) ? tryAt : due;
  };
  const beat = async (minute: EpochMinute) => {
    const now = minute * MS_PER_MINUTE;
    await claimDue(database, platform, minute, () => 0);
    await claimClosings(database, platform, minute);
    for (let ended: readonly Ended[] = []; ; ) {
      const { letters, isAll } = await office.exchange(ended, now, AT_ONCE);
      if (letters.length === 0 && isAll) break;
      const sent: Ended[] = [];
      for (const letter of letters) sent.push(await office.attempt(letter, () => now));
      ended = sent;
    }
    parts.onMinute(minute);
    reached = minute;
  };

  return async (to) => {
    if (reached === null) return beat(to);
    for (;;) {
      const next = await nextInstant();
      if (next === null || next > to) return;
      await beat(Math.max(next, reached));
    }
  };
}
