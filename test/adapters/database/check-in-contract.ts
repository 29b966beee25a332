import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database, Stores } from "../../../src/application/ports.js";
import type { CheckIn } from "../../../src/domain/check-in.js";
import { account, checkIn, runner } from "./samples.js";

/** What every database engine must do for check-ins. */
export function checkInContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    await stored(async ({ runners }) => {
      await runners.add(runner("ana"), account("ana"));
      await runners.add(runner("bo"), account("bo"));
    });
  });
  afterEach(() => database.close());

  const stored = <Value>(work: (stores: Stores) => Promise<Value>) => database.transaction(work);

  describe("check-ins", () => {
    it.each<[string, Partial<CheckIn>]>([
      ["with every answer", {}],
      ["with nothing but a pain", { items: NO_ITEMS, fever: null, where: null, pain: 2.5 }],
      ["with fever", { fever: true, pain: null }],
    ])("come back %s as they were told", async (_, differences) => {
      const told = checkIn("c1", "2026-12-22", differences);
      await stored(({ checkIns }) => checkIns.add("ana", told));
      expect(await all("ana")).toEqual([told]);
    });

    it("come in the order of telling, within the days asked for and of one runner", async () => {
      await stored(async ({ checkIns }) => {
        await checkIns.add("ana", checkIn("late", "2026-12-22", { at: 900 }));
        await checkIns.add("ana", checkIn("early", "2026-12-22", { at: 800 }));
        await checkIns.add("ana", checkIn("same-minute", "2026-12-22", { at: 900 }));
        await checkIns.add("ana", checkIn("before", "2026-12-20"));
        await checkIns.add("ana", checkIn("after", "2026-12-23"));
        await checkIns.add("bo", checkIn("other", "2026-12-22"));
      });
      const ids = await stored(async ({ checkIns }) =>
        (await checkIns.between("ana", "2026-12-21", "2026-12-22")).map(({ id }) => id),
      );
      expect(ids).toEqual(["early", "late", "same-minute"]);
    });

    it("are refused when they could not be read again", async () => {
      const wrong = checkIn("c1", "2026-12-22", { pain: 11 });
      await expect(stored(({ checkIns }) => checkIns.add("ana", wrong))).rejects.toThrow("pain");
      expect(await all("ana")).toEqual([]);
    });

    it("remember when a question was asked last", async () => {
      const asked = (id: string) => stored(({ checkIns }) => checkIns.askedOn(id, "silence"));
      expect(await asked("ana")).toBeNull();
      await stored(({ checkIns }) => checkIns.asked("ana", "silence", "2026-12-22"));
      await stored(({ checkIns }) => checkIns.asked("ana", "silence", "2027-01-05"));
      expect([await asked("ana"), await asked("bo")]).toEqual(["2027-01-05", null]);
    });

    it("go with their runner, and nobody else's go", async () => {
      await stored(async ({ checkIns, runners }) => {
        await checkIns.add("ana", checkIn("c1", "2026-12-22"));
        await checkIns.add("bo", checkIn("c2", "2026-12-22"));
        await checkIns.asked("ana", "silence", "2026-12-22");
        await runners.remove("ana");
        await runners.add(runner("ana"), account("ana"));
      });
      expect(await all("ana")).toEqual([]);
      expect(await stored(({ checkIns }) => checkIns.askedOn("ana", "silence"))).toBeNull();
      expect(await all("bo")).toHaveLength(1);
    });

    const all = (id: string) =>
      stored(({ checkIns }) => checkIns.between(id, "2026-01-01", "2027-12-31"));
  });
}

const NO_ITEMS = { sleep: null, fatigue: null, stress: null, soreness: null, mood: null };
