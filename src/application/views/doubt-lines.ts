import type { DistanceUnit } from "../../domain/program.js";
import type { Messages } from "../../messages/messages.js";
import type { Doubt } from "../../notation/reading.js";
import type { Block, FindingItem } from "../reply.js";

/** So many of one kind are shown in full; of the others only the place is told. */
const MOST_OF_A_KIND = 3;
const MOST_PLACES = 12;
const QUOTE_LENGTH = 60;

/** Everything doubtful, kind by kind; nothing where all is clear. */
export function doubtLines(
  doubts: readonly Doubt[],
  unit: DistanceUnit,
  messages: Messages,
): readonly Block[] {
  if (doubts.length === 0) return [];
  return [
    { type: "heading", text: messages.imported.lookAt },
    {
      type: "table",
      columns: [
        { label: "", align: "left" },
        { label: "", align: "left" },
      ],
      rows: doubtRows(doubts, unit, messages),
    },
  ];
}

/** The same as findings, each by itself: for those who take a program without a look. */
export function doubtFindings(
  doubts: readonly Doubt[],
  unit: DistanceUnit,
  messages: Messages,
): readonly FindingItem[] {
  return doubts.map((doubt) => ({
    rule: doubt.kind,
    week: doubt.week,
    day: shortDay(doubt, messages),
    text: messages.imported.finding(said(doubt, unit, messages), doubt.line),
    repair: null,
  }));
}

function doubtRows(
  doubts: readonly Doubt[],
  unit: DistanceUnit,
  messages: Messages,
): readonly (readonly string[])[] {
  const notes = doubts.filter(({ kind }) => kind === "note-kept");
  const others = doubts.filter(({ kind }) => kind !== "note-kept");
  const kinds = new Set(others.map(({ kind }) => kind));
  const rows = [...kinds].flatMap((kind) =>
    rowsOfKind(
      others.filter((one) => one.kind === kind),
      unit,
      messages,
    ),
  );
  if (notes.length < MOST_OF_A_KIND) return [...rows, ...rowsOfKind(notes, unit, messages)];
  return [...rows, ["", messages.imported.notesKept(notes.length)]];
}

function rowsOfKind(
  doubts: readonly Doubt[],
  unit: DistanceUnit,
  messages: Messages,
): readonly (readonly string[])[] {
  // One more in full takes no more room than the line that tells of it.
  const shown = doubts.length === MOST_OF_A_KIND + 1 ? doubts : doubts.slice(0, MOST_OF_A_KIND);
  const rows = shown.map((one) => [placeOf(one, messages), said(one, unit, messages)]);
  const rest = doubts.slice(shown.length);
  if (rest.length === 0) return rows;
  const places = placesOf(rest, messages).slice(0, MOST_PLACES);
  const likewise = messages.imported.likewise(places, rest.length - places.length);
  return [...rows, ["", likewise]];
}

/** Weeks and days are enough where they tell the doubts apart. */
function placesOf(doubts: readonly Doubt[], messages: Messages): readonly string[] {
  const short = doubts.map((one) =>
    placeOf(one.week === null ? one : { ...one, line: null }, messages),
  );
  return new Set(short).size === short.length ? short : doubts.map((one) => placeOf(one, messages));
}

function placeOf(doubt: Doubt, messages: Messages): string {
  return messages.imported.where(doubt.week, shortDay(doubt, messages), doubt.line);
}

function shortDay({ day }: Doubt, { format }: Messages): string | null {
  return day === null ? null : format.weekdayName(day).slice(0, 3);
}

/** A whole week has no words of its own to quote. */
function said(doubt: Doubt, unit: DistanceUnit, { imported }: Messages): string {
  const what = imported.doubt(doubt, unit);
  return doubt.quote.trim() === "" ? what : `"${shortened(doubt.quote)}": ${what}`;
}

function shortened(quote: string): string {
  const [...characters] = quote;
  return characters.length <= QUOTE_LENGTH
    ? quote
    : `${characters.slice(0, QUOTE_LENGTH).join("")}…`;
}
