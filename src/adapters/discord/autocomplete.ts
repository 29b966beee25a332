import type { Arg } from "../../application/args.js";
import type { Command } from "../../application/command.js";
import { WEEKDAYS } from "../../domain/calendar.js";
import { LIMITS } from "./limits.js";

/** What a person may be typing; Discord lets them send anything else all the same. */
export function suggestionsFor(
  command: Command | null,
  option: string,
  typed: string,
): readonly string[] {
  const arg = command?.args[option];
  if (arg === undefined) return [];
  const isList = arg.kind === "list" || arg.kind === "weekdays" || arg.kind === "times";
  const [before, last] = isList ? atLastComma(typed) : ["", typed];
  const wanted = last.trim().toLowerCase();
  const words = wordsOf(arg);
  const starting = words.filter((word) => word.toLowerCase().startsWith(wanted));
  const containing = words.filter(
    (word) => !starting.includes(word) && word.toLowerCase().includes(wanted),
  );
  return [...starting, ...containing]
    .map((word) => `${before}${word}`)
    .filter((value) => value.length <= LIMITS.choiceText)
    .slice(0, LIMITS.choices);
}

/** Whether there is anything to suggest for an argument. */
export function suggestsFor(arg: Arg<unknown>): boolean {
  return wordsOf(arg).length > 0;
}

function wordsOf({ kind, choices, example }: Arg<unknown>): readonly string[] {
  switch (kind) {
    case "day":
      return ["today", "tomorrow", "yesterday", ...WEEKDAYS];
    case "zone":
      return Intl.supportedValuesOf("timeZone");
    case "time":
    case "times":
      return HALF_HOURS;
    case "reminder":
      return ["none", ...HALF_HOURS, ...HALF_HOURS.map((time) => `eve-${time}`)];
    case "health":
    case "result":
    case "distance":
    case "duration":
      return [example.replaceAll('"', "")];
    default:
      return choices ?? [];
  }
}

const HALF_HOURS = Array.from({ length: 48 }, (_, index) => {
  const half = (index + 10) % 48;
  return `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`;
});

function atLastComma(typed: string): readonly [before: string, last: string] {
  const at = typed.lastIndexOf(",") + 1;
  return [typed.slice(0, at), typed.slice(at)];
}
