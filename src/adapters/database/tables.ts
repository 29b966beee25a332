import { type Kysely, sql } from "kysely";
import type { RunnerId } from "../../application/ports.js";
import type {
  AnnouncementRow,
  ChallengeDayRow,
  ChallengePlaceRow,
  ChallengeRow,
  MemberRow,
} from "./challenge-row.js";
import type { HandledEventRow, KeptLineRow, OpenFormRow, PlatformFactRow } from "./chat-row.js";
import type { AskedQuestionRow, CheckInRow } from "./check-in-row.js";
import type { SlackInstallationRow } from "./installation-row.js";
import type { LogEntryRow } from "./log-row.js";
import type { OutboxTableRow } from "./outbox-row.js";
import type { PlanRow } from "./plan-row.js";
import type { ProgramRow } from "./program-row.js";
import type { ReminderRow } from "./reminder-row.js";
import type { AccountRow, RunnerRow, ScreeningRow } from "./runner-row.js";

/** The tables that the stores use, as the migrations make them. */
interface Tables {
  readonly runner: RunnerRow;
  readonly screening: ScreeningRow;
  readonly account: AccountRow;
  readonly program: ProgramRow;
  readonly plan: PlanRow;
  readonly log_entry: LogEntryRow;
  readonly check_in: CheckInRow;
  readonly asked_question: AskedQuestionRow;
  readonly kept_line: KeptLineRow;
  readonly open_form: OpenFormRow;
  readonly handled_event: HandledEventRow;
  readonly platform_fact: PlatformFactRow;
  readonly reminder: ReminderRow;
  readonly outbox: OutboxTableRow;
  readonly slack_installation: SlackInstallationRow;
  readonly challenge: ChallengeRow;
  readonly challenge_creator: ChallengeCreatorRow;
  readonly challenge_place: ChallengePlaceRow;
  readonly challenge_invitation: ChallengeInvitationRow;
  readonly challenge_member: MemberRow;
  readonly challenge_day: ChallengeDayRow;
  readonly counted_version: { readonly runner_id: RunnerId; readonly version: string };
  readonly announcement: AnnouncementRow;
  readonly confirmed_entry: { readonly entry_id: string };
  readonly link_code: LinkCodeRow;
  readonly link_try: LinkTryRow;
}

interface ChallengeCreatorRow {
  readonly challenge_id: string;
  readonly runner_id: RunnerId;
  readonly name: string;
}

interface ChallengeInvitationRow {
  readonly fingerprint: string;
  readonly challenge_id: string;
  readonly holds_until: number;
}

type AccountColumns = Omit<AccountRow, "runner_id">;

interface LinkCodeRow extends AccountColumns {
  readonly fingerprint: string;
  readonly holds_until: number;
}

interface LinkTryRow extends AccountColumns {
  readonly tried_at: number;
}

/** What queries are written against: the open transaction. */
export type Queries = Kysely<Tables>;

/** The next number in the order of storing; transactions do not overlap, so nobody else takes it. */
export async function nextSequence(
  queries: Queries,
  table: "program" | "log_entry" | "check_in",
  runnerId: RunnerId,
): Promise<number> {
  const { next } = await queries
    .selectFrom(table)
    .select(sql<number>`coalesce(max(sequence), 0) + 1`.as("next"))
    .where("runner_id", "=", runnerId)
    .executeTakeFirstOrThrow();
  return next;
}

/** A limit that stands in the statement: one that is bound to it makes SQLite plan it anew each time. */
export function atMost(rows: number) {
  return sql.lit(rows);
}
