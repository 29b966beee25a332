import { METRES_PER_UNIT } from "../../domain/program.js";
import type { Word } from "./words.js";

/** A number of a message with what it measures. */
export type Amount =
  | {
      readonly kind: "distance";
      readonly text: string;
      readonly metres: number;
      /** `5 of 10 km`: less than what was meant. */
      readonly isPart: boolean;
    }
  | { readonly kind: "time"; readonly seconds: number; readonly text: string }
  /** A pace says nothing that a log entry holds. */
  | { readonly kind: "pace" }
  | { readonly kind: "effort"; readonly text: string }
  /** A bare number; `of` is the whole in `40 of 60`, null without one. */
  | { readonly kind: "count"; readonly value: number; readonly of: number | null };

export interface AmountHere {
  readonly amount: Amount;
  /** How many words it takes. */
  readonly length: number;
}

const unit = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const KM = unit("k km kms kilometre kilometres kilometer kilometers kilometeren");
const MILES = unit("mi mile miles");
const METRES = unit("m metre metres meter meters");
const HOURS = unit("h hr hrs hour hours t time timer");
const MINUTES = unit("min mins minute minutes minut minutter");
const SECONDS = unit("s sec secs second seconds sek sekund sekunder");
const EFFORT = unit("rpe effort exertion anstrengelse indsats");
const LINK = unit("of was is a about around var på en er ca");
const PER = unit("/ per pr");
const ARTICLE = unit("the my de mine");

/** The amount that begins at a word; null when there is none. */
export function amountAt(words: readonly Word[], at: number): AmountHere | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.kind === "word") return EFFORT.has(word.text) ? effortAfter(words, at) : null;
  if (word.kind !== "number") return null;
  return timeAt(words, at) ?? distanceAt(words, at) ?? shareAt(words, at) ?? countAt(words, at);
}

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? "";

function valueAt(words: readonly Word[], at: number): number | null {
  const text = words[at]?.kind === "number" ? textAt(words, at) : "";
  return /^\d{1,6}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(",", ".")) : null;
}

/** `rpe 6`, `effort was 6/10`, `effort: 6 out of 10`. */
function effortAfter(words: readonly Word[], at: number): AmountHere | null {
  let number = at + 1;
  while (LINK.has(textAt(words, number)) && number < at + 3) number += 1;
  const value = valueAt(words, number);
  if (value === null || value > 10 || textAt(words, number + 1) === "-") return null;
  const whole = wholeAfter(words, number);
  const length = number - at + 1 + (whole?.value === 10 ? whole.length : 0);
  return { amount: { kind: "effort", text: String(value) }, length };
}

/** What `/ 60`, `of 60` or `out of 60` makes of the number before. */
function wholeAfter(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly length: number } | null {
  const [one, two] = [textAt(words, at + 1), textAt(words, at + 2)];
  const isLong = (one === "out" || one === "ud") && (two === "of" || two === "af");
  if (!isLong && !["/", "of", "af"].includes(one)) return null;
  let length = isLong ? 3 : 2;
  if (ARTICLE.has(textAt(words, at + length))) length += 1;
  const value = valueAt(words, at + length);
  return value === null ? null : { value, length };
}

/** `6/10` is an effort, or six repetitions of ten; whoever reads it looks at what follows. */
function shareAt(words: readonly Word[], at: number): AmountHere | null {
  const value = valueAt(words, at);
  const whole = wholeAfter(words, at);
  if (value === null || whole === null) return null;
  const hasLead = EFFORT.has(textAt(words, at + whole.length + 1));
  if (hasLead && whole.value === 10 && value <= 10) {
    return { amount: { kind: "effort", text: String(value) }, length: whole.length + 2 };
  }
  return { amount: { kind: "count", value, of: whole.value }, length: whole.length + 1 };
}

function countAt(words: readonly Word[], at: number): AmountHere | null {
  const value = valueAt(words, at);
  return value === null ? null : { amount: { kind: "count", value, of: null }, length: 1 };
}

function distanceAt(words: readonly Word[], at: number): AmountHere | null {
  const value = valueAt(words, at);
  const whole = wholeAfter(words, at);
  const last = at + (whole?.length ?? 0);
  const name = textAt(words, last + 1);
  if (value === null || value === 0) return null;
  const found = KM.has(name) ? "km" : MILES.has(name) ? "mi" : METRES.has(name) ? "m" : null;
  // Under 200, `45m` is as likely minutes as metres; it stays a bare number and is asked about.
  if (found === null || (found === "m" && name === "m" && value < 200)) return null;
  const metres = value * (found === "m" ? 1 : METRES_PER_UNIT[found]);
  const isPart = whole !== null && value < whole.value;
  const amount = { kind: "distance", text: `${value}${found}`, metres, isPart } as const;
  return { amount, length: last + 2 - at };
}

function timeAt(words: readonly Word[], at: number): AmountHere | null {
  const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(textAt(words, at));
  if (clock !== null) return clockAt(words, at, clock);
  const parts = [HOURS, MINUTES, SECONDS].map((names) => names);
  let [seconds, next] = [0, at];
  for (const [index, names] of parts.entries()) {
    const value = valueAt(words, next);
    if (value === null || !names.has(textAt(words, next + 1))) continue;
    seconds += value * 60 ** (2 - index);
    next += 2;
    const rest = valueAt(words, next);
    // `1h05`: what follows hours without a unit is minutes.
    if (index === 0 && rest !== null && /^\d\d$/.test(textAt(words, next))) {
      const hasUnit = MINUTES.has(textAt(words, next + 1));
      if (!hasUnit && !KM.has(textAt(words, next + 1))) {
        seconds += rest * 60;
        next += 1;
      }
    }
  }
  if (next === at || seconds === 0) return null;
  if (PER.has(textAt(words, next))) return pace(next + 2 - at);
  const whole = Math.round(seconds);
  return { amount: { kind: "time", seconds: whole, text: clockOf(whole) }, length: next - at };
}

/** `45:10`, `1:45:00`; with a unit of length behind, a pace. */
function clockAt(words: readonly Word[], at: number, clock: RegExpExecArray): AmountHere {
  const [first, second] = [Number(clock[1]), Number(clock[2])];
  const seconds =
    clock[3] === undefined ? first * 60 + second : first * 3600 + second * 60 + Number(clock[3]);
  const named = MINUTES.has(textAt(words, at + 1)) ? 1 : 0;
  if (PER.has(textAt(words, at + 1 + named))) return pace(3 + named);
  if (["pace", "tempo"].includes(textAt(words, at + 1))) return pace(2);
  return { amount: { kind: "time", seconds, text: clockOf(seconds) }, length: 1 + named };
}

function pace(length: number): AmountHere {
  return { amount: { kind: "pace" }, length };
}

/** As `/done` reads a time: `45:10`, `1:45:00`. */
export function clockOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = `${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
