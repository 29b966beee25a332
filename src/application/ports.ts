import type { EpochMinute, IsoDate, TimeZone } from "../domain/calendar.js";
import type { CheckIn } from "../domain/check-in.js";
import type { LogEntry } from "../domain/log.js";
import type { Plan } from "../domain/plan.js";
import type { DistanceUnit } from "../domain/program.js";
import type { ReminderSchedule, Rhythm } from "../domain/reminder.js";
import type { Runner } from "../domain/runner.js";
import type { Forecast, Place as Spot } from "../domain/weather.js";
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
  /** Others read what is said in that channel; false outside of one. */
  readonly isRead: boolean;
  /** May end and edit every challenge of the space. */
  readonly isModerator: boolean;
  /**
   * The id of a channel of this space in which the person may write, from what they typed; null for
   * none. Left out where every name is a channel, as on the console.
   */
  readonly channelOf?: (typed: string) => string | null;
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
  /** The platform knows no zone, and this one is a guess; left out where it does. */
  readonly isZoneGuessed?: boolean;
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

/** Tells the weather of a spot. */
export interface WeatherSource {
  /** The hours around now; null when no answer comes in time. Never throws. */
  forecast(spot: Spot): Promise<Forecast | null>;
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
  /** When something was logged last; null before the first. */
  lastToldAt(runnerId: RunnerId): Promise<EpochMinute | null>;
  /** The entry stored last; null before the first. */
  newest(runnerId: RunnerId): Promise<LogEntry | null>;
  /** Takes an entry back: it is gone. */
  withdraw(runnerId: RunnerId, entryId: string): Promise<void>;
  /** Notes that the runner confirmed an unusual entry. */
  confirm(entryId: string): Promise<void>;
  /** Those of the runner's entries that were confirmed. */
  confirmed(runnerId: RunnerId): Promise<ReadonlySet<string>>;
}

/** Questions that the bot asks of its own accord. */
export type Question = "silence" | "lighter-week";

/** How runners say that they are: health answers, never logged, gone with the runner. */
export interface CheckInStore {
  add(runnerId: RunnerId, checkIn: CheckIn): Promise<void>;
  /** Check-ins from one day to another, both included, in the order in which they were told. */
  between(runnerId: RunnerId, from: IsoDate, to: IsoDate): Promise<readonly CheckIn[]>;
  /** The newest day with a check-in; null before the first. */
  lastDay(runnerId: RunnerId): Promise<IsoDate | null>;
  /** The day on which a question was asked last; null when it never was. */
  askedOn(runnerId: RunnerId, question: Question): Promise<IsoDate | null>;
  asked(runnerId: RunnerId, question: Question, date: IsoDate): Promise<void>;
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
  /** The time zone that a runner's profile there was in when it was last seen; null for unknown. */
  profileZone(account: AccountKey): Promise<string | null>;
  keepProfileZone(account: AccountKey, zone: string): Promise<void>;
  /** Forgets what was kept for that person. */
  forget(account: AccountKey): Promise<void>;
  /** Forgets lines, answers and events that were kept before that minute. */
  sweep(before: EpochMinute): Promise<void>;
}

/** Workspaces that installed the bot, with their tokens sealed: no store can read them. */
export interface InstallationStore {
  find(workspace: string): Promise<string | null>;
  /** In place of what was kept before. */
  keep(workspace: string, sealed: string, now: EpochMinute): Promise<void>;
  drop(workspace: string): Promise<void>;
}

export interface KeptLine {
  readonly account: AccountKey;
  readonly line: string;
}

/** Answers of a form, by field. */
export type Answers = Readonly<Record<string, string>>;

/** What a runner wished for unasked: the day's card, and a question in the evening. */
export const REMINDER_KINDS = ["reminder", "nudge"] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** A wish with the next instant at which it is due. */
export interface ReminderRecord {
  readonly runnerId: RunnerId;
  readonly kind: ReminderKind;
  /** Where it goes. */
  readonly account: AccountKey;
  readonly schedule: ReminderSchedule;
  /** Null while there are none. */
  readonly nextDue: EpochMinute | null;
  /** The last local day that needs none any more. */
  readonly lastDay: IsoDate;
  readonly rhythm: Rhythm;
  /** Cards in a row without a press, a command or a log, and the day of the newest. */
  readonly unanswered: number;
  readonly lastSentDay: IsoDate | null;
  /** When the platform said for good that nothing can be sent; null while it can. */
  readonly refusedAt: EpochMinute | null;
}

export interface DueReminders {
  readonly records: readonly ReminderRecord[];
  /** How many more there are that do not read; they stay due. */
  readonly unreadable: number;
}

