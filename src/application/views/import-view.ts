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
/** More notes than these are counted in one row. */
const MOST_NOTES = 2;

export function doubtLines(doubts: readonly Doubt[], messages: Messages): readonly Block[] {
  if (doubts.length === 0) return [];
  const { imported } = messages;
  const rows = doubtRows(doubts, messages);
  const rest = rows.length - MOST_DOUBTS;
  return [
    { type: "heading", text: imported.lookAt },
    {
      type: "table",
      columns: [
        { label: "", align: "left" },
        { label: "", align: "left" },
      ],
      rows: rows.slice(0, MOST_DOUBTS),
    },
    ...(rest > 0 ? [{ type: "text" as const, text: imported.more(rest) }] : []),
  ];
}

/** One row for each doubt; sessions that only keep their words are told of in one. */
function doubtRows(doubts: readonly Doubt[], messages: Messages): readonly (readonly string[])[] {
  const notes = doubts.filter(({ kind }) => kind === "note-kept");
  if (notes.length <= MOST_NOTES) return doubts.map((one) => doubtRow(one, messages));
  const others = doubts.filter(({ kind }) => kind !== "note-kept");
  const rows = others.map((one) => doubtRow(one, messages));
  // Among those that are shown.
  return rows.toSpliced(MOST_DOUBTS - 1, 0, ["", messages.imported.notesKept(notes.length)]);
}

/** A whole week has no words of its own to quote. */
function doubtRow(doubt: Doubt, { imported, format }: Messages): string[] {
  const { week, day, line, quote } = doubt;
  const dayName = day === null ? null : format.weekdayName(day).slice(0, 3);
  const what = imported.doubt(doubt);
  const text = quote.trim() === "" ? what : `"${shortened(quote)}": ${what}`;
  return [imported.where(week, dayName, line), text];
}

function shortened(quote: string): string {
  const [...characters] = quote;
  return characters.length <= QUOTE_LENGTH
    ? quote
    : `${characters.slice(0, QUOTE_LENGTH).join("")}…`;
}
