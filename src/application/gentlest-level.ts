import type { Program } from "../domain/program.js";
import type { Reading } from "../notation/reading.js";
import { runMinutes } from "../planning/duration.js";

export type ReadProgram = Extract<Reading, { readonly kind: "program" }>;

/** One of several levels of a file, and the program that it is. */
export interface GentlestLevel {
  /** From 1, as the file has them. */
  readonly level: number;
  readonly name: string;
  readonly reading: ReadProgram;
}

/** The level with the least running, for those who do not want to be asked; the first of equals. */
export function gentlestLevel(
  levels: readonly string[],
  readLevel: (level: number) => Reading,
): GentlestLevel | null {
  let gentlest: GentlestLevel | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, name] of levels.entries()) {
    const reading = readLevel(index + 1);
    if (reading.kind !== "program") continue;
    const minutes = minutesIn(reading.program);
    if (minutes < least) gentlest = { level: index + 1, name, reading };
    least = Math.min(least, minutes);
  }
  return gentlest;
}

function minutesIn({ weeks }: Program): number {
  return weeks
    .flatMap(({ sessions }) => sessions)
    .reduce((sum, one) => sum + (one.kind === "run" ? runMinutes(one, null) : 0), 0);
}
