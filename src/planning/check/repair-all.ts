import type { Program } from "../../domain/program.js";
import { applyRepair } from "./apply-repair.js";
import { checkProgram } from "./check-program.js";
import type { ProgramFinding, Repair } from "./finding.js";
import type { CheckOptions } from "./measured-program.js";

/** A program with its repairs made. */
export interface RepairedProgram {
  readonly program: Program;
  /** In the order of making; each speaks of the program as it was then. */
  readonly repairs: readonly Repair[];
  /** What is left: soft findings that nothing simple mends. */
  readonly left: readonly ProgramFinding[];
}

/**
 * More rounds than any program takes: every repair but the cutback week takes something away, and
 * cutback weeks stand at least three weeks apart.
 */
const MOST_ROUNDS = 2000;

/** Makes repairs, hard findings first, until no finding offers one. */
export function repairAll(program: Program, options: CheckOptions): RepairedProgram {
  let now = program;
  const repairs: Repair[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const batch = nextRepairs(checkProgram(now, options));
    if (batch.length === 0) break;
    now = batch.reduce(applyRepair, now);
    repairs.push(...batch);
  }
  return { program: now, repairs, left: checkProgram(now, options) };
}

/** One repair a week at most, so that none speaks of what another has changed; a new week alone. */
function nextRepairs(findings: readonly ProgramFinding[]): readonly Repair[] {
  const offered = findings.filter(({ repair }) => repair !== null);
  const hard = offered.filter(({ severity }) => severity === "hard");
  const repairs = (hard.length > 0 ? hard : offered).flatMap(({ repair }) => repair ?? []);
  const ofWeek = new Map<number, Repair>();
  for (const repair of repairs) {
    if (repair.kind !== "insert-cutback" && !ofWeek.has(repair.week)) {
      ofWeek.set(repair.week, repair);
    }
  }
  return ofWeek.size > 0 ? [...ofWeek.values()] : repairs.slice(0, 1);
}
