import type { Program } from "../../domain/program.js";
import { middleOf } from "../../domain/session.js";
import type { Messages } from "../../messages/messages.js";
import type { Doubt, Reading } from "../../notation/reading.js";
import { runKm } from "../../planning/duration.js";
import type { Block } from "../reply.js";

type ReadProgram = Extract<Reading, { readonly kind: "program" }>;

/** What was read: size, first and hardest week, everything doubtful, and what was settled. */
export function importPreview(reading: ReadProgram, messages: Messages): readonly Block[] {
  const { imported, format } = messages;
  const { program, assumptions, doubts } = reading;
  const choices = assumptions.map((one) => imported.assumption(one));
  return [
    { type: "heading", text: program.title },
    { type: "text", text: sizeOf(program, messages) },
    ...doubtLines(doubts, messages),
    ...(choices.length === 0
      ? []
      : [{ type: "context" as const, text: imported.took(format.list(choices)) }]),
  ];
}

function sizeOf(program: Program, { imported, format, start }: Messages): string {
  const runs = program.weeks.map(
    ({ sessions }) => sessions.filter(({ kind }) => kind === "run").length,
  );
  const weeksM = program.weeks.map(({ sessions }) =>
    sessions.reduce(
      (sum, one) => sum + (one.kind === "run" ? (runKm(one, null) ?? 0) * 1000 : 0),
      0,
    ),
  );
  const most = Math.max(...weeksM);
  const distance = (metres: number) => format.distance(metres, program.unit);
  return imported.read(
    format.count(program.weeks.length, "week", "weeks"),
    start.range(Math.min(...runs), Math.max(...runs)),
    most === 0 ? null : imported.firstWeek(distance(weeksM[0] ?? 0)),
    most === 0 ? null : imported.hardestWeek(weeksM.indexOf(most) + 1, distance(most)),
    raceOf(program, { imported, format }),
  );
}

function raceOf(
  program: Program,
  { imported, format }: Pick<Messages, "imported" | "format">,
): string | null {
  for (const week of [...program.weeks].reverse()) {
    const race = week.sessions.find((one) => one.kind === "run" && one.type === "race");
    if (race?.kind !== "run") continue;
    const metres = race.distanceM === null ? null : middleOf(race.distanceM);
    return imported.race(
      week.number,
      metres === null ? null : format.distance(metres, program.unit),
    );
  }
  return null;
}

/** So many doubts are shown; the rest is counted. */
const MOST_DOUBTS = 12;
const QUOTE_LENGTH = 60;

export function doubtLines(doubts: readonly Doubt[], messages: Messages): readonly Block[] {
  if (doubts.length === 0) return [];
  const { imported, format } = messages;
  const rest = doubts.length - MOST_DOUBTS;
  return [
    { type: "heading", text: imported.lookAt },
    {
      type: "table",
      columns: [
        { label: "", align: "left" },
        { label: "", align: "left" },
      ],
      rows: doubts
        .slice(0, MOST_DOUBTS)
        .map(({ week, day, line, quote, kind }) => [
          imported.where(week, day === null ? null : format.weekdayName(day).slice(0, 3), line),
          `"${shortened(quote)}": ${imported.doubt(kind)}`,
        ]),
    },
    ...(rest > 0 ? [{ type: "text" as const, text: imported.more(rest) }] : []),
  ];
}

function shortened(quote: string): string {
  const [...characters] = quote;
  return characters.length <= QUOTE_LENGTH
    ? quote
    : `${characters.slice(0, QUOTE_LENGTH).join("")}…`;
}
