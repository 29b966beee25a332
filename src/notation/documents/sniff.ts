import { readProgram } from "../program.js";
import type { Refusal, SourceFormat } from "../reading.js";

/** The forms that content tells apart; the document reader says which kind of document it was. */
export type SniffedFormat =
  | Exclude<SourceFormat, "free-text" | "markdown" | "fixed-width">
  | "document";

/** What a text is: a form of program, or a thing that holds none. */
export type Sniffed =
  | { readonly kind: "format"; readonly format: SniffedFormat }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** So much of a text tells its form. */
const HEAD = 20_000;

/** Tells the form of a text by what it holds, and only where that says nothing by its name. */
export function sniffed(text: string, name: string): Sniffed {
  const start = text.trimStart();
  const head = start.slice(0, HEAD);
  const refusal = markupKind(head) ?? workoutKind(head);
  if (refusal !== null) return { kind: "refused", refusal };
  if (/^BEGIN:VCALENDAR/iu.test(head)) return format("ics");
  if (/^[[{]/u.test(head)) {
    const json = jsonKind(start, name);
    if (json !== null) return json;
  }
  if (/^#|^goal:|^unit:/mu.test(head) && readProgram(text).ok) return format("canonical");
  return format(
    yamlKind(head) ?? (isIntervalsIcu(head) ? "intervals-icu" : null) ?? byShape(head, name),
  );
}

function format(of: SniffedFormat): Sniffed {
  return { kind: "format", format: of };
}

/** Tags: a page of the web, a workout, an activity. */
function markupKind(head: string): Refusal | null {
  if (/<!doctype html|<html[\s>]|<body[\s>]/iu.test(head)) return "web-page";
  const tags = head.match(/<(?:div|span|p|td|tr|a|li|ul|script|style|table)[\s>]/giu)?.length ?? 0;
  if (tags >= 10) return "web-page";
  if (!head.startsWith("<")) return null;
  if (/<workout_file[\s>]/iu.test(head)) return "workout-file";
  if (/<(?:gpx|TrainingCenterDatabase)[\s>]/iu.test(head)) return "activity-file";
  if (/^<{7}/u.test(head)) return null;
  return /^<(?:\?xml|[a-z][\w:-]{0,40}[\s>])/iu.test(head) ? "not-a-program" : null;
}

/** ERG and MRC: cycling workouts as columns of minutes and watts. */
function workoutKind(head: string): Refusal | null {
  return /^\[COURSE (?:HEADER|DATA)\]/imu.test(head) ? "workout-file" : null;
}

/** Null where the text only begins like JSON. */
function jsonKind(text: string, name: string): Sniffed | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    return isSchema(value) ? { kind: "refused", refusal: "json-schema" } : format("json");
  } catch {
    const isMeant = /\.json$/iu.test(name) || /^[[{]\s*(?:["{[]|$)/u.test(text.slice(0, 200));
    return isMeant ? { kind: "refused", refusal: "not-a-program" } : null;
  }
}

function isSchema(value: object): boolean {
  if (!("$schema" in value) && !("$defs" in value) && !("definitions" in value)) return false;
  return "properties" in value || "$defs" in value || "definitions" in value;
}

function yamlKind(head: string): SniffedFormat | null {
  if (/^schedule:\s*(?:#.*)?$/mu.test(head) && /^[^\S\r\n]*-?[^\S\r\n]*workouts:/mu.test(head))
    return "calendar-hack";
  if (/^["']?W\d{1,2}S\d{1,2}\b[^:\n]{0,80}:\s*$/mu.test(head)) return "garmin-planner";
  const isPlanner =
    /^workouts:\s*$/mu.test(head) && /^(?:schedulePlan|definitions|settings):/mu.test(head);
  return isPlanner ? "garmin-planner" : null;
}

const ICU_STEP =
  /^- (?:[^\n\d]{0,40} )?\d[\d.:hms'"km]*(?:tr|i)?(?: (?:ramp )?\S{0,20}){0,3}(?:%|Z\d|\bpace\b|\bHR\b|\/km|\/mi|rpm|freeride)/gimu;

/** Steps with a length and a target, which no day and no week names. */
function isIntervalsIcu(head: string): boolean {
  const steps = head.match(ICU_STEP)?.length ?? 0;
  const items = head.match(/^[^\S\r\n]*[-*] /gmu)?.length ?? 0;
  return steps >= 2 && steps * 2 > items;
}

/** A name counts only where the content could be what it says. */
function byShape(head: string, name: string): SniffedFormat {
  if (/\.ya?ml$/iu.test(name) && /^(?:id|name|units|type|schedule|workouts):/mu.test(head)) {
    return "calendar-hack";
  }
  const isTable = /^[^\n]{0,500}[,;\t]/u.test(head);
  if (/\.(?:csv|tsv)$/iu.test(name) && isTable) return "csv";
  return isSeparated(head) ? "csv" : "document";
}

const HEAD_WORDS =
  /^"?(?:\ufeff)?(?:week|wk|day|date|uge|dag|dato|woche|tag|datum|semaine|jour|semana|d[ií]a|fecha|uke|mon|monday|mandag|montag|lundi|lunes)\b/iu;

/** A header and rows, all with as many separators. */
function isSeparated(head: string): boolean {
  const lines = head
    .split(/\r\n|\r|\n/u, 12)
    .filter((line) => line.trim() !== "")
    .slice(0, 10);
  const [first = ""] = lines;
  if (lines.length < 3 || !HEAD_WORDS.test(first)) return false;
  return [",", ";", "\t"].some((separator) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/gu, "").split(separator).length - 1);
    const [most = 0] = counts;
    return most >= 2 && counts.filter((count) => count === most).length >= 0.8 * lines.length;
  });
}
