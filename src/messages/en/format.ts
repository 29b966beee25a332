import {
  epochDay,
  type IsoDate,
  WEEKDAYS,
  type Weekday,
  weekdayIndex,
} from "../../domain/calendar.js";
import { type DistanceUnit, METRES_PER_UNIT } from "../../domain/program.js";
import type { Range } from "../../domain/session.js";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const dayIndex = (date: IsoDate): number => weekdayIndex(epochDay(date));
const two = (value: number): string => String(value).padStart(2, "0");

/** `4 to 6 km`, `20 min to 1:30 h`: a unit that both ends share is said once. */
function fromTo(least: string, most: string): string {
  const unit = /^\S+( \S+)$/.exec(most)?.[1] ?? "";
  return `${least.endsWith(unit) ? least.slice(0, least.length - unit.length) : least} to ${most}`;
}

/** Dates, lengths and paces the way a runner writes them. */
export const format = {
  /** `Tuesday` */
  weekday: (date: IsoDate): string => DAYS[dayIndex(date)] ?? "",
  /** `Tue` */
  shortWeekday: (date: IsoDate): string => (DAYS[dayIndex(date)] ?? "").slice(0, 3),
  weekdayName: (day: Weekday): string => DAYS[WEEKDAYS.indexOf(day)] ?? "",
  /** `Tuesday 22 December` */
  longDate: (date: IsoDate): string =>
    `${DAYS[dayIndex(date)]} ${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`,
  /** `22 Dec` */
  shortDate: (date: IsoDate): string =>
    `${Number(date.slice(8))} ${(MONTHS[Number(date.slice(5, 7)) - 1] ?? "").slice(0, 3)}`,
  /** `11 April 2027` */
  dateWithYear: (date: IsoDate): string =>
    `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`,
  minutes: (minutes: number): string => `${minutes} min`,
  /** `12 min`, `1:30 h`, `90 s`; whole minutes where that is exact. */
  seconds: (seconds: number): string => {
    if (seconds < 120 && seconds % 60 !== 0) return `${seconds} s`;
    if (seconds >= 5400 && seconds % 60 === 0) {
      return `${Math.floor(seconds / 3600)}:${two((seconds % 3600) / 60)} h`;
    }
    return seconds % 60 === 0
      ? `${seconds / 60} min`
      : `${Math.floor(seconds / 60)}:${two(Math.round(seconds % 60))} min`;
  },
  /** `45:10`, `1:45:00` */
  clock: (seconds: number): string => {
    const whole = Math.round(seconds);
    const rest = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`;
    return whole >= 3600
      ? `${Math.floor(whole / 3600)}:${rest}`
      : `${Math.floor(whole / 60)}:${two(whole % 60)}`;
  },
  /** `7 km`, `4.5 mi`; one decimal where it says something. */
  distance: (metres: number, unit: DistanceUnit): string =>
    `${Number((metres / METRES_PER_UNIT[unit]).toFixed(1))} ${unit}`,
  /** Laps and short reps stay in metres, whatever the unit. */
  repDistance: (metres: number, unit: DistanceUnit): string =>
    metres < 2000 ? `${Math.round(metres)} m` : format.distance(metres, unit),
  /** `700 m`, `1.1 km`, `0.7 mi`: about so far. */
  stretch: (metres: number, unit: DistanceUnit): string => {
    const about = Math.round(metres / 100) * 100;
    return unit === "km" && about < 1000 ? `${about} m` : format.distance(about, unit);
  },
  /** `4:41/km`, `6:07–6:29/km` */
  pace: ({ min, max }: Range, unit: DistanceUnit): string => {
    const per = METRES_PER_UNIT[unit] / 1000;
    const clock = (seconds: number) => format.clock(Math.round(seconds * per));
    const [fast, slow] = [clock(min), clock(max)];
    return fast === slow ? `${fast}/${unit}` : `${fast}–${slow}/${unit}`;
  },
  range: ({ min, max }: Range, one: (value: number) => string): string =>
    min === max ? one(min) : fromTo(one(min), one(max)),
  /** `a, b and c` */
  list: (words: readonly string[]): string =>
    words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`,
  /** `a, b or c` */
  either: (words: readonly string[]): string =>
    words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`,
  count: (count: number, one: string, many: string): string =>
    `${count} ${count === 1 ? one : many}`,
};
