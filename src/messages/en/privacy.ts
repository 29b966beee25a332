/** What is stored, why, and how to have it removed. */
export const privacy = {
  heading: "What I keep about you",
  items: [
    { label: "Your account", value: "the platform's id of you, to know who is asking" },
    {
      label: "Your settings",
      value: "days, times, equipment, focus, a race result: they make the plan",
    },
    {
      label: "Your health answers",
      value: "only the numbers answered yes, with their date, and a clearance in your words",
    },
    { label: "Your program and plan", value: "as text and as dated sessions with their reasons" },
    { label: "Your log", value: "what you say you did" },
  ],
  who: "It lies in one database of the person who runs this Lunge. Nobody else on the platform can read it through me, and health answers are never shown to others and never logged.",
  howLong:
    "It stays until you remove it: /delete-me. /export format:json gives you the plan as a file.",
  nothing: "I keep nothing about you yet.",
  deleteAsk:
    "This removes your settings, health answers, program, plan and log for good. Messages that I have already sent stay on the platform.",
  deleteYes: "Delete everything",
  deleteNo: "Keep it",
  deleted: "You are gone from my database. If you come back, /start begins anew.",
  kept: "Nothing was deleted.",
};
