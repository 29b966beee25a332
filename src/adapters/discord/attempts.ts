import { setTimeout as pause } from "node:timers/promises";
import { DiscordAPIError } from "discord.js";
import type { PlatformLog } from "./log.js";
import { factsOf, isAnswered, isLate } from "./problem.js";

/** How an attempt to answer ended: it arrived, it came too late, or Discord refused what we sent. */
export type Attempted = "done" | "late" | "refused";

const MOST_ATTEMPTS = 3;
const AGAIN_AFTER_MS = 250;

/**
 * Sends an answer, more than once if need be: Discord takes the first and says so to a second one.
 * Never throws.
 */
export async function surely(send: () => Promise<unknown>, log: PlatformLog): Promise<Attempted> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    try {
      await send();
      return "done";
    } catch (error) {
      if (isAnswered(error)) return "done";
      if (isLate(error)) return "late";
      log.warn({ ...factsOf(error), attempt }, "discord: an answer did not get through");
      if (!(error instanceof Error)) return "late";
      if (isOurFault(error)) return "refused";
      await pause(AGAIN_AFTER_MS * attempt);
    }
  }
  return "late";
}

/** What we sent is wrong, and sending it again would not make it right. */
function isOurFault(error: Error): boolean {
  if (error instanceof DiscordAPIError) return error.status >= 400 && error.status < 500;
  return error instanceof TypeError || error instanceof RangeError;
}

/** The value, or null if it takes longer. */
export async function within<Value>(work: Promise<Value>, ms: number): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work, passed]);
  } finally {
    clearTimeout(timer);
  }
}
