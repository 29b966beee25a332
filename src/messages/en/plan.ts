/** The week at a glance and the whole program. */
export const plan = {
  weekHeading: (week: number, of: number, kind: string): string =>
    `Week ${week} of ${of} · ${kind}`,
  weekContext: (from: string, to: string, distance: string | null, minutes: number): string =>
    [`${from} to ${to}`, distance, `${minutes} min of strength`]
      .filter((part) => part !== null)
      .join(" · "),
  day: "Day",
  run: "Run",
  strength: "Strength",
  nothing: "–",
  free: "free",
  noSuchWeek: (weeks: number): string =>
    `Your program has weeks 1 to ${weeks}. For example: /week ${Math.min(2, weeks)}`,
  heading: (title: string): string => title,
  context: (start: string, weeks: number, race: string | null): string =>
    race === null
      ? `${weeks} weeks from ${start}`
      : `${weeks} weeks from ${start} · race on ${race}`,
  week: "Week",
  from: "From",
  phase: "Phase",
  running: "Running",
  strengthDoses: "Strength",
  minutes: (minutes: number): string => `${minutes} min`,
  doses: (heavy: number, light: number, core: number, own: number): string =>
    [
      heavy > 0 ? `${heavy} heavy` : null,
      light > 0 ? `${light} light` : null,
      core > 0 ? `${core} core` : null,
      own > 0 ? `${own} of yours` : null,
    ]
      .filter((part) => part !== null)
      .join(", ") || "–",
  profiles: {
    N: "new to leg strength",
    R: "used to leg strength, running first",
    F: "used to leg strength, strength first",
  },
  profileChange: (week: number, profile: string): string =>
    `From week ${week} on you count as ${profile}.`,
  shortfallHeading: "What did not fit",
  shortfall: (
    weeks: string,
    dose: string,
    kind: "missing" | "given-as-light",
    reason: string,
  ): string =>
    kind === "missing"
      ? `${weeks}: one dose of ${dose} fewer. The reason: ${reason}`
      : `${weeks}: light legs instead of heavy ones. The reason: ${reason}`,
  weeks: (from: number, to: number): string =>
    from === to ? `Week ${from}` : `Weeks ${from} to ${to}`,
  restriction: {
    "SF-1":
      'Until you are cleared: easy running only, no heavy legs, no jumps. Once you are, tell me: /settings clearance:"…"',
    "SF-5":
      "No heavy legs, no jumps and no growing weeks for now. We want a professional beside you for this.",
    "LM-6": "Today is a lighter day, as your check-in asks for.",
    "LM-7": "Today goes easy on your legs, as your check-in asks for.",
    "LM-8": "Held back until you tell me that it is calm: /feel",
    "LM-9": "First you get well, then come easy days. Tell me how you are: /feel",
    "SF-3": "No running and no jumping until a professional has looked at it. Then: /resume",
    "SF-4": "On hold until a professional has looked at it. Then: /resume",
  },
  movedFrom: (weekday: string): string => `moved from ${weekday}`,
  previous: "Week before",
  nextWeek: "Next week",
};
