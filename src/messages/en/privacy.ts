/** What is stored, why, and how to have it removed. */
export const privacy = {
  heading: "What I keep, and why",
  items: [
    { label: "Your account", value: "your id on this platform, to know who is asking" },
    {
      label: "Your settings",
      value: "days, times, equipment, focus, a race result: they make the plan",
    },
    {
      label: "Your health answers",
      value:
        "the numbers answered yes, the date, and a clearance in your words: they keep the plan safe",
    },
    {
      label: "Your program and plan",
      value: "as text and as dated sessions with reasons: they are what you ask for",
    },
    {
      label: "Your check-ins",
      value: "what you tell me with /feel, pain and illness too: they keep the plan safe",
    },
    {
      label: "Your place, if you tell it",
      value:
        "to about a kilometre, for daylight; where weather is switched on, its provider is asked about that spot and told nothing of you",
    },
    {
      label: "Your challenges",
      value: "the name or nickname you chose, and per day what was planned and done",
    },
    { label: "Your log", value: "what you tell me with /done, to show it beside the plan" },
  ],
  who: "It lies in one database, kept by the person who runs this Lunge. Nobody else on the platform can read it through me; health answers and check-ins are never shown to others and never logged.",
  howLong:
    "It stays until you remove it with /delete-me. To take the plan with you: /export format:json",
  nothing: "I keep nothing about you yet.",
  deleteAsk:
    "This removes your settings, health answers, check-ins, program, plan, log and places in challenges for good. Messages that I have already sent stay on the platform.",
  deleteYes: "Delete everything",
  deleteNo: "Keep it",
  deleted: "You are gone from my database. If you come back, /start begins anew.",
  kept: "Nothing was deleted.",
};
