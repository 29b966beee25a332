import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { LogEntry } from "../../domain/log.js";
import type { Plan } from "../../domain/plan.js";
import { LOAD_AVERAGES, MONOTONY_MENTIONED } from "../../knowledge/monitoring-limits.js";
import { loadAverages, weekShape } from "../../planning/monitoring/load.js";
import { weekStreak, weeksSoFar } from "../../planning/monitoring/progress.js";
import { dailyLoads } from "../../planning/monitoring/training-load.js";
import { statusesOf } from "../plan-changes.js";
import type { Block } from "../reply.js";
import type { ViewContext } from "./words.js";

/** Done against planned, load and its trend, and the weeks in a row: numbers as text. */
export function progressView(
  plan: Plan,
  entries: readonly LogEntry[],
  today: IsoDate,
  view: ViewContext,
): readonly Block[] {
  const { progress: words, format, plan: planWords } = view.messages;
  const logged = statusesOf(entries);
  const weeks = weeksSoFar(plan, entries, logged, today);
  if (weeks.length === 0) return [{ type: "text", text: words.beforeStart }];
  const rows = weeks.map((one) => [
    String(one.week),
    format.shortDate(one.monday),
    one.planned === 0 ? planWords.nothing : words.doneOf(one.done, one.planned),
    words.minutes(one.strengthMinutes),
    one.load === null ? planWords.nothing : String(Math.round(one.load)),
  ]);
  return [
    { type: "heading", text: words.heading },
    {
      type: "table",
      columns: [
        { label: words.week, align: "right" },
        { label: words.from, align: "left" },
        { label: words.done, align: "right" },
        { label: words.strength, align: "right" },
        { label: words.load, align: "right" },
      ],
      rows,
    },
    { type: "context", text: words.whatLoadIs },
    { type: "text", text: words.streak(weekStreak(plan, logged, today)) },
    ...evenWeek(plan, entries, today, view),
    ...trend(plan, entries, today, view),
  ];
}

/** LM-2: said only where the seven days up to yesterday were very even. */
function evenWeek(
  { sessions }: Plan,
  entries: readonly LogEntry[],
  today: IsoDate,
  { messages: { progress } }: ViewContext,
): readonly Block[] {
  const loads = dailyLoads(sessions, entries, addDays(today, -7), addDays(today, -1));
  const monotony = weekShape(loads)?.monotony ?? 0;
  if (monotony <= MONOTONY_MENTIONED) return [];
  return [{ type: "text", text: progress.even(monotony.toFixed(1)) }];
}

/** At most so many lines of the trend, a week apart. */
const MOST_TREND_LINES = 6;

/** With fewer days that were rated in four weeks, the days off would draw the line. */
const LEAST_RATED_DAYS = 8;

/** LM-3: both averages at the end of each week, hidden for the first four. */
function trend(
  { sessions, program }: Plan,
  entries: readonly LogEntry[],
  today: IsoDate,
  { messages: { progress, format } }: ViewContext,
): readonly Block[] {
  const loads = dailyLoads(sessions, entries, program.start, today);
  const days = loadAverages(loads).flatMap((averages, index) =>
    averages === null ? [] : [{ averages, date: addDays(program.start, index) }],
  );
  if (days.length === 0) {
    const shownFrom = addDays(program.start, LOAD_AVERAGES.hiddenDays);
    return [{ type: "context", text: progress.trendLater(format.longDate(shownFrom)) }];
  }
  const rated = loads.slice(-LOAD_AVERAGES.longDays).filter((load) => (load ?? 0) > 0);
  if (rated.length < LEAST_RATED_DAYS) return [{ type: "context", text: progress.trendSparse }];
  const shown = days
    .filter(({ date }) => daysBetween(date, today) % 7 === 0)
    .slice(-MOST_TREND_LINES);
  return [
    { type: "heading", text: progress.trend },
    {
      type: "table",
      columns: [
        { label: progress.upTo, align: "left" },
        { label: progress.short, align: "right" },
        { label: progress.long, align: "right" },
      ],
      rows: shown.map(({ date, averages }) => [
        format.shortDate(date),
        String(Math.round(averages.short)),
        String(Math.round(averages.long)),
      ]),
    },
    { type: "context", text: progress.noPrediction },
  ];
}
