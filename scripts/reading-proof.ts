import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatProgram, readProgram } from "../src/notation/index.js";
import { readUnguarded } from "../src/notation/read.js";
import type { Reading } from "../src/notation/reading.js";
import { drawnInput } from "./grammar-inputs.js";
import { type Input, mutated, ownInputs, randomFrom } from "./mutations.js";

/** What went wrong with an input. */
export interface Failure {
  readonly kind: "thrown" | "slow" | "not-canonical";
  readonly name: string;
  readonly number: number;
  readonly said: string;
}

export interface Proof {
  readonly counts: Readonly<Record<string, number>>;
  /** How many inputs came from where. */
  readonly sources: Readonly<Record<Source, number>>;
  readonly slowestMs: number;
  /** The input that took longest, to be made again by its seed. */
  readonly slowest: string;
  readonly failures: readonly Failure[];
}

const MOST_MS = 1_000;
const MOST_FAILURES = 20;

/** Files and our own texts spoilt, programs drawn from the grammar, and these spoilt as well. */
const SOURCES = ["spoilt", "drawn", "drawn and spoilt"] as const;
type Source = (typeof SOURCES)[number];

/**
 * Reads that many inputs, spoilt ones and drawn ones: none may throw, none may take a second, and
 * every program must have one canonical text. The guard of the
 * door is left out, so that nothing hides behind it.
 */
export function proveReading(count: number, folder: string | null, seed: number): Proof {
  const random = randomFrom(seed);
  const inputs = [...ownInputs(), ...(folder === null ? [] : filesOf(folder))];
  const counts: Record<string, number> = {};
  const failures: Failure[] = [];
  const sources = { spoilt: 0, drawn: 0, "drawn and spoilt": 0 };
  let [slowestMs, slowest] = [0, ""];
  for (let number = 0; number < count && failures.length < MOST_FAILURES; number++) {
    const source = sourceOf(random());
    sources[source]++;
    const input = inputFrom(source, inputs, random);
    const { kind, ms, failure } = tried(input, number);
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (ms > slowestMs) [slowestMs, slowest] = [ms, `number ${number}, ${input.name}`];
    if (failure !== null) failures.push(failure);
  }
  return { counts, sources, slowestMs: Math.round(slowestMs), slowest, failures };
}

function sourceOf(roll: number): Source {
  if (roll < 0.6) return "spoilt";
  return roll < 0.8 ? "drawn" : "drawn and spoilt";
}

function inputFrom(source: Source, inputs: readonly Input[], random: () => number): Input {
  switch (source) {
    case "spoilt":
      return mutated(inputs, random);
    case "drawn":
      return drawnInput(random);
    case "drawn and spoilt":
      return mutated([drawnInput(random)], random);
  }
}

function filesOf(folder: string): readonly Input[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

interface Tried {
  readonly kind: string;
  readonly ms: number;
  readonly failure: Failure | null;
}

/** Milliseconds of processor time since the start: other work on the machine does not count. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function tried({ name, bytes }: Input, number: number): Tried {
  const start = processorMs();
  const failed = (kind: Failure["kind"], said: string) => ({ kind, name, number, said });
  try {
    const reading = readUnguarded(bytes, name, { unit: null, level: null });
    const ms = processorMs() - start;
    const kind = reading.kind === "refused" ? `refused: ${reading.refusal}` : reading.kind;
    if (ms > MOST_MS) return { kind, ms, failure: failed("slow", `${Math.round(ms)} ms`) };
    const said = notCanonical(reading);
    return { kind, ms, failure: said === null ? null : failed("not-canonical", said) };
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: "thrown", ms: processorMs() - start, failure: failed("thrown", said) };
  }
}

/** Why the text of the program does not give the same program back; null if it does. */
function notCanonical(reading: Reading): string | null {
  if (reading.kind !== "program") return null;
  const text = formatProgram(reading.program);
  const back = readProgram(text);
  if (!back.ok)
    return JSON.stringify({
      problem: back.problem[0],
      line: text.split("\n")[(back.problem[0]?.line ?? 1) - 1],
    });
  return formatProgram(back.value) === text ? null : "the text changes";
}
