import { format } from "./format.js";

/** What has been done so far; nothing here predicts anything (LM-4). */
export const progress = {
  heading: "So far",
  beforeStart: "Your program has not begun. Once it has, this shows what you did.",
  week: "Week",
  from: "From",
  done: "Done",
  strength: "Strength",
  load: "Load",
  doneOf: (done: number, planned: number): string => `${done} of ${planned}`,
  minutes: (minutes: number): string => `${minutes} min`,
  whatLoadIs: "Load is effort times minutes, for what you logged with an effort: /done 6",
  streak: (weeks: number): string =>
    weeks === 0
      ? "The first week in which most of it is done begins your row of weeks. Rest, illness and holidays never end it."
      : `${format.count(weeks, "week", "weeks")} in a row with most of it done. Rest, illness and holidays never end it.`,
  even: (monotony: string): string =>
    `Your last seven days were very even (${monotony}; above 2 is worth a thought). Mixing easy and hard days helps.`,
  trend: "Your load a day, the newest days counting most",
  upTo: "Up to",
  short: "7 days",
  long: "28 days",
  noPrediction: "It shows what was. No number can predict an injury.",
  trendSparse:
    "With the effort of more of your sessions (/done 6), a trend of your load stands here.",
  trendLater: (day: string): string =>
    `From ${day} on there are four weeks to draw a trend of your load from.`,
};
