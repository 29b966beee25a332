import * as z from "zod";
import type { ProgramRecord } from "../../application/ports.js";
import { readRow } from "./row.js";

const programShape = z.strictObject({
  id: z.string(),
  runner_id: z.string(),
  sequence: z.int(),
  source: z.enum(["built-in", "import"]),
  built_in_id: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  stored_at: z.int(),
});
export type ProgramRow = z.input<typeof programShape>;

export function readProgram(row: ProgramRow): ProgramRecord {
  const read = readRow(programShape, row, "program", row.id);
  return {
    id: read.id,
    runnerId: read.runner_id,
    source: read.source,
    builtInId: read.built_in_id,
    title: read.title,
    text: read.text,
    storedAt: read.stored_at,
  };
}

export function programRow(record: ProgramRecord, sequence: number): ProgramRow {
  return {
    id: record.id,
    runner_id: record.runnerId,
    sequence,
    source: record.source,
    built_in_id: record.builtInId,
    title: record.title,
    text: record.text,
    stored_at: record.storedAt,
  };
}
