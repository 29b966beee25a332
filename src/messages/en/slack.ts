/** What is said on Slack alone: about its forms, its buttons and its Home tab. */
export const slack = {
  answered: "I have answered you.",
  continued: "The rest of my answer",
  cutOff: "There is more than fits into one message. Type the command to see all of it.",
  picture: (alt: string): string => `Picture: ${alt}. It is in our direct messages.`,
  file: (name: string, size: string): string =>
    `File: ${name}, ${size}. It is in our direct messages.`,
  inDirectMessages: "My answer is long: it is in our direct messages.",
  fileNotSent: (name: string): string =>
    `I could not send ${name} just now. Please ask once more in a minute.`,
  openForm: "Open the form",
  next: "Next",
  back: "Back",
  send: "Send",
  close: "Close",
  done: "Done",
  step: (step: number, steps: number): string => `Step ${step} of ${steps}`,
  working: "Weaving your plan…",
  required: "I need an answer here.",
  alreadySent: "I have that already.",
  notYours: "That button belongs to somebody else. Type /lunge help to see what I can do for you.",
  expired: "That button is too old for me to know what it meant. Type the command once more.",
  line: {
    quoteMissing: (column: number): string =>
      `The quote that opens in column ${column} is never closed. A quote inside a value is written \\".`,
    spaceMissing: (column: number): string =>
      `After the closing quote in column ${column} I expect a space or the end of the line.`,
    givenTwice: (name: string): string => `"${name}" is given twice; give it once.`,
  },
  fileTooLarge: "That file is over 10 MB, the most that I take.",
  fileUnread: "I could not fetch that file from Slack. Please send it once more.",
  logRun: "Log a run",
  /** Names for arguments in forms that are made of a command's own arguments. */
  labels: {
    day: "Day",
    distance: "Distance",
    time: "Time",
    rpe: "Effort, 0 to 10",
    reps: "Repetitions",
    part: "Which part",
    note: "Note",
    session: "Session",
    to: "To which day",
    reason: "Reason",
  } as Readonly<Record<string, string>>,
  /** What stands above a form or an answer; at most 24 characters. */
  titles: {
    start: "Your program",
    today: "Your day",
    week: "Your week",
    plan: "The whole program",
    program: "Programs",
    done: "Log a run",
    feel: "How are you?",
    progress: "Your progress",
    history: "What changed",
    skip: "Leave a session out",
    move: "Move a session",
    swap: "Do it otherwise",
    pause: "Take a break",
    resume: "Come back",
    undo: "Undo",
    why: "Why",
    reminder: "Reminders",
    settings: "Your settings",
    challenge: "Challenges",
    link: "Link",
    export: "Your plan as a file",
    privacy: "What I keep",
    "delete-me": "Delete everything",
    help: "What I can do",
  },
  hint: (expected: string, example: string): string =>
    `${expected}. For example: ${example.replaceAll('"', "")}`,
  /** Where what kind of value a field takes says too little. */
  fieldHints: {
    distance: "8k, 8.2 km or 5 mi",
    time: "45:10, 1:45:00 or 45min",
    rpe: "0 is rest, 5 is hard, 10 is all you had",
    reps: "of the strength, all together",
    part: "if it was not all of it",
    note: "in your own words; for you alone",
    session: "a kind of session, such as tempo, legs or core, or its day",
    day: "today, yesterday, a weekday or a date",
    to: "a weekday or a date",
    id: "an id of /program list",
  } as Readonly<Record<string, string>>,
  fieldProblem: (given: string, expected: string, example: string): string =>
    `I found "${given}" and expected ${expected}. For example: ${example.replaceAll('"', "")}`,
  zoneFollowed: (zone: string): string =>
    `Your Slack profile has moved to ${zone}, and your times have moved with it.`,
  zoneAsk: (profile: string, own: string): string =>
    `Your Slack profile says ${profile} now. Your training times are in ${own}. Shall they move too?`,
  zoneMove: (zone: string): string => `Use ${zone}`,
  home: {
    welcome:
      "I weave strength training into your running program, and say each day what to run, which strength to do, and why.",
    setUp: "Set up (2 min)",
    example: "Example day",
    programs: "See the programs",
    help: "Help",
    privacy: "Privacy",
    nextRace: (name: string, date: string, days: string): string =>
      `Next race: ${name}, ${date}, ${days}`,
    inDays: (days: number): string =>
      days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`,
    race: "your race",
    why: "Why",
    plan: "Whole program",
    exportable: "Owners of a workspace may be able to read its direct messages.",
  },
};
