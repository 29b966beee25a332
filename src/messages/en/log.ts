/** Logging what was done. */
export const log = {
  done: (what: string, time: string): string => `${what}: done, ${time}.`,
  partly: (what: string): string => `${what}: partly done, and noted. The plan continues.`,
  strengthOnly: (what: string): string => `${what}: strength done, and noted.`,
  runOnly: (what: string): string => `${what}: run done, and noted.`,
  nothingPlanned: (weekday: string): string =>
    `Nothing is planned on ${weekday}. I have noted it; the plan does not need it.`,
  rest: (weekday: string): string => `${weekday} is a day off, and you took it. Noted.`,
  more: "That is more than the plan asked for. Noted; tomorrow stays as it is.",
  future: (date: string): string => `${date} has not come yet. Log it when it is done.`,
  record: (parts: readonly string[]): string => parts.join(", "),
  effort: (rpe: number): string => `effort ${rpe} of 10`,
  reps: (reps: number): string => `${reps} repetitions`,
  note: (note: string): string => `note: ${note}`,
};
