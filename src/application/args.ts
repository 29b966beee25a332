import {
  type IsoDate,
  isIsoDate,
  isLocalTime,
  isTimeZone,
  type LocalTime,
  type TimeZone,
  WEEKDAYS,
  type Weekday,
} from "../domain/calendar.js";
import { fail, ok, type Result } from "../domain/result.js";
import { type DayWord, readDay, readWeekday } from "./days.js";

/** What was expected of a value, as a key of the message catalogue, and one that would work. */
export interface ArgProblem {
  readonly expected: ExpectedKind;
  readonly example: string;
  readonly choices: readonly string[] | null;
  readonly range: Bounds | null;
}

/** The least and the most that a number may be. */
export type Bounds = readonly [least: number, most: number];

export const EXPECTED_KINDS = [
  "text",
  "choice",
  "list",
  "date",
  "day",
  "time",
  "times",
  "weekdays",
  "integer",
  "number",
  "yes",
  "zone",
  "result",
  "reminder",
  "rhythm",
  "health",
  "distance",
  "duration",
  "place",
] as const;
export type ExpectedKind = (typeof EXPECTED_KINDS)[number];

/** One argument of a command: its name, what it takes, and how its text is read. */
export interface Arg<Value> {
  readonly kind: ExpectedKind;
  readonly choices: readonly string[] | null;
  /** Of numbers. */
  readonly range?: Bounds;
  readonly example: string;
  readonly read: (text: string) => Value | null;
}

export type Args = Readonly<Record<string, Arg<unknown>>>;
export type ValuesOf<A extends Args> = {
  readonly [Name in keyof A]: A[Name] extends Arg<infer Value> ? Value | null : never;
};

/** The value, or what was expected instead. */
export function readArg<Value>(arg: Arg<Value>, text: string): Result<Value, ArgProblem> {
  const value = arg.read(text.trim());
  return value === null
    ? fail({
        expected: arg.kind,
        example: arg.example,
        choices: arg.choices,
        range: arg.range ?? null,
      })
    : ok(value);
}

/** True where a value may name several of the choices at once. */
export function takesSeveral({ kind }: Arg<unknown>): boolean {
  return kind === "list" || kind === "weekdays";
}

/** Any words; what is suggested may help a person to find one, and binds nobody. */
export const text = (example: string, suggested: readonly string[] | null = null): Arg<string> => ({
  kind: "text",
  choices: suggested,
  example,
  read: (value) => (value === "" ? null : value),
});

export function choice<const Choice extends string>(choices: readonly Choice[]): Arg<Choice> {
  return {
    kind: "choice",
    choices,
    example: choices[0] ?? "",
    read: (value) => choices.find((one) => one.toLowerCase() === value.toLowerCase()) ?? null,
  };
}

/** Several of the choices with commas between; `none` for the empty list where it is allowed. */
export function list<const Choice extends string>(
  choices: readonly Choice[],
  example: string,
): Arg<readonly Choice[]> {
  return {
    kind: "list",
    choices,
    example,
    read(value) {
      if (value.toLowerCase() === "none") return [];
      const parts = value
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((part) => part !== "");
      const known = choices.filter((one) => parts.includes(one));
      return parts.length > 0 && parts.every((part) => choices.some((one) => one === part))
        ? known
        : null;
    },
  };
}

export const date: Arg<IsoDate> = {
  kind: "date",
  choices: null,
  example: "2027-04-11",
  read: (value) => (isIsoDate(value) ? value : null),
};

export const day: Arg<DayWord> = {
  kind: "day",
  choices: null,
  example: "thursday",
  read: readDay,
};

export const time: Arg<LocalTime> = {
  kind: "time",
  choices: null,
  example: "18:00",
  read: readTime,
};

export const times: Arg<readonly LocalTime[]> = {
  kind: "times",
  choices: null,
  example: "06:00,18:00",
  read(value) {
    const read = value
      .split(/[\s,]+/)
      .filter((part) => part !== "")
      .map(readTime);
    const known = read.filter((one) => one !== null);
    return known.length === read.length && known.length > 0 ? [...new Set(known)].sort() : null;
  },
};

export const weekdays: Arg<readonly Weekday[]> = {
  kind: "weekdays",
  choices: WEEKDAYS,
  example: "tue,wed,thu,sat,sun",
  read(value) {
    const parts = value
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((part) => part !== "");
    const days = parts.map(readWeekday);
    if (days.length === 0 || days.includes(null)) return null;
    return WEEKDAYS.filter((one) => days.includes(one));
  },
};

export function integer(least: number, most: number, example: string): Arg<number> {
  return {
    kind: "integer",
    choices: null,
    range: [least, most],
    example,
    read: (value) => {
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      return number >= least && number <= most ? number : null;
    },
  };
}

export function decimal(least: number, most: number, example: string): Arg<number> {
  return {
    kind: "number",
    choices: null,
    range: [least, most],
    example,
    read: (value) => {
      const number = /^\d{1,9}([.,]\d{1,4})?$/.test(value)
        ? Number(value.replace(",", "."))
        : Number.NaN;
      return number >= least && number <= most ? number : null;
    },
  };
}

export const yes: Arg<true> = {
  kind: "yes",
  choices: ["yes"],
  example: "yes",
  read: (value) => (/^(yes|true|y|1)$/i.test(value) ? true : null),
};

export const zone: Arg<TimeZone> = {
  kind: "zone",
  choices: null,
  example: "Europe/Copenhagen",
  read: (value) => (isTimeZone(value) ? value : null),
};

export function readTime(value: string): LocalTime | null {
  const padded = /^\d:\d\d$/.test(value) ? `0${value}` : value;
  return isLocalTime(padded) ? padded : null;
}
