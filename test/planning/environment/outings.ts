import { outingsOn } from "../../../src/application/views/outings.js";
import type { Outing } from "../../../src/domain/outing.js";
import type { Plan } from "../../../src/domain/plan.js";
import type { Runner } from "../../../src/domain/runner.js";
import { builtInProgram } from "../../../src/knowledge/programs/index.js";
import { readProgram } from "../../../src/notation/index.js";
import { weave } from "../../drawing/weave.js";

/** A built-in program woven for a runner. */
export function planOf(id: string, runner: Runner): Plan {
  const read = readProgram(builtInProgram(id)?.text ?? "");
  if (!read.ok) throw new Error(`${id} does not read`);
  return weave(read.value, runner).plan;
}

/** Every outing of a plan as prescribed. */
export function everyOuting(plan: Plan): readonly Outing[] {
  return [...new Set(plan.sessions.map(({ date }) => date))].flatMap((date) =>
    outingsOn(plan, date),
  );
}
