/** The changes of the plan, newest first. */
export const history = {
  heading: "What changed in your plan",
  when: "When",
  cause: "Why",
  change: "What",
  more: (count: number): string => `and ${count} more`,
  /** A cause that no catalogue knows. */
  otherCause: "changed",
};
