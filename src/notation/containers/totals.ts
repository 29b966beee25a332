import type { Range, RunSession, Step } from "../../domain/session.js";
import type { Doubt, DoubtKind } from "../reading.js";
import { doubtAt, NOWHERE } from "./doubts.js";
import { lengthOf } from "./lengths.js";

/** Authors round, and miles are not kilometres to the metre. */
const TOLERANCE = 0.03;
/** A total so far off is a slip: one mile for a run of ten. */
const IMPLAUSIBLE_FACTOR = 2;

interface Totals {
  readonly distanceM: Range | null;
  readonly seconds: Range | null;
}

/**
 * A run with the totals that stand beside its words. What the words say wins; a total that
 * contradicts them is doubted, and one that is less than the parts come to is not kept. Only of a
 * run that is told from its beginning can a total be too much: of many people write the fast part.
 */
export function withTotals(
  run: RunSession,
  stated: Totals,
  words: string,
): { readonly run: RunSession; readonly doubts: readonly Doubt[] } {
  const { metres, seconds, isMeasured, isTimed } = lengthOf(run.steps);
  const isWhole = hasBeginning(run.steps);
  const distance = settled(run.distanceM, stated.distanceM, metres, isMeasured && isWhole);
  const time = settled(run.seconds, stated.seconds, seconds, isTimed && isWhole);
  const doubts = [
    ...(distance.differs === null ? [] : [distanceDoubt(distance, words)]),
    ...(time.differs === null ? [] : [timeDoubt(time, words)]),
  ];
  return { run: { ...run, distanceM: distance.value, seconds: time.value }, doubts };
}

function hasBeginning(steps: readonly Step[]): boolean {
  const [first, ...others] = steps;
  return first !== undefined && first.kind !== "repeat" && others.length > 0;
}

interface Settled {
  readonly value: Range | null;
  /** What the stated total was held against, where they contradict each other. */
  readonly differs: { readonly stated: Range; readonly read: Range } | null;
}

function settled(own: Range | null, stated: Range | null, parts: Range, isWhole: boolean): Settled {
  if (stated === null) return { value: own, differs: null };
  if (own !== null) {
    return { value: own, differs: overlap(own, stated) ? null : { stated, read: own } };
  }
  if (parts.max === 0) return { value: stated, differs: null };
  const isLess = stated.max < parts.min * (1 - TOLERANCE);
  const isMore = isWhole && stated.min > parts.max * (1 + TOLERANCE);
  const differs = isLess || isMore ? { stated, read: parts } : null;
  return { value: isLess ? null : stated, differs };
}

function overlap(a: Range, b: Range): boolean {
  return a.min * (1 - TOLERANCE) <= b.max && b.min <= a.max * (1 + TOLERANCE);
}

function distanceDoubt({ differs }: Settled, words: string): Doubt {
  const facts = {
    statedMinM: rounded(differs?.stated.min),
    statedMaxM: rounded(differs?.stated.max),
    readMinM: rounded(differs?.read.min),
    readMaxM: rounded(differs?.read.max),
  };
  return doubtAt(
    isFarOff(differs) ? "implausible-distance" : "total-differs",
    NOWHERE,
    words,
    facts,
  );
}

function timeDoubt({ differs }: Settled, words: string): Doubt {
  const facts = {
    statedMinSeconds: rounded(differs?.stated.min),
    statedMaxSeconds: rounded(differs?.stated.max),
    readMinSeconds: rounded(differs?.read.min),
    readMaxSeconds: rounded(differs?.read.max),
  };
  const kind: DoubtKind = isFarOff(differs) ? "implausible-time" : "total-differs";
  return doubtAt(kind, NOWHERE, words, facts);
}

function isFarOff(differs: Settled["differs"]): boolean {
  if (differs === null) return false;
  const { stated, read } = differs;
  return stated.max * IMPLAUSIBLE_FACTOR < read.min || stated.min > read.max * IMPLAUSIBLE_FACTOR;
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value);
}
