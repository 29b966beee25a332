import * as z from "zod";
import { type Answers, type KeptLine, PLATFORMS } from "../../application/ports.js";
import { jsonColumn, readRow } from "./row.js";

const account = {
  platform: z.enum(PLATFORMS),
  workspace: z.string(),
  external_id: z.string(),
};

const keptLineShape = z.strictObject({
  ...account,
  id: z.string(),
  line: z.string().min(1),
  kept_at: z.int(),
});
export type KeptLineRow = z.input<typeof keptLineShape>;

const openFormShape = z.strictObject({
  ...account,
  form: z.string().min(1),
  answers: jsonColumn(z.record(z.string(), z.string())),
  kept_at: z.int(),
});
export type OpenFormRow = z.input<typeof openFormShape>;

export interface HandledEventRow {
  readonly platform: (typeof PLATFORMS)[number];
  readonly event_key: string;
  readonly handled_at: number;
}

export interface PlatformFactRow {
  readonly platform: (typeof PLATFORMS)[number];
  readonly name: string;
  readonly value: string;
}

export function readKeptLine(row: KeptLineRow): KeptLine {
  const { platform, workspace, external_id, line } = readRow(
    keptLineShape,
    row,
    "kept_line",
    row.id,
  );
  return { account: { platform, workspace, externalId: external_id }, line };
}

export function readOpenForm(row: OpenFormRow): Answers {
  return readRow(openFormShape, row, "open_form", row.form).answers;
}
