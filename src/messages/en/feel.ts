import type { CheckInItem } from "../../domain/check-in.js";
import { format } from "./format.js";

/** The ends of each scale, as the form's hint says them. */
const ITEMS: Readonly<Record<CheckInItem, { readonly label: string; readonly hint: string }>> = {
  sleep: { label: "Sleep", hint: "1 very well, 7 very badly" },
  fatigue: { label: "Tiredness", hint: "1 fresh, 7 exhausted" },
  stress: { label: "Stress", hint: "1 very calm, 7 very stressed" },
  soreness: { label: "Sore legs", hint: "1 not at all, 7 as sore as can be" },
  mood: { label: "Mood", hint: "1 very good, 7 very bad" },
};

const REST_OR_JOG = "Rest today; if you want to move, at most 30 minutes very easy.";

/** The daily check-in, and what follows from it. */
export const feel = {
  title: "How are you today?",
  fields: {
    ...ITEMS,
    pain: { label: "Pain", hint: "0 none, 10 the worst there is" },
    fever: { label: "Fever or ill", hint: "yes also for an aching body or a cough from the chest" },
    where: { label: "Where, or what", hint: "in your own words; only if something hurts" },
  },
  hints: {
    ...Object.fromEntries(Object.entries(ITEMS).map(([name, { hint }]) => [name, hint])),
    pain: "0 none, 10 the worst there is",
    fever: "yes also for an aching body or a cough from the chest",
    where: "where it hurts or what is wrong, in your own words",
    cutback: "take the lighter week that I have offered",
  } as Readonly<Record<string, string>>,
  choices: { yes: "Yes", no: "No" },
  noted: "Noted. Today stays as it is.",
  /** Too few days to compare with (LM-5). */
  collecting: (days: number, needed: number): string =>
    `Noted, day ${days} of ${needed}: after that I can compare with what is usual for you. Today stays as it is.`,
  asUsual: "Noted. You are about as you usually are, and today stays as it is.",
  amber: "You are more worn than usual, so today goes easy.",
  red: {
    "worst-item": `One of your answers is as bad as it gets. ${REST_OR_JOG}`,
    worse: `You are far more worn than usual. ${REST_OR_JOG}`,
  },
  sore: "Your legs are sore, so they get an easy day.",
  hold: (week: number): string =>
    `The strength of week ${week} is repeated before there is more of it.`,
  overnight: (pain: number): string =>
    `${pain} of 10, and more than yesterday, is a stop. No running or jumping until it is calm in daily life; if it does not settle in a few days, or you limp, have someone look at it.`,
  /** What a stop does to the plan. */
  stopped: "I have taken running and legs out until you tell me more.",
  stoppedWholly: "I have taken all training out until you tell me more.",
  seenBeforeRunning: "I have taken running and legs out until somebody has looked at it.",
  seenBeforeAll: "I have taken all training out until somebody has looked at it.",
  stillToBeSeen:
    "Running and legs stay out until a professional has looked at it. Then tell me: /resume",
  careful: "I have made it so until you tell me more.",
  carefulAgain:
    "Calmer than it was: running comes back, shorter and easier, until you tell me more.",
  stillStopped: "Running and legs stay out for now.",
  stillIll: "Rest again today. Tell me when it is over, and I plan the way back.",
  lifted: "Good that it is calmer: running comes back. If it grows again, stop and tell me.",
  restored:
    "Good that it is calmer: your runs are as the program says again. If it grows, stop and tell me.",
  well: (from: string, days: number): string =>
    `Good that it is over. Today is still for rest, to be without symptoms for 24 hours, without medicine. From ${from} on: half a run first, and ${format.count(days, "easy day", "easy days")} before anything hard. If it comes back, tell me.`,
  untilSeen: "And so on, until a professional has looked at it. Then: /resume",
  untilTold: "And so on, until you tell me more: /feel",
  offer: {
    "red-days":
      "That is the second day within a week on which you need rest: your body asks for a lighter week. If it stays so, have someone look at it.",
    "still-tired":
      "You have been more worn than usual for two weeks, with less to do than before. Your body asks for a lighter week; and do have someone look at it.",
  },
  offerWeek: (from: string, to: string): string =>
    `Shall I make ${from} to ${to} lighter? Runs at three quarters, strength with fewer sets.`,
  accept: "Lighter week",
  decline: "Leave it",
  declined: "As you wish: the week stays as it is.",
  cutBack: (from: string, to: string): string => `${from} to ${to} is a lighter week now.`,
  nothingToLighten: "That week is a light one already, or your program is over.",
  /** On the day's card, while something is held back; it says nothing of why. */
  stillHeldBack: "For now you train with care. When something has changed, tell me.",
  checkIn: "Check in",
  /** After six days without a word, once. */
  silence: (since: string): string =>
    `I have heard nothing since ${since}. If you trained, all is well and nothing changes. If you were away from it, tell me, and I plan a gentle way back.`,
  wasAway: "I was away",
  /** /resume while a stop is in force. */
  tellFirst: "Tell me first how it is, and I bring the running back.",
  seenFirst: "First a professional has to look at it. Has somebody done so, and may you run again?",
  seen: "Yes, I may run again",
  seenNoted: "Noted. Running comes back; if it grows again, stop and tell me.",
};
