import { describe, expect, it } from "vitest";
import type { NamedPace } from "../../src/domain/session.js";
import {
  paceForName,
  raceSeconds,
  riegelSeconds,
  steeringVdot,
  vdotFactorAfterDaysOff,
  vdotOf,
} from "../../src/knowledge/paces.js";

const HALF = 21_097.5;
const MARATHON = 42_195;

/** `1:31:31` or `19:56` in seconds. */
function clock(text: string): number {
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

describe("VDOT", () => {
  it.each([
    [5000, "20:00", 49.81],
    [10_000, "50:00", 40.01],
    [HALF, "2:00:00", 36.46],
    [5000, "30:00", 30.82],
  ])("of %d m in %s is %d", (metres, time, vdot) => {
    expect(vdotOf(metres, clock(time))).toBeCloseTo(vdot, 2);
  });

  it.each([
    [50, 5000, "19:56"],
    [50, 10_000, "41:20"],
    [50, HALF, "1:31:31"],
    [50, MARATHON, "3:10:40"],
    [40, 10_000, "50:01"],
    [40, HALF, "1:50:54"],
    [40, MARATHON, "3:49:37"],
  ])("%d races %d m in %s", (vdot, metres, time) => {
    expect(Math.round(raceSeconds(metres, vdot))).toBe(clock(time));
  });

  it("comes back from the race time that it predicts", () => {
    for (let vdot = 25; vdot <= 85; vdot += 2.5) {
      for (const metres of [1500, 5000, HALF, MARATHON]) {
        expect(vdotOf(metres, raceSeconds(metres, vdot))).toBeCloseTo(vdot, 6);
      }
    }
  });
});

describe("training paces", () => {
  it.each<[number, NamedPace, string, string]>([
    [50, "easy", "5:07", "5:26"],
    [50, "marathon", "4:31", "4:31"],
    [50, "threshold", "4:15", "4:15"],
    [50, "interval", "3:55", "3:55"],
    [50, "repetition", "3:38", "3:38"],
    [40, "easy", "6:07", "6:29"],
    [40, "marathon", "5:27", "5:27"],
    [40, "threshold", "5:06", "5:06"],
    [40, "interval", "4:41", "4:41"],
    [40, "repetition", "4:21", "4:21"],
  ])("VDOT %d runs %s pace at %s to %s", (vdot, name, fast, slow) => {
    const pace = paceForName(vdot, name);
    expect(Math.round(pace?.min ?? 0)).toBe(clock(fast));
    expect(Math.round(pace?.max ?? 0)).toBe(clock(slow));
  });

  it("has none for the runner's own race pace and VMA, which VDOT does not give", () => {
    expect(paceForName(50, "race")).toBeNull();
    expect(paceForName(50, "vma")).toBeNull();
  });
});

describe("a result that steers paces", () => {
  it.each([
    ["800 m in 3:29, too short for the model", 800, "3:29", false],
    ["800 m in 3:30, where the model begins", 800, "3:30", true],
    ["5 km in 30:00", 5000, "30:00", true],
    ["5 km in 31:30, under VDOT 30", 5000, "31:30", false],
    ["a marathon in 4:00:00, the model's end", MARATHON, "4:00:00", true],
    ["a marathon in 4:00:01", MARATHON, "4:00:01", false],
  ])("%s", (_, metres, time, steers) => {
    expect(steeringVdot(metres, clock(time)) !== null).toBe(steers);
  });
});

describe("Riegel's rule", () => {
  it("predicts a marathon of 3:51:13 from a half of 1:50:54", () => {
    // 6654 s × 2^1.06; the rulebook's 3:51:14 is rounded up.
    const marathon = riegelSeconds(clock("1:50:54"), HALF, MARATHON);
    expect(Math.round(marathon)).toBe(clock("3:51:13"));
  });

  it("gives the time back over the same distance", () => {
    expect(riegelSeconds(3000, 10_000, 10_000)).toBe(3000);
  });

  it("is slower with the exponent for first-timers", () => {
    const careful = riegelSeconds(clock("1:50:54"), HALF, MARATHON, 1.15);
    expect(careful).toBeGreaterThan(clock("3:51:14") + 600);
  });
});

describe("VDOT after time off (RL-13)", () => {
  it.each([
    [0, 1],
    [5, 1],
    [6, 0.997],
    [28, 0.931],
    [29, 0.928],
    [56, 0.847],
    [72, 0.8],
    [400, 0.8],
  ])("after %d days is %d of what it was", (days, factor) => {
    expect(vdotFactorAfterDaysOff(days)).toBeCloseTo(factor, 3);
  });
});
