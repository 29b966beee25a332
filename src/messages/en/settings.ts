import type { Equipment } from "../../domain/exercise.js";
import type { DistanceUnit } from "../../domain/program.js";
import type {
  Focus,
  RacePriority,
  ScreeningQuestion,
  StrengthPlaces,
} from "../../domain/runner.js";

const FOCUSES: Readonly<Record<Focus, string>> = {
  race: "the race",
  balanced: "balanced",
  strength: "strength",
};
const PLACES: Readonly<Record<StrengthPlaces, string>> = {
  any: "anywhere",
  "in-runs": "only inside or straight after runs",
  separate: "apart from runs, or after them",
};
const PRIORITIES: Readonly<Record<RacePriority, string>> = {
  A: "A, the one that counts",
  B: "B",
  C: "C, for training",
};
const EQUIPMENT_NAMES: Readonly<Record<Equipment | "none", string>> = {
  none: "nothing",
  bench: "a bench",
  step: "a step",
  band: "a band",
  dumbbell: "dumbbells",
  kettlebell: "a kettlebell",
  gym: "a gym",
  bar: "a bar to hang from",
};
const UNIT_NAMES: Readonly<Record<DistanceUnit, string>> = { km: "kilometres", mi: "miles" };
/** What each question is about, short enough for a choice; the question itself stands above. */
const HEALTH_TOPICS: Readonly<Record<ScreeningQuestion, string>> = {
  1: "Heart or blood pressure",
  2: "Pain or pressure in the chest",
  3: "Fainting or dizziness",
  4: "Another long-term illness",
  5: "Medicine for a long-term illness",
  6: "Bone, joint, tendon or muscle problem",
  7: "Training under supervision only",
  8: "Under 18, pregnancy or birth, no period, eating",
};

/** What was answered once, and how to change it. */
export const settings = {
  heading: "Your settings",
  how: "To change one: /settings run-time:17:30. The plan is woven again at once.",
  change: "Change…",
  changed: "Noted, and your plan is woven again.",
  changedWithoutPlan: "Noted.",
  labels: {
    program: "Program",
    start: "Start",
    race: "Race day",
    "run-days": "Days you can run",
    "run-time": "Usual run time",
    "weekend-time": "Run time at the weekend",
    "strength-times": "Times for strength",
    "strength-weeks": "Weeks of leg strength so far",
    "strength-places": "Where strength may go",
    focus: "Focus",
    priority: "Priority of the race",
    equipment: "Equipment",
    result: "Recent race result",
    reminder: "Daily reminder",
    "reminder-days": "Reminder days",
    "weekly-km": "Kilometres a week now",
    units: "Units",
    tz: "Time zone",
    place: "Place",
    language: "Language",
    health: "Health questions",
    clearance: "Clearance",
  },
  hints: {
    program: "one of mine, or the one you bring with /program import",
    start: "the coming Monday if you leave it open",
    race: "instead of a start: I count back from it",
    "run-days": "the program's own days if you leave it open",
    "run-time": "hours:minutes",
    "weekend-time": "hours:minutes",
    "strength-times": "one or more, with commas between",
    "strength-weeks": "weeks of regular leg strength up to now; under eight we begin gently",
    "strength-places": "some like it in their runs, some apart from them",
    focus: "strength puts leg strength first, the others put running first",
    priority: "A is the one that counts",
    equipment: "none is enough",
    result: "10k 50:00: it gives your paces; without it you run by effort",
    reminder: "none, 06:30, or eve-20:00 for the evening before",
    "reminder-days": "on a free day one line says so",
    "weekly-km": "to fit a built-in program to you",
    units: "kilometres or miles",
    tz: "where you train, such as Europe/Copenhagen",
    place: "degrees north and east, 55.68,12.57: for weather and daylight; none forgets it",
    language: "the language of my answers",
    health: "ok if every answer is no, otherwise the numbers that you answer with yes",
    clearance: "your own words, when you are cleared",
  },
  choices: {
    equipment: EQUIPMENT_NAMES,
    units: UNIT_NAMES,
    healthHint: "all that you answer with yes, or no to all of them",
    healthOk: "No to all of them",
    health: HEALTH_TOPICS,
  },
  focus: (focus: Focus): string => FOCUSES[focus],
  places: (places: StrengthPlaces): string => PLACES[places],
  priority: (priority: RacePriority): string => PRIORITIES[priority],
  languageLater:
    "I answer in English for now. Your language is noted for the day on which I have learned it.",
  none: "none",
  programsOwn: "the program's own",
  effortInstead: "none: you run by effort",
  reminderMorning: (time: string, days: string): string => `${time}, ${days}`,
  reminderEvening: (time: string, days: string): string => `${time} on the evening before, ${days}`,
  reminderDays: { training: "on training days", all: "every day" },
  healthNone: "all answered no",
  healthSome: "answered; I hold back what is not safe for now",
  healthCleared: (date: string): string => `cleared, as you said on ${date}`,
  /** Points of the compass stand behind the degrees, so that no sign is needed. */
  place: (latitude: number, longitude: number): string =>
    `${Math.abs(latitude)}° ${latitude < 0 ? "S" : "N"}, ${Math.abs(longitude)}° ${longitude < 0 ? "W" : "E"}`,
  result: (distance: string, clock: string): string => `${distance} in ${clock}`,
};
