import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar.js";
import {
  CHALLENGE_KINDS,
  type ChallengeRules,
  LADDER_EXERCISES,
  type Sides,
} from "../../../src/domain/challenge.js";
import { SCORING } from "../../../src/planning/challenge/scoring.js";
import {
  firstDayOf,
  percentOf,
  standingsOf,
  teamPercent,
} from "../../../src/planning/challenge/standings.js";
import { tallyOf } from "../../../src/planning/challenge/tally.js";
import { fairTeam } from "../../../src/planning/challenge/teams.js";
import {
  anyDay,
  anyDays,
  anyEntry,
  type DrawnDay,
  entriesOn,
  MONDAY,
  prescriptionOn,
  talliesOf,
} from "./days.js";

const RUNS = { seed: 42, numRuns: 60 };

type Kind = ChallengeRules["kind"];

/** The days of one member, how many of them are over, and one of them. */
const anySituation = anyDays.chain((days) =>
  fc.record({
    days: fc.constant(days),
    exercise: fc.constantFrom(...LADDER_EXERCISES),
    over: fc.integer({ min: 0, max: days.length }),
    at: fc.nat({ max: days.length - 1 }),
  }),
);
type Situation = typeof anySituation extends fc.Arbitrary<infer Value> ? Value : never;

const rulesOf = (
  kind: Kind,
  days = 28,
  exercise: ChallengeRules["exercise"] = "squats",
): ChallengeRules => ({
  kind,
  start: MONDAY,
  end: addDays(MONDAY, days - 1),
  timeZone: "Europe/Copenhagen",
  exercise,
});

const scored = (rules: ChallengeRules, days: readonly DrawnDay[], over = days.length) =>
  SCORING[rules.kind](rules, talliesOf(days), over);

/** Less than before; a score that has become neutral is not less. */
function isLess(now: Sides, before: Sides): boolean {
  if (now.asked === 0) return false;
  return before.asked > 0 && now.kept * before.asked < before.kept * now.asked;
}

const DONE = { partly: false, part: "both", distanceM: null, reps: null } as const;
const done = (...sessions: DrawnDay["sessions"]): DrawnDay => ({
  sessions,
  isExcused: false,
  entries: [DONE],
});
const undone = (...sessions: DrawnDay["sessions"]): DrawnDay => ({
  sessions,
  isExcused: false,
  entries: [],
});
const OFF = undone();
const excused = (...sessions: DrawnDay["sessions"]): DrawnDay => ({
  ...undone(...sessions),
  isExcused: true,
});

