import type SqliteFile from "better-sqlite3";
import { Kysely } from "kysely";
import type { Database, Stores } from "../../application/ports.js";
import { announcementStore } from "./announcement-store.js";
import { boardStore } from "./board-store.js";
import { challengeStore } from "./challenge-store.js";
import { chatStore } from "./chat-store.js";
import { checkInStore } from "./check-in-store.js";
import { immediateDialect } from "./dialect.js";
import { type HandledEvents, handledEvents } from "./handled-events.js";
import { installationStore } from "./installation-store.js";
import { linkStore } from "./link-store.js";
import { logStore } from "./log-store.js";
import { memberStore } from "./member-store.js";
import { outboxStore } from "./outbox-store.js";
import { type PlanDocuments, planDocuments } from "./plan-documents.js";
import { planStore } from "./plan-store.js";
import { programStore } from "./program-store.js";
import { reminderStore } from "./reminder-store.js";
import { runnerStore } from "./runner-store.js";
import type { Queries } from "./tables.js";
import { waitingAtMost } from "./turn.js";

/** Far longer than anybody waits for a turn. Only a transaction begun inside another waits longer. */
const MOST_WAIT_MS = 60_000;
/** So long something may wait that goes with whatever is written next. */
const ALONE_AFTER_MS = 100;

/** What the stores of one database share from one transaction to the next. */
interface Shared {
  readonly documents: PlanDocuments;
  readonly handled: HandledEvents;
}

export interface DatabaseTraits {
  readonly mostWaitMs?: number;
  /** Told of what does not get through and is tried again by itself. */
  readonly onFault?: (error: unknown) => void;
}

/** The database port over an open connection, which belongs to it from now on. */
export function databaseOver(
  connection: SqliteFile.Database,
  { mostWaitMs = MOST_WAIT_MS, onFault = () => undefined }: DatabaseTraits = {},
): Database {
  const queries: Queries = new Kysely({ dialect: immediateDialect(connection) });
  const changes = connection.prepare<[], number>("select total_changes()").pluck();
  let closing: Promise<void> | null = null;
  let alone: NodeJS.Timeout | undefined;

  /** One after the other: there is one connection, and Kysely hands it out in turn. */
  const transaction = async <Value>(
    work: (stores: Stores) => Promise<Value>,
    mustWrite: boolean,
  ): Promise<Value> => {
    try {
      const { value, noted } = await waitingAtMost(mostWaitMs, (turn) =>
        queries.transaction().execute(async (open) => {
          turn.came();
          const before = changes.get();
          const value = await work(storesOver(open, shared));
          const hasWritten = mustWrite || changes.get() !== before;
          return { value, noted: hasWritten ? await shared.handled.write(open) : null };
        }),
      );
      noted?.written();
      return value;
    } catch (error) {
      shared.documents.forget();
      throw error;
    }
  };
  const writeAlone = () => transaction(async () => undefined, true);

  const shared: Shared = {
    documents: planDocuments(),
    handled: handledEvents(() => {
      alone ??= setTimeout(() => {
        alone = undefined;
        // What does not get through now waits for the next that does.
        writeAlone().catch(onFault);
      }, ALONE_AFTER_MS);
    }),
  };

  return {
    transaction: (work) => transaction(work, false),

    /** Waits for the transactions that were asked for before. */
    close() {
      clearTimeout(alone);
      // That an event was taken on is no reason to stay open, should it not get through.
      closing ??= writeAlone()
        .catch(onFault)
        .then(() => queries.destroy());
      return closing;
    },
  };
}

function storesOver(queries: Queries, { documents, handled }: Shared): Stores {
  return {
    runners: runnerStore(queries),
    programs: programStore(queries),
    plans: planStore(queries, documents),
    logs: logStore(queries),
    checkIns: checkInStore(queries),
    chats: chatStore(queries, handled),
    reminders: reminderStore(queries),
    outbox: outboxStore(queries),
    installations: installationStore(queries),
    challenges: challengeStore(queries),
    members: memberStore(queries),
    boards: boardStore(queries),
    announcements: announcementStore(queries),
    links: linkStore(queries),
  };
}
