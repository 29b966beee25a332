/** The reasons of a placement and the price of the alternatives. */
export const why = {
  heading: (title: string, weekday: string, time: string, minutes: number): string =>
    `${title} on ${weekday} ${time}, ${minutes} min`,
  reason: (sentence: string, rule: string, evidence: string): string =>
    `${sentence} (${rule}, ${evidence})`,
  /** Under the heading, a reason a line. */
  indented: (reason: string): string => `  ${reason}`,
  instead: "Instead?",
  notPossible: (reason: string): string => `not possible: ${reason}`,
  /** `change` are those of the points that changing what was announced costs. */
  possible: (points: number, change: number, reasons: string): string => {
    if (points === 0) return "possible, and just as good";
    const part = change >= points ? ", for the change itself" : `, ${change} for the change itself`;
    const cost = `possible, but costs ${points} more${change > 0 ? part : ""}`;
    return reasons === "" ? cost : `${cost}: ${reasons}`;
  },
  nothing: (day: string): string => `${day}: no strength of mine to explain.`,
  missingHere: (day: string): string => `And legs on ${day}?`,
  price: "A cost is how many points worse the best whole program with that change would be.",
};
