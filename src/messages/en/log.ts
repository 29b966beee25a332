import { format } from "./format.js";

/** Logging what was done. */
export const log = {
  /** `time` is when it was told; null for an earlier day, whose hour nobody said. */
  done: (what: string, time: string | null): string =>
    time === null ? `${what}: done, and noted.` : `${what}: done, ${time}.`,
  partly: (what: string): string => `${what}: partly done, and noted. The plan continues.`,
  strengthOnly: (what: string): string => `${what}: strength done, and noted.`,
  runOnly: (what: string): string => `${what}: run done, and noted.`,
  nothingPlanned: (weekday: string): string =>
    `Nothing was planned on ${weekday}. Noted all the same; the plan stays as it is.`,
  rest: (weekday: string): string => `${weekday} is a day off, and you took it. Noted.`,
  more: "That is more than the plan asked for; the days ahead stay as they are.",
  addDetails: "Add details",
  /** All optional, and asked for after the one press that counts. */
  details: {
    title: "How was it?",
    fields: {
      rpe: { label: "Effort", hint: "0 is rest, 5 is hard, 10 is all you had" },
      distance: { label: "Distance", hint: "8k, 8.2 km or 5 mi" },
      time: { label: "Time", hint: "45:10, 1:45:00 or 45min" },
      reps: { label: "Repetitions", hint: "of the strength, all together" },
      note: { label: "Note", hint: "in your own words; for you alone" },
    },
  },
  withdrawn: (day: string): string => `Undone: the last entry for ${day} is gone.`,
  settled: (day: string): string =>
    `The last entry is for ${day}, and that day has closed. Entries can be taken back for 48 hours after their day.`,
  future: (date: string): string =>
    `${format.longDate(date)} has not come yet. Log it when it is done.`,
  /** What of the day it was, as the card repeats it. */
  parts: {
    both: "done",
    run: "run done",
    strength: "strength done",
    partly: "partly done",
  },
  record: (parts: readonly string[]): string => parts.join(", "),
  effort: (rpe: number): string => `effort ${rpe} of 10`,
  reps: (reps: number): string => `${reps} repetitions`,
  note: (note: string): string => `note: ${note}`,
};
