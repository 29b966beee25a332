import SqliteFile from "better-sqlite3";
import { DUE } from "./people.js";

/** What stands in a database that a process is working on. */
export interface Rows {
  /** Reminders that nobody has claimed. */
  readonly due: number;
  readonly waiting: number;
  readonly sent: number;
  readonly unknown: number;
  /** Given up, dropped or refused. */
  readonly ended: number;
}

const COUNTS = `SELECT
  (SELECT count(*) FROM reminder WHERE next_due <= ?) AS due,
  (SELECT count(*) FROM outbox WHERE state = 'waiting') AS waiting,
  (SELECT count(*) FROM outbox WHERE state = 'sent') AS sent,
  (SELECT count(*) FROM outbox WHERE state = 'unknown') AS unknown,
  (SELECT count(*) FROM outbox WHERE state IN ('dead', 'dropped', 'refused')) AS ended`;

/** Looked at from outside, as the operator's tools do. */
export function rowsOf(file: string): Rows {
  const database = new SqliteFile(file, { fileMustExist: true });
  try {
    return database.prepare<[number], Rows>(COUNTS).get(DUE) as Rows;
  } finally {
    database.close();
  }
}
