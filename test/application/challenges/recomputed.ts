import type { BoardRow, Member } from "../../../src/application/challenge-ports.js";
import type { PlanRecord, Stores } from "../../../src/application/ports.js";
import type { EpochMinute, IsoDate } from "../../../src/domain/calendar.js";
import type { Challenge, DayTally, Sides } from "../../../src/domain/challenge.js";
import type { LogEntry } from "../../../src/domain/log.js";
import { prescriptionOf } from "../../../src/planning/challenge/prescription.js";
import { SCORING } from "../../../src/planning/challenge/scoring.js";
import { daysFrom, percentOf } from "../../../src/planning/challenge/standings.js";
import { tallyOf } from "../../../src/planning/challenge/tally.js";
import { boardDay, closesAt } from "../../../src/planning/challenge/times.js";

/** A member's score from the whole log and every revision of the plan, nothing remembered. */
async function scoreFromLog(
  stores: Stores,
  challenge: Challenge,
  { runnerId, firstDay }: Member,
  now: EpochMinute,
): Promise<Sides> {
  const dates = daysFrom(firstDay, challenge);
  const revisions: PlanRecord[] = [];
  for (const { revision } of await stores.plans.history(runnerId, 1000)) {
    const record = await stores.plans.revision(runnerId, revision);
    if (record !== null) revisions.push(record);
  }
  const entries = await stores.logs.all(runnerId);
  const days = dates.map((date) => dayFromLog(challenge, revisions, entries, date));
  const over = dates.filter((date) => date < boardDay(challenge, now)).length;
  return SCORING[challenge.kind](challenge, days, over);
}

/** Of the plans made before the day closed the newest that had begun by then; and its entries. */
function dayFromLog(
  challenge: Challenge,
  newestFirst: readonly PlanRecord[],
  entries: readonly LogEntry[],
  date: IsoDate,
): DayTally {
  const closes = closesAt(date, challenge);
  const inForce = newestFirst.find(
    ({ madeAt, plan }) => madeAt < closes && plan.program.start <= date,
  );
  const counted = entries
    .map((entry, order) => ({ ...entry, order, confirmed: false }))
    .filter((entry) => entry.date === date && entry.loggedAt < closes);
  return tallyOf(date, inForce === undefined ? null : prescriptionOf(inForce.plan, date), counted);
}

/** What the boards of a challenge say, and what they ought to. */
export interface Comparison {
  readonly said: unknown;
  readonly recomputed: unknown;
}

export async function compared(
  stores: Stores,
  challenge: Challenge,
  now: EpochMinute,
): Promise<Comparison> {
  const date = boardDay(challenge, now);
  const members: Member[] = [];
  for (const runnerId of await stores.members.runnersIn(challenge.id)) {
    const member = await stores.members.find(challenge.id, runnerId);
    if (member !== null && member.leftAt === null) members.push(member);
  }
  const here = members.filter(({ firstDay }) => firstDay <= date);
  const said: (readonly [string, number, number])[] = [];
  const recomputed: (readonly [string, number, number])[] = [];
  const total = { kept: 0, asked: 0 };
  const teams = new Map<number, { counted: number; percentSum: number }>();
  for (const member of here) {
    const own: BoardRow | null = await stores.boards.own(challenge.id, member.runnerId, date);
    said.push([member.runnerId, own?.score.kept ?? -1, own?.score.asked ?? -1]);
    const score = await scoreFromLog(stores, challenge, member, now);
    recomputed.push([member.runnerId, score.kept, score.asked]);
    total.kept += score.kept;
    total.asked += score.asked;
    const percent = percentOf(score);
    const team = teams.get(member.team) ?? { counted: 0, percentSum: 0 };
    teams.set(member.team, {
      counted: team.counted + (percent === null ? 0 : 1),
      percentSum: team.percentSum + (percent ?? 0),
    });
  }
  const group = await stores.boards.group(challenge.id, date);
  return {
    said: { said, score: group.score, members: group.members, teams: group.teams },
    recomputed: {
      said: recomputed,
      score: total,
      members: members.length,
      teams: [...teams].sort(([a], [b]) => a - b).map(([team, sums]) => ({ team, ...sums })),
    },
  };
}
