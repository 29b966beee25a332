import type { Program } from "../domain/program.js";
import { weekHeadingText } from "./headings.js";
import { valueText } from "./quoting.js";
import { sessionText } from "./session-text.js";

/**
 * The canonical text of a program: the one form in which it is stored and exported. For every
 * program that holds what the reader allows (up to 104 weeks of 30 sessions, amounts above zero,
 * sessions in the order of the week), `readProgram` gives the same program back.
 */
export function formatProgram(program: Program): string {
  const { title, goal, unit, about, weeks } = program;
  const head = [
    `# ${valueText(title)}`,
    ...(goal === null ? [] : [`goal: ${valueText(goal)}`]),
    `unit: ${unit}`,
    ...(about === null ? [] : [`about: ${valueText(about)}`]),
  ];
  const blocks = weeks.map((week) => [
    weekHeadingText(week),
    ...week.sessions.map((session) => sessionText(session, unit)),
  ]);
  return `${[head, ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
