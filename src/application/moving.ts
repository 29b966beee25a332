import type { Adjustment } from "../domain/adjustment.js";
import {
  addDays,
  daysBetween,
  epochDay,
  type IsoDate,
  isoDate,
  mondayOf,
} from "../domain/calendar.js";
import type { Decision, PlacedStrength, PlannedRun, PlannedSession } from "../domain/plan.js";
import { fail, ok, type Result } from "../domain/result.js";
import { dearness, priceOfMove } from "../planning/explain.js";
import { ruleAgainstMoved, ruleAgainstRun } from "../planning/moved-run-rules.js";
import { runsOf, withRunNamed } from "../planning/timeline.js";
import type { Context } from "./command.js";
import type { CurrentPlan } from "./current-plan.js";
import { type ChangedPlan, wovenAgain } from "./plan-changes.js";

/** Why a session cannot go to a day, and the nearest day to which it can. */
export interface Refusal {
  readonly reason:
    | { readonly kind: "decision"; readonly decision: Decision }
    | { readonly kind: "words"; readonly words: "otherWeek" | "noWay" | "notYours" | "sameThere" };
  readonly nearest: IsoDate | null;
}

/** A move with its exact price: what the best plan with it costs more than the best without. */
export interface Move {
  readonly changed: ChangedPlan;
  readonly points: number;
  /** Those of them that changing what was announced costs. */
  readonly changePoints: number;
  readonly because: readonly Decision[];
}

/** Tries a move; nothing is stored. */
export async function moveOf(
  context: Context,
  current: CurrentPlan,
  session: PlannedSession,
  to: IsoDate,
): Promise<Result<Move, Refusal>> {
  const asItIs = wovenAsItIs(context, current);
  const tried = await tryMove(context, current, asItIs, session, to);
  if (tried.ok) return tried;
  for (const day of otherDays(context, current, session, to)) {
    const other = await tryMove(context, current, asItIs, session, day);
    if (other.ok) return fail({ ...tried.problem, nearest: day });
  }
  return tried;
}

type AsItIs = () => ReturnType<typeof wovenAgain>;

/** The plan woven again without any wish, once for all days that are tried. */
function wovenAsItIs(context: Context, current: CurrentPlan): AsItIs {
  let once: ReturnType<AsItIs> | undefined;
  return () => {
    once ??= wovenAgain(context, current, [], current.runner.settings);
    return once;
  };
}

async function tryMove(
  context: Context,
  current: CurrentPlan,
  asItIs: AsItIs,
  session: PlannedSession,
  to: IsoDate,
): Promise<Result<Move, Refusal>> {
  if (mondayOf(epochDay(to)) !== mondayOf(epochDay(session.date))) return fail(words("otherWeek"));
  switch (session.kind) {
    case "run":
      return moveRun(context, current, asItIs, session, to);
    case "placed-strength":
      return moveDose(context, current, asItIs, session, to);
    case "own-strength":
      return fail(words("notYours"));
  }
}

async function moveRun(
  context: Context,
  current: CurrentPlan,
  asItIs: AsItIs,
  run: PlannedRun,
  to: IsoDate,
): Promise<Result<Move, Refusal>> {
  const against = ruleAgainstRun(current.record.plan, run, to);
  if (against !== null) return fail(decided(against));
  return woven(context, current, asItIs, { kind: "move-run", sessionId: run.id, to, start: null });
}

async function moveDose(
  context: Context,
  current: CurrentPlan,
  asItIs: AsItIs,
  dose: PlacedStrength,
  to: IsoDate,
): Promise<Result<Move, Refusal>> {
  const isThere = current.record.plan.sessions.some(
    (one) => one.kind === "placed-strength" && one.date === to && one.class === dose.class,
  );
  if (isThere) return fail(words("sameThere"));
  const wish = { class: dose.class, from: dose.date, to };
  const before = await asItIs();
  if (!before.ok) return fail(words("noWay"));
  const price = priceOfMove(before.value.made, wish);
  if (price.kind === "forbidden") return fail(decided(price.decision));
  return woven(context, current, asItIs, { kind: "move-dose", ...wish });
}

/** Every other day of its week that a session can go to, in order, with what each move does. */
export async function movesOf(
  context: Context,
  current: CurrentPlan,
  session: PlannedSession,
): Promise<readonly { readonly day: IsoDate; readonly move: Move }[]> {
  const asItIs = wovenAsItIs(context, current);
  const found: { readonly day: IsoDate; readonly move: Move }[] = [];
  for (const day of otherDays(context, current, session, session.date)) {
    const tried = await tryMove(context, current, asItIs, session, day);
    if (tried.ok) found.push({ day, move: tried.value });
  }
  return found.sort((a, b) => daysBetween(b.day, a.day));
}

/** The plan with the wish beside the plan without it: the difference is the price. */
async function woven(
  context: Context,
  current: CurrentPlan,
  asItIs: AsItIs,
  wish: Adjustment,
): Promise<Result<Move, Refusal>> {
  const { settings } = current.runner;
  const without = await asItIs();
  const changed = await wovenAgain(context, current, [wish], settings);
  if (!without.ok || !changed.ok || !isGranted(changed.value, wish)) return fail(words("noWay"));
  const broken =
    wish.kind === "move-run" ? ruleAgainstMoved(changed.value.made, wish.sessionId) : null;
  if (broken !== null) return fail(decided(broken));
  const { woven: best, dated } = changed.value.made;
  const { problem, chosen } = best;
  const points = best.points - without.value.made.woven.points;
  const runs = runsOf(problem, chosen);
  const { changePoints, dearer } = dearness(without.value.made.bill, changed.value.made.bill);
  const because = dearer.map((decision) =>
    withRunNamed(decision, runs, dated.program.runs, problem),
  );
  return ok({ changed: changed.value, points, changePoints, because });
}

/** A wish that nothing can be woven around is given up, and the plan comes without it. */
function isGranted({ made }: ChangedPlan, wish: Adjustment): boolean {
  if (wish.kind !== "move-dose") return true;
  return made.plan.sessions.some(
    (one) => one.kind === "placed-strength" && one.date === wish.to && one.class === wish.class,
  );
}

/** The other days of the week that are still to come, nearest to the wish first. */
function otherDays(
  context: Context,
  { record }: CurrentPlan,
  session: PlannedSession,
  to: IsoDate,
): readonly IsoDate[] {
  const monday = isoDate(mondayOf(epochDay(session.date)));
  const busy = new Set(
    record.plan.sessions
      .filter((one) => one.kind === session.kind && one.kind === "run")
      .map((one) => one.date),
  );
  return Array.from({ length: 7 }, (_, offset) => addDays(monday, offset))
    .filter((day) => day !== to && day !== session.date && !busy.has(day))
    .filter((day) => daysBetween(context.today, day) >= 0)
    .sort((a, b) => Math.abs(daysBetween(to, a)) - Math.abs(daysBetween(to, b)));
}

function words(which: Extract<Refusal["reason"], { kind: "words" }>["words"]): Refusal {
  return { reason: { kind: "words", words: which }, nearest: null };
}

function decided(decision: Decision): Refusal {
  return { reason: { kind: "decision", decision }, nearest: null };
}
