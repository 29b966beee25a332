import { describe, expect, it } from "vitest";
import { pace } from "../../../src/application/outbox/pace.js";

const RATE = { perSecond: 10, atOnce: 32 };

describe("the pace of a platform", () => {
  it("keeps messages apart, and makes up for two late turns at most", () => {
    const rhythm = pace(RATE);
    expect(rhythm.turn(1000)).toBeLessThanOrEqual(1000);
    const turns = Array.from({ length: 6 }, () => rhythm.turn(5000));
    expect(turns.filter((at) => at <= 5000)).toHaveLength(3);
    expect(turns.at(-1)).toBe(5300);
  });

  it("rests once for everything that fails in one moment", () => {
    const rhythm = pace(RATE);
    for (let index = 0; index < 32; index++) rhythm.noteOutcome(true, 1000);
    expect(rhythm.pausedUntil()).toBe(11_000);
    expect(rhythm.turn(1000)).toBe(11_000);
  });

  it("sends one message after a rest, and rests longer when that fails too", () => {
    const rhythm = pace(RATE);
    for (let index = 0; index < 5; index++) rhythm.noteOutcome(true, 1000);
    expect(rhythm.isProbing()).toBe(true);
    rhythm.noteOutcome(true, 11_000);
    expect(rhythm.pausedUntil()).toBe(31_000);
    rhythm.noteOutcome(false, 31_000);
    expect(rhythm.isProbing()).toBe(false);
  });

  it("never rests longer than five minutes", () => {
    const rhythm = pace(RATE);
    for (let index = 0; index < 50; index++) rhythm.noteOutcome(true, rhythm.pausedUntil());
    const now = rhythm.pausedUntil();
    rhythm.noteOutcome(true, now);
    expect(rhythm.pausedUntil() - now).toBe(5 * 60_000);
  });
});
