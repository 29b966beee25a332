import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar.js";
import { CHALLENGE_KINDS, type ChallengeRules, type Sides } from "../../../src/domain/challenge.js";
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
  anyDays,
  anyEntry,
  anyRules,
  type DrawnDay,
  entriesOn,
  MONDAY,
  prescriptionOn,
  talliesOf,
} from "./days.js";

const RUNS = { seed: 42, numRuns: 300 };

/** A challenge of four weeks with the days of one member, and how many of them are over. */
const anySituation = anyDays.chain((days) =>
  fc.record({
    days: fc.constant(days),
    rules: anyRules(days.length),
    over: fc.integer({ min: 0, max: days.length }),
  }),
);

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
const rulesOf = (kind: ChallengeRules["kind"], days = 28): ChallengeRules => ({
  kind,
  start: MONDAY,
  end: addDays(MONDAY, days - 1),
  timeZone: "Europe/Copenhagen",
  exercise: "squats",
});

describe("the score of every kind", () => {
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
        expect(mixed).toEqual(talliesOf(days));
      }),
      RUNS,
    );
  });

  it("is never more than the prescription's worth, whatever is logged", () => {
    fc.assert(
      fc.property(anySituation, ({ days, rules, over }) => {
        const { kept, asked } = scored(rules, days, over);
        expect(kept).toBeLessThanOrEqual(asked);
        const perfect = scored(
          rules,
          days.map((day) => ({ ...day, entries: [DONE] })),
          over,
        );
        expect(kept).toBeLessThanOrEqual(perfect.kept);
      }),
      RUNS,
    );
  });

  it("does not rise with a repetition or a kilometre more than prescribed", () => {
    fc.assert(
      fc.property(anySituation, ({ days, rules, over }) => {
        const asPlanned = days.map((day) => ({ ...day, entries: [DONE] }));
        const more = asPlanned.map((day) =>
          day.sessions.length === 0
            ? day
            : { ...day, entries: [{ ...DONE, distanceM: 42_195, reps: 900 }] },
        );
        expect(scored(rules, more, over)).toEqual(scored(rules, asPlanned, over));
      }),
      RUNS,
    );
  });

  it("is not lowered by a day off that is kept", () => {
    const withPlace = anySituation.chain((one) =>
      fc.record({ one: fc.constant(one), at: fc.nat({ max: one.days.length - 1 }) }),
    );
    fc.assert(
      fc.property(withPlace, ({ one: { days, rules }, at }) => {
        const nothingThere = days.map((day, index) => (index === at ? excused() : day));
        const dayOff = days.map((day, index) => (index === at ? OFF : day));
        expect(isLess(scored(rules, dayOff), scored(rules, nothingThere))).toBe(false);
      }),
      RUNS,
    );
  });

  it("is not lowered when a day of training is excused", () => {
    const withPlace = anySituation.chain((one) =>
      fc.record({ one: fc.constant(one), at: fc.nat({ max: one.days.length - 1 }) }),
    );
    fc.assert(
      fc.property(withPlace, ({ one: { days, rules, over }, at }) => {
        fc.pre((days[at]?.sessions.length ?? 0) > 0);
        const asked = days.map((day, index) => (index === at ? { ...day, isExcused: false } : day));
        const out = days.map((day, index) => (index === at ? { ...day, isExcused: true } : day));
        expect(isLess(scored(rules, out, over), scored(rules, asked, over))).toBe(false);
      }),
      RUNS,
    );
  });

  it("is the same with an excused day of which nothing was done as without that day's plan", () => {
    for (const kind of CHALLENGE_KINDS) {
      const days = [done("run", "legs"), undone("run"), done("run"), OFF, done("legs"), OFF, OFF];
      const none = [...days, excused(), ...days];
      const sessions = [...days, excused("run", "legs"), ...days];
      expect(scored(rulesOf(kind), sessions)).toEqual(scored(rulesOf(kind), none));
    }
  });

  it("is what it was once an entry is taken back", () => {
    const withEntry = anySituation.chain((one) =>
      fc.record({
        one: fc.constant(one),
        at: fc.nat({ max: one.days.length - 1 }),
        entry: anyEntry,
      }),
    );
    fc.assert(
      fc.property(withEntry, ({ one: { days, rules, over }, at, entry }) => {
        const logged = days.map((day, index) =>
          index === at ? { ...day, entries: [...day.entries, entry] } : day,
        );
        const undoneAgain = logged.map((day, index) =>
          index === at ? { ...day, entries: day.entries.slice(0, -1) } : day,
        );
        expect(scored(rules, undoneAgain, over)).toEqual(scored(rules, days, over));
      }),
      RUNS,
    );
  });

  it("is the same for everybody who does all of it, whenever they join", () => {
    fc.assert(
      fc.property(anySituation, fc.nat({ max: 20 }), ({ days, rules }, late) => {
        const all = days.map((day) => ({ ...day, isExcused: false, entries: [DONE] }));
        const first = Math.min(late, all.length - 1);
        const later = talliesOf(all.slice(first), addDays(MONDAY, first));
        const percent = percentOf(SCORING[rules.kind](rules, later, later.length));
        expect([null, 100]).toContain(percent);
      }),
      RUNS,
    );
  });

  it("is the same share for whoever does every second session, joined a week late or not", () => {
    const week = [done("run"), undone("run"), done("legs"), undone("legs")];
    for (const kind of ["ladder", "together"] as const) {
      const early = scored(rulesOf(kind), [...week, ...week, ...week]);
      const late = scored(rulesOf(kind), [...week, ...week]);
      expect(percentOf(late)).toBe(percentOf(early));
    }
  });

  it("never changes by the mere coming of a day that asks for nothing", () => {
    for (const kind of CHALLENGE_KINDS) {
      const days = talliesOf([done("run", "legs"), excused(), excused()]);
      const [, first, second] = standingsOf(rulesOf(kind, 3), days);
      expect(second?.percent ?? null).toBe(first?.percent ?? null);
    }
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
