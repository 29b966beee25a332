/** The reasons of a placement and the price of the alternatives. */
export const why = {
  heading: (title: string, weekday: string, time: string, minutes: number): string =>
    `${title} on ${weekday} ${time}, ${minutes} min`,
  reason: (sentence: string, rule: string, evidence: string): string =>
    `${sentence} (${rule}, ${evidence})`,
  instead: "Instead?",
  day: "Day",
  answer: "Answer",
  notPossible: (reason: string): string => `not possible: ${reason}`,
  possible: (points: number, reasons: string): string =>
    points === 0
      ? "possible, and just as good"
      : reasons === ""
        ? `possible, but costs ${points} more`
        : `possible, but costs ${points} more: ${reasons}`,
  nothing: (day: string): string =>
    `${day} holds no strength of mine, so there is nothing to explain.`,
  missingHere: (day: string): string => `What would it take to have legs on ${day}?`,
  price:
    "The price is exact: it is what the best whole program with that change would cost more. Smaller is better.",
  paces: (vdot: number, distance: string, clock: string): string =>
    `Your paces come from ${distance} in ${clock} (VDOT ${vdot}).`,
};
