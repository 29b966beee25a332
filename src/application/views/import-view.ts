import type { Program } from "../../domain/program.js";
import { middleOf, type Session } from "../../domain/session.js";
import type { Messages } from "../../messages/messages.js";
import { runKm } from "../../planning/duration.js";
import type { ReadProgram } from "../gentlest-level.js";
import type { Block } from "../reply.js";
import { doubtLines } from "./doubt-lines.js";

/** What was read: size, first and hardest week, everything doubtful, and what was settled. */
export function importPreview(reading: ReadProgram, messages: Messages): readonly Block[] {
  return [
    ...whatWasRead(reading.program, messages),
    ...doubtLines(reading.doubts, reading.program.unit, messages),
    ...whatWasTaken(reading, messages),
  ];
}

/** The title and the size of a program. */
export function whatWasRead(program: Program, messages: Messages): readonly Block[] {
  return [
    { type: "heading", text: program.title },
    { type: "text", text: sizeOf(program, messages) },
  ];
}

/** What was settled once for the whole file; nothing where there was nothing to settle. */
export function whatWasTaken(
  { assumptions }: ReadProgram,
  { imported, format }: Messages,
): readonly Block[] {
  if (assumptions.length === 0) return [];
  const choices = assumptions.map((one) => imported.assumption(one));
  return [{ type: "context", text: imported.took(format.list(choices)) }];
}

type SessionKind = "run" | "strength" | "cross";

function kindOf(session: Session): SessionKind {
  if (session.kind === "strength") return "strength";
  return session.type === "cross-training" ? "cross" : "run";
}

function sizeOf(program: Program, messages: Messages): string {
  const { imported, format } = messages;
  const aWeek = (["run", "strength", "cross"] as const).flatMap((kind) => {
    const counts = program.weeks.map(
      ({ sessions }) => sessions.filter((session) => kindOf(session) === kind).length,
    );
    const most = Math.max(...counts);
    const range = messages.start.range(Math.min(...counts), most);
    return most === 0 ? [] : [imported.aWeek(range, kind)];
  });
  const weeks = format.count(program.weeks.length, "week", "weeks");
  return imported.read(weeks, aWeek, [
    ...distancesOf(program, messages),
    ...raceOf(program, messages),
  ]);
}

function distancesOf({ weeks, unit }: Program, { imported, format }: Messages): readonly string[] {
  const metres = weeks.map(({ sessions }) =>
    sessions.reduce(
      (sum, one) => sum + (one.kind === "run" ? (runKm(one, null) ?? 0) * 1000 : 0),
      0,
    ),
  );
  const [first = 0] = metres;
  const most = Math.max(...metres);
  if (most === 0) return [];
  if (metres.length === 1) return [imported.allWeeks(format.distance(most, unit))];
  const hardest = imported.hardestWeek(metres.indexOf(most) + 1, format.distance(most, unit));
  // A first week that says only minutes of running and walking has no distance to show.
  return first === 0 ? [hardest] : [imported.firstWeek(format.distance(first, unit)), hardest];
}

function raceOf(program: Program, { imported, format }: Messages): readonly string[] {
  for (const week of [...program.weeks].reverse()) {
    const race = week.sessions.find((one) => one.kind === "run" && one.type === "race");
    if (race?.kind !== "run") continue;
    const metres = race.distanceM === null ? null : middleOf(race.distanceM);
    const distance = metres === null ? null : format.distance(metres, program.unit);
    return [imported.race(week.number, distance)];
  }
  return [];
}
