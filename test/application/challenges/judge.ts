import { Temporal } from "temporal-polyfill";
import type { Member } from "../../../src/application/challenge-ports.js";
import type { PlanRecord, Stores } from "../../../src/application/ports.js";
import type { KeptOut } from "../../../src/domain/adjustment.js";
import type { Challenge } from "../../../src/domain/challenge.js";
import type { LogEntry } from "../../../src/domain/log.js";
import type { Plan, PlannedSession } from "../../../src/domain/plan.js";
import { countOf } from "../../oracle/catalogue.js";

/** What a line of a board ought to say. */
export interface Judgement {
  readonly kept: number;
  readonly asked: number;
  readonly percent: number | null;
  readonly marks: number;
}

/**
 * What a member has reached, from the whole log and every revision of the plan. Written from decision
 * 14; nothing of the board's own code is used, and nothing is remembered from one look to the next.
 */
export async function judged(
  stores: Stores,
  challenge: Challenge,
  member: Member,
  now: number,
): Promise<Judgement> {
  const zone = challenge.timeZone;
  const joined = dayAt(member.joinedAt, zone);
  const first = Temporal.PlainDate.compare(joined, day(challenge.start)) <= 0 ? null : joined;
  const from = first === null ? day(challenge.start) : first.add({ days: 1 });
  const revisions = await revisionsOf(stores, member.runnerId);
  const log = await stores.logs.all(member.runnerId);
  const confirmed = await stores.logs.confirmed(member.runnerId);
  const seen = String(dayAt(now, zone));
  const [, today = seen] = [seen, challenge.start].sort();
  const worths: Worth[] = [];
  let marks = 0;
  for (let at = from; String(at) <= challenge.end; at = at.add({ days: 1 })) {
    const date = String(at);
    const closes = closing(at, zone);
    const told = log.filter((one) => one.date === date && one.loggedAt < closes);
    worths.push(worthOf(date, closes, revisions, told));
    if (date <= today && told.some(({ id }) => confirmed.has(id))) marks += 1;
  }
  const weeks = weekly(worths, challenge.start);
  const [kept, asked] = SCORE[challenge.kind](weeks, today, challenge);
  const percent = asked === 0 ? null : Math.floor((kept / asked) * 100 + 1e-9);
  return { kept, asked, percent, marks };
}

/** Places as they ought to be: one more than have a higher percent. */
export function placeIn(percent: number, all: readonly (number | null)[]): number {
  return 1 + all.filter((one) => one !== null && one > percent).length;
}

const day = (text: string) => Temporal.PlainDate.from(text);

function dayAt(minute: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
}

/** Forty-eight real hours after the day's end. */
function closing(at: Temporal.PlainDate, zone: string): number {
  const midnight = at.add({ days: 1 }).toZonedDateTime(zone);
  return midnight.add({ hours: 48 }).epochMilliseconds / 60_000;
}

async function revisionsOf(stores: Stores, runnerId: string): Promise<readonly PlanRecord[]> {
  const records: PlanRecord[] = [];
  for (const { revision } of await stores.plans.history(runnerId, 100_000)) {
    const record = await stores.plans.revision(runnerId, revision);
    if (record !== null) records.push(record);
  }
  return records.sort((a, b) => b.revision - a.revision);
}

/** A day as pairs of done and planned, by what a challenge may count. */
interface Worth {
  readonly date: string;
  readonly sessions: Pair;
  readonly rest: Pair;
  readonly seconds: Pair;
  readonly squats: Pair;
  readonly lunges: Pair;
  readonly metres: Pair;
}
type Pair = readonly [done: number, planned: number];
const NIL: Pair = [0, 0];

