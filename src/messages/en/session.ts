import type { DoseClass, LoadWord, Place, WeekKind } from "../../domain/plan.js";
import type {
  Effort,
  Gait,
  NamedPace,
  RunType,
  StepKind,
  StrengthClass,
} from "../../domain/session.js";

const RUN_TITLES: Readonly<Record<RunType, string>> = {
  recovery: "Recovery run",
  easy: "Easy run",
  long: "Long run",
  steady: "Steady run",
  tempo: "Tempo run",
  intervals: "Intervals",
  repetitions: "Repetitions",
  hills: "Hills",
  fartlek: "Fartlek",
  progression: "Progression run",
  "time-trial": "Time trial",
  race: "Race",
  "cross-training": "Cross-training",
  "walk-run": "Walk and run",
  other: "Session",
};

const SHORT_RUNS: Readonly<Record<RunType, string>> = {
  recovery: "recovery",
  easy: "easy",
  long: "long",
  steady: "steady",
  tempo: "tempo",
  intervals: "intervals",
  repetitions: "repetitions",
  hills: "hills",
  fartlek: "fartlek",
  progression: "progression",
  "time-trial": "time trial",
  race: "race",
  "cross-training": "cross-training",
  "walk-run": "walk-run",
  other: "session",
};

const RUN_NOUNS: Readonly<Record<RunType, string>> = {
  recovery: "recovery run",
  easy: "easy run",
  long: "long run",
  steady: "steady run",
  tempo: "tempo run",
  intervals: "intervals",
  repetitions: "repetitions",
  hills: "hills",
  fartlek: "fartlek",
  progression: "progression run",
  "time-trial": "time trial",
  race: "race",
  "cross-training": "cross-training",
  "walk-run": "walk-run",
  other: "session",
};

const STEP_NAMES: Readonly<Record<StepKind, string>> = {
  "warm-up": "easy jog",
  steady: "easy",
  work: "",
  recovery: "easy",
  "cool-down": "easy jog",
  rest: "rest",
  strides: "strides, fast and relaxed",
};

const GAIT_NAMES: Readonly<Record<Gait, string>> = {
  run: "run",
  jog: "jog",
  walk: "walk",
  stand: "stand",
};

const PACE_NAMES: Readonly<Record<NamedPace, string>> = {
  recovery: "recovery pace",
  easy: "easy pace",
  marathon: "marathon pace",
  half: "half-marathon pace",
  "15k": "15 km pace",
  "10k": "10 km pace",
  "5k": "5 km pace",
  "3k": "3 km pace",
  mile: "mile pace",
  threshold: "threshold pace",
  interval: "interval pace",
  repetition: "repetition pace",
  race: "race pace",
  vma: "VMA",
};

const EFFORT_NAMES: Readonly<Record<Effort, string>> = {
  "very easy": "very easy",
  easy: "easy",
  moderate: "moderately hard",
  hard: "hard",
  "very hard": "very hard",
  "all out": "all out",
};

const CLASS_TITLES: Readonly<Record<DoseClass, string>> = {
  HL: "Heavy legs",
  LL: "Light legs",
  CU: "Core and upper body",
};

const CLASS_NOUNS: Readonly<Record<DoseClass, string>> = {
  HL: "heavy legs",
  LL: "light legs",
  CU: "core",
};

const OWN_TITLES: Readonly<Record<StrengthClass, string>> = {
  HL: "Your heavy legs",
  LL: "Your light legs",
  CU: "Your core session",
  other: "Your strength session",
};

const PLACE_WORDS: Readonly<Record<Place, string>> = {
  "in-hard-run": "inside the run",
  "in-easy-run": "in stops on the way",
  "after-run": "straight after the run",
  alone: "on its own",
  "same-day": "apart from the run",
};

const LOADS: Readonly<Record<LoadWord, string>> = {
  light: "light weight",
  moderate: "moderate, 4 reps to spare",
  heavy: "heavy, 1–2 reps to spare",
  "same-as-last": "the weight you used last time",
};

/** The phases of strength; running may peak while strength tapers already. */
const WEEK_KINDS: Readonly<Record<WeekKind, string>> = {
  build: "building",
  cutback: "lighter week",
  peak: "strength peak",
  taper: "strength taper",
  race: "race week",
  return: "coming back",
  recovery: "recovery",
};

