import { format } from "./format.js";

/** Joining one runner's accounts. */
export const link = {
  code: (code: string): string =>
    `Your code: ${code}. Type /link code:${code} where you want to be the same runner, within ten minutes. It works once; give it to nobody.`,
  noCode: "That code does not hold, or no longer. Type /link at the other place for a new one.",
  ownCode: "That code is from here. Type it at the other place.",
  already: "Both are one runner already.",
  tooFast: "Too many codes in one hour. Please wait an hour and try again.",
  nobody: "Neither here nor there is a program yet. Type /start in one of the two first.",
  heading: "Before I join the two",
  mustStay: "The other of the two programs has to stay in force for now. Keep that one.",
  bothYours:
    "Join only accounts that are both your own: in either place everything is seen and changed from then on.",
  there: "From the other place",
  here: "From here",
  nothing: "nothing yet",
  history: (program: string | null, entries: number): string =>
    [program ?? "no program", format.count(entries, "log entry", "log entries")].join(", "),
  staysThere: "The program, settings and reminders from the other place stay in force.",
  staysHere: "The program, settings and reminders from here stay in force.",
  merged: "Both logs and all challenges become one. What the other plan was is gone for good.",
  join: "Join them",
  otherWay: "Keep the other program",
  cancel: "Cancel",
  joined: "Done: you are one runner in both places.",
  cancelled: "Nothing was joined.",
};