export interface ReminderStore {
  find(runnerId: RunnerId, kind: ReminderKind): Promise<ReminderRecord | null>;
  /** One of each kind at most. */
  ofRunner(runnerId: RunnerId): Promise<readonly ReminderRecord[]>;
  keep(record: ReminderRecord): Promise<void>;
  /** What is due on that platform up to that minute, the longest due first. */
  due(platform: Platform, now: EpochMinute, most: number): Promise<DueReminders>;
  /** Sets when the next one of those runners is due, and the last day that needs none. */
  moveOn(
    kind: ReminderKind,
    runnerIds: readonly RunnerId[],
    nextDue: EpochMinute,
    lastDay: IsoDate,
  ): Promise<void>;
  /** The earliest instant at which something is due on that platform; null if nothing ever is. */
  earliestDue(platform: Platform): Promise<EpochMinute | null>;
}

/** What the bot says unasked. */
export const OUTBOX_KINDS = ["reminder", "closing", "nudge", "recap", "edition"] as const;
export type OutboxKind = (typeof OUTBOX_KINDS)[number];

/**
 * What became of a message: `unknown` may have arrived and is not repeated, `refused` cannot arrive,
 * `dead` was tried as often as makes sense and waits for an operator.
 */
export const OUTBOX_STATES = ["waiting", "sent", "dropped", "refused", "unknown", "dead"] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/** Where a message of the outbox goes: a person's or a channel's id on its platform. */
export interface OutboxAddress extends AccountKey {
  readonly recipient: "person" | "channel";
}

/** One message of the outbox. Its content is made when it is sent. */
export interface OutboxMessage {
  /** The same however often it is tried: no two rows say the same thing. */
  readonly key: string;
  readonly kind: OutboxKind;
  readonly to: OutboxAddress;
  /** Null for what goes to a channel. */
  readonly runnerId: RunnerId | null;
  /** The local day that it is about. */
  readonly day: IsoDate;
  readonly dueAt: EpochMinute;
}

/** A message with what has become of it so far. */
export interface OutboxRow extends OutboxMessage {
  readonly state: OutboxState;
  /** Not tried before; while an attempt is under way, when its lease ends. */
  readonly tryAt: EpochMs;
  readonly attempts: number;
  /** Whether nobody knows how the attempt before this one ended. */
  readonly isUnclear: boolean;
  readonly reason: string | null;
  /** What the platform calls it, where something is to become of it later; null elsewhere. */
  readonly messageId: string | null;
}

/** What an attempt left behind; times are absolute. */
export type AttemptEnd =
  | {
      readonly kind: "settled";
      readonly state: Exclude<OutboxState, "waiting">;
      readonly reason: string | null;
      readonly at: EpochMs;
    }
  | {
      readonly kind: "again";
      readonly at: EpochMs;
      readonly isUnclear: boolean;
      /** False where the platform only asked to wait. */
      readonly counts: boolean;
      readonly reason: string;
    };

export interface OutboxWish {
  readonly platform: Platform;
  readonly kinds: readonly OutboxKind[];
  readonly now: EpochMs;
  /** When the lease ends: whoever has not said by then how it went is taken for dead. */
  readonly leaseUntil: EpochMs;
  readonly most: number;
}

/** A message that was sent, as the platform calls it. */
export interface NamedMessage {
  readonly account: AccountKey;
  readonly messageId: string;
}

export interface OutboxStore {
  /** Adds messages; one whose key is known already is left out. */
  add(messages: readonly OutboxMessage[], tryAt: (index: number) => EpochMs): Promise<void>;
  /** Writes down that a message was never tried. */
  addDropped(message: OutboxMessage, reason: string, at: EpochMs): Promise<void>;
  /** Takes messages to be sent; nobody else gets them until the lease ends. */
  lease(wish: OutboxWish): Promise<readonly OutboxRow[]>;
  end(key: string, end: AttemptEnd): Promise<void>;
  find(key: string): Promise<OutboxRow | null>;
  /** Keeps what the platform calls a message, which gets shorter at that instant. */
  closesAt(key: string, messageId: string, at: EpochMs): Promise<void>;
  /** What gets shorter up to that instant, the longest due first; each is taken once. */
  takeClosing(platform: Platform, now: EpochMs, most: number): Promise<readonly OutboxRow[]>;
  /** Messages to persons since that instant of which the platform's name is kept, oldest first. */
  namedSince(platform: Platform, since: EpochMs): Promise<readonly NamedMessage[]>;
  /** The newest messages in one of those states. */
  list(states: readonly OutboxState[], most: number): Promise<readonly OutboxRow[]>;
  /** Tries a message again that was given up; false when there is no such message. */
  requeue(key: string, at: EpochMs): Promise<boolean>;
  /** When the next message may be tried; null if none waits. */
  earliestTry(platform: Platform, kinds: readonly OutboxKind[]): Promise<EpochMs | null>;
  /** How many messages there are, by state. */
  counts(): Promise<Readonly<Record<OutboxState, number>>>;
  /** Forgets what was settled before; dead ones stay until an operator has seen to them. */
  sweep(before: EpochMs): Promise<void>;
}

export interface Stores {
  readonly runners: RunnerStore;
  readonly programs: ProgramStore;
  readonly plans: PlanStore;
  readonly logs: LogStore;
  readonly checkIns: CheckInStore;
  readonly chats: ChatStore;
  readonly reminders: ReminderStore;
  readonly outbox: OutboxStore;
  readonly installations: InstallationStore;
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
