/** What is private is shown to a channel only after its runner has seen what others will see. */
export const share = {
  here: "Share here",
  othersSee: "Others in this channel will see:",
  post: "Post it",
  from: (name: string): string => `${name} shares:`,
};
