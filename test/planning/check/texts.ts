import type { Program } from "../../../src/domain/program.js";
import { readProgram } from "../../../src/notation/index.js";
import { checkProgram } from "../../../src/planning/check/check-program.js";
import type { FindingKey, ProgramFinding } from "../../../src/planning/check/finding.js";
import type { CheckOptions } from "../../../src/planning/check/measured-program.js";

export const NO_RESULT: CheckOptions = { vdot: null, goalRace: null };

/** A program from its weeks, one text for each; a label may stand in the first line after a dot. */
export function programOf(...weeks: readonly string[]): Program {
  const blocks = weeks.map((week, index) => {
    const [first = "", ...rest] = week.trim().split("\n");
    const isLabel = first.startsWith("·");
    const lines = isLabel ? rest : [first, ...rest];
    return [`## Week ${index + 1}${isLabel ? ` ${first}` : ""}`, ...lines].join("\n");
  });
  const read = readProgram(`# Test\n\n${blocks.join("\n\n")}\n`);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** The findings of one rule, the others being beside the point. */
export function only<Key extends FindingKey>(
  key: Key,
  program: Program,
  options: CheckOptions = NO_RESULT,
): readonly ProgramFinding<Key>[] {
  const found = checkProgram(program, options).filter((one) => one.key === key);
  return found as unknown as readonly ProgramFinding<Key>[];
}

/** Where findings stand: `RL-1/run 2 sun`. */
export function places(findings: readonly ProgramFinding[]): readonly string[] {
  return findings.map(({ key, week, day }) => `${key} ${week} ${day ?? "week"}`);
}
