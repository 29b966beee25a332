import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { isOutboxState, outboxDesk } from "../../application/outbox/desk.js";
import { OUTBOX_STATES, type OutboxRow } from "../../application/ports.js";
import { openDatabase } from "./open.js";

const USAGE = [
  "usage: npm run outbox -- [--db FILE] [list [STATE]]",
  "       npm run outbox -- [--db FILE] requeue KEY",
  `STATE is one of ${OUTBOX_STATES.join(", ")}; without one, what was given up is listed.`,
];
const DEFAULT_DATABASE = "data/lunge.db";

/** What the command says, and the status with which it ends: 0 done, 1 not possible, 2 misused. */
export interface OutboxAnswer {
  readonly status: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/**
 * The command `outbox`: lists messages, and tries one again that was given up.
 *
 * @param now milliseconds since 1970-01-01T00:00Z
 */
export async function outboxCommand(args: readonly string[], now: number): Promise<OutboxAnswer> {
  const wish = readArguments(args);
  if (wish === null) return { status: 2, lines: USAGE };
  // An operator who mistypes a path must not be told that all is well in a new, empty file.
  if (!existsSync(wish.database))
    return { status: 1, lines: [`there is no file ${wish.database}`] };
  const opened = await openDatabase(wish.database);
  if (!opened.ok) return { status: 1, lines: [`${opened.problem.path}: ${opened.problem.kind}`] };
  const desk = outboxDesk(opened.value);
  try {
    if (wish.requeue !== null) {
      const isBack = await desk.requeue(wish.requeue, now);
      const said = isBack ? "is tried again" : "was not given up, or is not there";
      return { status: isBack ? 0 : 1, lines: [`${wish.requeue} ${said}`] };
    }
    const counts = await desk.counts();
    const rows = await desk.list(wish.states);
    const summary = OUTBOX_STATES.map((state) => `${state} ${counts[state]}`).join(", ");
    return { status: 0, lines: [summary, ...rows.map(rowText)] };
  } finally {
    await opened.value.close();
  }
}

interface OutboxWish {
  readonly database: string;
  readonly states: readonly (typeof OUTBOX_STATES)[number][];
  readonly requeue: string | null;
}

function readArguments(args: readonly string[]): OutboxWish | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { db: { type: "string", default: DEFAULT_DATABASE } },
      allowPositionals: true,
    });
    const [act = "list", what, ...more] = positionals;
    if (more.length > 0) return null;
    const wish = { database: values.db, states: ["dead", "refused", "unknown"] as const };
    if (act === "requeue") return what === undefined ? null : { ...wish, requeue: what };
    if (act !== "list") return null;
    if (what === undefined) return { ...wish, requeue: null };
    return isOutboxState(what) ? { ...wish, states: [what], requeue: null } : null;
  } catch {
    return null;
  }
}

/** A line about a message: whose it is shows in its key, what it says is nowhere. */
function rowText(row: OutboxRow): string {
  const { platform, recipient, workspace } = row.to;
  const where = workspace === "" ? platform : `${platform} ${workspace}`;
  const reason = row.reason === null ? "" : `, ${row.reason}`;
  return `${row.key}  ${where}, ${recipient}, ${row.state}, ${row.attempts} attempts${reason}`;
}
