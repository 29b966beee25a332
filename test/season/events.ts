import { Temporal } from "temporal-polyfill";
import type { Plan } from "../../src/domain/plan.js";

/** A day's event in a runner's season: what is typed, and what it stands for. */
export interface SeasonEvent {
  readonly kind: string;
  readonly line: string;
}

/** Draws a whole number below `below`. */
export type Draw = (below: number) => number;

type Write = (date: string, draw: Draw, plan: Plan) => string;

const later = (date: string, days: number) =>
  Temporal.PlainDate.from(date).add({ days }).toString();
const pick =
  <Value>(values: readonly Value[]) =>
  (draw: Draw): Value =>
    values[draw(values.length)] as Value;

const RUN_DAYS = ["mon,tue,thu,sat,sun", "tue,wed,thu,fri,sun", "mon,tue,wed,thu,fri,sat,sun"];
const BUSY_DAYS = ["tue,thu,sun", "tue,thu,sat,sun", "mon,wed,fri,sun", "tue,wed,fri,sat,sun"];
const STRENGTH_TIMES = ["06:00,18:00", "12:15", "07:00,20:00"];
const RUN_TIMES = ["06:30", "17:00", "19:30"];
const RUN_WORDS = ["easy", "tempo", "intervals", "long", "legs", "core"];
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** What can happen on a day, and how often each is drawn. */
const EVENTS: readonly { readonly kind: string; readonly times: number; readonly write: Write }[] =
  [
    { kind: "done", times: 30, write: () => "done" },
    { kind: "partly", times: 5, write: () => "done part:partly" },
    { kind: "run only", times: 4, write: () => "done part:run" },
    { kind: "silent", times: 20, write: () => "today" },
    {
      kind: "skipped",
      times: 8,
      write: (_, draw) => `skip reason:${pick(["no-time", "tired", "weather", "other"])(draw)}`,
    },
    { kind: "pain", times: 1, write: () => "skip reason:pain" },
    {
      kind: "moved",
      times: 12,
      write: moveLine,
    },
    {
      kind: "ill",
      times: 2,
      write: (date, draw) => `pause reason:illness until:${later(date, draw(5))}`,
    },
    {
      kind: "long break",
      times: 1,
      write: (date, draw) => `pause reason:holiday until:${later(date, 7 + draw(14))}`,
    },
    { kind: "back", times: 6, write: () => "resume" },
    { kind: "ice", times: 2, write: () => "swap surface:icy" },
    { kind: "easier", times: 1, write: () => "swap easier:yes" },
    { kind: "sore", times: 2, write: () => "feel sleep:3 fatigue:4 stress:3 soreness:6 mood:3" },
    {
      kind: "exhausted",
      times: 2,
      write: () => "feel sleep:7 fatigue:7 stress:6 soreness:5 mood:6",
    },
    {
      kind: "well",
      times: 14,
      write: () => "feel sleep:2 fatigue:2 stress:2 soreness:2 mood:2 pain:0 fever:no",
    },
    { kind: "fever", times: 1, write: () => "feel fever:yes" },
    { kind: "hurting", times: 3, write: (_, draw) => `feel pain:${1 + draw(8)} where:shin` },
    { kind: "lighter week", times: 1, write: () => "feel cutback:yes" },
    {
      kind: "busy week",
      times: 2,
      write: (_, draw) => `settings run-days:${pick(BUSY_DAYS)(draw)}`,
    },
    {
      kind: "changed availability",
      times: 2,
      write: (_, draw) => `settings run-days:${pick(RUN_DAYS)(draw)}`,
    },
    {
      kind: "changed availability",
      times: 2,
      write: (_, draw) => `settings strength-times:${pick(STRENGTH_TIMES)(draw)}`,
    },
    {
      kind: "changed availability",
      times: 1,
      write: (_, draw) => `settings run-time:${pick(RUN_TIMES)(draw)}`,
    },
    {
      kind: "new result",
      times: 1,
      write: (_, draw) => `settings result:"10k ${42 + draw(12)}:00"`,
    },
    {
      kind: "new focus",
      times: 1,
      write: (_, draw) => `settings focus:${pick(["race", "balanced", "strength"])(draw)}`,
    },
  ];

const DRAWN = EVENTS.flatMap((event) => Array.from({ length: event.times }, () => event));

function hasRun(plan: Plan, date: string): boolean {
  return plan.sessions.some((one) => one.kind === "run" && one.date === date);
}

/** A session of the days ahead to another day; one wish in four names what may not be there. */
function moveLine(date: string, draw: Draw, plan: Plan): string {
  const ahead = plan.sessions.filter(
    (one) => one.date > date && one.date <= later(date, 6) && one.status === "planned",
  );
  if (ahead.length === 0 || draw(4) === 0) {
    return `move session:${pick(RUN_WORDS)(draw)} to:${pick(WEEKDAYS)(draw)}`;
  }
  const { id, kind, date: from } = pick(ahead)(draw);
  const days = [-3, -2, -1, 1, 2, 3]
    .map((away) => later(from, away))
    .filter((day) => day >= date && !(kind === "run" && hasRun(plan, day)));
  return `move session:${id} to:${days.length === 0 ? from : pick(days)(draw)}`;
}

/** What happens on that day to a runner with that plan. */
export function eventOn(date: string, draw: Draw, plan: Plan): SeasonEvent {
  const { kind, write } = pick(DRAWN)(draw);
  return { kind, line: write(date, draw, plan) };
}

/** The line that starts a season on that day, and the program's text where it is one of its own. */
export function startLine(draw: Draw): string {
  const program = pick(["half", "10k", "5k", "half-saturday", "marathon", "base"])(draw);
  const weeks = pick([0, 0, 6, 12, 30])(draw);
  const focus = pick(["race", "balanced", "strength"])(draw);
  const places = pick(["any", "any", "in-runs", "separate"])(draw);
  const equipment = pick(["none", "dumbbell", "gym"])(draw);
  const days = pick(["", "", ` run-days:${pick(RUN_DAYS)(draw)}`])(draw);
  return `start program:${program} health:ok strength-weeks:${weeks} focus:${focus} strength-places:${places} equipment:${equipment}${days}`;
}
