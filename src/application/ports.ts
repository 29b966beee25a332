import type { EpochMinute, IsoDate, TimeZone } from "../domain/calendar.js";
import type { LogEntry } from "../domain/log.js";
import type { Plan } from "../domain/plan.js";
import type { DistanceUnit } from "../domain/program.js";
import type { Runner } from "../domain/runner.js";
import type {
  AnnouncementStore,
  BoardStore,
  ChallengeStore,
  LinkStore,
  MemberStore,
} from "./challenge-ports.js";
import type { AccountKey, Platform, RunnerId } from "./identity.js";

export { type AccountKey, PLATFORMS, type Platform, type RunnerId } from "./identity.js";

/** A group's place: commands about challenges need to know where they are given. */
export interface Place {
  /** The Discord server or Slack workspace, with the platform before it: `discord:1234`. */
  readonly space: string;
  /** The channel in which the command was given, as the platform names it; null outside of one. */
  readonly channel: string | null;
  /** May end and edit every challenge of the space. */
  readonly isModerator: boolean;
}

/** A person as the platform knows them. */
export interface Person {
  readonly platform: Platform;
  /** The Slack team; empty where people are known without one, as on Discord. */
  readonly workspace: string;
  readonly id: string;
  readonly name: string;
  /** What the platform's profile says; the defaults of a new runner. */
  readonly timeZone: TimeZone;
  readonly language: string;
  readonly units: DistanceUnit;
  /** Where they speak from; null or left out for a direct message. */
  readonly place?: Place | null;
}

/** The clock is a port: tests and the console set it. */
export interface Clock {
  now(): EpochMinute;
}

export interface Ids {
  /** A new id that nothing else has. */
  next(): string;
}

export interface RunnerRecord {
  readonly id: RunnerId;
  readonly createdAt: EpochMinute;
  readonly settings: Runner;
}

/** A program as its runner gave it, as canonical text. */
export interface ProgramRecord {
  readonly id: string;
  readonly runnerId: RunnerId;
  readonly source: "built-in" | "import";
  readonly builtInId: string | null;
  readonly title: string;
  readonly text: string;
  readonly storedAt: EpochMinute;
}

/** One revision of a runner's plan. The newest is in force; older ones are kept for undoing. */
export interface PlanRecord {
  readonly runnerId: RunnerId;
  /** 1, 2, 3 … */
  readonly revision: number;
  readonly programId: string;
  /** What was asked for: the start and race day of the request. */
  readonly start: IsoDate | null;
  readonly race: IsoDate | null;
  /** Why the revision was made, as a key of the message catalogue. */
  readonly cause: string;
  readonly madeAt: EpochMinute;
  /** The whole dated plan with its decisions. */
  readonly plan: Plan;
}

/** A line of a plan's history. */
export type PlanRevision = Pick<PlanRecord, "revision" | "cause" | "madeAt">;

export interface RunnerStore {
  find(account: AccountKey): Promise<RunnerRecord | null>;
  add(record: RunnerRecord, account: AccountKey): Promise<void>;
  changeSettings(id: RunnerId, settings: Runner): Promise<void>;
  /** Every account of the runner. */
  accountsOf(id: RunnerId): Promise<readonly AccountKey[]>;
  /** Removes the runner and everything that belongs to them. */
  remove(id: RunnerId): Promise<void>;
}

export interface ProgramStore {
  find(id: string): Promise<ProgramRecord | null>;
  /** The runner's program that was stored last. */
  newest(runnerId: RunnerId): Promise<ProgramRecord | null>;
  add(record: ProgramRecord): Promise<void>;
}

export interface PlanStore {
  /** The newest revision; null before the first. */
  current(runnerId: RunnerId): Promise<PlanRecord | null>;
  revision(runnerId: RunnerId, revision: number): Promise<PlanRecord | null>;
  /** The newest revisions, newest first, without their documents. */
  history(runnerId: RunnerId, most: number): Promise<readonly PlanRevision[]>;
  add(record: PlanRecord): Promise<void>;
}

export interface LogStore {
  add(runnerId: RunnerId, entry: LogEntry): Promise<void>;
  /** Entries from one day to another, both included, by day and then by time of logging. */
  between(runnerId: RunnerId, from: IsoDate, to: IsoDate): Promise<readonly LogEntry[]>;
  all(runnerId: RunnerId): Promise<readonly LogEntry[]>;
  /** The entry stored last; null before the first. */
  newest(runnerId: RunnerId): Promise<LogEntry | null>;
  /** Takes an entry back: it is gone. */
  withdraw(runnerId: RunnerId, entryId: string): Promise<void>;
  /** Notes that the runner confirmed an unusual entry. */
  confirm(entryId: string): Promise<void>;
  /** Those of the runner's entries that were confirmed. */
  confirmed(runnerId: RunnerId): Promise<ReadonlySet<string>>;
}

/** What a chat platform's adapter must remember over a restart. Old rows are swept away. */
export interface ChatStore {
  /** Keeps a command line for a button of that person. */
  keepLine(id: string, account: AccountKey, line: string, now: EpochMinute): Promise<void>;
  /** The line and whose it is; null when it is no longer kept. */
  keptLine(id: string): Promise<KeptLine | null>;
  /** Keeps what a person has answered in a form so far, in place of what was kept before. */
  keepAnswers(account: AccountKey, form: string, answers: Answers, now: EpochMinute): Promise<void>;
  /** Empty when nothing is kept. */
  answers(account: AccountKey, form: string): Promise<Answers>;
  dropAnswers(account: AccountKey, form: string): Promise<void>;
  /** False when the event had been taken on before. */
  takeOn(platform: Platform, eventKey: string, now: EpochMinute): Promise<boolean>;
  fact(platform: Platform, name: string): Promise<string | null>;
  setFact(platform: Platform, name: string, value: string): Promise<void>;
  /** Forgets what was kept for that person. */
  forget(account: AccountKey): Promise<void>;
  /** Forgets lines, answers and events that were kept before that minute. */
  sweep(before: EpochMinute): Promise<void>;
}

export interface KeptLine {
  readonly account: AccountKey;
  readonly line: string;
}

/** Answers of a form, by field. */
export type Answers = Readonly<Record<string, string>>;

export interface Stores {
  readonly runners: RunnerStore;
  readonly programs: ProgramStore;
  readonly plans: PlanStore;
  readonly logs: LogStore;
  readonly chats: ChatStore;
  readonly challenges: ChallengeStore;
  readonly members: MemberStore;
  readonly boards: BoardStore;
  readonly announcements: AnnouncementStore;
  readonly links: LinkStore;
}

export interface Database {
  /** All of the work is stored, or none of it. */
  transaction<Value>(work: (stores: Stores) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}
