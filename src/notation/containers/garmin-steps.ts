import type { Amount, Gait, PlainStep, Step, StepKind, Target } from "../../domain/session.js";
import { exactly } from "../../domain/session.js";
import { clockSeconds } from "../quantities.js";
import type { Doubt } from "../reading.js";
import { doubtAt, type Place } from "./doubts.js";
import { amountOf, bareNumber, type Names, targetOf } from "./garmin-values.js";
import { entriesOf, itemsOf, type Tree } from "./tree.js";

/** The steps of a workout, and what belongs to it and is no running. */
export interface WorkoutSteps {
  readonly steps: readonly Step[];
  /** Exercises after the run, and whatever else has no place among the steps. */
  readonly others: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** What is known while the steps of one workout are read. */
interface Workout {
  readonly names: Names;
  readonly others: string[];
  readonly doubts: Doubt[];
}

const MOST_REPEATS = 999;
const DEEPEST_REPEAT = 4;
const REPEAT = /^repeat ?\(?(\d{1,4})\)?$/iu;

const KINDS: Readonly<Record<string, StepKind>> = {
  warmup: "warm-up",
  cooldown: "cool-down",
  recovery: "recovery",
  rest: "rest",
  interval: "steady",
  run: "steady",
};

export function workoutSteps(tree: Tree, names: Names): WorkoutSteps {
  const workout: Workout = { names, others: [], doubts: [] };
  const steps = stepsOf(tree, workout, 0);
  return { steps: withWork(steps), others: workout.others, doubts: workout.doubts };
}

/** A list of maps of one key each; a map of several keys is as many steps. */
function stepsOf(tree: Tree, workout: Workout, depth: number): readonly Step[] {
  const entries = tree.kind === "list" ? itemsOf(tree).flatMap(entriesOf) : entriesOf(tree);
  return entries.flatMap(({ key, value, line }): readonly Step[] => {
    const times = REPEAT.exec(key.trim())?.[1];
    if (times !== undefined) return repeatOf(Number(times), value, line, workout, depth);
    const kind = KINDS[key.trim().toLowerCase()];
    const words = value.kind === "text" ? value.text.trim() : "";
    if (kind !== undefined && value.kind === "text") {
      return [stepOf(kind, words, line, workout, depth)];
    }
    workout.others.push(key.trim().toLowerCase() === "other" ? words : `${key}: ${words}`);
    return [];
  });
}

function repeatOf(
  times: number,
  value: Tree,
  line: number,
  workout: Workout,
  depth: number,
): readonly Step[] {
  const steps = depth < DEEPEST_REPEAT ? stepsOf(value, workout, depth + 1) : [];
  const isPossible = times >= 1 && times <= MOST_REPEATS && steps.length > 0;
  if (isPossible) return [{ kind: "repeat", times: exactly(times), steps }];
  workout.doubts.push(doubtAt("unread-line", at(line), `repeat ${times}`));
  return [];
}

/** What the step's gait says by itself. */
const IS_GAIT = /^(?:recovery )?(?:jog(?:ging)?|walk(?:ing)?)$/iu;

/** `800m in 3:30 -- on the track`, `15min @ pace1`, `lap-button`. */
function stepOf(
  kind: StepKind,
  words: string,
  line: number,
  workout: Workout,
  depth: number,
): PlainStep {
  const [said = "", ...rest] = words.slice(0, 500).split(/(?:^|\s)--(?:\s|$)/u);
  const note = rest.join(" -- ").trim();
  const [before = "", ...after] = said.split("@");
  const [length = "", clock] = before.split(/\sin\s/u);
  const amount = amountIn(length, line, words, workout);
  const timed = clock === undefined ? null : repTime(clock, line, words, workout);
  const aim = after.join("@").trim();
  const target = timed ?? (aim === "" ? null : targetOf(aim, workout.names));
  const isLost = (aim !== "" && target === null) || (clock !== undefined && timed === null);
  const isWork = kind === "steady" && (depth > 0 || target?.kind === "rep-time");
  const unread = amount === null && length.trim() !== "" ? length.trim() : "";
  const lost = isLost ? (aim === "" ? `in ${clock?.trim()}` : `@ ${aim}`) : "";
  const told = gaitOf(kind, note) !== null && IS_GAIT.test(note) ? "" : note;
  const kept = [unread, lost, told].filter((one) => one !== "").join(" ");
  return {
    kind: isWork ? "work" : kind,
    amount,
    target,
    gait: gaitOf(kind, note),
    note: kept === "" ? null : kept,
  };
}

function amountIn(text: string, line: number, words: string, workout: Workout): Amount | null {
  const amount = amountOf(text);
  if (amount !== null || text.trim() === "") return amount;
  const bare = bareNumber(text);
  if (bare === null) {
    workout.doubts.push(doubtAt("unread-line", at(line), words));
    return null;
  }
  workout.doubts.push(doubtAt("unit-unclear", at(line), words, { number: bare, assumed: "km" }));
  return amountOf(`${bare}km`);
}

function repTime(clock: string, line: number, words: string, workout: Workout): Target | null {
  const text = clock.trim();
  const isClock = /^\d{1,3}:\d{2}(?::\d{2})?$/u.test(text);
  const seconds = isClock ? clockSeconds(text) : null;
  if (seconds !== null && seconds > 0) return { kind: "rep-time", seconds: exactly(seconds) };
  workout.doubts.push(doubtAt("impossible-time", at(line), words, { time: text }));
  return null;
}

/** The first that the note names: `walk back`, `jogging`. */
function gaitOf(kind: StepKind, note: string): Gait | null {
  if (kind !== "recovery" && kind !== "rest") return null;
  if (/\bjog/iu.test(note)) return "jog";
  return /\bwalk/iu.test(note) ? "walk" : null;
}

function at(line: number): Place {
  return { line, week: null, day: null };
}

/** What a recovery follows is the work. */
function withWork(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, index) => {
    const next = steps[index + 1];
    const isWork = step.kind === "steady" && next?.kind === "recovery";
    return isWork ? { ...step, kind: "work" } : step;
  });
}
