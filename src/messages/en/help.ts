/** One line for each command, and the words of `/help`. */
export const help = {
  heading: "What I can do",
  intro:
    "Write arguments as name:value; a value alone goes to the first argument still open. More: /help start",
  summaries: {
    start: "set up your program and your days",
    today: "today's run plus strength; give a day for another one",
    week: "the week at a glance",
    plan: "the whole program, week by week",
    program: "list, show and export programs",
    skip: "leave a session out, with a reason",
    move: "put a session on another day",
    pause: "illness, injury or holiday: take a break",
    resume: "come back from a break, in steps",
    undo: "take the last change back",
    done: "log what you did, whole or in part",
    feel: "a one-minute check-in; also for pain and illness",
    progress: "done against planned, your load, your weeks in a row",
    history: "what changed in your plan, when and why",
    why: "the reasons, and the price of the alternatives",
    settings: "what you told me, and how to change it",
    export: "your plan as a file",
    privacy: "what I keep about you, and why",
    "delete-me": "remove you and everything about you",
    help: "this list; give a command for its arguments",
  },
  examples: "For example:",
  /** Arguments of which their kind says too little. */
  hints: {
    id: "an id of /program list",
    number: "the week's number",
    note: "your own words",
    seen: "yes, when a professional has looked at what made you stop",
    session: "a kind of session, such as tempo, legs or core, or its day",
    text: "a program as text",
  } as Readonly<Record<string, string>>,
  /** A summary on its own, as a sentence. */
  sentence: (summary: string): string => `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
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
