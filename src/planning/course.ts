import type { Adjustment, KeptOut } from "../domain/adjustment.js";
import { type EpochDay, type EpochMinute, epochDay, type IsoDate } from "../domain/calendar.js";
import type {
  PlacedStrength,
  Plan,
  PlannedSession,
  RuleId,
  SessionStatus,
} from "../domain/plan.js";

/** How a plan has gone so far: what was announced, what was done, and what has changed since. */
export interface Course {
  /** Everything that starts before this instant is past, and is never rewritten. */
  readonly now: EpochMinute;
  /** The plan as it was announced last. */
  readonly before: Plan;
  readonly basedOn: number;
  /** The instant at which the program was started. */
  readonly requestedAt: EpochMinute;
  readonly adjustments: readonly Adjustment[];
  /** What the log says of sessions, by id. */
  readonly logged: Readonly<Record<string, SessionStatus>>;
}

/** The sessions of the announced plan that lie behind us, with what became of them. */
export function pastSessions({
  before,
  now,
  logged,
  adjustments,
}: Course): readonly PlannedSession[] {
  return before.sessions
    .map((session) => ({ ...session, status: statusOf(session, now, logged, adjustments) }))
    .filter((session) => session.startMinute < now || isKeptAsRow(session));
}

/** Placed doses among them that count for spacing: done, partly done, or not logged. */
export function dosesBehind(past: readonly PlannedSession[]): readonly PlacedStrength[] {
  return past
    .filter((session) => session.kind === "placed-strength")
    .filter(({ status }) => !isOut(status));
}

/** Runs and own strength that were taken out stay as rows; a dose of ours simply goes elsewhere. */
function isKeptAsRow({ kind, status }: PlannedSession): boolean {
  return isOut(status) && (kind !== "placed-strength" || status === "skipped");
}

/** A session that did not and will not happen. */
export function isOut(status: SessionStatus): boolean {
  return status === "skipped" || status === "cancelled";
}

function statusOf(
  session: PlannedSession,
  now: EpochMinute,
  logged: Course["logged"],
  adjustments: readonly Adjustment[],
): SessionStatus {
  const said = logged[session.id];
  if (said !== undefined) return said;
  const isSkipped = adjustments.some(
    (one) => one.kind === "skip" && one.sessionIds.includes(session.id),
  );
  if (isSkipped) return "skipped";
  if (session.startMinute >= now) return isOff(session, adjustments) ? "cancelled" : "planned";
  return isOut(session.status) ? session.status : "unlogged";
}

/** A pause, or a rule that keeps all running out, takes a coming session away. */
function isOff({ kind, date }: PlannedSession, adjustments: readonly Adjustment[]): boolean {
  return kind === "run" ? noRunningOn(adjustments, date) !== null : pausedOn(adjustments, date);
}

/** The rule that keeps all running off a day, a pause among them; null where none does. */
export function noRunningOn(adjustments: readonly Adjustment[], date: IsoDate): RuleId | null {
  return pausedOn(adjustments, date) ? "RL-13" : keptOutOn(adjustments, date, "all-running");
}

export function pausedOn(adjustments: readonly Adjustment[], date: IsoDate): boolean {
  return adjustments.some((one) => one.kind === "pause" && covers(one, date));
}

/** The rule that keeps something out of a day; null where none does. */
export function keptOutOn(
  adjustments: readonly Adjustment[],
  date: IsoDate,
  what: KeptOut,
): RuleId | null {
  const found = adjustments.find(
    (one) => one.kind === "keep-out" && one.what.includes(what) && covers(one, date),
  );
  return found?.kind === "keep-out" ? found.rule : null;
}

/** The share of their length that runs keep on a day, with the rule; null where nothing shortens. */
export function shortenedOn(
  adjustments: readonly Adjustment[],
  date: IsoDate,
): { readonly share: number; readonly rule: RuleId } | null {
  const all = adjustments
    .filter((one) => one.kind === "shorten")
    .filter((one) => covers(one, date));
  return all.reduce<{ share: number; rule: RuleId } | null>(
    (least, { share, rule }) => (least === null || share < least.share ? { share, rule } : least),
    null,
  );
}

/** LM-10: whether a week has been made lighter. */
export function isCutback(adjustments: readonly Adjustment[], week: number): boolean {
  return adjustments.some((one) => one.kind === "cutback" && one.week === week);
}

/** SD-5: whether the strength of a week is to be repeated. */
export function isHeld(adjustments: readonly Adjustment[], week: number): boolean {
  return adjustments.some((one) => one.kind === "hold-strength" && one.week === week);
}

function covers(
  { from, until }: { readonly from: IsoDate; readonly until: IsoDate | null },
  date: IsoDate,
): boolean {
  return from <= date && (until === null || date <= until);
}

/** Where a run lies by the runner's own wish; the newest wish counts. */
export function wishedDay(
  adjustments: readonly Adjustment[],
  sessionId: string,
): { readonly day: EpochDay; readonly start: string | null } | null {
  const wish = adjustments.findLast(
    (one) => one.kind === "move-run" && one.sessionId === sessionId,
  );
  return wish?.kind === "move-run" ? { day: epochDay(wish.to), start: wish.start } : null;
}
