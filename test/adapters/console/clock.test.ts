import { describe, expect, it } from "vitest";
import { consoleClock } from "../../../src/adapters/console/index.js";

describe("the console's clock", () => {
  it("stands still where it was set", () => {
    let realMs = 0;
    const clock = consoleClock(1000, () => realMs);
    realMs += 3_600_000;
    expect(clock.now()).toBe(1000);
  });

  it("runs with the real time when it was not set", () => {
    let realMs = 59_999;
    const clock = consoleClock(null, () => realMs);
    expect(clock.now()).toBe(0);
    realMs += 1;
    expect(clock.now()).toBe(1);
  });

  it("runs on from where it was moved", () => {
    let realMs = 30_000;
    const clock = consoleClock(null, () => realMs);
    clock.moveTo(90);
    expect(clock.now()).toBe(90);
    realMs += 120_000;
    expect(clock.now()).toBe(92);
  });

  it.each([
    ["standing", 1000],
    ["running", null],
  ])("never goes back: %s", (_, start) => {
    const clock = consoleClock(start, () => 60_000_000);
    clock.moveTo(500);
    expect(clock.now()).toBe(1000);
    clock.moveTo(1010);
    expect(clock.now()).toBe(1010);
  });
});
