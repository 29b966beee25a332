import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorMs } from "../../../scripts/reading-proof.js";
import type { Program } from "../../../src/domain/program.js";
import type { Range, Session, Step } from "../../../src/domain/session.js";
import { type FileSettings, readSession } from "../../../src/notation/grammar/index.js";
import { LANGUAGES } from "../../../src/notation/grammar/session-reading.js";
import { formatProgram, readProgram } from "../../../src/notation/index.js";

/** Pieces that people write sessions with, in all languages, right and wrong. */
const PIECES = [
  ..."x × * / - – + , ; : . ( ) @ % ' \" = # & \n | → { } ~".split(" "),
  ..."1 2 3 5 6 8 10 12 20 30 45 90 400 800 1000 0 6,5 1.5 ½ 10-20-30 3/2/1 30-30".split(" "),
  ..."4:30 6:65 1:45:00 0:00 4:10-4:20 /km /mi 5k 10k 5-K km mi m M min s h ' \" 1h15 6'".split(
    " ",
  ),
  ..."easy tempo intervals long race rest recovery strides hills run walk jog warm-up cool-down".split(
    " ",
  ),
  ..."with then or and including alternate repeat between sets reps each last first total at in".split(
    " ",
  ),
  ..."MP HMP Z2 zone RPE HR FCM %VMA threshold marathon half pace effort hard very am pm".split(
    " ",
  ),
  ..."roligt pause opvarmning let styrke bakke locker Pause Einlaufen Schwelle davon Kraft".split(
    " ",
  ),
  ..."footing récup séries fois échauffement allure semi dont côtes vélo renfo suivi de".split(" "),
  ..."suave trote descanso cuestas progresivos ritmo fuerza bici terskel drag økt hvile".split(" "),
  ..."squat core plank 3x8 bike swim yoga {3:4.8} {4-6:6-10} optional opt. Monday banana".split(
    " ",
  ),
];
const sessionWords = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const settings: fc.Arbitrary<FileSettings> = fc.record({
  unit: fc.constantFrom("km", "mi"),
  mMeans: fc.constantFrom("metres", "miles"),
  decimalComma: fc.boolean(),
  languages: fc.shuffledSubarray([...LANGUAGES], { minLength: 1 }),
});

function programOf(sessions: readonly Session[], unit: Program["unit"]): Program {
  const week = { number: 1, label: null, note: null, sessions };
  return { title: "A", goal: null, about: null, unit, weeks: [week] };
}

function rangesOf(steps: readonly Step[]): readonly Range[] {
  return steps.flatMap((step): readonly Range[] => {
    if (step.kind === "repeat") return [step.times, ...rangesOf(step.steps)];
    if (step.amount === null || step.amount.kind === "open") return [];
    return [step.amount.kind === "distance" ? step.amount.metres : step.amount.seconds];
  });
}

describe("the reading of any words", () => {
  it("never throws, orders its ranges, and keeps amounts above zero", () => {
    fc.assert(
      fc.property(sessionWords, settings, (words, file) => {
        for (const session of readSession(words, file).sessions) {
          const stated = session.kind === "run" ? [session.distanceM, session.seconds] : [];
          const ways = session.kind === "run" ? [session.steps, ...session.alternatives] : [];
          const ranges = [...stated.filter((range) => range !== null), ...ways.flatMap(rangesOf)];
          for (const { min, max } of ranges) {
            expect(min).toBeGreaterThan(0);
            expect(max).toBeGreaterThanOrEqual(min);
            expect(Number.isFinite(max)).toBe(true);
          }
        }
      }),
      { seed: 42, numRuns: 4000 },
    );
  });

  it("gives sessions that program text holds and gives back", () => {
    fc.assert(
      fc.property(sessionWords, settings, (words, file) => {
        const program = programOf(readSession(words, file).sessions, file.unit);
        expect(readProgram(formatProgram(program))).toEqual({ ok: true, value: program });
      }),
      { seed: 43, numRuns: 4000 },
    );
  });

  it("loses no words: what is incomplete keeps them", () => {
    fc.assert(
      fc.property(sessionWords, settings, (words, file) => {
        const { sessions, complete, rest } = readSession(words, file);
        if (!complete && !rest)
          expect(sessions.some((session) => session.words !== null)).toBe(true);
      }),
      { seed: 44, numRuns: 2000 },
    );
  });
});

const LONG = 100_000;
const longLines: readonly (readonly [string, string])[] = [
  ["brackets that never close", "(".repeat(LONG)],
  ["repeats of repeats", "2 x ".repeat(LONG / 4)],
  ["amounts", "5 km + ".repeat(LONG / 7)],
  ["a number without end", "1".repeat(LONG)],
  ["clocks", "4:30-".repeat(LONG / 5)],
  ["primes", "6'".repeat(LONG / 2)],
  ["a ladder", "1/".repeat(LONG / 2)],
  ["words", "easy ".repeat(LONG / 5)],
  ["letters", "a".repeat(LONG)],
  ["blanks", " ".repeat(LONG)],
  ["bold", "*".repeat(LONG)],
  ["braces", "{1".repeat(LONG / 2)],
  ["pictures", "🏃".repeat(LONG / 2)],
  ["line ends", "\n".repeat(LONG)],
  ["dashes", "-".repeat(LONG)],
];

describe("a line of 100 kB", () => {
  it.each(longLines)("of %s is read within a second", (_, words) => {
    const file: FileSettings = {
      unit: "km",
      mMeans: "metres",
      decimalComma: true,
      languages: LANGUAGES,
    };
    const start = processorMs();
    readSession(words, file);
    expect(processorMs() - start).toBeLessThan(1000);
  });
});