/** Words for runs, steps and strength. */
export const session = {
  runTitle: (type: RunType): string => RUN_TITLES[type],
  runNoun: (type: RunType): string => RUN_NOUNS[type],
  runShort: (type: RunType): string => SHORT_RUNS[type],
  /** `Tuesday's intervals` */
  runOn: (weekday: string, type: RunType, long: boolean): string =>
    `${weekday}'s ${long ? "long run" : RUN_NOUNS[type]}`,
  /** `Saturday's light legs` */
  doseOn: (weekday: string, dose: DoseClass): string => `${weekday}'s ${CLASS_NOUNS[dose]}`,
  ownOn: (weekday: string): string => `${weekday}'s own strength`,
  classTitle: (dose: DoseClass): string => CLASS_TITLES[dose],
  classNoun: (dose: DoseClass): string => CLASS_NOUNS[dose],
  ownTitle: (strength: StrengthClass): string => OWN_TITLES[strength],
  ownNoun: (strength: StrengthClass): string => OWN_TITLES[strength].toLowerCase(),
  placeWords: (place: Place): string => PLACE_WORDS[place],
  load: (load: LoadWord): string => LOADS[load],
  weekKind: (kind: WeekKind): string => WEEK_KINDS[kind],
  gait: (gait: Gait): string => GAIT_NAMES[gait],
  paceName: (pace: NamedPace): string => PACE_NAMES[pace],
  effortName: (effort: Effort): string => EFFORT_NAMES[effort],
  stepName: (kind: StepKind): string => STEP_NAMES[kind],
  /** `Intervals with squats and lunges` */
  withExercises: (title: string, exercises: string): string => `${title} with ${exercises}`,
  withStops: (title: string, stops: number): string => `${title} with ${session.stops(stops)}`,
  /** `three stops` */
  stops: (stops: number): string => `${STOP_COUNTS[stops] ?? stops} stops`,
  thenStrength: (title: string, dose: DoseClass): string => `${title}, then ${CLASS_NOUNS[dose]}`,
  skipped: (what: string): string => `${what}, skipped`,
  withJumps: (title: string): string => `${title} and a few jumps`,
  about: (minutes: number): string => `about ${minutes} min`,
  atPace: (pace: string, effort: number | null): string =>
    effort === null ? `at ${pace}` : `at ${pace} (effort ${effort} of 10)`,
  byEffort: (effort: number): string => `effort ${effort} of 10`,
  atEffort: (effort: number): string => `at effort ${effort} of 10`,
  inSeconds: (clock: string): string => `each in ${clock}`,
  heartRate: (range: string, unit: "bpm" | "percent-of-max" | "percent-of-threshold"): string =>
    unit === "bpm"
      ? `heart rate ${range}`
      : `heart rate ${range} % of ${unit === "percent-of-max" ? "maximum" : "threshold"}`,
  zone: (range: string): string => `zone ${range}`,
  fromTo: (from: string, to: string): string => `${from}, growing to ${to.replace(/^at /, "")}`,
  percent: (range: string, name: string): string => `${range} % of ${name}`,
  recoveryBetween: (work: string, recovery: string, note: string | null): string =>
    `${work}, ${recovery} between${note === null ? "" : `, ${note}`}`,
  together: (parts: readonly string[]): string => parts.join(", then "),
  easyTalking: (target: string): string => `easy, talk in whole sentences (${target})`,
  untilReady: (doing: string): string => `${doing} until you are ready`,
  race: (effort: string): string => `your race: start calmly, finish strong, ${effort}`,
  goal: (clock: string): string => `Aim: ${clock}`,
  or: (steps: string): string => `Or: ${steps}`,
  firstHalf: "strength, first half",
  secondHalf: "second half, while you are warm",
  aboutEvery: (distance: string): string => `then a stop about every ${distance}`,
  thenStops: (stops: number): string =>
    `then ${session.stops(stops)} on the way, with some jogging before each:`,
  eachLeg: (count: number): string => `${count} each leg`,
  eachSide: (exercise: string): string => `${exercise}, each side`,
  afterTheRun: "straight after the run",
  afterTheRunComes: "straight after the run:",
  hold: (seconds: number): string => `${seconds} s`,
  /** Says nothing of why: a card may be read over a shoulder. */
  eased: "The program has a hard run here; for now it is an easy one.",
  cut: "Shorter than the program for now.",
  trimmedKm: (distance: string): string =>
    `${distance} shorter than the program, to pay for the stops`,
  trimmedMinutes: (minutes: number): string =>
    `${minutes} min shorter than the program, to pay for the stops`,
};

const STOP_COUNTS: Readonly<Record<number, string>> = {
  2: "two",
  3: "three",
  4: "four",
  5: "five",
  6: "six",
};
