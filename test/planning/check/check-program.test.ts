import { describe, expect, it } from "vitest";
import type { Program } from "../../../src/domain/program.js";
import { findingWords } from "../../../src/messages/en/findings.js";
import { applyRepair } from "../../../src/planning/check/apply-repair.js";
import { checkProgram } from "../../../src/planning/check/check-program.js";
import type { FindingKey } from "../../../src/planning/check/finding.js";
import type { CheckOptions } from "../../../src/planning/check/measured-program.js";
import { NO_RESULT, only, places, programOf } from "./texts.js";

const easyWeek = (km: number) => `Tue easy ${km} km
Thu easy ${km} km
Sat easy ${km} km
Sun long ${km + 2} km`;
const raceAt = (km: number, others: number) => `· race
Tue easy ${others} km
Thu easy ${others} km
Sun race ${km} km`;
const VDOT_40: CheckOptions = { vdot: 40, goalRace: null };

interface Situation {
  readonly title: string;
  readonly program: Program;
  readonly key: FindingKey;
  /** Where the finding stands. */
  readonly at: string;
  readonly text: string;
  /** Null where nothing is offered. */
  readonly repair: string | null;
  readonly options?: CheckOptions;
}

const situations: readonly Situation[] = [
  {
    title: "a long run that jumps by half is too long",
    program: programOf(easyWeek(8), "Tue easy 8 km\nThu easy 8 km\nSat easy 4 km\nSun long 15 km"),
    key: "RL-1/run",
    at: "2 sun",
    text: "At 15 km, Sunday's long run would be 50 % longer than the longest run of the last 30 days, 10 km.",
    repair: "Shorten it to 11 km.",
  },
  {
    title: "a race of more than twice the longest run is a leap that the runner should know of",
    program: programOf(easyWeek(8), raceAt(21, 4)),
    key: "RL-1/race",
    at: "2 sun",
    text: "The race is 21 km, more than twice the longest run of the 30 days before it, 10 km.",
    repair: null,
  },
  {
    title: "a week that grows by more than a tenth grows fast",
    program: programOf(
      easyWeek(10),
      easyWeek(10),
      easyWeek(10),
      "· cutback\nTue easy 8 km\nThu easy 8 km\nSat easy 8 km\nSun long 9 km",
      easyWeek(11.5),
    ),
    key: "RL-2/week",
    at: "5 week",
    text: "The week has 48 km, 14 % more than the 42 km before.",
    repair: "Hold the week at 46.2 km.",
  },
  {
    title: "a second week that grows by a quarter is too much for the first weeks",
    program: programOf(easyWeek(8), easyWeek(10)),
    key: "RL-2/first-weeks",
    at: "2 week",
    text: "The week has 42 km, 24 % more than the 34 km before, and the first three weeks grow gently.",
    repair: "Hold the week at 37.4 km.",
  },
  {
    title: "two weeks that grow by a third together are too much",
    program: programOf(easyWeek(8), easyWeek(8), easyWeek(8), easyWeek(9.5), easyWeek(11)),
    key: "RL-2/two-weeks",
    at: "5 week",
    text: "The week has 46 km, 35 % more than the 34 km two weeks before.",
    repair: "Hold the week at 44 km.",
  },
  {
    title: "a week in which the long run, the rest and the fast running grow is one of leaps",
    program: programOf(
      "Tue tempo: 2 km warm-up + 10 min @ threshold pace + 2 km cool-down\nThu easy 6 km\nSat easy 6 km\nSun long 8 km",
      "Tue tempo: 2 km warm-up + 14 min @ threshold pace + 2 km cool-down\nThu easy 7 km\nSat easy 7 km\nSun long 9 km",
    ),
    key: "RL-4/all-sides",
    at: "2 sun",
    text: "Everything grows at once: Sunday's long run by 13 %, the other runs by 15 %, and the fast running too.",
    repair: "Leave Sunday's long run at 8 km, and let the rest grow.",
  },
  {
    title: "a fourth week without a step back is one too many",
    program: programOf(easyWeek(8), easyWeek(8), easyWeek(8), easyWeek(8)),
    key: "RL-5/none",
    at: "4 week",
    text: "This is week 4 in a row without a step back.",
    repair: "Put a lighter week before it.",
  },
  {
    title: "a cutback week that hardly steps back is none",
    program: programOf(easyWeek(8), `· cutback\n${easyWeek(7.5)}`),
    key: "RL-5/shallow",
    at: "2 week",
    text: "The cutback week has 32 km, only 6 % less than the 34 km before.",
    repair: "Take it down to 27.2 km.",
  },
  {
    title: "a long run of half the week in four runs is out of proportion",
    program: programOf("Tue easy 5 km\nThu easy 5 km\nSat easy 5 km\nSun long 15 km"),
    key: "RL-6/share",
    at: "1 sun",
    text: "At 15 km, Sunday's long run would be 50 % of the week, and up to 40 % is in proportion.",
    repair: "Shorten it to 10 km.",
  },
  {
    title: "a long run that has nothing beside it wants more runs, not a shorter one",
    program: programOf("Tue easy 3 km\nThu easy 3 km\nSat easy 2 km\nSun long 18 km"),
    key: "RL-6/share",
    at: "1 sun",
    text: "At 18 km, Sunday's long run would be 69 % of the week, and up to 40 % is in proportion.",
    repair: null,
  },
  {
    title: "a long run of three hours is too long where no marathon waits",
    program: programOf("Sun long 180 min"),
    key: "RL-6/minutes",
    at: "1 sun",
    text: "At an easy pace Sunday's long run would take 180 min, and 150 is the most.",
    repair: "Shorten it to 150 min.",
  },
  {
    title: "intervals of a fifth of the week are a large slice",
    program: programOf(
      "Tue intervals: 2 km warm-up + 5 x (1000 m @ interval pace + 2 min jog) + 2 km cool-down\nThu easy 5 km\nSun long 7 km",
    ),
    key: "RL-7/fast",
    at: "1 tue",
    text: "5 km at interval pace in Tuesday's intervals would be 22 % of the week, and 1.8 km would do.",
    repair: "Cut the fast part to 1 km.",
  },
  {
    title: "two hours at marathon pace are too long",
    program: programOf("Sun long: 2 km + 120 min @ marathon pace"),
    key: "RL-7/marathon-pace",
    at: "1 sun",
    text: "120 min at marathon pace in Sunday's long run is a long time, and 110 is the most.",
    repair: "Cut the fast part to 110 min.",
  },
  {
    title: "two hard runs of three are one too many",
    program: programOf("Tue tempo 6 km\nThu intervals 6 km\nSun long 8 km"),
    key: "RL-8/too-many",
    at: "1 week",
    text: "2 of the 3 runs are hard, and 1 would do.",
    repair: "Run Thursday's intervals easy.",
  },
  {
    title: "three hard runs of six are for the experienced",
    program: programOf(
      "Mon easy 8 km\nTue tempo 8 km\nWed easy 8 km\nThu intervals 8 km\nSat hills 8 km\nSun long 12 km",
    ),
    key: "RL-8/three",
    at: "1 week",
    text: "3 of the 6 runs are hard, and 2 would do.",
    repair: "Run Saturday's hills easy.",
  },
  {
    title: "a week with a third of its time fast is too fast",
    program: programOf(
      "Tue tempo: 10 min warm-up + 30 min @ threshold pace + 10 min cool-down\nThu easy 30 min\nSun easy 20 min",
    ),
    key: "RL-9/fast-time",
    at: "1 tue",
    text: "30 of 100 min are fast, 30 % of the week, and up to 25 % is in proportion.",
    repair: "Shorten the fast part of Tuesday's tempo run.",
  },
  {
    title: "seven days with runs leave no day off",
    program: programOf(
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        .map((day) => `${day} easy ${day === "Fri" ? 4 : 6} km`)
        .join("\n"),
    ),
    key: "RL-10/no-free-day",
    at: "1 fri",
    text: "There are runs on all 7 days, and a week needs one without.",
    repair: "Leave out Friday's easy run.",
  },
  {
    title: "a race week as full as the others is no taper",
    program: programOf(easyWeek(8), easyWeek(8), raceAt(5, 12)),
    key: "RL-11/taper",
    at: "3 week",
    text: "The race week has 24 km, 71 % of the highest week, 34 km, and up to 60 % leaves you fresh.",
    repair: "Take it down to 20.4 km.",
  },
  {
    title: "the week before the race of a half marathon tapers too",
    program: programOf(easyWeek(9), easyWeek(9), easyWeek(9), raceAt(21.0975, 5)),
    key: "RL-11/taper",
    at: "3 week",
    text: "The week before the race week has 38 km, 100 % of the highest week, 38 km, and up to 80 % leaves you fresh.",
    repair: "Take it down to 30.4 km.",
  },
  {
    title: "intervals two days after a 10 km race come early",
    program: programOf("Sun race 10 km", "Tue intervals 6 km\nThu easy 6 km\nSun long 8 km"),
    key: "RL-12/hard-run",
    at: "2 tue",
    text: "2 days after a race is early for Tuesday's intervals: legs get 4 days of easy running first.",
    repair: "Run Tuesday's intervals easy.",
  },
  {
    title: "a second race three days after one of 10 km is the runner's to settle",
    program: programOf("Sun race 10 km", "Wed race 5 km"),
    key: "RL-12/race",
    at: "2 wed",
    text: "This race comes 3 days after another, and legs like 4 days of easy running first.",
    repair: null,
  },
  {
    title: "two hard days in a row swap one with a quiet day",
    program: programOf(
      "Tue intervals 8 km\nWed tempo 8 km\nThu easy 8 km\nSat easy 8 km\nSun long 12 km",
    ),
    key: "SP-15/neighbours",
    at: "1 wed",
    text: "Hard runs on two days in a row: Tuesday's intervals and Wednesday's tempo run.",
    repair: "Move Wednesday's tempo run to Thursday, and what is there to its day.",
  },
  {
    title: "a hard run on the eve of a race moves, the race does not",
    program: programOf("Thu easy 5 km\nSat tempo 5 km\nSun race 10 km"),
    key: "SP-15/neighbours",
    at: "1 sat",
    text: "Hard runs on two days in a row: Sunday's race and Saturday's tempo run.",
    repair: "Move Saturday's tempo run to Friday, and what is there to its day.",
  },
  {
    title: "two hard runs on one day cannot both stay",
    program: programOf("Tue am intervals 6 km\nTue pm tempo 6 km\nThu easy 6 km\nSun long 8 km"),
    key: "SP-15/neighbours",
    at: "1 tue",
    text: "Two hard runs on one day: Tuesday's intervals and Tuesday's tempo run.",
    repair: "Run Tuesday's tempo run easy.",
  },
  {
    title: "races on two days in a row are the runner's to settle",
    program: programOf("Sat race 5 km\nSun race 10 km"),
    key: "SP-15/races",
    at: "1 sun",
    text: "Two races on two days in a row.",
    repair: null,
  },
];

