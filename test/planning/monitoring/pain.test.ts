import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar.js";
import type { CheckInDay } from "../../../src/planning/monitoring/days.js";
import { painVerdict } from "../../../src/planning/monitoring/pain.js";

const TODAY = "2026-12-22";
const NO_ITEMS = { sleep: null, fatigue: null, stress: null, soreness: null, mood: null };

function day(daysAgo: number, pain: number | null, where: string | null = null): CheckInDay {
  return { date: addDays(TODAY, -daysAgo), items: NO_ITEMS, pain, fever: null, where };
}

/** `[days ago, pain]` */
type Earlier = readonly (readonly [number, number])[];

describe("pain (LM-8)", () => {
  it.each<[string, number, Earlier, string]>([
    ["0 goes on", 0, [], "go-on"],
    ["2 goes on", 2, [], "go-on"],
    ["2.5 is trained around", 2.5, [], "modify"],
    ["3 is trained around", 3, [], "modify"],
    ["5 is trained around", 5, [], "modify"],
    ["5.5 stops", 5.5, [], "strong"],
    ["6 stops", 6, [], "strong"],
    ["3 on the day after a 3 is trained around", 3, [[1, 3]], "modify"],
    ["4 on the day after a 3 stops", 4, [[1, 3]], "overnight"],
    ["4 on the day after a 1 is trained around", 4, [[1, 1]], "modify"],
    ["4 two days after a 3 is trained around", 4, [[2, 3]], "modify"],
    ["4 after a 3 in the week before stops", 4, [[9, 3]], "rising"],
    ["3 after a 1 in the week before stops", 3, [[7, 1]], "rising"],
    ["4 after a 4 in the week before is trained around", 4, [[9, 4]], "modify"],
    ["4 after no pain in the week before is trained around", 4, [[9, 0]], "modify"],
    ["4 after a 3 two weeks and a day ago is trained around", 4, [[14, 3]], "modify"],
    ["2 goes on, whatever the week before was", 2, [[9, 1]], "go-on"],
  ])("%s", (_, pain, earlier, expected) => {
    const verdict = painVerdict(
      day(0, pain),
      earlier.map(([ago, score]) => day(ago, score)),
    );
    expect(verdict?.kind === "stop" ? verdict.because : verdict?.kind).toBe(expected);
  });

  it("of another place is no growing pain; where nobody says, it may be the same", () => {
    const shin = day(0, 4, "shin");
    expect(painVerdict(shin, [day(1, 3, "knee")])).toEqual({ kind: "modify" });
    expect(painVerdict(shin, [day(1, 3, "Shin")])).toEqual({ kind: "stop", because: "overnight" });
    expect(painVerdict(shin, [day(1, 3)])).toEqual({ kind: "stop", because: "overnight" });
  });

  it("that was not spoken of is judged in no way", () => {
    expect(painVerdict(day(0, null), [day(1, 6)])).toBeNull();
  });
});
