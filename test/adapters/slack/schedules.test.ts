import { describe, expect, it } from "vitest";
import { runSchedule } from "./schedules.js";

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

describe("Slack with faults", () => {
  it("answers every command and doubles nothing in 20 random schedules", async () => {
    // Each has a Slack, a bot and a database of its own.
    const outcomes = await Promise.all(SEEDS.map(runSchedule));
    expect(outcomes.flatMap((outcome) => outcome.wrong)).toEqual([]);
  });
});