describe("the check of a program", () => {
  it.each(situations)("says that $title", ({ program, key, at, text, repair, options }) => {
    const found = only(key, program, options ?? NO_RESULT);
    expect(places(found)).toEqual([`${key} ${at}`]);
    expect(findingWords(found[0]!, program.unit)).toEqual({ text, repair });
    expect(found[0]?.rule).toBe(key.split("/")[0]);
  });

  it.each(situations.filter(({ repair }) => repair !== null))(
    "no longer says so once that is mended: $title",
    ({ program, key, at, options }) => {
      const [first] = only(key, program, options ?? NO_RESULT);
      const mended = applyRepair(program, first!.repair!);
      expect(places(only(key, mended, options ?? NO_RESULT))).not.toContain(`${key} ${at}`);
    },
  );

  it("has a situation for every finding that there is", () => {
    const keys: Record<FindingKey, true> = {
      "RL-1/run": true,
      "RL-1/race": true,
      "RL-2/week": true,
      "RL-2/first-weeks": true,
      "RL-2/two-weeks": true,
      "RL-4/all-sides": true,
      "RL-5/none": true,
      "RL-5/shallow": true,
      "RL-6/share": true,
      "RL-6/minutes": true,
      "RL-7/fast": true,
      "RL-7/marathon-pace": true,
      "RL-8/too-many": true,
      "RL-8/three": true,
      "RL-9/fast-time": true,
      "RL-10/no-free-day": true,
      "RL-11/taper": true,
      "RL-12/hard-run": true,
      "RL-12/race": true,
      "SP-15/neighbours": true,
      "SP-15/races": true,
    };
    expect(new Set(situations.map(({ key }) => key))).toEqual(new Set(Object.keys(keys)));
  });

  it.each<[string, FindingKey, Program, CheckOptions?]>([
    [
      "a run of under 10 km may grow by a kilometre",
      "RL-1/run",
      programOf("Sun long 6 km", "Sun long 7 km"),
    ],
    [
      "the first week is where the runner stands",
      "RL-1/run",
      programOf("Tue easy 3 km\nSun long 20 km"),
    ],
    [
      "the longest run counts for thirty days",
      "RL-1/run",
      programOf(
        "Sun long 12 km",
        "Sun easy 5 km",
        "Sun easy 5 km",
        "Sun easy 5 km",
        "Sun long 13 km",
      ),
    ],
    [
      "races are exempt from the growth of runs",
      "RL-1/run",
      programOf("Sun long 12 km", "Sun race 21.1 km"),
    ],
    [
      "weeks under 15 km grow as they like",
      "RL-2/first-weeks",
      programOf("Sun long 5 km", "Tue easy 5 km\nSun long 5 km"),
    ],
    [
      "after a cutback week the old volume is no growth",
      "RL-2/week",
      programOf(easyWeek(10), `· cutback\n${easyWeek(7)}`, easyWeek(10.5)),
    ],
    [
      "a run that states no length keeps its week from being judged",
      "RL-2/first-weeks",
      programOf(easyWeek(8), `${easyWeek(12)}\nany other -- "as far as you like"`),
    ],
    [
      "a week that is lighter is a step back even without the name",
      "RL-5/none",
      programOf(easyWeek(8), easyWeek(8), easyWeek(8), easyWeek(6), easyWeek(8)),
    ],
    [
      "a marathon plan may run long for three hours",
      "RL-6/minutes",
      programOf("Sun long 27 km", "Sun long 18 km", "Sun race 42.195 km"),
    ],
    ["a faster runner is done sooner", "RL-6/minutes", programOf("Sun long 23.5 km"), VDOT_40],
    [
      "a race week may have one more hard run than others: the race",
      "RL-8/too-many",
      programOf("Tue intervals 5 km\nThu easy 5 km\nSun race 10 km"),
    ],
    [
      "what is optional leaves a day off",
      "RL-10/no-free-day",
      programOf(
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
          .map((day) => `${day} easy ${day === "Wed" ? "optional " : ""}6 km`)
          .join("\n"),
      ),
    ],
    [
      "cross-training is no run",
      "RL-10/no-free-day",
      programOf(
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
          .map((day) => `${day} ${day === "Wed" ? "cross-training 40 min" : "easy 6 km"}`)
          .join("\n"),
      ),
    ],
    [
      "nobody tapers for a C-race",
      "RL-11/taper",
      programOf(easyWeek(8), easyWeek(8), raceAt(5, 12)),
      { vdot: null, goalRace: { distanceM: null, priority: "C" } },
    ],
    [
      "hard runs with a day between them are far enough apart",
      "SP-15/neighbours",
      programOf("Tue intervals 8 km\nThu tempo 8 km\nSat easy 8 km\nSun long 10 km"),
    ],
  ])("is silent where %s", (_, key, program, options) => {
    expect(places(only(key, program, options ?? NO_RESULT))).toEqual([]);
  });

  it("sees hard days across the border of two weeks", () => {
    const program = programOf("Tue easy 6 km\nThu easy 6 km\nSun tempo 6 km", "Mon hills 6 km");
    expect(places(only("SP-15/neighbours", program))).toEqual(["SP-15/neighbours 2 mon"]);
  });

  it("tells its findings in the order of the weeks and days", () => {
    const program = programOf(
      "Tue intervals 8 km\nWed tempo 8 km\nSun long 30 km",
      "Mon hills 9 km\nTue tempo 9 km\nSun long 60 km",
    );
    const weeks = checkProgram(program, NO_RESULT).map(({ week }) => week);
    expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
    expect(weeks.length).toBeGreaterThan(4);
  });
});
