import { describe, expect, it } from "vitest";
import type { Program, ProgramWeek } from "../../src/domain/program.js";
import type { RunSession, RunType } from "../../src/domain/session.js";
import {
  BUILT_IN_PROGRAMS,
  type BuiltInProgram,
  builtInProgram,
} from "../../src/knowledge/programs/index.js";
import { formatProgram, readProgram } from "../../src/notation/index.js";
import { checkProgram } from "../../src/planning/check/check-program.js";
import {
  kmOf,
  minutesOf,
  type Paces,
  placedRuns,
  type Quality,
  qualityKm,
  runsOf,
  sum,
  trainingKm,
  UNKNOWN,
  VDOT_40,
} from "./program-load.js";

function read({ id, text }: BuiltInProgram): Program {
  const result = readProgram(text);
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

const HARD: readonly RunType[] = [
  "tempo",
  "intervals",
  "repetitions",
  "hills",
  "fartlek",
  "time-trial",
  "race",
];
/** A steady run of half an hour at marathon pace is hard too. */
const isHardRun = (run: RunSession, paces: Paces) =>
  HARD.includes(run.type) ||
  (run.type === "steady" && qualityKm(run, "marathon", paces) * paces.marathon >= 1800);
const isRaceWeek = (week: ProgramWeek) => runsOf(week).some(({ type }) => type === "race");

const WITH_RACE = BUILT_IN_PROGRAMS.filter(({ text }) => text.includes("\ngoal: "));

describe("the built-in programs", () => {
  it("are found by their ids, and no other id is", () => {
    expect(BUILT_IN_PROGRAMS.map(({ id }) => id)).toEqual([
      "5k-walk-run",
      "5k",
      "10k",
      "half",
      "half-saturday",
      "marathon",
      "base",
      "comeback",
    ]);
    for (const program of BUILT_IN_PROGRAMS) expect(builtInProgram(program.id)).toBe(program);
    expect(builtInProgram("HALF")).toBeNull();
    expect(builtInProgram("toString")).toBeNull();
  });

  it.each(BUILT_IN_PROGRAMS)("$id is canonical text and is what its list entry says", (entry) => {
    const program = read(entry);
    expect(formatProgram(program)).toBe(entry.text);
    expect(program.title).toBe(entry.title);
    expect(program.weeks).toHaveLength(entry.weeks);
    for (const week of program.weeks) {
      if (!isRaceWeek(week)) expect(runsOf(week)).toHaveLength(entry.runsAWeek);
    }
    expect(entry.summary).toMatch(/^[A-Z][^.]*\.$/);
  });

  it.each(WITH_RACE)("$id ends in its race, on the Sunday of its last week", (entry) => {
    const races = placedRuns(read(entry), UNKNOWN).filter(({ run }) => run.type === "race");
    expect(races.map(({ day }) => day)).toEqual([entry.weeks * 7 - 1]);
  });

  it("base and comeback have no race and no goal", () => {
    for (const entry of BUILT_IN_PROGRAMS.filter((one) => !WITH_RACE.includes(one))) {
      expect(["base", "comeback"]).toContain(entry.id);
      expect(read(entry).goal).toBeNull();
      expect(read(entry).weeks.some(isRaceWeek)).toBe(false);
    }
  });

  it("half has the article's week: two hard days, Monday and Friday free", () => {
    const weeks = read(builtInProgram("half") as BuiltInProgram).weeks.slice(0, -1);
    for (const week of weeks) {
      const hard = runsOf(week).filter(({ type }) => HARD.includes(type));
      expect(runsOf(week).map(({ day }) => day)).toEqual(["tue", "wed", "thu", "sat", "sun"]);
      expect(hard.map(({ day }) => day)).toEqual(["tue", "thu"]);
      expect(runsOf(week).map(({ type }) => type)).toMatchObject({
        1: "easy",
        3: "easy",
        4: "long",
      });
    }
  });

  it("half has the article's six times 1000 m on the Tuesday of week 5", () => {
    expect(builtInProgram("half")?.text.split("## Week 5")[1]?.split("\n")[1]).toBe(
      "Tue intervals: 12 min warm-up + 6 x (1000 m @ interval pace + 90 s jog) + 12 min cool-down",
    );
  });

  it("half-saturday is hard on Tuesday and Saturday, long on Thursday, and rests on Sunday", () => {
    for (const week of read(builtInProgram("half-saturday") as BuiltInProgram).weeks.slice(0, -1)) {
      const hard = runsOf(week).filter(({ type }) => HARD.includes(type));
      expect(hard.map(({ day }) => day)).toEqual(["tue", "sat"]);
      expect(runsOf(week).map(({ day, type }) => `${day} ${type}`)).toMatchObject({
        1: "wed easy",
        2: "thu long",
        4: "sun recovery",
      });
    }
  });

  it("base may begin again: its first week is lighter than its hardest, and no jump from its last", () => {
    const { weeks } = read(builtInProgram("base") as BuiltInProgram);
    const km = weeks.map((week) => trainingKm(week, UNKNOWN));
    expect(km[0]).toBeLessThanOrEqual(Math.max(...km.slice(-4)));
    expect(weeks.at(-1)?.label).toBe("cutback");
  });

  it("comeback has no hard run at all, and ends in easy runs", () => {
    const runs = placedRuns(read(builtInProgram("comeback") as BuiltInProgram), UNKNOWN);
    expect(runs.some(({ run }) => HARD.includes(run.type))).toBe(false);
    expect(runs.filter(({ week }) => week === 8).map(({ run }) => run.type)).toEqual([
      "easy",
      "easy",
      "easy",
    ]);
  });

  it("5k-walk-run has no hard run before its race", () => {
    const runs = placedRuns(read(builtInProgram("5k-walk-run") as BuiltInProgram), UNKNOWN);
    expect(new Set(runs.slice(0, -1).map(({ run }) => run.type))).toEqual(new Set(["walk-run"]));
  });
});

const runners: readonly (readonly [string, Paces])[] = [
  ["without a result", UNKNOWN],
  ["of VDOT 40", VDOT_40],
];
const cases = BUILT_IN_PROGRAMS.flatMap((entry) =>
  runners.map(([runner, paces]) => ({
    id: entry.id,
    runner,
    paces,
    entry,
    program: read(entry),
    km: read(entry).weeks.map((week) => trainingKm(week, paces)),
  })),
);

/** The most that a week has held so far: a cutback week does not lower what the legs are used to. */
function held(km: readonly number[], upTo: number): number {
  return Math.max(...km.slice(0, upTo + 1));
}

describe.each(cases)("$id, for a runner $runner,", ({ entry, program, paces, km }) => {
  const runs = placedRuns(program, paces);

  it("lets no run jump past the longest of thirty days by more than a tenth (RL-1)", () => {
    // Week 1 is where the runner stands; a run of under 10 km may grow by one kilometre.
    for (const { run, day, week, km: length } of runs) {
      if (week === 1 || run.type === "race") continue;
      const before = runs.filter((other) => other.day < day && other.day >= day - 30);
      const longest = Math.max(...before.map((other) => other.km));
      const allowed = longest < 10 ? Math.max(longest + 1, longest * 1.1) : longest * 1.1;
      expect(length, `week ${week}, ${run.day}`).toBeLessThanOrEqual(allowed + 1e-9);
    }
  });

  it("grows by a tenth a week at most, and gently at first (RL-2)", () => {
    for (const [index, now] of km.entries()) {
      const [last, secondLast] = [index - 1, index - 2];
      if (last < 0) continue;
      if (index < 3) expect(now, `week ${index + 1}`).toBeLessThanOrEqual(1.2 * held(km, last));
      if (held(km, last) < 15) continue;
      expect(now, `week ${index + 1}`).toBeLessThanOrEqual(1.1 * held(km, last));
      if (secondLast >= 0) expect(now).toBeLessThanOrEqual(1.3 * held(km, secondLast));
    }
  });

  it("steps back by 20 to 30 % every third or fourth week (RL-5)", () => {
    let weeksOfWork = 0;
    for (const [index, week] of program.weeks.entries()) {
      const isLighter = ["cutback", "taper", "race"].includes(week.label ?? "");
      weeksOfWork = isLighter ? 0 : weeksOfWork + 1;
      expect(weeksOfWork, `week ${index + 1}`).toBeLessThanOrEqual(3);
      if (week.label !== "cutback") continue;
      const share = (km[index] as number) / held(km, index - 1);
      expect(share, `week ${index + 1}`).toBeGreaterThanOrEqual(0.7);
      expect(share, `week ${index + 1}`).toBeLessThanOrEqual(0.8);
    }
  });

  it("keeps the long run in proportion, and within its minutes (RL-6)", () => {
    const minutes = entry.id === "marathon" ? 180 : 150;
    const share = { 3: 0.5, 4: 0.4, 5: 0.35 }[entry.runsAWeek] as number;
    for (const [index, week] of program.weeks.entries()) {
      const training = runsOf(week).filter(({ type }) => type !== "race");
      const longest = Math.max(...training.map((run) => kmOf(run, paces)));
      expect((longest * paces.easy) / 60).toBeLessThanOrEqual(minutes);
      if (isRaceWeek(week)) continue;
      expect(longest, `week ${index + 1}`).toBeLessThanOrEqual(share * (km[index] as number));
    }
  });

  it("keeps the fast part a small slice of the week (RL-7)", () => {
    const share: Readonly<Record<Exclude<Quality, "marathon">, number>> = {
      threshold: 0.1,
      interval: 0.08,
      repetition: 0.05,
    };
    const broken = runs.flatMap(({ run, week }) =>
      (Object.keys(share) as (keyof typeof share)[])
        .filter((kind) => qualityKm(run, kind, paces) > share[kind] * (km[week - 1] as number))
        .map((kind) => `${kind} ${week} ${run.day}`),
    );
    // The article's own 6 × 1000 m are 15 % of their week: the one exception to this soft rule.
    expect(broken).toEqual(entry.id === "half" ? ["interval 5 tue"] : []);
    for (const { run } of runs) {
      expect(qualityKm(run, "marathon", paces) * paces.marathon).toBeLessThanOrEqual(110 * 60);
    }
  });

  it("has as many hard runs as its number of runs allows (RL-8)", () => {
    const most = { 3: 1, 4: 2, 5: 2 }[entry.runsAWeek] as number;
    for (const week of program.weeks) {
      const hard = runsOf(week).filter((run) => isHardRun(run, paces)).length;
      expect(hard, `week ${week.number}`).toBeLessThanOrEqual(most);
      if (entry.id === "10k" && week.number <= 6) expect(hard).toBe(1);
    }
  });

  it("leaves a day free in every week (RL-10)", () => {
    for (const week of program.weeks) {
      expect(new Set(runsOf(week).map(({ day }) => day)).size).toBeLessThanOrEqual(6);
    }
  });

  it.runIf(WITH_RACE.includes(entry))("tapers to 40 to 59 % of its largest week (RL-11)", () => {
    const [lastButOne, last] = km.slice(-2) as [number, number];
    const peak = held(km, km.length);
    expect(last).toBeLessThan(lastButOne);
    expect(last / peak).toBeGreaterThanOrEqual(0.4);
    expect(last / peak).toBeLessThanOrEqual(0.59);
    if (!entry.id.startsWith("half")) return;
    expect(lastButOne / peak).toBeGreaterThanOrEqual(0.4);
    expect(lastButOne / peak).toBeLessThanOrEqual(0.6);
  });

  it.runIf(WITH_RACE.includes(entry))("makes the last run before its race the shortest", () => {
    const week = runs.filter((run) => run.week === entry.weeks && run.run.type !== "race");
    const lengths = week.map(({ km: length }) => length);
    expect(lengths.at(-1)).toBe(Math.min(...lengths));
  });

  it("never puts two hard runs on neighbouring days (SP-15)", () => {
    const hard = runs.filter(({ run }) => isHardRun(run, paces)).map(({ day }) => day);
    for (const [index, day] of hard.slice(1).entries()) {
      expect(day - (hard[index] as number)).toBeGreaterThanOrEqual(2);
    }
  });
});

describe.each(["half", "half-saturday"])("%s", (id) => {
  const { weeks } = read(builtInProgram(id) as BuiltInProgram);

  it("is highest in week 9, and 8 to 10 % lower in week 10, three weeks before the race", () => {
    for (const paces of [UNKNOWN, VDOT_40]) {
      const km = weeks.map((week) => trainingKm(week, paces));
      expect(Math.max(...km)).toBe(km[8]);
      expect((km[9] as number) / (km[8] as number)).toBeGreaterThanOrEqual(0.9);
      expect((km[9] as number) / (km[8] as number)).toBeLessThanOrEqual(0.92);
    }
  });

  it("goes from about 28 to about 46 km a week", () => {
    const km = weeks.map((week) => trainingKm(week, UNKNOWN));
    expect(Math.abs((km[0] as number) - 28)).toBeLessThan(2);
    expect(Math.abs(Math.max(...km) - 46)).toBeLessThan(1);
  });

  it("gives four fifths of its running time to easy running, three quarters at least (RL-9)", () => {
    const fast = (["threshold", "interval", "repetition"] as const).map((kind) => {
      const km = sum(weeks.flatMap(runsOf).map((run) => qualityKm(run, kind, VDOT_40)));
      return km * VDOT_40[kind];
    });
    const all = sum(weeks.map((week) => trainingKm(week, VDOT_40))) * VDOT_40.easy;
    expect(sum(fast) / all).toBeLessThan(0.2);
  });
});

describe("the findings on the built-in programs", () => {
  const vdots = [null, 30, 33, 36, 40, 45, 50, 55, 60];

  it.each(BUILT_IN_PROGRAMS)("are none for $id, whatever the runner's pace", (entry) => {
    for (const vdot of vdots) {
      const findings = checkProgram(read(entry), { vdot, goalRace: null });
      // 26 km take a slow runner longer than three hours: the one thing that is the runner's pace.
      const isSlowMarathon = entry.id === "marathon" && vdot !== null && vdot < 36;
      const keys = new Set(findings.map(({ key }) => key));
      expect([...keys], `VDOT ${vdot}`).toEqual(isSlowMarathon ? ["RL-6/minutes"] : []);
    }
  });
});

describe("5k-walk-run", () => {
  it("lasts under 45 minutes each time", () => {
    const program = read(builtInProgram("5k-walk-run") as BuiltInProgram);
    for (const run of program.weeks.flatMap(runsOf)) expect(minutesOf(run)).toBeLessThan(45);
  });
});
