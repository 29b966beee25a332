import type { Messages } from "../../messages/messages.js";
import type { ProgramTextProblem } from "../../notation/index.js";
import type { Block } from "../reply.js";

/** So many slips are shown at once; the rest is counted. */
const MOST_SHOWN = 8;

/** What is wrong in program text: line, column, and what would be understood. */
export function programProblems(
  problems: readonly ProgramTextProblem[],
  { program: words }: Messages,
): readonly Block[] {
  const lines = problems.slice(0, MOST_SHOWN).map((problem) => {
    const { kind, found, expected, suggestion, line, column } = problem;
    const what = words.found(found, words.problems[kind]);
    const hint =
      suggestion !== null
        ? words.didYouMean(suggestion)
        : expected.length > 0
          ? words.expected(expected.slice(0, 5))
          : "";
    return words.problem(line, column, [what, hint].filter((part) => part !== "").join(" "));
  });
  const rest = problems.length - MOST_SHOWN;
  return [
    { type: "text", text: lines.join("\n") },
    ...(rest > 0 ? [{ type: "text" as const, text: words.moreProblems(rest) }] : []),
  ];
}
