import { Temporal } from "temporal-polyfill";
import { openDatabase } from "../../src/adapters/database/open.js";
import { accountOf } from "../../src/application/accounts.js";
import { readCommandLine } from "../../src/application/command-line.js";
import type { Lunge } from "../../src/application/lunge.js";
import { openLunge } from "../../src/application/open-lunge.js";
import type { Database, Person, PlanRecord, ProgramRecord } from "../../src/application/ports.js";
import type { Reply } from "../../src/application/reply.js";
import type { Plan, PlannedSession } from "../../src/domain/plan.js";
import type { Runner } from "../../src/domain/runner.js";
import { readProgram } from "../../src/notation/index.js";
import { difference } from "../../src/planning/difference.js";
import type { PlanRequest } from "../../src/planning/plan-request.js";
import { seededRandom } from "../adapters/database/crash/commands.js";
import { judgeCourse } from "../oracle/course-judge.js";
import { dateOf } from "../oracle/laid-out.js";
import { changedSessions, unexplained, withoutReason } from "./changed.js";
import { type Draw, eventOn, startLine } from "./events.js";
import { unmetBy } from "./expected.js";

const ZONES = ["Europe/Copenhagen", "America/New_York", "Australia/Lord_Howe"] as const;
const FIRST_DAYS = ["2026-09-28", "2026-11-23", "2027-02-22"] as const;
/** One event in so many is taken back at once. */
const UNDO_ONE_IN = 6;

/** What a season has brought, over all its runners. */
export interface SeasonReport {
  events: number;
  /** Events that made a new revision. */
  revisions: number;
  undone: number;
  /** Announced sessions that each event changed. */
  readonly changed: number[];
  /** The same, of the events that made a revision. */
  readonly changedByRevision: number[];
  readonly kinds: Record<string, number>;
  /** How often each kind was answered with an expected failure: nothing to move, no legal day. */
  readonly refused: Record<string, number>;
  /** Everything that should not have been; empty if the plan bends and never breaks. */
  readonly problems: string[];
}

/** Plays seasons of so many weeks for so many runners, through the commands. */
export async function playSeasons(
  runners: number,
  weeks: number,
  seed: number,
): Promise<SeasonReport> {
  const report: SeasonReport = {
    events: 0,
    revisions: 0,
    undone: 0,
    changed: [],
    changedByRevision: [],
    kinds: {},
    refused: {},
    problems: [],
  };
  for (let number = 0; number < runners; number++) {
    await playSeason(seed + number, weeks, report);
  }
  return report;
}

interface Table {
  readonly lunge: Lunge;
  readonly database: Database;
  readonly person: Person;
  readonly draw: Draw;
  now: number;
}

async function playSeason(seed: number, weeks: number, report: SeasonReport): Promise<void> {
  const random = seededRandom(seed);
  const draw: Draw = (below) => Math.floor(random() * below);
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error("no database in memory");
  let ids = 0;
  const table: Table = {
    database: opened.value,
    lunge: openLunge({
      database: opened.value,
      clock: { now: () => table.now },
      ids: { next: () => `id-${ids++}` },
    }),
    person: {
      platform: "console",
      workspace: "",
      id: "ana",
      name: "ana",
      timeZone: ZONES[draw(ZONES.length)] ?? "UTC",
      language: "en",
      units: "km",
    },
    draw,
    now: 0,
  };
  let day = Temporal.PlainDate.from(FIRST_DAYS[draw(FIRST_DAYS.length)] ?? FIRST_DAYS[0]);
  setClock(table, day, 5);
  const started = await say(table, startLine(draw));
  if (started.error === null) {
    for (let past = 0; past < 7 * weeks; past++) {
      setClock(table, day, 5 + draw(17));
      await playDay(table, day.toString(), `seed ${seed}, ${day.toString()}`, report);
      day = day.add({ days: 1 });
    }
  }
  await opened.value.close();
}

function setClock(table: Table, day: Temporal.PlainDate, hour: number): void {
  const at = day.toZonedDateTime({ timeZone: table.person.timeZone, plainTime: { hour } });
  table.now = Math.floor(at.epochMilliseconds / 60_000);
}

