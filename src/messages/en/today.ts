/** The day's card. */
export const today = {
  week: (week: number, of: number): string => `week ${week} of ${of}`,
  daysToRace: (goal: string, days: number): string =>
    days === 0 ? `${goal} today` : days === 1 ? `${goal} tomorrow` : `${goal} in ${days} days`,
  raceDay: "race day",
  free: (weekday: string): string => `${weekday}: nothing today, and that is training too.`,
  next: (day: string, session: string): string => `${day}: ${session}.`,
  tomorrow: "Tomorrow",
  beforeStart: (date: string, first: string): string =>
    `Your program starts on ${date}. First session: ${first}.`,
  afterEnd: "Your program is done. Type /program list to look at the next one.",
  whyHere: (sentence: string): string => `Why here: ${sentence}`,
  done: "Done",
  notToday: "Not today",
  why: "Why",
  logged: (record: string): string => `Logged: ${record}`,
  /** One line why, by what the placement rests on. */
  because: {
    sharesHardDay: (weekday: string, tomorrowEasy: boolean): string =>
      tomorrowEasy
        ? `${weekday} is hard already and tomorrow is easy, so your legs get their rest.`
        : `${weekday} is hard already, so the other days stay easy.`,
    longGap: (hours: number, run: string): string =>
      `your legs get ${hours} h of rest before ${run}.`,
    noHardRunNear: "no hard run is near, so your legs have time to recover.",
    easyRun: (hours: number | null, run: string): string =>
      hours === null
        ? "an easy run carries a few stops without harm."
        : `an easy run carries a few stops well, ${hours} h before ${run}.`,
    core: "arms and core fit almost anywhere, and your legs are left alone.",
    afterRun: "you are warm, and it saves a trip.",
  },
  footer:
    "This is training guidance, not medical advice. Stop with pain, dizziness or chest discomfort.",
  program: (words: string): string => `Your program says: ${words}`,
};
