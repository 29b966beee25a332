/** What is said on Discord only, because of how Discord works. */
export const discord = {
  notYours: "That button belongs to somebody else. Type the command yourself, and it is yours.",
  expired:
    "That button is too old for me to remember what it stood for. Type the command again, for example /today",
  healthForgotten:
    "I was restarted meanwhile, and I keep nothing you say about your health before you start. Answer those questions once more; the rest is still here.",
  healthAgain: "Health questions",
  formExpired: (command: string): string =>
    `I no longer have what you had typed there. /${command} opens the form again.`,
  tooFast: (seconds: number): string =>
    seconds === 1
      ? "That was quick. Give me a second, then type it again."
      : `That was quick. Give me ${seconds} seconds, then type it again.`,
  openForm: "Fill in",
  formTitle: (title: string, step: number, of: number): string =>
    of === 1 ? title : `${title} (${step} of ${of})`,
  stepKept: (title: string, step: number, of: number): string =>
    `${title}: ${step} of ${of} is noted. Nothing is started yet.`,
  nextStep: (step: number, of: number): string => `Next: ${step} of ${of}`,
  lastStep: "Keep the rest, go to the last",
  backToForm: "Change answers",
  late: "Discord closed the place where you asked before I was done, so I answer here.",
  fileTooLarge: (name: string): string =>
    `${name} is larger than Discord takes. The local console gives it whole.`,
  fileUnreadable: (name: string): string =>
    `I could not fetch ${name} from Discord. Please attach it once more.`,
  fileTooLong: (name: string): string =>
    `${name} is larger than 1 MB, which is more than any program needs. Attach a smaller one.`,
  restInFile: "The rest is long; the file has all of it.",
  nothing: "Noted.",
  fileOption: "a file instead of text",
  stopped: "I am being restarted. Please try again in a minute.",
};
