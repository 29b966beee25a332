import { describe, expect, it } from "vitest";
import type { Adjustment } from "../../../src/domain/adjustment.js";
import { adjustedFor, type Signs } from "../../../src/planning/monitoring/adjusted.js";
import {
  openStops,
  stopsLifted,
  waitsForProfessional,
  waitsForWord,
} from "../../../src/planning/monitoring/stops.js";

const MONDAY = "2026-12-21";
const QUIET: Signs = {
  date: MONDAY,
  readiness: { kind: "as-usual" },
  soreness: null,
  pain: null,
  illness: null,
  stopSign: null,
  holdsHeavyLegs: false,
  runDays: ["2026-12-22", "2026-12-26", "2026-12-27"],
};
const on = (date: string, differences: Partial<Signs>): Signs => ({
  ...QUIET,
  date,
  ...differences,
});
const adjusted = (...days: readonly Signs[]): readonly Adjustment[] =>
  days.reduce<readonly Adjustment[]>(adjustedFor, []);

/** `LM-9 all-running all-strength from … to …`, short enough for a table. */
function told(all: readonly Adjustment[]): readonly string[] {
  return all.map((one) => {
    switch (one.kind) {
      case "keep-out":
        return `${one.rule} ${one.what.join("+")} ${one.from.slice(8)}-${one.until?.slice(8) ?? ""}`;
      case "shorten":
        return `${one.rule} ×${one.share} ${one.from.slice(8)}-${one.until?.slice(8) ?? ""}`;
      default:
        return one.kind;
    }
  });
}

