import type { Program } from "../../domain/program.js";
import { BUILT_IN_PROGRAMS } from "../../knowledge/programs/index.js";
import type { Messages } from "../../messages/messages.js";
import { formatProgram } from "../../notation/index.js";
import type { Block } from "../reply.js";

/** The built-in programs. */
export function programListView({ program: words }: Messages): readonly Block[] {
  return [
    { type: "heading", text: words.heading },
    {
      type: "table",
      columns: [
        { label: words.id, align: "left" },
        { label: words.weeks, align: "right" },
        { label: words.runs, align: "right" },
        { label: words.what, align: "left" },
      ],
      rows: BUILT_IN_PROGRAMS.map(({ id, weeks, runsAWeek, title, summary }) => [
        id,
        String(weeks),
        String(runsAWeek),
        `${title}. ${summary}`,
      ]),
    },
    { type: "context", text: words.howToStart(BUILT_IN_PROGRAMS.at(-1)?.id ?? "") },
  ];
}

/** A program as its canonical text. */
export function programTextView(program: Program, { program: words }: Messages): readonly Block[] {
  const runs = program.weeks.map(
    ({ sessions }) => sessions.filter(({ kind }) => kind === "run").length,
  );
  return [
    { type: "heading", text: program.title },
    { type: "context", text: words.builtInContext(program.weeks.length, Math.max(...runs)) },
    { type: "text", text: withoutTitle(formatProgram(program)) },
  ];
}

/** The first line of a program is its title, which stands above it already. */
function withoutTitle(text: string): string {
  return text.trimEnd().split("\n").slice(1).join("\n");
}
