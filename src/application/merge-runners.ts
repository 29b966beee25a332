import type { EpochMinute } from "../domain/calendar.js";
import type { Screening } from "../domain/runner.js";
import { keepStanding } from "./challenges/standing.js";
import type { RunnerRecord, Stores } from "./ports.js";

/**
 * Makes two runners one. The one who stays keeps settings, program and plan; accounts, log, imported
 * programs and challenges of the other come over, and the other is gone.
 */
export async function mergeRunners(
  stores: Stores,
  stays: RunnerRecord,
  goes: RunnerRecord,
  now: EpochMinute,
): Promise<void> {
  await stores.announcements.outdateOf(goes.id);
  await stores.links.moveHistory(goes.id, stays.id);
  await stores.runners.remove(goes.id);
  const screening = carefulOf(stays.settings.screening, goes.settings.screening);
  await stores.runners.changeSettings(stays.id, { ...stays.settings, screening });
  for (const { challenge, member } of await stores.members.ofRunner(stays.id)) {
    await keepStanding(stores, challenge, member, now);
  }
}

/** Of two sets of health answers whatever asks for more care: joining accounts clears nobody. */
export function carefulOf(one: Screening | null, other: Screening | null): Screening | null {
  if (one === null || other === null) return one ?? other;
  const open = [one, other].filter(({ clearance }) => clearance === null);
  const yes = [...new Set(open.flatMap((screening) => screening.yes))].sort((a, b) => a - b);
  if (yes.length === 0) return one.clearance === null && other.clearance !== null ? other : one;
  const [, answeredOn = one.answeredOn] = [one.answeredOn, other.answeredOn].sort();
  return { yes, answeredOn, clearance: null };
}