async function playDay(
  table: Table,
  date: string,
  where: string,
  report: SeasonReport,
): Promise<void> {
  const before = await inForce(table);
  const event = eventOn(date, table.draw, before.record.plan);
  const tell = (words: string) => report.problems.push(`${where}, ${event.line}: ${words}`);
  const reply = await say(table, event.line);
  report.events++;
  report.kinds[event.kind] = (report.kinds[event.kind] ?? 0) + 1;
  if (reply.error !== null) report.refused[event.kind] = (report.refused[event.kind] ?? 0) + 1;
  if (reply.error?.code === "internal") tell("failed");
  const after = await inForce(table);
  judge(table, after, tell);
  const plans = { before: before.record.plan, after: after.record.plan };
  const happened = {
    ...event,
    ...plans,
    date,
    now: table.now,
    isDone: reply.error === null,
    error: reply.error,
  };
  for (const words of unmetBy(happened)) tell(words);
  if (after.record.revision === before.record.revision) {
    report.changed.push(0);
    return;
  }
  report.revisions++;
  look(table, before, after, tell, report);
  if (table.draw(UNDO_ONE_IN) > 0) return;
  report.undone++;
  await say(table, "undo");
  if (stored(await inForce(table)) !== stored(before)) {
    tell("undo does not bring everything back");
  }
}

interface InForce {
  readonly record: PlanRecord;
  readonly program: ProgramRecord;
  readonly settings: Runner;
}

/** What is in force, byte for byte; the number, cause and instant of a revision aside. */
function stored({ record, settings }: InForce): string {
  const { plan, programId, start, race } = record;
  return JSON.stringify({ plan, programId, start, race, settings });
}

function inForce({ database, person }: Table): Promise<InForce> {
  return database.transaction(async ({ runners, plans, programs }) => {
    const runner = await runners.find(accountOf(person));
    const record = runner === null ? null : await plans.current(runner.id);
    const program = record === null ? null : await programs.find(record.programId);
    if (runner === null || record === null || program === null) throw new Error("no plan in force");
    return { record, program, settings: runner.settings };
  });
}

/** Holds what is in force against the hard rules and what was actually done. */
function judge({ now }: Table, after: InForce, tell: (words: string) => void): void {
  for (const { rule, day, words } of judgeCourse(after.record.plan, requestOf(after), now)) {
    tell(`${rule} ${dateOf(day)}: ${words}`);
  }
}

/** Looks that the past stayed, and that every change of a new revision is told with its rule. */
function look(
  { now }: Table,
  before: InForce,
  after: InForce,
  tell: (words: string) => void,
  report: SeasonReport,
): void {
  const { plan } = after.record;
  for (const words of pastChanged(before.record.plan, plan, now)) tell(words);
  const changed = changedSessions(before.record.plan, plan, now);
  report.changed.push(changed.length);
  report.changedByRevision.push(changed.length);
  const told = difference(before.record.plan, plan, now);
  for (const words of unexplained(changed, told)) tell(words);
  for (const words of withoutReason(plan, now)) tell(words);
}

function requestOf({ record, program }: InForce): PlanRequest {
  const read = readProgram(program.text);
  if (!read.ok) throw new Error("the stored program does not read");
  return {
    program: read.value,
    source: program.source,
    runner: record.plan.runner,
    asOf: record.plan.course?.requestedAt ?? record.plan.asOf,
    start: record.start,
    race: record.race,
  };
}

/** Sessions behind us that are gone, or are not what they were. */
function pastChanged(before: Plan, after: Plan, now: number): readonly string[] {
  const are = new Map(after.sessions.map((session) => [session.id, session]));
  return before.sessions
    .filter(({ startMinute }) => startMinute < now)
    .flatMap((was) => {
      const is = are.get(was.id);
      if (is === undefined) return [`${was.id} of ${was.date} is gone`];
      const isSame = withoutStatus(is) === withoutStatus(was);
      const wasDone = was.status === "done" || was.status === "partly";
      const isStillDone = !wasDone || is.status === "done" || is.status === "partly";
      return [
        ...(isSame ? [] : [`${was.id} of ${was.date} was rewritten`]),
        ...(isStillDone ? [] : [`${was.id} of ${was.date} was done and is ${is.status} now`]),
      ];
    });
}

function withoutStatus(session: PlannedSession): string {
  return JSON.stringify({ ...session, status: null });
}

async function say({ lunge, person }: Table, line: string): Promise<Reply> {
  const call = readCommandLine(line);
  if (!call.ok) throw new Error(`no command: ${line}`);
  return lunge.command(person, { ...call.value, attachment: null });
}
