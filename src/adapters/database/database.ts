import type SqliteFile from "better-sqlite3";
import { Kysely } from "kysely";
import type { Database, Stores } from "../../application/ports.js";
import { announcementStore } from "./announcement-store.js";
import { boardStore } from "./board-store.js";
import { challengeStore } from "./challenge-store.js";
import { chatStore } from "./chat-store.js";
import { checkInStore } from "./check-in-store.js";
import { immediateDialect } from "./dialect.js";
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

/** The database port over an open connection, which belongs to it from now on. */
export function databaseOver(
  connection: SqliteFile.Database,
  { mostWaitMs = MOST_WAIT_MS }: { readonly mostWaitMs?: number } = {},
): Database {
  const queries: Queries = new Kysely({ dialect: immediateDialect(connection) });
  const documents = planDocuments();
  let closing: Promise<void> | null = null;

  return {
    /** One after the other: there is one connection, and Kysely hands it out in turn. */
    async transaction(work) {
      try {
        return await waitingAtMost(mostWaitMs, (turn) =>
          queries.transaction().execute((open) => {
            turn.came();
            return work(storesOver(open, documents));
          }),
        );
      } catch (error) {
        documents.forget();
        throw error;
      }
    },

    /** Waits for the transactions that were asked for before. */
    close() {
      closing ??= queries
        .connection()
        .execute(async () => {})
        .then(() => queries.destroy());
      return closing;
    },
  };
}

function storesOver(queries: Queries, documents: PlanDocuments): Stores {
  return {
    runners: runnerStore(queries),
    programs: programStore(queries),
    plans: planStore(queries, documents),
    logs: logStore(queries),
    checkIns: checkInStore(queries),
    chats: chatStore(queries),
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
