import { type Kysely, sql } from "kysely";
import type { RunnerId } from "../../application/ports.js";
import type { HandledEventRow, KeptLineRow, OpenFormRow, PlatformFactRow } from "./chat-row.js";
import type { SlackInstallationRow } from "./installation-row.js";
import type { LogEntryRow } from "./log-row.js";
import type { PlanRow } from "./plan-row.js";
import type { ProgramRow } from "./program-row.js";
import type { AccountRow, RunnerRow, ScreeningRow } from "./runner-row.js";

/** The tables that the stores use, as the migrations make them. */
interface Tables {
  readonly runner: RunnerRow;
  readonly screening: ScreeningRow;
  readonly account: AccountRow;
  readonly program: ProgramRow;
  readonly plan: PlanRow;
  readonly log_entry: LogEntryRow;
  readonly kept_line: KeptLineRow;
  readonly open_form: OpenFormRow;
  readonly handled_event: HandledEventRow;
  readonly platform_fact: PlatformFactRow;
  readonly slack_installation: SlackInstallationRow;
}

/** What queries are written against: the open transaction. */
export type Queries = Kysely<Tables>;

/** The next number in the order of storing; transactions do not overlap, so nobody else takes it. */
export async function nextSequence(
  queries: Queries,
  table: "program" | "log_entry",
  runnerId: RunnerId,
): Promise<number> {
  const { next } = await queries
    .selectFrom(table)
    .select(sql<number>`coalesce(max(sequence), 0) + 1`.as("next"))
    .where("runner_id", "=", runnerId)
    .executeTakeFirstOrThrow();
  return next;
}
