import { describe, expect, it } from "vitest";
import { playSeasons } from "./season.js";

describe("a season in which something happens every day", () => {
  it("bends the plan and breaks no hard rule, and undo brings the earlier plan back", async () => {
    const report = await playSeasons(4, 8, 1);
    expect(report.problems).toEqual([]);
    expect(report.revisions).toBeGreaterThan(20);
    expect(report.undone).toBeGreaterThan(2);
  }, 120_000);
});
