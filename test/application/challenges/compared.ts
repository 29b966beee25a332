import type { Member } from "../../../src/application/challenge-ports.js";
import type { Stores } from "../../../src/application/ports.js";
import { type EpochMinute, localOf } from "../../../src/domain/calendar.js";
import type { Challenge } from "../../../src/domain/challenge.js";
import { type Judgement, judged, placeIn } from "./judge.js";

/** What the boards of a challenge say, and what they ought to. */
export interface Comparison {
  readonly said: unknown;
  readonly ought: unknown;
}

export async function compared(
  stores: Stores,
  challenge: Challenge,
  now: EpochMinute,
): Promise<Comparison> {
  const date = dayOfBoard(challenge, now);
  const members = await membersOf(stores, challenge.id);
  const judgements = new Map<Member, Judgement>();
  for (const member of members) {
    judgements.set(member, await judged(stores, challenge, member, now));
  }
  return {
    said: await saidOf(stores, challenge, date, members),
    ought: oughtOf(judgements),
  };
}

/** The day itself while it lasts; the first before it has begun, the day after the last once over. */
function dayOfBoard({ start, end, timeZone }: Challenge, now: EpochMinute): string {
  const { date } = localOf(now, timeZone);
  if (date < start) return start;
  return date <= end ? date : localOf(Date.parse(end) / 60_000 + 36 * 60, "UTC").date;
}

/** Those who take part at present, by their id. */
async function membersOf({ members }: Stores, id: string): Promise<readonly Member[]> {
  const all: Member[] = [];
  for (const runnerId of await members.runnersIn(id)) {
    const member = await members.find(id, runnerId);
    if (member !== null && member.leftAt === null) all.push(member);
  }
  return all;
}

async function saidOf(
  { boards }: Stores,
  { id }: Challenge,
  date: string,
  members: readonly Member[],
) {
  const rows = [];
  for (const { runnerId } of members) {
    const own = await boards.own(id, runnerId, date);
    // Whoever has joined today has no line before tomorrow.
    const { score, percent, marks } = own ?? NO_LINE;
    const place = percent === null ? null : 1 + (await boards.ahead(id, date, percent));
    rows.push({ runnerId, ...score, percent, marks, place });
  }
  const { score, counted, teams, members: count } = await boards.group(id, date);
  const shown = await boards.shown(id, date, members.length);
  return {
    rows,
    score,
    counted,
    count,
    teams: teams.filter(({ counted }) => counted > 0),
    shown: shown.map(({ percent }) => percent).filter((percent) => percent !== null),
  };
}

const NO_LINE = { score: { kept: 0, asked: 0 }, percent: null, marks: 0 };

function oughtOf(judgements: ReadonlyMap<Member, Judgement>) {
  const all = [...judgements.values()].map(({ percent }) => percent);
  const known = all.filter((percent) => percent !== null);
  const rows = [...judgements].map(([{ runnerId }, one]) => ({
    runnerId,
    ...one,
    place: one.percent === null ? null : placeIn(one.percent, all),
  }));
  const teams = new Map<number, { counted: number; percentSum: number }>();
  for (const [{ team }, { percent }] of judgements) {
    if (percent === null) continue;
    const { counted, percentSum } = teams.get(team) ?? { counted: 0, percentSum: 0 };
    teams.set(team, { counted: counted + 1, percentSum: percentSum + percent });
  }
  return {
    rows,
    score: {
      kept: rows.reduce((sum, { kept }) => sum + kept, 0),
      asked: rows.reduce((sum, { asked }) => sum + asked, 0),
    },
    counted: known.length,
    count: judgements.size,
    teams: [...teams].sort(([a], [b]) => a - b).map(([team, sums]) => ({ team, ...sums })),
    shown: [...judgements]
      .flatMap(([{ shownAs }, { percent }]) =>
        shownAs === "total" || percent === null ? [] : [percent],
      )
      .sort((a, b) => b - a),
  };
}
