import * as z from "zod";
import type { RunnerId } from "../../application/ports.js";
import { LOG_PARTS, type LogEntry } from "../../domain/log.js";
import { jsonColumn, readRow } from "./row.js";
import { isoDate } from "./runner-row.js";

const amount = z.number().nonnegative().nullable();

const logEntryShape = z.strictObject({
  id: z.string(),
  runner_id: z.string(),
  sequence: z.int(),
  date: isoDate,
  logged_at: z.int(),
  part: z.enum(LOG_PARTS),
  session_ids: jsonColumn(z.array(z.string())),
  rpe: z.number().min(0).max(10).nullable(),
  distance_m: amount,
  seconds: amount,
  reps: amount,
  partly: z.literal([0, 1]),
  note: z.string().nullable(),
});
export type LogEntryRow = z.input<typeof logEntryShape>;

export function readLogEntry(row: LogEntryRow): LogEntry {
  const read = readRow(logEntryShape, row, "log_entry", row.id);
  return {
    id: read.id,
    date: read.date,
    loggedAt: read.logged_at,
    part: read.part,
    sessionIds: read.session_ids,
    rpe: read.rpe,
    distanceM: read.distance_m,
    seconds: read.seconds,
    reps: read.reps,
    partly: read.partly === 1,
    note: read.note,
  };
}

export function logEntryRow(runnerId: RunnerId, entry: LogEntry, sequence: number): LogEntryRow {
  return {
    id: entry.id,
    runner_id: runnerId,
    sequence,
    date: entry.date,
    logged_at: entry.loggedAt,
    part: entry.part,
    session_ids: JSON.stringify(entry.sessionIds),
    rpe: entry.rpe,
    distance_m: entry.distanceM,
    seconds: entry.seconds,
    reps: entry.reps,
    partly: entry.partly ? 1 : 0,
    note: entry.note,
  };
}
