import type { DistanceUnit } from "../../domain/program.js";
import {
  exactly,
  type Gait,
  type PlainStep,
  type Step,
  type StepKind,
} from "../../domain/session.js";
import type { Doubt } from "../reading.js";
import { doubtAt } from "./doubts.js";
import { aimedAt, type Measured, measuredAt } from "./icu-quantities.js";

export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

/** A workout in the text of intervals.icu. */
export interface IcuWorkout {
  readonly title: string;
  /** Prose between the title and the steps. */
  readonly about: string;
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
}

/** `- 10m Z2 HR`. */
export const STEP_LINE = /^\s*[-*•]\s+(\S.*)$/u;
const REPEATS = /(?:^|\s)(\d{1,3}) ?x$/iu;
const STEP_REPEATS = /^(\d{1,3}) ?x\s+(?=\d)/iu;
const WARM_UP = /^(?:warm[- ]?up|wu)\b/iu;
const COOL_DOWN = /^(?:cool[- ]?down|warm[- ]?down|cd)\b/iu;
const STRIDES = /^strides\b/iu;
const SECTION = /^(?:main(?: ?set)?|strides|intervals|set \d+|recovery|build)$/iu;
const SLOW = /\b(?:jog|jogging|walk|walking|rest|recover|recovery|easy|float)\b/iu;

/** A section while its steps are read; without a number of repeats its steps are done once. */
interface Section {
  readonly times: number | null;
  readonly kind: StepKind;
  readonly steps: Step[];
}

/**
 * Reads the lines of one workout. A line of repeats covers the steps up to the next blank line or
 * heading; repeats do not nest, but for a step that is itself repeated.
 */
export function icuWorkout(lines: readonly SourceLine[], unit: DistanceUnit): IcuWorkout {
  const heads: string[] = [];
  const doubts: Doubt[] = [];
  const sections: Section[] = [];
  let section: Section | null = null;
  for (const { text, line } of lines) {
    const words = text.trim();
    const step = STEP_LINE.exec(text)?.[1]?.trim();
    if (words === "") section = null;
    else if (step === undefined) {
      const opened = sectionOf(words);
      const isHead = opened.times === null && opened.kind === "steady" && !SECTION.test(words);
      if (isHead && !/^category:/iu.test(words)) heads.push(words);
      section = opened;
      sections.push(opened);
    } else {
      section ??= plainSection(sections);
      const read = stepOf(step, line, section, unit, doubts);
      if (read !== null) section.steps.push(read);
    }
  }
  const steps = sections.flatMap(({ times, steps: own }): readonly Step[] => {
    if (own.length === 0) return [];
    return times === null ? own : [{ kind: "repeat", times: exactly(times), steps: own }];
  });
  const [title = "", ...about] = heads;
  return { title, about: about.join("\n"), steps, doubts };
}

function plainSection(sections: Section[]): Section {
  const section: Section = { times: null, kind: "steady", steps: [] };
  sections.push(section);
  return section;
}

function sectionOf(heading: string): Section {
  const times = Number(REPEATS.exec(heading)?.[1] ?? 0);
  return { times: times > 0 ? times : null, kind: kindNamed(heading), steps: [] };
}

function kindNamed(heading: string): StepKind {
  if (WARM_UP.test(heading)) return "warm-up";
  if (COOL_DOWN.test(heading)) return "cool-down";
  return STRIDES.test(heading) ? "strides" : "steady";
}

function stepOf(
  words: string,
  line: number,
  section: Section,
  unit: DistanceUnit,
  doubts: Doubt[],
): Step | null {
  const times = Number(STEP_REPEATS.exec(words)?.[1] ?? 0);
  const inner = times > 0 ? words.replace(STEP_REPEATS, "") : words;
  const isRepeated = times > 1 || section.times !== null;
  const found = firstMeasured(inner);
  if (found === null) {
    doubts.push(doubtAt("unread-line", { line, week: null, day: null }, words));
    return null;
  }
  const { cue, measured, after } = found;
  const { target, rest } = aimedAt(after, unit);
  const amount = amountOf(measured, isRepeated, words, line, doubts);
  const before = times > 0 ? undefined : section.steps.at(-1);
  const isAfterFast = before?.kind === "work" || before?.kind === "strides";
  const isSlow = SLOW.test(cue) || (isAfterFast && isEasy(target));
  const step: PlainStep = {
    kind: kindOf(section, isSlow, isRepeated),
    amount,
    target,
    gait: gaitOf(cue),
    note:
      [cue, rest.replace(/^freeride\b/iu, "")]
        .map((one) => one.trim())
        .filter(Boolean)
        .join(" ") || null,
  };
  return times > 0 ? { kind: "repeat", times: exactly(times), steps: [step] } : step;
}

function kindOf(section: Section, isSlow: boolean, isRepeated: boolean): StepKind {
  if (section.kind === "strides") return isSlow ? "recovery" : "strides";
  if (section.kind !== "steady") return section.kind;
  if (!isRepeated)
    return isSlow && section.steps.some(({ kind }) => kind === "work") ? "recovery" : "steady";
  return isSlow ? "recovery" : "work";
}

/** Cues are short; what stands behind so many words is no amount of the step. */
const LONGEST_CUE = 120;

/** The cue, the first amount, and what follows it. */
function firstMeasured(
  words: string,
): { readonly cue: string; readonly measured: Measured; readonly after: string } | null {
  for (const { index } of words.slice(0, LONGEST_CUE).matchAll(/(?<![\p{L}\d.:-])\d/gu)) {
    const measured = measuredAt(words.slice(index));
    if (measured === null) continue;
    return { cue: words.slice(0, index), measured, after: words.slice(index + measured.length) };
  }
  return null;
}

/** A step of so many minutes by the rule is more likely one of so many metres. */
const METRES_IN_A_REPEAT = 100;
const METRES_BY_ITSELF = 300;

/** `m` is minutes, but people write `800m` for metres; either way the runner hears of it. */
function amountOf(
  { amount, loneM }: Measured,
  isRepeated: boolean,
  words: string,
  line: number,
  doubts: Doubt[],
): PlainStep["amount"] {
  if (loneM === null || loneM < METRES_IN_A_REPEAT) return amount;
  const isMetres = loneM >= (isRepeated ? METRES_IN_A_REPEAT : METRES_BY_ITSELF);
  const facts = { number: loneM, readAs: isMetres ? "metres" : "minutes" };
  doubts.push(doubtAt("ambiguous", { line, week: null, day: null }, words, facts));
  return isMetres ? { kind: "distance", metres: exactly(loneM) } : amount;
}

/** Efforts between hard parts: the two lowest zones, or three quarters of threshold pace. */
function isEasy(target: PlainStep["target"]): boolean {
  if (target?.kind === "zone") return target.zone.max <= 2;
  return target?.kind === "named-pace" && target.percent !== null && target.percent.max <= 75;
}

function gaitOf(cue: string): Gait | null {
  if (/\bjog/iu.test(cue)) return "jog";
  return /\bwalk/iu.test(cue) ? "walk" : null;
}
