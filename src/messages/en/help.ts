/** One line for each command, and the words of `/help`. */
export const help = {
  heading: "What I can do",
  intro: "Arguments are written as name:value; a bare value is the first one that is missing.",
  summaries: {
    start: "set up your program: built in or your own",
    today: "today's run plus strength; give a day for another one",
    week: "the week at a glance",
    plan: "the whole program, week by week",
    program: "list, show and export programs",
    done: "log what you did, whole or in part",
    why: "the reasons, and the price of the alternatives",
    settings: "what you told me, and how to change it",
    export: "your plan as a file",
    privacy: "what I keep about you, and why",
    "delete-me": "remove you and everything about you",
    help: "this list; give a command for its arguments",
  },
  takes: "Takes",
  required: "needed",
  examples: "For example",
  argument: (expected: string): string => expected,
  greeting: (hasPlan: boolean): string =>
    hasPlan
      ? "Good to see you. Type /today for today's run plus strength, /help for everything else."
      : "This is Lunge. I weave strength training into your running program, so that your legs get their rest.",
  firstSteps: [
    "Type /start program:half health:ok to try the half-marathon program,",
    "/start for the guided way, or /program list to look at all programs.",
    "health:ok means that you answer no to every question of the health check; /start shows them.",
  ],
};