function worthOf(
  date: string,
  closes: number,
  newestFirst: readonly PlanRecord[],
  told: readonly LogEntry[],
): Worth {
  const nothing = { sessions: NIL, rest: NIL, seconds: NIL, squats: NIL, lunges: NIL, metres: NIL };
  const plan = newestFirst.find((one) => one.madeAt < closes && one.plan.program.start <= date);
  if (plan === undefined || lastDay(plan.plan) < date) return { date, ...nothing };
  const sessions = plan.plan.sessions.filter((one) => one.date === date);
  const free = isFree(plan.plan, date);
  const shares = sessions.map((one) => ({ one, share: shareDone(one, sessions, told) }));
  const pair = (worth: (one: PlannedSession) => number, generous = false): Pair =>
    shares.reduce<Pair>(
      ([done, planned], { one, share }) => {
        const most = Math.round(worth(one));
        const part = generous && share >= 0.9 ? most : Math.round(most * share);
        const counted = Math.min(part, most);
        const isOut = free || isExcused(one, plan.plan);
        return [done + counted, planned + (isOut ? counted : most)];
      },
      [0, 0],
    );
  const trained = told.some(
    (one) => `${one.distanceM}${one.reps}${one.seconds}` !== "nullnullnull",
  );
  return {
    date,
    sessions: pair(() => 100, true),
    rest: sessions.length === 0 && !free && !trained ? [100, 100] : NIL,
    seconds: pair((one) => (one.kind === "run" ? 0 : 60 * one.minutes)),
    squats: pair((one) => moves(one, SQUATS)),
    lunges: pair((one) => moves(one, LUNGES)),
    metres: pair((one) => metresIn(one)),
  };
}

function lastDay({ weeks }: Plan): string {
  const monday = weeks[weeks.length - 1]?.monday;
  return monday === undefined ? "" : String(day(monday).add({ days: 6 }));
}

/** A day on which nobody runs: a pause, or a rule that keeps all running out. */
function isFree({ course }: Plan, date: string): boolean {
  for (const one of course?.adjustments ?? []) {
    const keepsOut = one.kind === "keep-out" && one.what.includes("all-running");
    if (one.kind !== "pause" && !keepsOut) continue;
    if (holds(one, date)) return true;
  }
  return false;
}

function isExcused(session: PlannedSession, { course }: Plan): boolean {
  if (session.status === "cancelled") return true;
  if (session.kind === "run" && session.session.optional) return true;
  for (const one of course?.adjustments ?? []) {
    if (one.kind === "keep-out" && holds(one, session.date) && keepsAway(one.what, session)) {
      return true;
    }
    if (one.kind !== "skip" || (one.reason !== "ill" && one.reason !== "pain")) continue;
    if (one.sessionIds.includes(session.id)) return true;
  }
  return false;
}

interface Stretch {
  readonly from: string;
  readonly until: string | null;
}

function holds({ from, until }: Stretch, date: string): boolean {
  return from <= date && (until === null || date <= until);
}

function keepsAway(what: readonly KeptOut[], session: PlannedSession): boolean {
  if (session.kind === "run") return session.hard && what.includes("hard-runs");
  if (what.includes("all-strength")) return true;
  const isHeavy = session.class === "HL";
  if (isHeavy && what.includes("heavy-legs")) return true;
  return (isHeavy || session.class === "LL") && what.includes("legs");
}

/** Of the last word about a session how much it says was done, which may be more than all. */
function shareDone(
  session: PlannedSession,
  ofDay: readonly PlannedSession[],
  told: readonly LogEntry[],
): number {
  let last: LogEntry | null = null;
  for (const one of told) {
    if (!one.sessionIds.includes(session.id)) continue;
    if (last === null || one.loggedAt >= last.loggedAt) last = one;
  }
  if (last === null) return 0;
  const meant = new Set(last.sessionIds);
  const together = ofDay.filter((one) => meant.has(one.id));
  const plain = last.partly ? 0.5 : 1;
  if (session.kind === "run") {
    const planned = together.reduce((sum, one) => sum + metresIn(one), 0);
    return last.distanceM === null || planned === 0 ? plain : last.distanceM / planned;
  }
  const reps = (one: PlannedSession) => (one.kind === "placed-strength" ? one.legReps : 0);
  if (reps(session) === 0 || last.reps === null) return plain;
  return last.reps / together.reduce((sum, one) => sum + reps(one), 0);
}

