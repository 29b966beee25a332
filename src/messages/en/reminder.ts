/** Reminders: the card that comes by itself, and `/reminder`. */
export const reminder = {
  heading: "Reminders",
  late: (line: string): string => `Late: ${line}`,
  tomorrow: (line: string): string => `Tomorrow: ${line}`,
  wish: (words: string): string => `Daily reminder: ${words}.`,
  /** Asked once, in the card of the seventh day. */
  timeRight: (time: string): string => `Is ${time} right?`,
  changeTime: "Change time",
  whichTime: "At what time is it better? For any other: /reminder 07:15",
  stop: "Stop reminders",
  stopped: "Stopped.",
  turnOn: "Turn on",
  off: "You have no reminders. For the day's training at 06:30: /reminder 06:30. For the evening before: /reminder eve-20:00",
  set: (words: string): string => `Reminder: ${words}.`,
  weeklyOnly: "One a week, on the next training day after seven days.",
  /** `Tuesday 24 November at 06:30: intervals, 11 km`. */
  next: (day: string, time: string, what: string | null): string =>
    what === null ? `${day} at ${time}` : `${day} at ${time}: ${what}`,
  nextHeading: "Next",
  /** What the evening before says about the day after it. */
  about: (weekday: string, what: string): string => `${weekday}'s ${what}`,
  freeDay: "free day",
  noneLeft: "Your program holds no more training days, so nothing is due.",
  nudge: (time: string): string => `Every training day at ${time} I ask how it was.`,
  noNudge: "I no longer ask how it was.",
  nudgeNeedsReminder:
    "The question of the evening goes with the reminder. First turn that on, for example: /reminder 06:30",
  howWasIt: (what: string): string => `How was it: ${what}?`,
  effort: "Effort from 0 to 10: 0 is rest, 5 is hard, 10 is all you had.",
  stopAsking: "Stop asking",
  keepOrNot: "You have not answered for a while, which is fine. Keep the cards as they are?",
  keep: "Keep",
  weekly: "Weekly",
  stopShort: "Stop",
  kept: "They stay as they are.",
  stoppedForSilence:
    "I have not heard from you for some weeks, so I stop the reminders here. Your plan stays as it is, and /today works at any time.",
  whyNot: "What is in the way?",
  reasons: {
    "no-time": "No time",
    tired: "Tired",
    ill: "Ill or sore",
    weather: "Weather",
  },
  move: "Move",
  swap: "Swap",
  easier: "Easier",
  painOrIll: "Pain or ill",
  back: "Back",
  inAnHour: "Later: in 1 hour",
  thisEvening: "Later: this evening",
  comesLater: (time: string): string => `I come back to it at ${time}.`,
  laterTooLate: "It is too late for that today. /today shows the card at any time.",
  laterOnce: "I come back to it once a day, and have done so.",
  /** The first words in direct messages, when reminders are turned on elsewhere. */
  comesHere: (words: string): string =>
    `Your reminders come here: ${words}. /reminder stop ends them.`,
  closed:
    "I cannot write to you directly, so no reminder would arrive. Allow direct messages from this server's members in its privacy settings, then try again. /today works without.",
  tryAgain: "Try again",
  wasRefused:
    "My last messages could not reach you: this platform said that I may not write to you. If you want reminders here, allow direct messages from me; I try again from now on.",
  mayBeMissing:
    "Today's reminder may not have arrived: the platform did not tell me. Here is what it said.",
};