describe("what a check-in asks of the plan", () => {
  it.each<[string, readonly Signs[], readonly string[]]>([
    ["a day like others asks for nothing", [QUIET], []],
    [
      "amber makes hard runs easy and takes heavy legs out, today (LM-6)",
      [on(MONDAY, { readiness: { kind: "amber" } })],
      ["LM-6 hard-runs+heavy-legs+jumps 21-21"],
    ],
    [
      "amber on a day with heavy legs takes all legs out (LM-6)",
      [on(MONDAY, { readiness: { kind: "amber" }, holdsHeavyLegs: true })],
      ["LM-6 hard-runs+heavy-legs+jumps+legs 21-21"],
    ],
    [
      "red is a day of rest (LM-6)",
      [on(MONDAY, { readiness: { kind: "red", because: "worse" } })],
      ["LM-6 all-running+all-strength 21-21"],
    ],
    [
      "legs as sore as 5 of 7 get an easy day (LM-7)",
      [on(MONDAY, { soreness: 5 })],
      ["LM-7 hard-runs+heavy-legs+jumps 21-21"],
    ],
    ["legs as sore as 4 of 7 do not (LM-7)", [on(MONDAY, { soreness: 4 })], []],
    [
      "a second check-in of the day replaces the first, and heavy legs stay out",
      [
        on(MONDAY, { soreness: 6, holdsHeavyLegs: true }),
        on(MONDAY, { readiness: { kind: "amber" }, soreness: 6 }),
      ],
      ["LM-6 hard-runs+heavy-legs+jumps+legs 21-21", "LM-7 hard-runs+heavy-legs+jumps+legs 21-21"],
    ],
    [
      "and a better one takes it back",
      [on(MONDAY, { soreness: 6, holdsHeavyLegs: true }), QUIET],
      [],
    ],
    [
      "pain of the middle band holds back until it is less (LM-8)",
      [on(MONDAY, { pain: { kind: "modify" } })],
      ["LM-8 hard-runs+heavy-legs+jumps 21-", "LM-8 ×0.6 21-"],
    ],
    [
      "pain that stops takes running and legs out until it is less (LM-8)",
      [on(MONDAY, { pain: { kind: "stop", because: "strong" } })],
      ["LM-8 all-running+legs+jumps 21-"],
    ],
    [
      "a stop turns into care, and care into nothing",
      [
        on(MONDAY, { pain: { kind: "stop", because: "strong" } }),
        on("2026-12-23", { pain: { kind: "modify" } }),
        on("2026-12-25", { pain: { kind: "go-on" } }),
      ],
      [
        "LM-8 all-running+legs+jumps 21-22",
        "LM-8 hard-runs+heavy-legs+jumps 23-24",
        "LM-8 ×0.6 23-24",
      ],
    ],
    [
      "a stop of eight days has a way back of eight days (RL-13)",
      [
        on(MONDAY, { pain: { kind: "stop", because: "strong" } }),
        on("2026-12-29", { pain: { kind: "go-on" } }),
      ],
      [
        "LM-8 all-running+legs+jumps 21-28",
        "RL-13 ×0.5 29-01",
        "RL-13 ×0.75 02-05",
        "RL-13 hard-runs+heavy-legs+jumps 29-01",
      ],
    ],
    [
      "nothing said of pain leaves a stop in force",
      [on(MONDAY, { pain: { kind: "stop", because: "strong" } }), on("2026-12-22", {})],
      ["LM-8 all-running+legs+jumps 21-"],
    ],
    [
      "illness takes everything out until it is over (LM-9)",
      [on(MONDAY, { illness: "ill" }), on("2026-12-22", { illness: "ill" })],
      ["LM-9 all-running+all-strength 21-"],
    ],
    [
      "fever from Monday to Wednesday: a day without symptoms, half a run, three easy days (LM-9)",
      [
        on(MONDAY, { illness: "ill" }),
        on("2026-12-22", { illness: "ill" }),
        on("2026-12-23", { illness: "ill" }),
        on("2026-12-24", { illness: "well" }),
      ],
      [
        "LM-9 all-running+all-strength 21-24",
        "LM-9 ×0.5 25-26",
        "LM-9 legs 25-26",
        "LM-9 hard-runs+heavy-legs+jumps 25-27",
      ],
    ],
    [
      "fever that comes back ends the easy days",
      [
        on(MONDAY, { illness: "ill" }),
        on("2026-12-22", { illness: "well" }),
        on("2026-12-23", { illness: "ill" }),
      ],
      ["LM-9 all-running+all-strength 21-22", "LM-9 all-running+all-strength 23-"],
    ],
    ["well without having been ill says nothing", [on(MONDAY, { illness: "well" })], []],
    [
      "fever makes the day red, and there is nothing more to take out",
      [on(MONDAY, { illness: "ill", readiness: { kind: "red", because: "fever" } })],
      ["LM-9 all-running+all-strength 21-"],
    ],
    [
      "a stop sign stops under its own rule, once",
      [
        on(MONDAY, { stopSign: { rule: "SF-3", what: "running-and-legs" } }),
        on("2026-12-22", { stopSign: { rule: "SF-3", what: "running-and-legs" } }),
      ],
      ["SF-3 all-running+legs+jumps 21-"],
    ],
    [
      "less pain does not lift what a professional must look at",
      [
        on(MONDAY, { stopSign: { rule: "SF-4", what: "everything" } }),
        on("2026-12-22", { pain: { kind: "go-on" }, illness: "well" }),
      ],
      ["SF-4 all-running+all-strength 21-"],
    ],
  ])("%s", (_, days, expected) => {
    expect(told(adjusted(...days))).toEqual(expected);
  });

  it("leaves what others asked for as it was", () => {
    const others: readonly Adjustment[] = [
      { kind: "pause", from: "2026-12-01", until: "2026-12-05", reason: "holiday" },
      { kind: "skip", sessionIds: ["w1-run-1"], reason: "tired" },
    ];
    const ill = adjustedFor(others, on(MONDAY, { illness: "ill" }));
    expect(ill.slice(0, 2)).toEqual(others);
    expect(adjustedFor(others, QUIET)).toEqual(others);
  });
});

describe("stops", () => {
  const seen = adjusted(on(MONDAY, { stopSign: { rule: "SF-3", what: "running-and-legs" } }));
  const pain = adjusted(on(MONDAY, { pain: { kind: "stop", because: "strong" } }));
  const care = adjusted(on(MONDAY, { pain: { kind: "modify" } }));

  it("wait for the runner's word, or for a professional", () => {
    expect([seen, pain, care, []].map(waitsForWord)).toEqual([true, true, true, false]);
    expect([seen, pain, care, []].map(waitsForProfessional)).toEqual([true, false, false, false]);
    expect([seen, pain, care, []].map((all) => openStops(all).length)).toEqual([1, 1, 0, 0]);
  });

  it("end when somebody has looked at it", () => {
    expect(told(stopsLifted(seen, "2026-12-23"))).toEqual(["SF-3 all-running+legs+jumps 21-22"]);
    expect(told(stopsLifted(pain, "2026-12-23"))).toEqual(["LM-8 all-running+legs+jumps 21-"]);
  });
});
