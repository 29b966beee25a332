/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One command of one person; it is answered with one line. */
export interface Said {
  readonly as: string;
  readonly line: string;
}

const PEOPLE = ["ana", "bo", "cleo"];

/** What people say, and how often each is drawn; most of it writes. */
const LINES: readonly (readonly [number, string])[] = [
  [4, "/start program:half health:ok"],
  [3, '/start program:10k strength-weeks:12 equipment:gym result:"10k 50:00" health:ok'],
  [3, "/start program:5k-walk-run health:6"],
  [1, "/start program:half health:1"],
  [2, "/settings run-time:17:30"],
  [2, "/settings strength-times:06:30,19:00"],
  [1, '/settings clearance:"my doctor said I may run"'],
  [1, "/settings health:ok run-days:mon,tue,wed,thu,sat,sun"],
  [4, "/done"],
  [3, '/done rpe:6 distance:8k time:45:10 note:"felt good"'],
  [2, "/done part:strength reps:60"],
  [2, "/delete-me confirm:yes"],
  [1, "/delete-me"],
  [1, "/today"],
  [1, "/tody"],
];

/** A script of so many commands; the same for the same seed. */
export function scriptOf(length: number, random: () => number): readonly Said[] {
  const drawn = LINES.flatMap(([times, line]) => Array.from({ length: times }, () => line));
  const one = <Value>(all: readonly Value[]) => all[Math.floor(random() * all.length)] as Value;
  return Array.from({ length }, () => ({ as: one(PEOPLE), line: one(drawn) }));
}
