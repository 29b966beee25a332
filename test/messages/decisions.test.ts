import { describe, expect, it } from "vitest";
import type { Decision, Facts } from "../../src/domain/plan.js";
import type { Program } from "../../src/domain/program.js";
import { DEFAULT_AVAILABILITY, type Runner } from "../../src/domain/runner.js";
import { exactly, type RunSession, type RunType } from "../../src/domain/session.js";
import { DECISION_KEYS, type DecisionKey, decisionKey } from "../../src/messages/decision-keys.js";
import { DECISIONS } from "../../src/messages/en/decisions.js";
import { alternativesTo } from "../../src/planning/explain.js";
import { makePlan } from "../../src/planning/make-plan.js";
import { sourceFiles } from "../source-files.js";

const intervals = {
  runType: "intervals",
  runDate: "2026-12-22",
  long: false,
} as const satisfies Facts;
const longRun = { runType: "long", runDate: "2026-12-27", long: true } as const satisfies Facts;

const name = {
  run: ({ runType, long }: Facts) =>
    long === true ? "Sunday's long run" : `Tuesday's ${String(runType)}`,
};

function words(key: DecisionKey, facts: Facts = {}): string {
  return DECISIONS[key](facts, name);
}

describe("decisions in words", () => {
  it.each<[DecisionKey, Facts, string]>([
    [
      "SP-1/kept",
      { ...intervals, hours: 36, leastHours: 36 },
      "36 h before Tuesday's intervals: the least your legs need",
    ],
    [
      "SP-1/kept",
      { ...intervals, hours: 119.5, leastHours: 36 },
      "119 h before Tuesday's intervals: your legs need 36 at the least",
    ],
    [
      "SP-1/forbidden",
      { ...intervals, hours: 24, leastHours: 36 },
      "24 h before Tuesday's intervals, and heavy legs need 36",
    ],
    [
      "SP-2/paid",
      { ...intervals, hours: 36, wishHours: 48, points: 6 },
      "36 h before Tuesday's intervals, we aim for 48",
    ],
    [
      "SP-2/preferred",
      { ...intervals, hours: 48, wishHours: 48 },
      "48 h before Tuesday's intervals, just what we aim for",
    ],
    ["SP-3/forbidden", intervals, "the day after Tuesday's intervals"],
    [
      "SP-10/paid",
      { ...longRun, hours: 27, wishHours: 30 },
      "27 h before Sunday's long run, we aim for 30",
    ],
    [
      "SP-10/paid",
      { ...longRun, hours: 10, wishHours: 18 },
      "10 h after Sunday's long run, we aim for 18",
    ],
    ["SP-10/paid", { points: 2 }, "legs on the day of the long run"],
    [
      "SP-10/preferred",
      { ...longRun, hours: 19, wishHours: 18, direction: "after" },
      "19 h after Sunday's long run",
    ],
    ["SP-10/forbidden", { ...longRun, days: 0 }, "the day of Sunday's long run"],
    [
      "SP-11/forbidden",
      { days: 1, leastDays: 2 },
      "legs the day before or after, and they need a day between",
    ],
    [
      "SP-11/forbidden",
      { hours: 40, leastHours: 48 },
      "40 h after other heavy legs, and they need 48",
    ],
    ["SP-11/forbidden", { own: true }, "there is a strength session on that day already"],
    ["SP-13/paid", { points: 1 }, "core on the day of the long run"],
    ["SP-13/paid", { hours: 24, wishHours: 48 }, "24 h after other core work, we aim for 48"],
    ["SP-13/paid", intervals, "straight after Tuesday's intervals, when you are tired"],
    ["EM-12/paid", { freeDays: 2 }, "a session of its own in a week with 2 free days"],
    ["EM-12/paid", { freeDays: 0 }, "a session of its own in a week with no free day"],
    ["EM-12/paid", { count: 1 }, "1 core session fewer than the week asks for"],
    ["SD-1/kept", { count: 2 }, "2 leg sessions this week"],
    ["SP-6/preferred", {}, "apart from the run of that day"],
    [
      "SP-12/paid",
      { ...intervals, hours: 23.9, wishHours: 24 },
      "23 h before Tuesday's intervals, we aim for 24",
    ],
    [
      "SP-5/paid",
      { hours: 0.5, wishHours: 6 },
      "less than 1 h from the run of that day, we aim for 6",
    ],
  ])("%s of %o is said as: %s", (key, facts, text) => {
    expect(words(key, facts)).toBe(text);
  });

  it("refuse a decision whose facts are missing, and one that planning cannot say", () => {
    expect(() => words("SP-1/kept", intervals)).toThrow(RangeError);
    const unheard: Decision = { rule: "SP-1", verdict: "paid", facts: {} };
    expect(() => decisionKey(unheard)).toThrow(RangeError);
  });
});

describe("the keys", () => {
  it("are the rules and verdicts that the planning code can give, no more and no fewer", () => {
    expect([...DECISION_KEYS].sort()).toEqual([...keysInCode()].sort());
  });
});

