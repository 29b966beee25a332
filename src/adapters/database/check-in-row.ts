import * as z from "zod";
import type { RunnerId } from "../../application/ports.js";
import { CHECK_IN_SCALE, type CheckIn } from "../../domain/check-in.js";
import { readRow } from "./row.js";
import { isoDate } from "./runner-row.js";

const item = z.int().min(CHECK_IN_SCALE.best).max(CHECK_IN_SCALE.worst).nullable();

const checkInShape = z.strictObject({
  id: z.string(),
  runner_id: z.string(),
  sequence: z.int(),
  date: isoDate,
  told_at: z.int(),
  sleep: item,
  fatigue: item,
  stress: item,
  soreness: item,
  mood: item,
  pain: z.number().min(0).max(10).nullable(),
  fever: z.literal([0, 1]).nullable(),
  where_words: z.string().nullable(),
});
export type CheckInRow = z.input<typeof checkInShape>;

export interface AskedQuestionRow {
  readonly runner_id: RunnerId;
  readonly question: string;
  readonly asked_on: string;
}

export function readCheckIn(row: CheckInRow): CheckIn {
  const read = readRow(checkInShape, row, "check_in", row.id);
  const { sleep, fatigue, stress, soreness, mood } = read;
  return {
    id: read.id,
    date: read.date,
    at: read.told_at,
    items: { sleep, fatigue, stress, soreness, mood },
    pain: read.pain,
    fever: read.fever === null ? null : read.fever === 1,
    where: read.where_words,
  };
}

export function checkInRow(runnerId: RunnerId, checkIn: CheckIn, sequence: number): CheckInRow {
  return {
    id: checkIn.id,
    runner_id: runnerId,
    sequence,
    date: checkIn.date,
    told_at: checkIn.at,
    ...checkIn.items,
    pain: checkIn.pain,
    fever: checkIn.fever === null ? null : checkIn.fever ? 1 : 0,
    where_words: checkIn.where,
  };
}