describe.each(CHALLENGE_KINDS)("the score of %s", (kind) => {
  /** Holds a property for drawn situations; `score` scores other days of the same challenge. */
  const always = (
    holds: (situation: Situation, score: (days: readonly DrawnDay[]) => Sides) => void,
  ) =>
    fc.assert(
      fc.property(anySituation, (one) => {
        const rules = rulesOf(kind, one.days.length, one.exercise);
        holds(one, (days) => scored(rules, days, one.over));
      }),
      RUNS,
    );
  const placed = (days: readonly DrawnDay[], at: number, day: DrawnDay) =>
    days.map((one, index) => (index === at ? day : one));

  it("does not depend on the order in which entries are looked at", () => {
    const shuffled = anyDays.chain((days) =>
      fc.tuple(
        fc.constant(days),
        fc.tuple(
          ...days.map((day, index) => {
            const entries = entriesOn(addDays(MONDAY, index), day);
            return fc.shuffledSubarray([...entries], { minLength: entries.length });
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([days, entries]) => {
        const mixed = days.map((day, index) => {
          const date = addDays(MONDAY, index);
          return tallyOf(date, prescriptionOn(date, day), entries[index] ?? []);
        });
        const rules = rulesOf(kind, days.length);
        expect(SCORING[kind](rules, mixed, days.length)).toEqual(scored(rules, days));
        expect(mixed).toEqual(talliesOf(days));
      }),
      RUNS,
    );
  });

  it("is never more than the prescription's worth, whatever is logged", () => {
    always(({ days }, score) => {
      const { kept, asked } = score(days);
      expect(kept).toBeLessThanOrEqual(asked);
      const perfect = score(days.map((day) => ({ ...day, isExcused: false, entries: [DONE] })));
      expect(kept).toBeLessThanOrEqual(perfect.kept);
    });
  });

  it("does not rise with a repetition or a kilometre more than prescribed", () => {
    always(({ days }, score) => {
      const asPlanned = days.map((day) => ({ ...day, entries: [DONE] }));
      const more = asPlanned.map((day) =>
        day.sessions.length === 0
          ? day
          : { ...day, entries: [{ ...DONE, distanceM: 42_195, reps: 900 }] },
      );
      expect(score(more)).toEqual(score(asPlanned));
    });
  });

  it("is not lowered by a day off that is kept", () => {
    always(({ days, at }, score) => {
      const nothingThere = placed(days, at, excused());
      expect(isLess(score(placed(days, at, OFF)), score(nothingThere))).toBe(false);
    });
  });

  it("is not lowered when a day is excused, whatever of it was done", () => {
    always(({ days, at }, score) => {
      const day = days[at] ?? OFF;
      fc.pre(day.sessions.length > 0);
      const out = score(placed(days, at, { ...day, isExcused: true }));
      expect(isLess(out, score(placed(days, at, { ...day, isExcused: false })))).toBe(false);
      expect(isLess(out, score(placed(days, at, excused())))).toBe(false);
    });
  });

  it("is the same with an excused day of which nothing was done as without that day's plan", () => {
    always(({ days, at }, score) => {
      const sessions = days[at]?.sessions ?? [];
      expect(score(placed(days, at, excused(...sessions)))).toEqual(
        score(placed(days, at, excused())),
      );
    });
  });

  it("rises again to what it was when a mistaken entry is followed by the right one", () => {
    const anyCorrection = fc.record({ one: anySituation, slip: anyEntry });
    fc.assert(
      fc.property(anyCorrection, ({ one: { days, at, over, exercise }, slip }) => {
        const rules = rulesOf(kind, days.length, exercise);
        const day = { ...(days[at] ?? OFF), entries: [DONE] };
        const right = scored(rules, placed(days, at, day), over);
        fc.pre(day.sessions.length > 0);
        const corrected = { ...day, entries: [slip, slip, DONE] };
        expect(scored(rules, placed(days, at, corrected), over)).toEqual(right);
      }),
      RUNS,
    );
  });

  it("is whole for whoever does all of it and nothing for whoever does none, whenever they join", () => {
    always(({ days, at }) => {
      const share = (entries: DrawnDay["entries"]) => {
        const all = days.map((day) => ({ ...day, isExcused: false, entries }));
        const from = talliesOf(all.slice(at), addDays(MONDAY, at));
        return percentOf(SCORING[kind](rulesOf(kind, days.length), from, from.length));
      };
      expect([null, 100]).toContain(share([DONE]));
      expect([null, 0]).toContain(share([]));
    });
  });

  it("is the same share for whoever trains alike each week, joined some weeks late or not", () => {
    const anyWeek = fc.array(anyDay, { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(
        anyWeek,
        fc.integer({ min: 1, max: 4 }),
        fc.nat({ max: 3 }),
        (week, left, late) => {
          const rules = rulesOf(kind, 7 * (left + late));
          const share = (weeks: number) => {
            const days = Array.from({ length: weeks }, () => week).flat();
            const tallies = talliesOf(days, addDays(MONDAY, 7 * (left + late - weeks)));
            return percentOf(SCORING[kind](rules, tallies, days.length));
          };
          expect(share(left)).toBe(share(left + late));
        },
      ),
      RUNS,
    );
  });

  it("never changes by the mere coming of a day that asks for nothing", () => {
    const days = talliesOf([done("run", "legs"), excused(), excused()]);
    const [, first, second] = standingsOf(rulesOf(kind, 3), days);
    expect(second?.percent ?? null).toBe(first?.percent ?? null);
  });
});

describe("what each kind counts", () => {
  const WEEK = [
    done("run", "legs"),
    OFF,
    done("run"),
    OFF,
    done("run", "core"),
    undone("run"),
    OFF,
  ];

  it.each([
    ["own-plan: five of six sessions and three days off", "own-plan", WEEK, 800, 900],
    ["own-plan: days off alone are nothing", "own-plan", [OFF, undone("run"), OFF], 0, 100],
    ["18-minutes: 24 minutes in a week", "18-minutes", WEEK, 1, 1],
    [
      "18-minutes: 12 of 24",
      "18-minutes",
      [done("legs"), undone("core"), ...WEEK.slice(1, 2), OFF, OFF, OFF, OFF],
      0,
      1,
    ],
    [
      "18-minutes: all of a plan that has less",
      "18-minutes",
      [done("legs"), OFF, OFF, OFF, OFF, OFF, OFF],
      1,
      1,
    ],
    ["18-minutes: no strength planned", "18-minutes", [done("run"), OFF], 0, 0],
    ["ladder: the squats of one dose in two", "ladder", [done("legs"), undone("legs")], 30, 60],
    ["together: 6 km and 12 minutes", "together", [done("run", "legs")], 7800, 7800],
    ["streak: a week with five of six", "streak", WEEK, 1, 1],
    ["streak: a week with one of two", "streak", [done("run"), undone("run")], 0, 1],
  ] as const)("%s", (_, kind, days, kept, asked) => {
    expect(scored(rulesOf(kind, days.length), days)).toEqual({ kept, asked });
  });

  it("streak: an excused week neither extends a row nor breaks it", () => {
    const kept = Array.from({ length: 7 }, () => done("run"));
    const out = Array.from({ length: 7 }, () => excused("run"));
    const broken = Array.from({ length: 7 }, () => undone("run"));
    expect(scored(rulesOf("streak"), [...kept, ...out, ...kept])).toEqual({ kept: 2, asked: 2 });
    expect(scored(rulesOf("streak"), [...kept, ...broken, ...kept])).toEqual({ kept: 1, asked: 3 });
  });

  it("a correction counts, upward and downward", () => {
    const half = { ...DONE, partly: true };
    const day = (entries: DrawnDay["entries"]) =>
      scored(rulesOf("own-plan"), [{ ...done("run"), entries }]);
    expect(day([DONE, half]).kept).toBe(50);
    expect(day([half, DONE]).kept).toBe(100);
  });

  it("a run that is a little shorter is the whole run, a much shorter one its share", () => {
    const day = (distanceM: number) =>
      scored(rulesOf("own-plan"), [{ ...done("run"), entries: [{ ...DONE, distanceM }] }]).kept;
    expect([day(5500), day(3000)]).toEqual([100, 50]);
  });
});

describe("teams", () => {
  it("have the same figure at the same mean, whatever their size", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (percents, times) => {
          const sum = percents.reduce((total, one) => total + one, 0);
          expect(teamPercent(sum * times, percents.length * times)).toBe(
            teamPercent(sum, percents.length),
          );
        },
      ),
      RUNS,
    );
  });

  it("never differ by more than one member, and mix those who train much and little", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 60, max: 900 }), { maxLength: 40 }),
        fc.integer({ min: 2, max: 10 }),
        (minutes, count) => {
          const teams = Array.from({ length: count }, (_, index) => ({
            team: index + 1,
            members: 0,
            weeklyMinutes: 0,
          }));
          for (const weekly of minutes) {
            const chosen = teams[fairTeam(teams) - 1];
            if (chosen === undefined) throw new Error("no team");
            chosen.members += 1;
            chosen.weeklyMinutes += weekly;
          }
          const sizes = teams.map(({ members }) => members);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
      RUNS,
    );
    expect(fairTeam([])).toBe(0);
  });
});

describe("joining", () => {
  it.each([
    ["before the start counts from the start", "2026-11-20", MONDAY],
    ["on the first day counts from it", MONDAY, MONDAY],
    ["later counts from the next day", "2026-12-04", "2026-12-05"],
  ])("%s", (_, joined, first) => {
    expect(firstDayOf({ start: MONDAY }, joined)).toBe(first);
  });
});
