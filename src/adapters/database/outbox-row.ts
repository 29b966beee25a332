import * as z from "zod";
import {
  OUTBOX_KINDS,
  OUTBOX_STATES,
  type OutboxMessage,
  type OutboxRow,
  PLATFORMS,
} from "../../application/ports.js";
import { readRow } from "./row.js";
import { isoDate } from "./runner-row.js";

const MS_PER_MINUTE = 60_000;

const outboxShape = z.strictObject({
  key: z.string().min(1),
  kind: z.enum(OUTBOX_KINDS),
  platform: z.enum(PLATFORMS),
  workspace: z.string(),
  recipient: z.enum(["person", "channel"]),
  external_id: z.string(),
  runner_id: z.string().nullable(),
  day: isoDate,
  due_ms: z.int(),
  state: z.enum(OUTBOX_STATES),
  try_ms: z.int(),
  attempts: z.int().nonnegative(),
  in_flight: z.literal([0, 1]),
  unclear: z.literal([0, 1]),
  reason: z.string().nullable(),
  settled_ms: z.int().nullable(),
  message_id: z.string().nullable(),
  closes_ms: z.int().nullable(),
});
export type OutboxTableRow = z.input<typeof outboxShape>;

export function readOutbox(row: OutboxTableRow): OutboxRow {
  const read = readRow(outboxShape, row, "outbox", row.key);
  return {
    key: read.key,
    kind: read.kind,
    to: {
      platform: read.platform,
      workspace: read.workspace,
      recipient: read.recipient,
      externalId: read.external_id,
    },
    runnerId: read.runner_id,
    day: read.day,
    dueAt: read.due_ms / MS_PER_MINUTE,
    state: read.state,
    tryAt: read.try_ms,
    attempts: read.attempts,
    isUnclear: read.unclear === 1,
    reason: read.reason,
    messageId: read.message_id,
  };
}

/** A message that has not been tried. */
export function outboxRow(message: OutboxMessage, tryAt: number): OutboxTableRow {
  return {
    key: message.key,
    kind: message.kind,
    platform: message.to.platform,
    workspace: message.to.workspace,
    recipient: message.to.recipient,
    external_id: message.to.externalId,
    runner_id: message.runnerId,
    day: message.day,
    due_ms: message.dueAt * MS_PER_MINUTE,
    state: "waiting",
    try_ms: Math.round(tryAt),
    attempts: 0,
    in_flight: 0,
    unclear: 0,
    reason: null,
    settled_ms: null,
    message_id: null,
    closes_ms: null,
  };
}
