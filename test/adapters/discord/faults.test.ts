import { expect, it } from "vitest";
import { faultSchedules } from "./faults/schedules.js";

it("in twenty schedules of faults every command is answered once, or the person is told", async () => {
  const counts = await faultSchedules(20, 42);
  expect(counts.problems).toEqual([]);
  expect(counts.answered + counts.direct).toBeGreaterThan(counts.commands / 2);
});
