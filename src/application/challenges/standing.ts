import type { EpochMinute, IsoDate } from "../../domain/calendar.js";
import type { Challenge, DayTally, Standing } from "../../domain/challenge.js";
import type { Plan } from "../../domain/plan.js";
import { prescriptionOf } from "../../planning/challenge/prescription.js";
import { daysFrom, standingsOf } from "../../planning/challenge/standings.js";
import { type CountedEntry, emptyTally, tallyOf } from "../../planning/challenge/tally.js";
import { closesAt, firstOpenDay } from "../../planning/challenge/times.js";
import type { Member, MemberDay } from "../challenge-ports.js";
import type { RunnerId, Stores } from "../ports.js";

/**
 * Brings the runner's standings up to their plan and log, in every challenge that is still open.
 * Does nothing when neither has changed since. Days whose entry window has closed stay as they are.
 */
export async function keepStandings(
  stores: Stores,
  runnerId: RunnerId,
  now: EpochMinute,
): Promise<void> {
  const open = (await stores.members.ofRunner(runnerId)).filter(
    ({ challenge }) => closesAt(challenge.end, challenge) > now,
  );
  if (open.length === 0) return;
  const version = await stores.members.version(runnerId);
  if ((await stores.members.keptVersion(runnerId)) === version) return;
  for (const { challenge, member } of open) await keepStanding(stores, challenge, member, now);
  await stores.members.keepVersion(runnerId, version);
}

/** The same for one membership, whether or not anything has changed. */
export async function keepStanding(
  stores: Stores,
  challenge: Challenge,
  member: Member,
  now: EpochMinute,
): Promise<void> {
  const dates = daysFrom(member.firstDay, challenge);
  const [first] = dates;
  if (first === undefined) return;
  const stored = await stores.members.days(challenge.id, member.runnerId);
  const settled = new Map(stored.map((tally) => [tally.date, tally]));
  const firstOpen = firstOpenDay(challenge, now);
  const open = dates.filter((date) => date >= firstOpen);
  const counted = await tallies(stores, member.runnerId, open);
  const days = dates.map((date) => counted.get(date) ?? settled.get(date) ?? emptyTally(date));
  const rows = standingsOf(challenge, days).map(
    (standing: Standing, index): MemberDay => ({ tally: days[index] ?? null, standing }),
  );
  await stores.members.keepDays(member, first, rows);
}

/** Those days as plan and log say now. */
async function tallies(
  stores: Stores,
  runnerId: RunnerId,
  dates: readonly IsoDate[],
): Promise<ReadonlyMap<IsoDate, DayTally>> {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return new Map();
  const plans = await plansBackTo(stores, runnerId, first);
  const entries = await countedEntries(stores, runnerId, first, last);
  return new Map(
    dates.map((date) => {
      const plan = plans.find(({ program }) => program.start <= date);
      const prescription = plan === undefined ? null : prescriptionOf(plan, date);
      const ofDay = entries.filter((entry) => entry.date === date);
      return [date, tallyOf(date, prescription, ofDay)];
    }),
  );
}

/** Plans from the newest back to one that had begun by that day: a new program rewrites no past. */
async function plansBackTo(
  stores: Stores,
  runnerId: RunnerId,
  date: IsoDate,
): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  let record = await stores.plans.current(runnerId);
  while (record !== null) {
    plans.push(record.plan);
    if (record.plan.program.start <= date) break;
    record = await stores.plans.revision(runnerId, record.revision - 1);
  }
  return plans;
}

/** The entries of days that are open: whatever is there was made within the entry window. */
async function countedEntries(
  stores: Stores,
  runnerId: RunnerId,
  from: IsoDate,
  to: IsoDate,
): Promise<readonly CountedEntry[]> {
  const entries = await stores.logs.between(runnerId, from, to);
  const confirmed = await stores.logs.confirmed(runnerId);
  return entries.map((entry, order) => ({
    ...entry,
    order,
    confirmed: confirmed.has(entry.id),
  }));
}