/** Without a length a run is taken at six and a half minutes a kilometre. */
function metresIn(session: PlannedSession): number {
  if (session.kind !== "run") return 0;
  return session.distanceKm === null ? (session.minutes * 1000) / 6.5 : session.distanceKm * 1000;
}

/** The rulebook's squats and lunges, section 7. */
const SQUATS = "x01 x12 x13 x15 x16".split(" ");
const LUNGES = "x06 x07 x08 x09 x10 x11 x14".split(" ");

function moves(session: PlannedSession, wanted: readonly string[]): number {
  if (session.kind !== "placed-strength") return 0;
  let count = 0;
  for (const { exercises } of session.blocks) {
    for (const sets of exercises) if (wanted.includes(sets.exercise)) count += countOf(sets);
  }
  return count;
}

/** Days by weeks of the challenge, counted from its first day. */
function weekly(worths: readonly Worth[], start: string): readonly (readonly Worth[])[] {
  const weeks = new Map<number, Worth[]>();
  for (const worth of worths) {
    const week = Math.floor(day(start).until(worth.date).total("days") / 7);
    weeks.set(week, [...(weeks.get(week) ?? []), worth]);
  }
  return [...weeks.values()];
}

type Weeks = readonly (readonly Worth[])[];

/** Days behind with both sides, today with what is done, days ahead not at all. */
function soFar(worths: readonly Worth[], today: string, of: (one: Worth) => Pair): Pair {
  let kept = 0;
  let asked = 0;
  for (const worth of worths) {
    if (worth.date > today) continue;
    const [done, planned] = of(worth);
    kept += done;
    asked += worth.date < today ? planned : done;
  }
  return [kept, asked];
}

const isBehind = (week: readonly Worth[], today: string) => week.every(({ date }) => date < today);

const SCORE: Readonly<
  Record<
    Challenge["kind"],
    (weeks: Weeks, today: string, challenge: Challenge) => readonly [number, number]
  >
> = {
  "own-plan": (weeks, today) => {
    const total = [0, 0] as [number, number];
    for (const week of weeks) {
      const [kept, asked] = soFar(week, today, (one) => one.sessions);
      const rest = week.filter(({ date, rest: [off] }) => date < today && off > 0).length;
      total[0] += kept + (kept > 0 ? 100 * rest : 0);
      total[1] += asked + (kept > 0 ? 100 * rest : 0);
    }
    return total;
  },
  "18-minutes": (weeks, today) => {
    let kept = 0;
    let asked = 0;
    for (const week of weeks) {
      const planned = week.reduce((sum, { seconds }) => sum + seconds[1], 0);
      const [done] = soFar(week, today, ({ seconds }) => seconds);
      const wanted = Math.min(planned, (18 * 60 * week.length) / 7);
      const isKept = planned > 0 && done >= wanted;
      if (isKept) kept += 1;
      if (isKept || (planned > 0 && isBehind(week, today))) asked += 1;
    }
    return [kept, asked];
  },
  ladder: (weeks, today, { exercise }) => soFar(weeks.flat(), today, (one) => one[exercise]),
  together: (weeks, today) =>
    soFar(weeks.flat(), today, ({ metres, seconds }) => [
      metres[0] + Math.round((150 * seconds[0]) / 60),
      metres[1] + Math.round((150 * seconds[1]) / 60),
    ]),
  streak: (weeks, today) => {
    let rows = "";
    for (const week of weeks) {
      if (!isBehind(week, today)) continue;
      const done = week.reduce((sum, { sessions }) => sum + sessions[0], 0);
      const planned = week.reduce((sum, { sessions }) => sum + sessions[1], 0);
      if (planned > 0) rows += done / planned >= 0.8 - 1e-12 ? "x" : " ";
    }
    return [Math.max(...rows.split(" ").map((row) => row.length)), rows.length];
  },
};
