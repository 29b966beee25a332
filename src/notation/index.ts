export type { ProblemKind, ProgramTextProblem } from "./problem.js";
export { readProgram } from "./program.js";
export { formatProgram } from "./program-text.js";
export { clockSeconds } from "./quantities.js";
