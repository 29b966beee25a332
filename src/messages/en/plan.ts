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
  doses: (heavy: number, light: number, core: number): string =>
    [
      heavy > 0 ? `${heavy} heavy` : null,
      light > 0 ? `${light} light` : null,
      core > 0 ? `${core} core` : null,
    ]
      .filter((part) => part !== null)
      .join(", ") || "–",
  profiles: {
    N: "learning the movements",
    R: "strength for running",
    F: "strength first",
  },
  profileChange: (week: number, profile: string): string => `From week ${week}: ${profile}.`,
  shortfallHeading: "What did not fit",
  shortfall: (
    weeks: string,
    dose: string,
    kind: "missing" | "given-as-light",
    reason: string,
  ): string =>
    kind === "missing"
      ? `${weeks}: one dose of ${dose} fewer, ${reason}`
      : `${weeks}: light legs instead of a heavy dose, ${reason}`,
  weeks: (from: number, to: number): string =>
    from === to ? `week ${from}` : `weeks ${from} to ${to}`,
  restriction: {
    "SF-1": "Until you tell me that you are cleared: easy running only, no heavy legs, no jumps.",
    "SF-5":
      "No heavy legs, no jumps and no growing weeks for now. We want a professional beside you for this.",
  },
  movedFrom: (weekday: string): string => `moved from ${weekday}`,
  previous: "Week before",
  nextWeek: "Next week",
};