/** Reads the pairs off the places where planning makes decisions. */
function keysInCode(): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (ids: string, verdict: string) => {
    for (const [, id] of ids.matchAll(/"([A-Z]{2}-\d+)"/g)) keys.add(`${id}/${verdict}`);
  };
  for (const { path, text } of sourceFiles("src/planning")) {
    for (const [call] of text.matchAll(/\bforbid(?:den)?\([^,)]*/g)) add(call, "forbidden");
    for (const [call] of text.matchAll(/\bcharge\(\s*"[^"]*",[^,]*,\s*"[^"]*"/g)) add(call, "paid");
    for (const [call] of text.matchAll(/\bkept\([^,)]*/g)) add(call, "kept");
    for (const [call] of text.matchAll(/\bpreferred\([^,)]*/g)) add(call, "preferred");
    for (const [, rule, verdict] of text.matchAll(/rule: ("[^"]*"), verdict: "([^"]*)"/g)) {
      add(rule as string, verdict as string);
    }
    const isGate =
      /(^|\/)((day-)?gates|announced|weave-problem|way-back|monitoring\/(adjusted|illness))\.ts$/.test(
        path,
      );
    if (isGate) add(text.replaceAll(/\/\*\*[\s\S]*?\*\//g, ""), "forbidden");
    const places = text.match(/PLACE_REASONS[^{]*\{([^}]*)\}/)?.[1] ?? "";
    for (const [id] of places.matchAll(/"EM-\d+"/g)) add(id, "kept");
    for (const [id] of places.matchAll(/"(?!EM)[A-Z]{2}-\d+"/g)) add(id, "preferred");
  }
  return keys;
}

describe("whole plans", () => {
  const week = ["intervals", "easy", "tempo", "easy", "long"] as const;
  const days = ["tue", "wed", "thu", "sat", "sun"] as const;
  const run = (type: RunType, index: number): RunSession => ({
    kind: "run",
    type,
    day: days[index] ?? null,
    time: null,
    distanceM: exactly(type === "long" ? 16_000 : 8000),
    seconds: null,
    steps: [],
    alternatives: [],
    optional: false,
    goalSeconds: null,
    words: null,
  });
  const race = { ...run("race", 4), distanceM: exactly(21_097.5) };
  const program: Program = {
    title: "Half marathon",
    goal: null,
    about: null,
    unit: "km",
    weeks: Array.from({ length: 12 }, (_, index) => ({
      number: index + 1,
      label: null,
      note: null,
      sessions: week.map((type, day) => (index === 11 && day === 4 ? race : run(type, day))),
    })),
  };
  const runner: Runner = {
    timeZone: "Europe/Copenhagen",
    language: "en",
    units: "km",
    availability: DEFAULT_AVAILABILITY,
    strengthWeeks: 0,
    strengthPlaces: "any",
    focus: "balanced",
    priority: "A",
    equipment: ["dumbbell"],
    result: null,
    reminder: null,
    weeklyKm: null,
    place: null,
    screening: { yes: [], answeredOn: "2026-09-01", clearance: null },
  };

  it.each<[string, Partial<Runner>]>([
    ["a novice", {}],
    ["an experienced runner", { strengthWeeks: 20 }],
    ["a lifter", { strengthWeeks: 20, focus: "strength" }],
    ["one who trains strength only in runs", { strengthWeeks: 20, strengthPlaces: "in-runs" }],
    ["one who keeps strength apart", { strengthWeeks: 20, strengthPlaces: "separate" }],
    [
      "one whose health answers ask for care",
      { strengthWeeks: 20, screening: { yes: [6], answeredOn: "2026-09-01", clearance: null } },
    ],
  ])("of %s can be explained in full", (_, traits) => {
    const made = makePlan({
      program,
      source: "import",
      runner: { ...runner, ...traits },
      asOf: Date.UTC(2026, 8, 1, 12) / 60_000,
      start: null,
      race: null,
    });
    if (!made.ok) throw new Error(made.problem.kind);
    const { plan } = made.value;
    const placed = plan.sessions.filter((session) => session.kind === "placed-strength");
    const decisions = [
      ...placed.flatMap(({ reasons }) => reasons),
      ...plan.weeks.flatMap(({ shortfall }) => shortfall.flatMap((one) => one.decisions)),
      ...placed
        .flatMap(({ date }) => alternativesTo(made.value, date))
        .flatMap((other) => (other.kind === "possible" ? other.because : [other.decision])),
    ];
    expect(decisions.length).toBeGreaterThan(50);
    for (const decision of decisions) {
      const text = words(decisionKey(decision), decision.facts);
      const said = `${decision.rule} ${decision.verdict}: ${text}`;
      expect(said).toMatch(/: [a-z0-9]/);
      expect(text.length, said).toBeLessThanOrEqual(72);
      expect(text, said).not.toMatch(/undefined|null|NaN|Infinity|[A-Z]{2}-\d|[.!]$/);
    }
  });
});
