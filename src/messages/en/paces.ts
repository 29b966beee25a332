/** What a new race or time trial does to the paces (RT-2). */
export const paces = {
  raised: (before: string, now: string): string =>
    `Your result moves your paces up, from VDOT ${before} to ${now}.`,
  oneStep: (result: string, before: string, now: string): string =>
    `Your result gives VDOT ${result}. Paces move up one step at a time: from ${before} to ${now} for now. The next step takes another result.`,
  tooSoon: (result: string, before: string, day: string): string =>
    `Your result gives VDOT ${result}, and I have noted it. Your paces went up less than three weeks ago and stay at ${before}; give me a result again from ${day} on.`,
  lowered: (before: string, now: string): string =>
    `Your result moves your paces from VDOT ${before} to ${now}: a little easier, so that they fit you as you are today.`,
  same: "Your result fits your paces: they stay as they are.",
  first: (now: string): string =>
    `Your result gives VDOT ${now}: from now on your runs have paces.`,
  byEffort: "From now on you run by effort and not by pace.",
  table: { pace: "Pace", before: "before", now: "now" },
  names: {
    easy: "easy",
    threshold: "tempo",
    interval: "intervals",
    repetition: "repetitions",
  },
};
