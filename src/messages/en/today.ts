import { format } from "./format.js";

/** `36 h`, `3 days`: beyond two days nobody counts hours. */
const restText = (hours: number): string =>
  hours <= 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;

/** The day's card. */
export const today = {
  week: (week: number, of: number): string => `week ${week} of ${of}`,
  daysToRace: (goal: string, days: number): string => {
    if (days === 0) return "race day";
    // A goal such as "10 km" would read as so far in so many days.
    const race = /^\d/.test(goal) ? `${goal} race` : goal;
    return days === 1
      ? `the day before the ${race}`
      : `${race} in ${format.count(days, "day", "days")}`;
  },
  freeToday: (weekday: string): string => `${weekday}: nothing today, and that is training too.`,
  free: (weekday: string): string => `${weekday}: nothing planned, and that is training too.`,
  next: (day: string, session: string): string => `${day}: ${session}.`,
  tomorrow: "Tomorrow",
  beforeStart: (start: string, first: string | null, session: string): string =>
    first === null
      ? `Your program starts on ${start}, with ${session}.`
      : `Your program starts on ${start}. First comes ${session}, on ${first}.`,
  afterEnd: "Your program is done. Type /program list to look at the next one.",
  paused: "You are on a break: nothing is planned. /resume when you are back.",
  heldBack: "Nothing is planned for now.",
  whyHere: (sentence: string): string => `Why here: ${sentence}`,
  done: "Done",
  logIt: "Log it",
  notToday: "Not today",
  why: "Why",
  more: "More…",
  logged: (record: string): string => `Logged: ${record}`,
  /** One line why, by what the placement rests on. */
  because: {
    sharesHardDay: (weekday: string, next: string, after: "free" | "easy" | "hard"): string =>
      after === "hard"
        ? `${weekday} is hard already, so the other days stay easy.`
        : `${weekday} is hard already and ${next} is ${after}, so your legs get their rest.`,
    longGap: (hours: number, run: string): string =>
      `your legs get ${restText(hours)} of rest before ${run}.`,
    noHardRunNear: "no hard run is near, so your legs have time to recover.",
    easyRun: (hours: number | null, run: string): string =>
      hours === null
        ? "an easy run carries a few stops without harm."
        : `an easy run carries a few stops well, ${restText(hours)} before ${run}.`,
    core: "arms and core fit almost anywhere, and your legs are left alone.",
    afterRun: "you are warm, and it saves a trip.",
  },
  program: (words: string): string => `Your program says: ${words}`,
};
