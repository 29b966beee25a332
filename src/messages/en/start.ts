import { format } from "./format.js";

/** Setting up: the form, the preview and the confirmation. */
export const start = {
  title: "Set up your program",
  intro: "Everything has a sensible default except the program and the health questions.",
  previewHeading: (title: string): string => `Preview: ${title}`,
  storedHeading: (title: string): string => `${title}: woven and ready`,
  span: (start: string, weeks: number, race: string | null): string =>
    race === null
      ? `${format.count(weeks, "week", "weeks")} from ${start}`
      : `${format.count(weeks, "week", "weeks")} from ${start}, race on ${race}`,
  programChoice: (title: string, runs: number): string => `${title}, ${runs} runs a week`,
  ownProgram: "A program of my own that I bring",
  begin: "Start",
  change: "Change",
  today: "Today",
  week1: "Week 1",
  facts: {
    runs: "Runs a week",
    strength: "Strength a week",
    volume: "Distance",
    level: "Strength level",
    paces: "Paces",
  },
  volume: (first: string, most: string, week: number): string =>
    week === 1 ? `week 1: ${first}, the most` : `week 1: ${first}, most in week ${week}: ${most}`,
  strength: (least: number, most: number): string =>
    least === most ? `${least} min` : `${least} to ${most} min`,
  range: (least: number, most: number): string =>
    least === most ? `${least}` : `${least} to ${most}`,
  byEffort: 'by effort; for paces: /settings result:"10k 50:00"',
  fromResult: (vdot: number): string => `from your result (VDOT ${vdot})`,
  level: {
    N: (until: number | null): string =>
      until === null
        ? "new to leg strength: short doses, growing"
        : `new to leg strength before week ${until}: short doses, growing`,
    R: "used to leg strength, running first",
    F: "used to leg strength, strength first",
  },
  first: (day: string, session: string): string => `First: ${day}, ${session}.`,
  /** Asked where the platform knows no time zone. */
  zoneGuess: (time: string, zone: string): string =>
    `Is it ${time} for you? I took ${zone}. If not, for example: /settings tz:Europe/London`,
  reminders: (wish: string): string => `Reminder: ${wish}. /reminder shows the next ones.`,
  reminderComesAfter: (time: string): string =>
    `Some sessions begin before ${time}; /reminder eve-20:00 tells you of them on the evening before.`,
  movedRuns: (count: number): string =>
    count === 1
      ? "One run moved to a day on which you can run."
      : `${count} runs moved to days on which you can run.`,
};
