import type { EpochMinute } from "../../domain/calendar.js";
import type { PlannedSession } from "../../domain/plan.js";
import type { Runner } from "../../domain/runner.js";
import type { Messages } from "../../messages/messages.js";
import { makePlan } from "../../planning/make-plan.js";
import { builtInNamed } from "../built-in-named.js";
import type { Block } from "../reply.js";
import { dayCard } from "./day-card.js";

const PROGRAM = "half";
const RACE = { distanceM: 10_000, seconds: 3000, date: null } as const;

/** A day with strength inside a run, as somebody who trains with Lunge would see it. */
export function exampleDay(
  stranger: Runner,
  now: EpochMinute,
  messages: Messages,
): readonly Block[] {
  const program = builtInNamed(PROGRAM);
  if (program === null) throw new Error(`there is no built-in program ${PROGRAM}`);
  const screening = { yes: [], answeredOn: "2000-01-01", clearance: null };
  const runner: Runner = { ...stranger, strengthWeeks: 12, result: RACE, screening };
  const request = { program, runner, asOf: now, start: null, race: null };
  const made = makePlan({ ...request, source: "built-in" });
  if (!made.ok) throw new Error(`no example can be made: ${made.problem.kind}`);
  const { plan } = made.value;
  const day = plan.sessions.find(isInsideRun) ?? plan.sessions[0];
  if (day === undefined) return [];
  const view = { messages, units: runner.units, vdot: plan.vdot };
  const card = dayCard(plan, day.date, [], view);
  return [
    { type: "context", text: messages.help.example },
    ...card.filter(({ type }) => type !== "buttons"),
    { type: "buttons", buttons: [{ id: "start", label: messages.help.setUp, style: "primary" }] },
  ];
}

function isInsideRun(session: PlannedSession): boolean {
  return session.kind === "placed-strength" && session.place === "in-hard-run";
}
