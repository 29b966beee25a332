import { type DistanceUnit, METRES_PER_UNIT } from "../../domain/program.js";
import type { Range, RunSession, Session, Step } from "../../domain/session.js";
import { doubtAt, NOWHERE } from "../containers/doubts.js";
import { fold } from "../grammar/fold.js";
import type { Doubt } from "../reading.js";
import type { StatedTotal } from "./drafts.js";

const TOTAL_LINE =
  /^(?:(?:weekly|week|wochen|wk|uge|semaine|semana)[ -]?)?(?:total|target|sum|sums?|gesamt\w*|summe|i alt|ialt|samlet|volumen?|mileage|kilometer|umfang|distance)\b[^:\d]{0,30}:?\s*\D{0,12}\d/u;
const AMOUNT =
  /(~|≈|\bca\.?\s|about\s|env\.?\s)?\s*(\d{1,4}(?:[.,]\d{1,2})?)(?:\s*[-–]\s*(\d{1,4}(?:[.,]\d{1,2})?))?\s*(km|k\b|miles?\b|mi\b|min\w*\b|hours?\b|h\b)?/iu;

/** `Total: 42 km`, `Weekly Target: 20-22km`: what a line says the week adds up to. */
export function totalOfLine(text: string, line: number, unit: DistanceUnit): StatedTotal | null {
  return TOTAL_LINE.test(fold(text.slice(0, 120))) ? totalIn(text, "", line, unit) : null;
}

/** The total of a cell; the head of its column tells the unit where the cell does not. */
export function totalIn(
  text: string,
  header: string,
  line: number,
  unit: DistanceUnit,
): StatedTotal | null {
  const found = AMOUNT.exec(text.slice(0, 120));
  if (found === null) return null;
  const [, rough, first = "", second = first, written] = found;
  const name = (written ?? unitIn(header) ?? unit).toLowerCase();
  const factor = factorOf(name);
  const ends = [first, second].map((end) => Number(end.replace(",", ".")) * factor);
  const [min = 0, max = 0] = ends.toSorted((a, b) => a - b);
  if (max === 0) return null;
  const of = /^(?:min|h)/u.test(name) ? "seconds" : "metres";
  return { of, value: { min, max }, isRough: rough !== undefined, line, quote: text };
}

/** The unit that the head of a column gives: `Distance (km)`, `Weekly min`. */
export function unitIn(header: string): string | null {
  return /(?:^|[\s(])(km|mi|miles|min|minutes|hours|h)(?=$|[\s).])/iu.exec(header)?.[1] ?? null;
}

function factorOf(name: string): number {
  if (name.startsWith("min")) return 60;
  if (name.startsWith("h")) return 3600;
  return name.startsWith("mi") ? METRES_PER_UNIT.mi : METRES_PER_UNIT.km;
}

/** Totals are printed in whole kilometres and whole minutes. */
const ROUNDED = { metres: 600, seconds: 60 };
const SHARE = 0.02;
const ROUGH_SHARE = 0.1;

/**
 * The doubt that the sessions of a week do not add up to what the file says; null where they do,
 * and where the sessions do not say enough to add them up.
 */
export function totalDoubt(
  total: StatedTotal,
  week: number,
  sessions: readonly Session[],
): Doubt | null {
  const runs = sessions.filter((session): session is RunSession => session.kind === "run");
  const parts = runs.map((run) => (total.of === "metres" ? metresOf(run) : secondsOf(run)));
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  const sum = added(known);
  const share = total.isRough ? ROUGH_SHARE : SHARE;
  const slack = ROUNDED[total.of] + share * total.value.max;
  if (sum.max + slack >= total.value.min && sum.min - slack <= total.value.max) return null;
  const facts =
    total.of === "metres"
      ? {
          statedMinM: total.value.min,
          statedMaxM: total.value.max,
          readMinM: sum.min,
          readMaxM: sum.max,
          of: "week",
        }
      : {
          statedMinSeconds: total.value.min,
          statedMaxSeconds: total.value.max,
          readMinSeconds: sum.min,
          readMaxSeconds: sum.max,
          of: "week",
        };
  return doubtAt("total-differs", { ...NOWHERE, line: total.line, week }, total.quote, facts);
}

function added(ranges: readonly Range[]): Range {
  return ranges.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), {
    min: 0,
    max: 0,
  });
}

/** Intervals without a total leave their warm-up and their recoveries unsaid. */
function metresOf(run: RunSession): Range | null {
  if (run.distanceM !== null) return run.distanceM;
  return run.steps.some((step) => step.kind === "repeat") ? null : sumOf(run.steps, "distance");
}

function secondsOf(run: RunSession): Range | null {
  return run.seconds ?? sumOf(run.steps, "time");
}

function sumOf(steps: readonly Step[], kind: "distance" | "time"): Range | null {
  if (steps.length === 0) return null;
  const parts: Range[] = [];
  for (const step of steps) {
    const part = step.kind === "repeat" ? repeated(step, kind) : amountOf(step.amount, kind);
    if (part === null) return null;
    parts.push(part);
  }
  return added(parts);
}

function repeated(
  step: Extract<Step, { kind: "repeat" }>,
  kind: "distance" | "time",
): Range | null {
  const once = sumOf(step.steps, kind);
  return once === null ? null : { min: once.min * step.times.min, max: once.max * step.times.max };
}

function amountOf(
  amount: Exclude<Step, { kind: "repeat" }>["amount"],
  kind: "distance" | "time",
): Range | null {
  if (amount?.kind === "distance" && kind === "distance") return amount.metres;
  return amount?.kind === "time" && kind === "time" ? amount.seconds : null;
}
