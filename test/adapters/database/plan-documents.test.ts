import { describe, expect, it } from "vitest";
import { opened } from "./files.js";
import { account, planRecord, program, runner } from "./samples.js";

describe("a plan that was read stays read", () => {
  it("but not when the transaction that stored it failed", async () => {
    const database = await opened(":memory:");
    await database.transaction(async ({ runners, programs }) => {
      await runners.add(runner("ana"), account("ana"));
      await programs.add(program("p", "ana"));
    });
    const failing = database.transaction(async ({ plans }) => {
      await plans.add(planRecord("ana", 1, "p"));
      expect((await plans.current("ana"))?.plan.vdot).not.toBe(33);
      throw new Error("taken back");
    });
    await expect(failing).rejects.toThrow("taken back");
    const other = planRecord("ana", 1, "p");
    const slower = { ...other, plan: { ...other.plan, vdot: 33 } };
    await database.transaction(({ plans }) => plans.add(slower));
    const found = await database.transaction(({ plans }) => plans.current("ana"));
    expect(found?.plan.vdot).toBe(33);
    await database.close();
  });
});
